import { chmod, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { keptLauncher, listTests } from '../../../src/go/test/launcher.js'
import { TestFunctions } from '../../../src/go/test/testFunctions.js'
import { QUICK_RELEASE, goRoot } from '../../helpers/toolchains.js'
import { build, listsTests, placeFor, scratch } from './builtLauncher.js'

describe('buildLauncher', () => {
  it('builds once and leaves nothing but the launcher in its directory', async () => {
    const [[, first], [, other]] = await Promise.all([build(), build()])
    expect(other.program).toBe(first.program)
    const { mtimeMs } = await stat(first.program)
    const [, again] = await build()
    expect((await stat(again.program)).mtimeMs).toBe(mtimeMs)
    expect(await readdir(join(scratch, 'cache', 'go-integration-coverage-launcher'))).toHaveLength(1)
  })

  it('builds what keptLauncher finds from then on', async () => {
    const [go, launcher] = await build()
    expect(await keptLauncher(go, placeFor(QUICK_RELEASE))).toEqual(launcher)
    await rm(launcher.program)
    expect(await keptLauncher(go, placeFor(QUICK_RELEASE))).toBeUndefined()
  })

  it('builds with the overlay of the tests, so that the standard library is compiled once', async () => {
    const overlay = join(scratch, 'overlay.json')
    const changed = join(scratch, 'doc.go')
    const goroot = await goRoot('1.26.8')
    // No other package of the standard library that the launcher uses imports this one.
    const original = join(goroot, 'src/go/doc/doc.go')
    await writeFile(changed, `${await readFile(original, 'utf8')}\nvar _ = "laid over go/doc"\n`)
    await writeFile(overlay, JSON.stringify({ Replace: { [original]: join(scratch, 'gone.go') } }))
    // What is laid over is not there, which the go command says.
    await expect(build('1.26.8', { overlay })).rejects.toThrow('gone.go')
    await writeFile(overlay, JSON.stringify({ Replace: { [original]: changed } }))
    const [go, launcher] = await build('1.26.8', { overlay })
    expect(await listTests(launcher, go, new Map())).toEqual(new Map())
  })

  it('builds in a checkout of another user, with flags, a workspace and a target that are meant for other code', async () => {
    const goenv = join(scratch, 'goenv')
    await writeFile(goenv, 'GOFLAGS=-nonsense\nGO111MODULE=off\n')
    const env = {
      // How git's own tests have it refuse a checkout.
      GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
      GOENV: goenv,
      GOFLAGS: '',
      GOWORK: join(scratch, 'go.work'),
      GOOS: 'plan9',
      GOARCH: 'arm',
    }
    const [go, launcher] = await build('1.26.8', { env })
    expect(await listTests(launcher, go, new Map())).toEqual(new Map())
  })

  it('is not kept through a link with the name of a temporary file', async () => {
    const [, { program }] = await build()
    const victim = join(scratch, 'victim')
    await rm(program)
    await writeFile(victim, 'victim')
    await symlink(victim, `${program}.${process.pid}`)
    expect((await build())[1].program).toBe(program)
    expect(await readFile(victim, 'utf8')).toBe('victim')
  })

  it('stays in the directory of the run if the tool cache cannot be written', async () => {
    // Root may write to read-only directories, but not below a file.
    await writeFile(join(scratch, 'cache'), '')
    const [go, launcher] = await build()
    expect(dirname(launcher.program)).toBe(scratch)
    expect(await listTests(launcher, go, new Map())).toEqual(new Map())
  })

  it('does not use a launcher that cannot be executed', async () => {
    const [, { program }] = await build()
    await chmod(program, 0o644)
    const [go, launcher] = await build()
    expect(await listTests(launcher, go, new Map())).toEqual(new Map())
  })

  it('quotes the words of -exec as the go command expects', async () => {
    const [, launcher] = await build()
    expect(launcher.exec).toBe(`'${launcher.program}' exec '${launcher.configFile}'`)
  })
})

it('the functions of a test file are those that it had when they were first asked for', async () => {
  const [go, launcher] = await build()
  const [file, other] = [join(scratch, 'x_test.go'), join(scratch, 'y_test.go')]
  const text = (name: string): string => `package x\nimport "testing"\nfunc ${name}(t *testing.T) {}\n`
  await writeFile(file, text('TestA'))
  const functions = new TestFunctions(go)
  expect(await functions.of(launcher, [file])).toEqual(new Map([[file, ['TestA']]]))
  await writeFile(file, text('TestB'))
  await writeFile(other, text('TestC'))
  const both = new Map([
    [file, ['TestA']],
    [other, ['TestC']],
  ])
  expect(await functions.of(launcher, [other, file])).toEqual(both)
  // Nothing is started for what is known.
  await rm(launcher.program)
  expect(await functions.of(launcher, [file, other])).toEqual(both)
})

describe.each([QUICK_RELEASE])('listTests with Go %s', listsTests)
