/** @module Launchers built by real Go releases, and the tests that they list. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Launcher, type LauncherPlace, buildLauncher, listTests } from '../../../src/go/test/launcher.js'
import type { GoCommand } from '../../../src/go/goCommand.js'
import { goEnv, goRoot } from '../../helpers/toolchains.js'

/** A directory of the test, with a space in its name. */
export let scratch: string

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

/** Builds a launcher into a tool cache below `scratch`. */
export async function build(
  goVersion = '1.26.8',
  { overlay, env }: BuildChanges = {},
): Promise<readonly [GoCommand, Launcher]> {
  const go = {
    program: join(await goRoot(goVersion), 'bin', 'go'),
    env: await goEnv(goVersion, env),
    platform: process.platform,
  }
  return [go, await buildLauncher(go, { ...placeFor(goVersion), overlay })]
}

/** Where `build` has the launcher kept. */
export function placeFor(goVersion: string): Omit<LauncherPlace, 'overlay'> {
  return { toolCacheDir: join(scratch, 'cache'), arch: process.arch, goVersion, scratch }
}

/** Tests of the names that the launcher of one Go release lists. */
export function listsTests(goVersion: string): void {
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
}

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
