/** Binaries that are built somewhere else: by tests of another module, by a script, from a copy of the module. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { chain, runFixture } from './ways.js'

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

describe('a run', () => {
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
})
