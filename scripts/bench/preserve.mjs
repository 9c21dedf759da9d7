// The cost of preserving: one binary, built as Go builds it with coverage and with the overlay, measured in turns.
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { compile } from './compiled.mjs'
import { median, seconds } from './measure.mjs'

const PROGRAM = `// Command load does one kind of work, and says what it took.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

func main() {
	times, _ := strconv.Atoi(os.Args[2])
	switch os.Args[1] {
	case "hello":
		fmt.Println("hello")
		return
	case "cpu":
		fmt.Fprintln(os.Stderr, cpu(times))
	case "allocate":
		fmt.Fprintln(os.Stderr, allocate(times))
	case "serve":
		serve(times)
	case "stay":
		stay(time.Duration(times) * time.Second)
	}
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	fmt.Println("cpu", time.Duration(usage.Utime.Nano()+usage.Stime.Nano()).Seconds())
	fmt.Println("peak", status("VmHWM"))
}

// inParallel is for work that waits: loops on two cores would measure who shares a cache line with whom.
func inParallel(work func()) {
	var group sync.WaitGroup
	for i := 0; i < 2; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			work()
		}()
	}
	group.Wait()
}

func cpu(times int) int {
	sum := 0
	for i := 0; i < times; i++ {
		if i%3 == 0 {
			sum += collatz(i%1000 + 1)
		} else {
			sum ^= i
		}
	}
	return sum
}

func collatz(n int) int {
	steps := 0
	for n > 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

type node struct {
	left, right *node
	text        string
}

func allocate(times int) int {
	sum := 0
	for i := 0; i < times; i++ {
		sum += depth(tree(10, strconv.Itoa(i)))
	}
	return sum
}

func tree(levels int, text string) *node {
	if levels == 0 {
		return nil
	}
	return &node{tree(levels-1, text), tree(levels-1, text), strings.Repeat(text, 2)}
}

func depth(n *node) int {
	if n == nil {
		return 0
	}
	return 1 + depth(n.left)
}

func serve(times int) {
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	var lock sync.Mutex
	var all []time.Duration
	started := time.Now()
	inParallel(func() {
		own := make([]time.Duration, 0, times)
		for i := 0; i < times; i++ {
			before := time.Now()
			get(server.URL, i)
			own = append(own, time.Since(before))
		}
		lock.Lock()
		defer lock.Unlock()
		all = append(all, own...)
	})
	fmt.Println("rate", float64(len(all))/time.Since(started).Seconds())
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	fmt.Println("p99", all[len(all)*99/100].Seconds()*1000)
}

func answer(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.URL.Query().Get("n"))
	fmt.Fprintln(w, collatz(n%1000+1))
}

func get(url string, n int) {
	answer, err := http.Get(url + "/?n=" + strconv.Itoa(n))
	if err != nil {
		panic(err)
	}
	io.Copy(io.Discard, answer.Body)
	answer.Body.Close()
}

// stay answers a thousand requests a second for a while and prints its memory when it is warm and at the end.
func stay(long time.Duration) {
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	end := time.Now().Add(long)
	warm := time.Now().Add(long / 4)
	for n := 0; time.Now().Before(end); n++ {
		get(server.URL, n)
		time.Sleep(time.Millisecond)
		if !warm.IsZero() && time.Now().After(warm) {
			fmt.Println("before", status("VmRSS"))
			warm = time.Time{}
		}
	}
	fmt.Println("after", status("VmRSS"))
}

func status(name string) string {
	text, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(text), "\\n") {
		if strings.HasPrefix(line, name+":") {
			return strings.Fields(line)[1]
		}
	}
	return ""
}
`

/** The packages whose statements are counted, for the counters of a large binary. */
const LARGE = 'example.com/load,net/http/...,crypto/...,encoding/...,compress/...,html/...,text/...,go/...'

/** Seeds for the order of functions in a binary: where a loop starts in a cache line affects its speed more than anything here. */
const LAYOUTS = [1, 2, 3, 4, 5]

/** @returns a function that builds a pair of binaries for each layout: plain and preserved */
async function builder(work, env) {
  const compiled = compile(work)
  const { writeOverlays } = await import(pathToFileURL(join(compiled, 'src/preserve/overlay.js')).href)
  const module = join(work, 'load')
  mkdirSync(module)
  writeFileSync(join(module, 'go.mod'), 'module example.com/load\n\ngo 1.20\n')
  writeFileSync(join(module, 'main.go'), PROGRAM)
  const overlay = join(work, 'overlay.json')
  const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', env }).trim()
  await writeOverlays({ goroot, toolCacheDir: work }, [{ file: overlay, own: undefined }])
  const build = (name, ...flags) => {
    const program = join(work, name)
    execFileSync('go', ['build', '-cover', ...flags, '-o', program, '.'], { cwd: module, env })
    return program
  }
  return (name, ...flags) =>
    LAYOUTS.map((seed) => [
      build(`${name}-plain-${seed}`, ...flags, `-ldflags=-randlayout=${seed}`),
      build(`${name}-preserved-${seed}`, ...flags, `-ldflags=-randlayout=${seed}`, `-overlay=${overlay}`),
    ])
}

/** @param work a folder for everything; `env` is Go's environment */
export async function benchPreserve({ work, env, rounds }) {
  const pairs = await builder(work, env)
  const atomic = pairs('atomic', '-covermode=atomic')
  const set = pairs('set', '-covermode=set')
  const large = pairs('large', '-covermode=atomic', `-coverpkg=${LARGE}`)
  const data = directoriesIn(work)
  return {
    work: [
      compare('CPU-bound, atomic: s of CPU', atomic, rounds, ['cpu', '4000000'], 'cpu', data),
      compare('CPU-bound, set: s of CPU', set, rounds, ['cpu', '60000000'], 'cpu', data),
      compare('allocating: s of CPU', atomic, rounds, ['allocate', '6000'], 'cpu', data),
      compare('HTTP over loopback: s of CPU', atomic, rounds, ['serve', '15000'], 'cpu', data),
      compare('HTTP over loopback: requests per s', atomic, rounds, ['serve', '15000'], 'rate', data),
      compare('HTTP over loopback: p99 in ms', atomic, rounds, ['serve', '15000'], 'p99', data),
      compare('HTTP, large program: s of CPU', large, rounds, ['serve', '5000'], 'cpu', data),
      compare('large program: peak memory in KB', large, rounds, ['serve', '100'], 'peak', data),
    ],
    starts: [
      starts('hello, one after the other: ms each', atomic, 60 * rounds, data),
      starts('hello, large program: ms each', large, 20 * rounds, data),
      crowds('2,000 times hello, four at once: ms each', atomic, rounds, data),
    ],
  }
}

/** @param stay how long the servers run whose memory is watched, in seconds */
export async function benchGrowth({ work, env, stay }) {
  const pairs = await builder(work, env)
  return stays(pairs('large', '-covermode=atomic', `-coverpkg=${LARGE}`), stay, directoriesIn(work))
}

function directoriesIn(work) {
  return () => mkdtempSync(join(work, 'data-'))
}

/** A figure that the binary prints, by name. */
function figure(program, args, name, data) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { GOCOVERDIR: data() },
    encoding: 'utf8',
  })
  const found = new RegExp(`^${name} (\\S+)$`, 'm').exec(stdout)?.[1]
  if (status !== 0 || found === undefined) throw new Error(`${program} ${args.join(' ')}:\n${stderr}`)
  return Number(found)
}

function compare(what, pairs, rounds, args, name, data) {
  return row(what, pairs, rounds, (program) => figure(program, args, name, data))
}

/**
 * Measures in turns, so that the machine's state favours none, each round with another layout. The plain binary of the next
 * layout is measured too: the distance of its ratio from 1 shows how far the other ratio can be trusted.
 */
function row(what, pairs, rounds, measure) {
  const [plain, preserved, other] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const [own, kept] = pairs[round % pairs.length]
    const [next] = pairs[(round + 1) % pairs.length]
    const turns = [
      [plain, own],
      [preserved, kept],
      [other, next],
    ]
    for (let turn = 0; turn < turns.length; turn++) {
      const [list, program] = turns[(turn + round) % turns.length]
      list.push(measure(program))
    }
  }
  const ratios = (list) => list.map((value, round) => value / plain[round]).sort((a, b) => a - b)
  const quarter = (list, share) => list[Math.round(share * (list.length - 1))]
  const [own, control] = [ratios(preserved), ratios(other)]
  return {
    what,
    plain: median(plain),
    preserved: median(preserved),
    ratio: median(own),
    from: quarter(own, 0.25),
    to: quarter(own, 0.75),
    control: median(control),
    controlFrom: quarter(control, 0.25),
    controlTo: quarter(control, 0.75),
  }
}

function starts(what, pairs, times, data) {
  const directory = data()
  return row(
    what,
    pairs,
    times,
    (program) => 1000 * seconds(program, ['hello', '0'], { env: { GOCOVERDIR: directory } }),
  )
}

function crowds(what, pairs, rounds, data) {
  return row(what, pairs, rounds, (program) => {
    const directory = data()
    const script = `seq 2000 | xargs -P 4 -I{} ${program} hello {} > /dev/null`
    const each = seconds('sh', ['-c', script], { env: { PATH: process.env.PATH, GOCOVERDIR: directory } }) / 2
    rmSync(directory, { recursive: true })
    return each
  })
}

/** The memory of both servers, running in parallel, when they are warm and at the end; and the size of the files that they leave. */
async function stays([[plain, preserved]], long, data) {
  const stay = async (kind, program) => {
    const directory = data()
    const { stdout } = await promisify(execFile)(program, ['stay', String(long)], {
      env: { GOCOVERDIR: directory },
    })
    const printed = (name) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(stdout)?.[1])
    const files = readdirSync(directory).map((name) => statSync(join(directory, name)).size)
    return {
      kind,
      seconds: long,
      warmKb: printed('before'),
      endKb: printed('after'),
      filesKb: Math.round(files.reduce((a, b) => a + b, 0) / 1024),
    }
  }
  return Promise.all([stay('plain', plain), stay('preserved', preserved)])
}
