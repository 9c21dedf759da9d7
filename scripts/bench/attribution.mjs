// The cost of attribution: a test binary and its programs as they are built with and without it, measured in turns; and a program
// that is no test and only starts and switches goroutines, with and without the changes to the runtime.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from './compiled.mjs'
import { allInTurns, median, usage } from './measure.mjs'

const SERVER = `// Command server answers requests, each of which takes as many milliseconds as it says.
package main

import (
	"fmt"
	"net"
	"net/http"
	"time"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(time.Millisecond)
		fmt.Fprintln(w, "done")
	})
	fmt.Println(listener.Addr())
	http.Serve(listener, nil)
}
`

const SHORT = `// Command short does nothing.
package main

func main() {}
`

const SUITE = `package suite

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

var url string

func TestMain(m *testing.M) {
	if os.Getenv("SERVER") == "" {
		os.Exit(m.Run())
	}
	server := exec.Command(os.Getenv("SERVER"))
	out, err := server.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := server.Start(); err != nil {
		panic(err)
	}
	line, err := bufio.NewReader(out).ReadString('\\n')
	if err != nil {
		panic(err)
	}
	url = "http://" + strings.TrimSpace(line)
	code := m.Run()
	server.Process.Kill()
	server.Wait()
	os.Exit(code)
}

func tiny(t *testing.T) {
	if len(t.Name()) == 0 {
		t.Fatal("no name")
	}
}

func starts(t *testing.T) {
	if err := exec.Command(os.Getenv("SHORT")).Run(); err != nil {
		t.Fatal(err)
	}
}

func works(*testing.T) {
	for began := time.Now(); time.Since(began) < 250*time.Microsecond; {
	}
}

func reads(*testing.T) {
	for i := 0; i < 2000; i++ {
		os.Getenv("SOME_VARIABLE")
	}
}

func read(t *testing.T, path string) {
	if _, err := os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
}

func opens(t *testing.T) {
	for i := 0; i < 50; i++ {
		read(t, os.Getenv("FILES")+"/"+strconv.Itoa(i))
	}
}

func opensAgain(t *testing.T) {
	path := os.Getenv("FILES") + "/0"
	for i := 0; i < 500; i++ {
		read(t, path)
	}
}

func looks(t *testing.T) {
	for i := 0; i < 500; i++ {
		if _, err := os.Stat("cost"); err != nil {
			t.Fatal(err)
		}
	}
}

func asks(t *testing.T) {
	for i := 0; i < 10; i++ {
		answer, err := http.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
	}
}
`

const SWITCHES = `// Command switches passes a token between goroutines, and starts many.
package main

func main() {
	there, back := make(chan int), make(chan int)
	go func() {
		for n := range there {
			back <- n + 1
		}
	}()
	n := 0
	for n < 3_000_000 {
		there <- n
		n = <-back
		go func() {}()
	}
}
`

/** Packages whose statements are counted, for the counters of a large server. */
const LARGE = 'example.com/cost/...,net/http/...,crypto/...,encoding/...,compress/...,text/...'

/** `serves`: a large server runs meanwhile. */
const SUITES = [
  { what: '3,000 tests that do nothing', name: 'Tiny', tests: 3000, call: 'tiny' },
  { what: 'the same beside a large server', name: 'Tiny', tests: 3000, call: 'tiny', serves: true },
  { what: '3,000 tests of 0.25 ms', name: 'Works', tests: 3000, call: 'works' },
  { what: '300 tests that start a short program', name: 'Starts', tests: 300, call: 'starts' },
  {
    what: '300 tests of 12 ms that ask a large server',
    name: 'Asks',
    tests: 300,
    call: 'asks',
    serves: true,
  },
  { what: '300 tests that read a variable 2,000 times', name: 'Reads', tests: 300, call: 'reads' },
  { what: '300 tests that read 50 small files each', name: 'Opens', tests: 300, call: 'opens' },
  { what: '100 tests that read one file 500 times', name: 'Again', tests: 100, call: 'opensAgain' },
  { what: '100 tests that ask 500 times about a relative name', name: 'Looks', tests: 100, call: 'looks' },
  { what: 'no test at all', name: 'None', tests: 0, call: 'tiny' },
]
/** Suites that take less than as many seconds run more often. */
const SHORT_SUITE = 0.3
const MORE_ROUNDS = 3

/** @param work a folder for everything; `env` is Go's environment */
export async function benchAttribution({ work, env, rounds }) {
  const compiled = compile(work)
  const load = async (path) => import(pathToFileURL(join(compiled, 'src', path)).href)
  const { writeOverlays } = await load('preserve/overlay.js')
  const module = moduleIn(work)
  const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', env }).trim()
  const overlay = async (name, attributing) => {
    const file = join(work, name)
    await writeOverlays({ goroot, toolCacheDir: work, attributing }, [{ file, own: undefined }])
    return `-overlay=${file}`
  }
  const [plain, changed] = [await overlay('plain.json', false), await overlay('changed.json', true)]
  const go = (...args) => execFileSync('go', args, { cwd: module, env })
  const cover = ['-cover', '-covermode=atomic', `-coverpkg=${LARGE}`]
  const built = (flag, name) => {
    const binaries = Object.fromEntries(
      ['suite', 'server', 'short'].map((each) => [each, join(work, `${each}-${name}`)]),
    )
    go('test', '-c', flag, '-o', binaries.suite, './suite')
    go('build', ...cover, flag, '-o', binaries.server, './server')
    go('build', ...cover, flag, '-o', binaries.short, './short')
    return Object.fromEntries(Object.entries(binaries).map(([each, path]) => [each, copied(path)]))
  }
  const { decodeJournal } = await load('covdata/journal/journalFile.js')
  const tests = { off: built(plain, 'off'), on: built(changed, 'on'), work, rounds, decodeJournal }
  const both = [plain, changed].map((flag, index) => {
    const program = join(work, `switches-${index}`)
    go('build', flag, '-o', program, './switches')
    return program
  })
  return { suites: SUITES.map((one) => suiteRow(one, tests)), runtime: [runtimeRow(both, rounds)] }
}

/** Copies a binary: how the linker has written it decides how fast its pages are found, by a tenth of a short process. */
function copied(path) {
  copyFileSync(path, `${path}-copy`)
  return `${path}-copy`
}

function moduleIn(work) {
  const module = join(work, 'cost')
  const kinds = new Map(SUITES.map((suite) => [suite.name, suite]))
  const functions = [...kinds.values()].flatMap(({ name, tests, call }) =>
    Array.from({ length: tests }, (_, n) => `func Test${name}${n}(t *testing.T) { ${call}(t) }`),
  )
  const files = {
    'go.mod': 'module example.com/cost\n\ngo 1.20\n',
    'server/main.go': SERVER,
    'short/main.go': SHORT,
    'switches/main.go': SWITCHES,
    'suite/suite_test.go': `${SUITE}\n${functions.join('\n')}\n`,
    ...Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`files/${n}`, `file ${n}\n`])),
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(module, name, '..'), { recursive: true })
    writeFileSync(join(module, name), text)
  }
  return module
}

/**
 * Each kind of attribution beside `off`, which is built without it; `again` is that once more, whose ratio shows how far the
 * others can be trusted.
 */
function suiteRow({ what, name, tests, serves = false }, { off, on, work, rounds, decodeJournal }) {
  let journals = ''
  const run = (prefix) => () => {
    const { suite, server, short } = prefix === undefined ? off : on
    const data = mkdtempSync(join(work, 'data-'))
    const env = {
      PATH: process.env.PATH,
      SHORT: short,
      FILES: join(work, 'cost', 'files'),
      GOCOVERDIR: data,
      ...(serves ? { SERVER: server } : {}),
    }
    if (prefix !== undefined) {
      journals = mkdtempSync(join(work, 'journals-'))
      env.GOCOVERTESTS = `${prefix}${journals}`
    }
    const used = usage(suite, [`-test.run=^Test${name}`], { cwd: work, env })
    rmSync(data, { recursive: true })
    return used
  }
  const { wall } = run('')()
  const share = serves ? observedShare(decodeJournal, journals, tests) : undefined
  const times = wall < SHORT_SUITE ? MORE_ROUNDS * rounds : rounds
  const measured = allInTurns(times, [run(undefined), run(''), run('exact:'), run(undefined)])
  const ratio = (index, of) => median(measured[index].map((used, round) => used[of] / measured[0][round][of]))
  return {
    what,
    off: median(measured[0].map(({ wall }) => wall)),
    auto: ratio(1, 'wall'),
    exact: ratio(2, 'wall'),
    again: ratio(3, 'wall'),
    autoCpu: ratio(1, 'cpu'),
    exactCpu: ratio(2, 'cpu'),
    againCpu: ratio(3, 'cpu'),
    observed: share,
  }
}

/** At how many of the tests' ends other processes were observed. */
function observedShare(decodeJournal, journals, tests) {
  const [name] = readdirSync(journals)
  const { records } = decodeJournal(readFileSync(join(journals, name)))
  let [ends, seen] = [0, false]
  for (const record of records) {
    if (record.kind === 'observed' && record.process !== undefined) seen = true
    else if (record.kind === 'end' && seen) ends++
    if (record.kind === 'end' || record.kind === 'begin') seen = false
  }
  return ends / tests
}

/** A program that is no test: what the changes to the runtime cost where nothing is recorded. */
function runtimeRow([plain, changed], rounds) {
  const cpu = (program) => () => usage(program, [], { env: {} }).cpu
  const measured = allInTurns(3 * rounds, [cpu(plain), cpu(changed), cpu(plain)])
  const ratio = (index) => median(measured[index].map((used, round) => used / measured[0][round]))
  return {
    what: '3,000,000 goroutines and switches of goroutines: s of CPU',
    plain: median(measured[0]),
    changed: ratio(1),
    again: ratio(2),
  }
}
