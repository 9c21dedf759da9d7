/** The ways in which Go tests start their binary: each works without configuration. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { chain, measuresCommonWays, measuresOtherWays, runFixture } from './ways.js'

const OTHER_MODULE = `//go:build integration

package e2e

import (
	"os/exec"
	"testing"
)

func TestGreet(t *testing.T) {
	if out, err := exec.Command("greet", "Ada").CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
}
`

const BUILDS_BY_IMPORT_PATH = `//go:build integration

package e2e

import (
	"os/exec"
	"path/filepath"
	"testing"
)

func TestGreet(t *testing.T) {
	program := filepath.Join(t.TempDir(), "greet.exe")
	build := exec.Command("go", "build", "-o", program, "example.com/prebuilt/cmd/greet")
	if out, err := build.CombinedOutput(); err != nil || len(out) > 0 {
		t.Fatalf("%v: %s", err, out)
	}
	if out, err := exec.Command(program, "Ada").CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
}
`

const MAIN_TEST = OTHER_MODULE.replace('package e2e', 'package main')

describe.each([QUICK_RELEASE])('with Go %s a run', measuresCommonWays)
describe.each([QUICK_RELEASE])('with Go %s a run', measuresOtherWays)

describe('tests in a main package', () => {
  async function runWith(test: string, inputs: Record<string, string> = {}) {
    const module = await chain.copy('__tests__/fixtures/bindir')
    await rm(join(module, 'test'), { recursive: true, force: true })
    await writeFile(join(module, 'cmd', 'greet', 'main_integration_test.go'), test)
    return chain.run(module, { inputs: { 'go-version': '1.26.8', ...inputs } })
  }

  it('are told apart from the binary that they start, even if both form one pod', async () => {
    const { report } = await runWith(MAIN_TEST)
    expect(report.suite?.passed).toBe(true)
    expect(report.binaries).toMatchObject([{ name: 'greet', processes: 1 }])
    expect(codes(report)).toEqual([])
  })

  it.each(['true', 'false'])(
    'are told apart from a binary that they build under another name (preserve: %s)',
    async (preserve) => {
      const building = MAIN_TEST.replace('"greet", "Ada"', 'build(t), "Ada"').replace(
        'func TestGreet',
        `func build(t *testing.T) string {
	place := t.TempDir() + "/other"
	if out, err := exec.Command("go", "build", "-o", place, ".").CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
	return place
}

func TestGreet`,
      )
      const { report } = await runWith(building, { preserve })
      expect(report.suite?.passed).toBe(true)
      expect(report.binaries).toMatchObject([{ name: 'greet', processes: 1 }])
      expect(report.processes.map(({ command }) => command)).toContain('other')
      expect(codes(report)).toEqual([])
    },
  )

  it('do not pass when TestMain runs none of them, even if tests of other packages ran', async () => {
    const silent = MAIN_TEST.replace(
      'func TestGreet',
      'func TestMain(*testing.M) { os.Exit(0) }\n\nfunc TestGreet',
    )
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    await writeFile(
      join(module, 'cmd', 'greet', 'main_integration_test.go'),
      silent.replace('"os/exec"', '"os"\n\t"os/exec"'),
    )
    const { report } = await chain.run(module, { inputs: { 'go-version': '1.26.8' } })
    expect(report.suite?.passed).toBe(false)
    expect(report.findings).toMatchObject([
      { code: 'package-without-tests', evidence: ['example.com/prebuilt/cmd/greet'] },
    ])
  })

  it('can be given a flag of their own without losing a package', async () => {
    const own = MAIN_TEST.replace(
      'func TestGreet',
      'var update = flag.Bool("update", false, "")\n\nfunc TestGreet',
    )
    const flagged = own.replace('"os/exec"', '"flag"\n\t"os/exec"')
    const { report } = await runWith(flagged, { 'test-flags': '-update' })
    expect(report.suite?.packages.map((pkg) => pkg.importPath)).toEqual(['example.com/bindir/cmd/greet'])
    expect(report.suite?.passed).toBe(true)
  })
})

describe('a run', () => {
  it('says that no binary was started when there is a test that does nothing', async () => {
    const module = await chain.copy('__tests__/fixtures/bindir')
    await rm(join(module, 'test'), { recursive: true, force: true })
    await writeFile(join(module, 'names.go'), 'package names\n\nconst Ada = "Ada"\n')
    await writeFile(
      join(module, 'names_test.go'),
      '//go:build integration\n\npackage names\n\nimport "testing"\n\nfunc TestNothing(*testing.T) { _ = Ada }\n',
    )
    const { report } = await chain.run(module, { inputs: { 'go-version': '1.26.8' } })
    expect(codes(report)).toEqual(['no-data', 'binary-never-ran'])
    expect(report.findings[0]?.detail).toBe(
      'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write. The test processes executed no code of the measured packages.',
    )
  })

  it('leaves test processes out with in-process: false', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { 'in-process': 'false' })
    expect(report.coverage.sources).toEqual(['binaries'])
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 3/4', 'total 10/13'])
  })

  it('does not instrument builds inside tests with test-builds: false', async () => {
    const { report } = await runFixture('testmain-build', '1.26.8', { 'test-builds': 'false' })
    expect(codes(report)).toEqual(['no-data', 'binary-never-ran'])
  })

  it('measures every test with suite: all', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { suite: 'all' })
    expect(report.suite).toMatchObject({ passed: true, leftOut: 0 })
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 4/4', 'total 11/13'])
  })

  it('lets a -run flag of the user win', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { 'test-flags': '-run=^TestGreetLoud$' })
    const names = report.suite?.packages.flatMap((pkg) => pkg.tests.map((test) => test.name))
    expect(names).toEqual(['TestGreetLoud'])
  })

  it('measures selected packages only, and always the main packages', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { coverpkg: './greeting' })
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 3/4', 'total 10/13'])
  })

  it("measures the tests of another module, without Go's warning about packages that they do not link", async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    await mkdir(join(module, 'e2e'))
    await writeFile(join(module, 'e2e', 'go.mod'), 'module example.com/e2e\n\ngo 1.20\n')
    await writeFile(join(module, 'e2e', 'e2e_test.go'), OTHER_MODULE)
    const { report, said } = await chain.run(module, {
      inputs: { 'go-version': '1.26.8', 'test-directory': 'e2e' },
    })
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
    expect(report.suite?.packages.map((pkg) => pkg.importPath)).toEqual(['example.com/e2e'])
    expect(said.join('\n')).not.toMatch(/warning/)
  })

  it('measures what the tests of another module build by its import path, without a word of Go about it', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    await mkdir(join(module, 'e2e'))
    const replace = 'require example.com/prebuilt v0.0.0\n\nreplace example.com/prebuilt => ../\n'
    await writeFile(join(module, 'e2e', 'go.mod'), `module example.com/e2e\n\ngo 1.20\n\n${replace}`)
    await writeFile(join(module, 'e2e', 'e2e_test.go'), BUILDS_BY_IMPORT_PATH)
    const { report } = await chain.run(module, {
      inputs: { 'go-version': '1.26.8', 'test-directory': 'e2e' },
    })
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
    expect(codes(report)).toEqual([])
  })

  it('measures what a script builds itself, in a go test that it starts too', async () => {
    const { report } = await runFixture('testmain-build', '1.26.8', {
      command: 'go test -cover -tags=integration ./... && go env GOFLAGS',
    })
    expect(report.suite).toMatchObject({ kind: 'command', passed: true })
    expect(figures(report)).toEqual(['cmd/greet 9/9', 'greeting 3/4', 'total 12/13'])
    expect(report.binaries).toMatchObject([{ name: 'greet', processes: 3 }])
  })

  it('measures a copy of the module, such as a worktree of an earlier commit, only if it has the same code', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', {
      command: [
        'greet Ada',
        'copy=$(mktemp -d)',
        'trap \'rm -r "$copy"\' EXIT',
        'cp -r go.mod cmd greeting "$copy"',
        'cd "$copy"',
        'go run ./cmd/greet -loud Ada',
        'echo "func Old() int { return 1 }" >> greeting/greeting.go',
        'go run ./cmd/greet one two || true',
        'go run cmd/greet/main.go one two || true',
      ].join('\n'),
    })
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 3/4', 'total 10/13'])
    const why = 'another copy of the module, with other code'
    expect(report.findings).toMatchObject([
      {
        code: 'nested-build-plain',
        evidence: [`go run example.com/prebuilt/cmd/greet: ${why}`, `go run command-line-arguments: ${why}`],
      },
    ])
  })

  it('measures a script instead of go test', async () => {
    const { report, said } = await runFixture('prebuilt', '1.26.8', {
      command:
        'set -u\necho "data in $GOCOVERDIR" | sed s/data/counters/\ngreet Ada >/dev/null\ngreet -loud Ada | cat',
    })
    expect(report.suite).toMatchObject({ kind: 'command', passed: true, packages: [] })
    expect(report.binaries).toMatchObject([{ name: 'greet', processes: 2 }])
    expect(said.join('\n')).toMatch(/child: counters in .*binaries/)
  })

  it('uses the exit code of a script, even of the first command in a pipe', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', {
      command: 'greet Ada\nfalse | cat\ngreet never',
    })
    expect(report.suite).toMatchObject({ passed: false, exitCode: 1 })
    expect(codes(report)).toEqual(['command-failed'])
    expect(report.binaries).toMatchObject([{ processes: 1 }])
  })
})
