import { chmod, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Launcher, buildLauncher, listTests } from '../../../src/go/test/launcher.js'
import type { GoCommand } from '../../../src/go/goCommand.js'
import { goEnv, goRoot } from '../../helpers/toolchains.js'

let scratch: string

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'a launcher '))
})
afterEach(async () => {
  await rm(scratch, { recursive: true, force: true })
})

interface BuildChanges {
  readonly overlay?: string
  readonly env?: Readonly<Record<string, string>>
}

async function build(
  goVersion = '1.26.8',
  { overlay, env }: BuildChanges = {},
): Promise<readonly [GoCommand, Launcher]> {
  const go = {
    program: join(await goRoot(goVersion), 'bin', 'go'),
    env: await goEnv(goVersion, env),
    platform: process.platform,
  }
  return [
    go,
    await buildLauncher(go, {
      toolCacheDir: join(scratch, 'cache'),
      arch: process.arch,
      goVersion,
      scratch,
      overlay,
    }),
  ]
}

describe('buildLauncher', () => {
  it('builds once and leaves nothing but the launcher in its directory', async () => {
    const [[, first], [, other]] = await Promise.all([build(), build()])
    expect(other.program).toBe(first.program)
    const { mtimeMs } = await stat(first.program)
    const [, again] = await build()
    expect((await stat(again.program)).mtimeMs).toBe(mtimeMs)
    expect(await readdir(join(scratch, 'cache', 'go-integration-coverage-launcher'))).toHaveLength(1)
  })

  it('builds with the overlay of the tests, so that the standard library is compiled once', async () => {
    const overlay = join(scratch, 'overlay.json')
    const changed = join(scratch, 'version.go')
    const goroot = await goRoot('1.26.8')
    const original = join(goroot, 'src/runtime/extern.go')
    await writeFile(changed, `${await readFile(original, 'utf8')}\nvar _ = "laid over the runtime"\n`)
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

describe.each(['1.20.14', '1.27.0'])('listTests with Go %s', (goVersion) => {
  it('lists what go test would run', async () => {
    const file = join(scratch, 'x_test.go')
    await writeFile(file, SOURCE)
    const [go, launcher] = await build(goVersion)
    const tests = await listTests(
      launcher,
      go,
      new Map([
        ['p', [file]],
        ['q', []],
      ]),
    )
    const names = ['ExampleEmpty', 'ExampleSays', 'FuzzIt', 'Test', 'TestOtherName', 'Test_under', 'TestÄ']
    expect([...(tests.get('p') ?? [])].sort()).toEqual(names)
    expect(tests.get('q')).toEqual([])
  })

  it('lists what it can read of a file that does not parse', async () => {
    const file = join(scratch, 'broken_test.go')
    await writeFile(file, 'package x\nimport "testing"\nfunc TestA(t *testing.T) {}\nfunc {')
    const [go, launcher] = await build(goVersion)
    expect((await listTests(launcher, go, new Map([['p', [file]]]))).get('p')).toEqual(['TestA'])
  })
})

const SOURCE = `package x

import (
	"fmt"
	check "testing"
)

type T struct{}

func Test(t *check.T)            {}
func TestÄ(t *check.T)           {}
func Test_under(t *check.T)      {}
func Testlower(t *check.T)       {}
func TestOtherName(*check.T)     {}
func TestMain(m *check.M)        {}
func TestTwo(t, u *check.T)      {}
func TestResult(t *check.T) int  { return 0 }
func TestNone()                  {}
func (T) TestMethod(t *check.T)  {}
func BenchmarkIt(b *check.B)     {}
func FuzzIt(f *check.F)          {}

func ExampleSays() {
	fmt.Println("x")
	// Output: x
}

func ExampleEmpty() {
	// Output:
}

func ExampleSilent() {
	fmt.Println("compiled only")
}
`
