// What preserving costs: one program, built as Go builds it with coverage and with what is laid over it, in turns.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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
		inParallel(func() { cpu(times) })
	case "allocate":
		inParallel(func() { allocate(times) })
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

var sink int

func cpu(times int) {
	sum := 0
	for i := 0; i < times; i++ {
		if i%3 == 0 {
			sum += collatz(i%1000 + 1)
		} else {
			sum ^= i
		}
	}
	sink = sum
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

func allocate(times int) {
	for i := 0; i < times; i++ {
		sink = depth(tree(10, strconv.Itoa(i)))
	}
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

// stay answers requests for a while; memory is told when it is warm, and at the end.
func stay(long time.Duration) {
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	end := time.Now().Add(long)
	warm := time.Now().Add(long / 4)
	for n := 0; time.Now().Before(end); n++ {
		get(server.URL, n)
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

/** Statements of the standard library that are counted, too: the counters of a large program. */
const LARGE = 'example.com/load,net/http/...,crypto/...,encoding/...,compress/...,html/...,text/...,go/...'

/** @param work a folder for everything; `env` is Go's */
export async function benchPreserve({ work, env, rounds }) {
  const compiled = compile(work)
  const { writeOverlay } = await import(pathToFileURL(join(compiled, 'src/preserve/overlay.js')).href)
  const module = join(work, 'load')
  mkdirSync(module)
  writeFileSync(join(module, 'go.mod'), 'module example.com/load\n\ngo 1.20\n')
  writeFileSync(join(module, 'main.go'), PROGRAM)
  const overlay = join(work, 'overlay.json')
  const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', env }).trim()
  await writeOverlay({ goroot, toolCacheDir: work, file: overlay, own: undefined })
  const build = (name, ...flags) => {
    const program = join(work, name)
    execFileSync('go', ['build', '-cover', ...flags, '-o', program, '.'], { cwd: module, env })
    return program
  }
  const pair = (name, ...flags) => [
    build(`${name}-plain`, ...flags),
    build(`${name}-preserved`, ...flags, `-overlay=${overlay}`),
  ]
  const atomic = pair('atomic', '-covermode=atomic')
  const set = pair('set', '-covermode=set')
  const large = pair('large', '-covermode=atomic', `-coverpkg=${LARGE}`)
  const data = () => mkdtempSync(join(work, 'data-'))
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
      crowds('2,000 times hello, four at once: ms each', atomic, Math.max(1, Math.round(rounds / 2)), data),
    ],
    hours: stays(large, 12 * rounds, data),
  }
}

/** A figure that the program prints, by name. */
function figure(program, args, name, data) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { GOCOVERDIR: data() },
    encoding: 'utf8',
  })
  const found = new RegExp(`^${name} (\\S+)$`, 'm').exec(stdout)?.[1]
  if (status !== 0 || found === undefined) throw new Error(`${program} ${args.join(' ')}:\n${stderr}`)
  return Number(found)
}

function compare(what, [plain, preserved], rounds, args, name, data) {
  return row(what, rounds, [() => figure(plain, args, name, data), () => figure(preserved, args, name, data)])
}

/** In turns, so that the machine's state favours none; the ratio of each round by itself shows how far it can be trusted. */
function row(what, rounds, [byPlain, byPreserved]) {
  const [plain, preserved] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const turns = [
      [plain, byPlain],
      [preserved, byPreserved],
    ]
    for (const [list, measure] of round % 2 === 0 ? turns : turns.reverse()) list.push(measure())
  }
  const ratios = plain.map((value, round) => preserved[round] / value).sort((a, b) => a - b)
  return {
    what,
    plain: median(plain),
    preserved: median(preserved),
    ratio: median(ratios),
    least: ratios[0],
    most: ratios.at(-1),
  }
}

function starts(what, [plain, preserved], times, data) {
  const directory = data()
  const start = (program) => () => 1000 * seconds(program, ['hello', '0'], { env: { GOCOVERDIR: directory } })
  return row(what, times, [start(plain), start(preserved)])
}

function crowds(what, [plain, preserved], rounds, data) {
  const crowd = (program) => () => {
    const directory = data()
    const script = `seq 2000 | xargs -P 4 -I{} ${program} hello {} > /dev/null`
    const each = seconds('sh', ['-c', script], { env: { PATH: process.env.PATH, GOCOVERDIR: directory } }) / 2
    rmSync(directory, { recursive: true })
    return each
  }
  return row(what, rounds, [crowd(plain), crowd(preserved)])
}

/** Memory of a server that is warm, and some time later; and the size of what it left, which the counters have. */
function stays([plain, preserved], long, data) {
  return ['plain', 'preserved'].map((kind) => {
    const directory = data()
    const program = kind === 'plain' ? plain : preserved
    const { stdout } = spawnSync(program, ['stay', String(long)], {
      env: { GOCOVERDIR: directory },
      encoding: 'utf8',
    })
    const told = (name) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(stdout)?.[1])
    const files = readdirSync(directory).map((name) => statSync(join(directory, name)).size)
    return {
      kind,
      seconds: long,
      warmKb: told('before'),
      endKb: told('after'),
      filesKb: Math.round(files.reduce((a, b) => a + b, 0) / 1024),
    }
  })
}
