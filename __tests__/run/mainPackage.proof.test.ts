/** Tests in a main package, which start the binary that is built from the same files. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codes } from '../helpers/chain.js'
import { chain } from './ways.js'

const MAIN_TEST = `//go:build integration

package main

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
