import { expect, it } from '@jest/globals'
import { FileNotPackage, PackageLists, listPackages, refuseFiles } from '../../../src/go/packages/packages.js'
import { inTemporary, writeFiles } from '../../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../../helpers/toolchains.js'
import { goProgram } from '../../../src/go/toolchain/toolchain.js'

const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/m\n\ngo 1.20\n',
  'cmd/app/main.go': 'package main\n\nimport "example.com/m/lib"\n\nfunc main() { lib.F() }\n',
  'cmd/app/main_test.go': 'package main\n\nimport "example.com/none/testscript"\n',
  'lib/lib.go': 'package lib\n\nfunc F() {}\n',
  'lib/more_test.go': '//go:build integration\n\npackage lib_test\n\nimport "testing"\n',
  // Packages that cannot be loaded: imports in a circle, no such import, no package clause, only with tags.
  'circle/a/a.go': 'package a\n\nimport _ "example.com/m/circle/b"\n',
  'circle/b/b.go': 'package b\n\nimport _ "example.com/m/circle/a"\n',
  'lost/lost.go': 'package lost\n\nimport _ "example.com/none"\n',
  'broken/broken.go': 'nothing\n',
  'tagged/tagged.go': '//go:build integration\n\npackage tagged\n',
}

it('lists with and without what tests import have the same packages, whatever is wrong with them', async () => {
  await inTemporary(async (directory) => {
    await writeFiles(directory, FILES)
    const program = goProgram(await goToolchain(QUICK_RELEASE))
    const go = { program, env: await goEnv(QUICK_RELEASE), platform: process.platform }
    for (const flags of [[], ['-tags=integration']]) {
      const listed = await listPackages(go, directory, ['./...'], flags)
      const loaded = await new PackageLists(go).listWithTests(directory, ['./...'], flags)
      expect(listed.map((pkg) => pkg.importPath.slice('example.com/m/'.length))).toEqual(
        ['broken', 'circle/a', 'circle/b', 'cmd/app', 'lib', 'lost', 'tagged'].slice(0, flags.length + 6),
      )
      expect(loaded.map(({ testImports, ...pkg }) => ({ ...pkg, asked: testImports.length }))).toEqual(
        listed.map((pkg) => ({ ...pkg, asked: pkg.testFiles.length })),
      )
    }
    for (const lost of [
      listPackages(go, directory, ['./nowhere']),
      new PackageLists(go).listWithTests(directory, ['./nowhere']),
    ])
      await expect(lost).rejects.toThrow('there is no package')
  })
})

it.each([
  [['cmd/app/main.go'], 'cmd/app/main.go is a file, not a package', './cmd/app'],
  [['./...', './lib/lib.go'], './lib/lib.go is a file, not a package', './lib'],
  [['main.go'], 'main.go is a file, not a package', '.'],
])(
  'the pattern of a file in %j is refused, as no module would have that package',
  async (patterns, said, directory) => {
    await inTemporary(async (dir) => {
      await writeFiles(dir, { ...FILES, 'main.go': 'package main\n\nfunc main() {}\n' })
      await expect(refuseFiles(dir, patterns)).rejects.toMatchObject({
        message: said,
        advice: `Write the directory with the package instead: ${directory}`,
      })
    })
  },
)

it('files alone can be listed as tests, like go test takes them, but not beside packages', async () => {
  await inTemporary(async (dir) => {
    await writeFiles(dir, { ...FILES, 'lib/lib_test.go': 'package lib\n' })
    const program = goProgram(await goToolchain(QUICK_RELEASE))
    const go = { program, env: await goEnv(QUICK_RELEASE), platform: process.platform }
    expect(await listPackages(go, dir, ['lib/lib.go', 'lib/lib_test.go'])).toMatchObject([
      { importPath: 'command-line-arguments', testFiles: [expect.stringMatching(/lib_test\.go$/)] },
    ])
    await expect(listPackages(go, dir, ['lib/lib_test.go', './...'])).rejects.toThrow(FileNotPackage)
  })
})

it('a directory whose name ends like that of a file can be listed', async () => {
  await inTemporary(async (dir) => {
    await writeFiles(dir, { ...FILES, 'lib.go/lib.go': 'package lib\n' })
    const program = goProgram(await goToolchain(QUICK_RELEASE))
    const go = { program, env: await goEnv(QUICK_RELEASE), platform: process.platform }
    for (const pattern of ['./lib.go', 'example.com/m/lib.go'])
      expect(await listPackages(go, dir, [pattern])).toMatchObject([{ importPath: 'example.com/m/lib.go' }])
  })
})

it('the packages of an import path cannot be listed if a module is missing that one of the workspace requires', async () => {
  await inTemporary(async (directory) => {
    await writeFiles(directory, {
      'go.work': 'go 1.20\n\nuse (\n\t./api\n\t./lib\n)\n',
      'api/go.mod': 'module example.com/api\n\ngo 1.20\n\nrequire example.com/lib v0.0.0\n',
      'api/main.go': 'package main\n\nfunc main() {}\n',
      'lib/go.mod': 'module example.com/lib\n\ngo 1.20\n',
    })
    const program = goProgram(await goToolchain(QUICK_RELEASE))
    const env = { ...(await goEnv(QUICK_RELEASE)), GOWORK: '', GOPROXY: 'off', GOFLAGS: '' }
    const go = { program, env, platform: process.platform }
    expect(await listPackages(go, directory, ['./api/...'])).toHaveLength(1)
    await expect(listPackages(go, directory, ['example.com/api/...'])).rejects.toThrow(
      'the packages example.com/api/... cannot be listed',
    )
  })
})
