// Suites of many tests, and of tests that print much: `run` beside plain `go test -json` of the same module.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurns, peakMemory, seconds } from './measure.mjs'

const SUITE = `package many

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

func number(name string) int {
	n, _ := strconv.Atoi(os.Getenv(name))
	return n
}

func TestMany(t *testing.T) {
	line := strings.Repeat("x", 999) + "\\n"
	for i := 0; i < number("TESTS"); i++ {
		t.Run(fmt.Sprintf("group%d/case%d", i/100, i), func(t *testing.T) {
			for j := 0; j < number("LINES"); j++ {
				fmt.Print(line)
			}
			if Answer() != 42 || os.Getenv("FAIL") != "" {
				t.Error("failed on purpose")
			}
		})
	}
}
`

/** Megabytes of output are lines of 1,000 bytes. The go command keeps all of it: more would take many gigabytes. */
const SUITES = [
  { what: '5,000 tests', tests: 5000 },
  { what: '20,000 tests', tests: 20_000 },
  { what: '200,000 tests', tests: 200_000 },
  { what: '200,000 tests, all failing', tests: 200_000, fail: true },
  { what: '1,000 tests of 1 MB', tests: 1000, lines: 1000 },
  { what: '620 failing tests of 1 MB', tests: 620, lines: 1000, fail: true },
]

/** @param work a folder for everything; `env` is Go's environment; `cli` the built command line */
export function benchTests({ work, env, rounds, cli }) {
  const module = join(work, 'many')
  mkdirSync(module)
  writeFileSync(join(module, 'go.mod'), 'module example.com/many\n\ngo 1.20\n')
  writeFileSync(join(module, 'many.go'), 'package many\n\nfunc Answer() int { return 42 }\n')
  writeFileSync(join(module, 'many_test.go'), SUITE)
  const version = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env })
    .trim()
    .slice('go'.length)
  return SUITES.map(({ what, tests, lines = 0, fail = false }) => {
    const own = { ...env, TESTS: String(tests), LINES: String(lines), FAIL: fail ? 'yes' : '' }
    const options = { cwd: module, env: own, allowed: [fail ? 1 : 0], drop: true }
    const run = [
      cli,
      'run',
      '.',
      '--go-version',
      version,
      '--suite',
      'all',
      '--timeout',
      '1h',
      '--out',
      join(work, 'out'),
    ]
    const [ours, plain] = inTurns(rounds, [
      () => seconds(process.execPath, run, options),
      () => seconds('go', ['test', '-json', '-count=1', '-timeout=1h', '.'], options),
    ])
    return { what, ours, plain, ratio: ours / plain, peakMb: peakMemory(work, run, options) }
  })
}
