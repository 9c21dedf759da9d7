import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { inheritedFlag } from '../../../src/go/inheritedFlag.js'
import { PackageLists } from '../../../src/go/packages/packages.js'
import { buildLauncher } from '../../../src/go/test/launcher.js'
import { TestFunctions } from '../../../src/go/test/testFunctions.js'
import { selectTagged } from '../../../src/go/test/testSelection.js'
import { goProgram } from '../../../src/go/toolchain/toolchain.js'
import { inTemporary, writeFiles } from '../../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../../helpers/toolchains.js'

const FILES = {
  'go.mod': 'module example.com/m\n\ngo 1.20\n',
  'plain_test.go': testFile('Plain', ''),
  'tagged_test.go': testFile('Tagged', 'integration'),
  'both_test.go': testFile('Both', 'integration && !local'),
  'without_test.go': testFile('Without', '!integration'),
}

it('the tests that need the tags are selected although GOFLAGS has the tags too, and others', async () => {
  await inTemporary(async (directory) => {
    const [module, scratch] = [join(directory, 'module'), join(directory, 'scratch')]
    await writeFiles(module, FILES)
    await mkdir(scratch)
    const GOFLAGS = "-mod=mod '-tags=local integration'"
    const go = {
      program: goProgram(await goToolchain(QUICK_RELEASE)),
      env: await goEnv(QUICK_RELEASE, { GOFLAGS }),
      platform: process.platform,
    }
    const place = { toolCacheDir: directory, arch: process.arch, goVersion: QUICK_RELEASE, scratch }
    const launcher = await buildLauncher(go, { ...place, overlay: undefined })
    const selection = await selectTagged(
      { packages: new PackageLists(go), functions: new TestFunctions(go), launcher },
      {
        cwd: module,
        patterns: ['./...'],
        tags: 'integration',
        inheritedTags: inheritedFlag(GOFLAGS, 'tags'),
        listFlags: [],
      },
    )
    const dir = module.replaceAll('\\', '/')
    expect(selection).toEqual({
      packages: ['example.com/m'],
      chosen: [{ importPath: 'example.com/m', dir, tests: ['TestBoth', 'TestTagged'] }],
      run: { [dir]: '^(?:TestBoth|TestTagged)$' },
      leftOut: 1,
    })
  })
})

it('a file in place of a package is refused, as its tests could not be run by an import path', async () => {
  await inTemporary(async (directory) => {
    await writeFiles(directory, { 'a_test.go': testFile('A', 'integration') })
    const go = { program: goProgram(await goToolchain(QUICK_RELEASE)), env: {}, platform: process.platform }
    const tools = { packages: new PackageLists(go), functions: new TestFunctions(go), launcher: { path: '' } }
    const request = { cwd: directory, patterns: ['a_test.go'], tags: 'integration', listFlags: [] }
    await expect(selectTagged(tools as never, { ...request, inheritedTags: undefined })).rejects.toThrow(
      'a_test.go is a file, not a package',
    )
  })
})

function testFile(name: string, constraint: string): string {
  const header = constraint === '' ? '' : `//go:build ${constraint}\n\n`
  return `${header}package m\n\nimport "testing"\n\nfunc Test${name}(t *testing.T) {}\n`
}
