/** The command `impact` where Go code calls C code: the Go code has counters, and the C code has none. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { TestRepository } from '../helpers/gitRepository.js'
import { notHere } from '../helpers/onlyWhere.js'
import { canRun } from '../helpers/preservedBinaries.js'
import { failingTests, impactAnswer, measureAll } from './impactAnswers.js'

const SUM = `// Package sum counts with C code.
package sum

import "fmt"

// static int add(int one, int other) { return one + other; }
import "C"

func Add(one, other int) int {
	return int(C.add(C.int(one), C.int(other)))
}

func Sub(one, other int) int {
	return int(C.add(C.int(one), C.int(-other)))
}

func Text(sum int) string {
	return fmt.Sprint("sum ", sum)
}
`
const SUM_TEST = `package sum

import "testing"

func TestAdd(t *testing.T) {
	if Add(1, 2) != 3 {
		t.Error(Add(1, 2))
	}
}

func TestSub(t *testing.T) {
	if Sub(3, 2) != 1 {
		t.Error(Sub(3, 2))
	}
}
`
const MAIN = `package main

import "example.com/sums/sum"

func main() {
	print(sum.Text(sum.Add(1, 1)))
}
`
const E2E_TEST = `package e2e

import (
	"os/exec"
	"testing"
)

func TestProgram(t *testing.T) {
	if out, err := exec.Command("sums").CombinedOutput(); err != nil || string(out) != "sum 2" {
		t.Errorf("%s, %v", out, err)
	}
}
`
const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/sums\n\ngo 1.22\n',
  'cmd/sums/main.go': MAIN,
  'e2e/e2e_test.go': E2E_TEST,
  'sum/sum.go': SUM,
  'sum/sum_test.go': SUM_TEST,
}
const ALL = ['TestAdd', 'TestProgram', 'TestSub']

it('a change of Go code in a file with C code selects what executed it, and a change of the C code everything', async () => {
  if (!(await canRun('gcc', ['--version']))) {
    notHere('there is no C compiler')
    return
  }
  const work = await realpath(await mkdtemp(join(tmpdir(), 'impact-')))
  try {
    const repository = TestRepository.make(join(work, 'sums'))
    for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
    repository.commit()
    const report = join(work, 'report')
    await measureAll(repository.root, report)
    for (const [from, to, selects, breaks] of [
      ['C.int(-other)', 'C.int(other)', ['TestSub'], ['TestSub']],
      ['C.int(one), C.int(other)', 'C.int(one), 5', ['TestAdd', 'TestProgram'], ['TestAdd', 'TestProgram']],
      ['"sum "', '"total "', ['TestProgram'], ['TestProgram']],
      ['// Package sum counts', '// Package sum adds up', [], []],
      ['return one + other', 'return one - other', ALL, ALL],
    ] as const) {
      expect(SUM).toContain(from)
      repository.write('sum/sum.go', SUM.replace(from, to))
      const { everything, tests } = await impactAnswer(repository.root, report)
      expect(everything.map(({ rule }) => rule)).toEqual(selects === ALL ? ['foreign'] : [])
      const chosen = tests.filter(({ reasons }) => reasons.every(({ rule }) => rule !== 'compiled'))
      if (selects !== ALL) expect(chosen.map(({ name }) => name).sort()).toEqual(selects)
      expect(await failingTests(repository.root, join(work, 'bin'), './cmd/sums')).toEqual(breaks)
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}, 300_000)
