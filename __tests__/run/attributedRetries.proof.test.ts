/** A whole run with a test that fails once: what it covers is what both of its attempts executed. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
import { Chain, codes } from '../helpers/chain.js'
import { writeFiles } from '../helpers/temporary.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

const SUITE = `package suite

import (
	"os"
	"os/exec"
	"testing"
)

func start(t *testing.T, what string) {
	if err := exec.Command("program", what).Run(); err != nil {
		t.Fatal(err)
	}
}

func TestFine(t *testing.T) { start(t, "fine") }

func TestFlaky(t *testing.T) {
	if os.Mkdir("ran", 0o700) == nil {
		start(t, "first")
		t.Run("part", func(t *testing.T) { start(t, "part") })
		t.Fatal("it fails the first time")
	}
	start(t, "again")
}
`
const PROGRAM = `package main

import "os"

func main() {
	switch os.Args[1] {
	case "fine":
		fine()
	case "first":
		first()
	case "part":
		part()
	case "again":
		again()
	case "never":
		never()
	}
}

func fine()  { println() }
func first() { println() }
func part()  { println() }
func again() { println() }
func never() { println() }
`

/** Who executed each function of the program. */
function testsByFunction({ coverage, attribution }: Report): Readonly<Record<string, readonly string[]>> {
  const file = coverage.packages
    .flatMap(({ files }) => files)
    .find(({ path }) => path.endsWith('program/main.go'))
  const first = attribution?.units.files.find(({ path }) => path === file?.path)?.first ?? 0
  const found: Record<string, Set<string>> = {}
  for (const [index, { functionName }] of (file?.units ?? []).entries())
    for (const subject of attribution?.subjectsOf(first + index) ?? []) {
      const { tests = [], exact = false } = attribution?.subjects[subject] ?? {}
      const names = tests.map((test) => attribution?.tests[test]?.name ?? '').join(' + ')
      ;(found[functionName] ??= new Set()).add(exact ? names : `perhaps ${names}`)
    }
  return Object.fromEntries(Object.entries(found).map(([name, tests]) => [name, [...tests].sort()]))
}

it('a test that passes when it runs again covers what it executed each time', async () => {
  const module = await chain.copy('__tests__/fixtures/attribution')
  await rm(join(module, 'suite'), { recursive: true })
  await writeFiles(module, { 'suite/suite_test.go': SUITE, 'program/main.go': PROGRAM })
  const inputs = { 'go-version': QUICK_RELEASE, tags: '', retries: '1' }
  const { report } = await chain.run(module, { inputs })
  expect(report.suite).toMatchObject({ passed: true })
  expect(codes(report)).toContain('flaky-test')
  expect(codes(report)).not.toContain('journal-unusable')
  expect(testsByFunction(report)).toEqual({
    main: ['TestFine', 'TestFlaky', 'TestFlaky/part'],
    fine: ['TestFine'],
    first: ['TestFlaky'],
    part: ['TestFlaky/part'],
    again: ['TestFlaky'],
  })
})
