// Coverage data to measure with: that of a net/http binary built with -coverpkg=all, about 70,000 units; that of a larger
// one, about 100,000 units with 160,000 statements; and that of a binary of a few files.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PROGRAM = `// Command served asks itself over loopback; what it does depends on its argument.
package main

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
)

func main() {
	n, _ := strconv.Atoi(os.Args[1])
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n%3 == 0 {
			z := gzip.NewWriter(w)
			defer z.Close()
			json.NewEncoder(z).Encode(map[string]int{"n": n})
			return
		}
		fmt.Fprintf(w, "%d %s", n, r.URL.Query().Get("q"))
	}))
	defer server.Close()
	for i := 0; i <= n%5; i++ {
		answer, err := http.Get(server.URL + "/?q=" + strconv.Itoa(i))
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
	}
}
`

/** The number of processes that really run; further files are copies of theirs under other names. */
const RUNS = 400

/** @returns the module's folder and a function that makes a directory with any number of counter data files */
export function makeSets(work, env) {
  const module = join(work, 'served')
  const original = join(work, 'original')
  mkdirSync(module)
  mkdirSync(original)
  writeFileSync(join(module, 'go.mod'), 'module example.com/served\n\ngo 1.21\n')
  writeFileSync(join(module, 'main.go'), PROGRAM)
  const flags = ['-cover', '-covermode=atomic', '-coverpkg=all', '-o', 'served']
  execFileSync('go', ['build', ...flags, '.'], { cwd: module, env })
  for (let run = 0; run < RUNS; run++)
    execFileSync(join(module, 'served'), [String(run)], { env: { GOCOVERDIR: original } })
  const names = readdirSync(original).sort()
  const meta = names.filter((name) => name.startsWith('covmeta.'))
  const counters = names.filter((name) => name.startsWith('covcounters.'))
  const copyTo = (directory, files) => {
    mkdirSync(directory, { recursive: true })
    for (const name of meta) copyFileSync(join(original, name), join(directory, name))
    for (const number of files) {
      const name = counters[number % RUNS]
      const [kind, hash, , time] = name.split('.')
      const own = [kind, hash, 100_000 + number, BigInt(time) + BigInt(number)].join('.')
      copyFileSync(join(original, name), join(directory, own))
    }
    return directory
  }
  return {
    module,
    set: (count) => copyTo(join(work, `set-${count}`), [...Array(count).keys()]),
    leg: (directory, first, count) =>
      copyTo(
        directory,
        Array.from({ length: count }, (_, i) => first + i),
      ),
  }
}

/** What a larger binary links; it uses little of it. */
const LARGE_IMPORTS = [
  'archive/zip',
  'crypto/x509',
  'database/sql',
  'debug/dwarf',
  'debug/elf',
  'debug/macho',
  'debug/pe',
  'encoding/asn1',
  'encoding/gob',
  'encoding/xml',
  'go/build',
  'go/doc',
  'go/format',
  'go/types',
  'html/template',
  'image/gif',
  'image/jpeg',
  'image/png',
  'log/slog',
  'math/big',
  'net/http/cgi',
  'net/http/fcgi',
  'net/http/httputil',
  'net/rpc',
  'net/smtp',
  'testing/quick',
  'text/template',
]

const LARGE_PROGRAM = `// Command large has much and does little.
package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
${LARGE_IMPORTS.map((name) => `	_ "${name}"`).join('\n')}
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(map[string]string{"q": os.Args[1]})
	}))
	defer server.Close()
	answer, err := http.Get(server.URL)
	if err != nil {
		os.Exit(1)
	}
	io.Copy(io.Discard, answer.Body)
	answer.Body.Close()
}
`

/** @returns directories with data of one binary, by the number of counter data files in them */
export function largeSets(work, env, counts) {
  const module = join(work, 'large')
  mkdirSync(module)
  writeFileSync(join(module, 'go.mod'), 'module example.com/large\n\ngo 1.21\n')
  writeFileSync(join(module, 'main.go'), LARGE_PROGRAM)
  const flags = ['-cover', '-covermode=atomic', '-coverpkg=all', '-o', 'large']
  execFileSync('go', ['build', ...flags, '.'], { cwd: module, env })
  return setsOf(join(module, 'large'), join(work, 'sets-large'), counts)
}

/** The same for a binary of three packages. */
export function smallSets(work, env, counts) {
  const binary = join(work, 'small')
  const flags = ['-cover', '-covermode=atomic', '-o', binary]
  const cwd = '__tests__/fixtures/covdata/program'
  execFileSync('go', ['build', ...flags, './cmd/server'], { cwd, env })
  return setsOf(binary, join(work, 'sets-small'), counts)
}

/** The number of processes that run for a set; further files are copies of theirs under other names. */
const RUNS_OF_SET = 16

function setsOf(binary, parent, counts) {
  const original = join(parent, 'original')
  mkdirSync(original, { recursive: true })
  for (let run = 0; run < RUNS_OF_SET; run++)
    execFileSync(binary, [String(run)], { env: { GOCOVERDIR: original } })
  const names = readdirSync(original).sort()
  const counters = names.filter((name) => name.startsWith('covcounters.'))
  return new Map(
    counts.map((count) => {
      const directory = join(parent, String(count))
      mkdirSync(directory)
      for (const name of names.filter((other) => other.startsWith('covmeta.')))
        copyFileSync(join(original, name), join(directory, name))
      for (let number = 0; number < count; number++) {
        const name = counters[number % counters.length]
        const [kind, hash, , time] = name.split('.')
        const own = [kind, hash, 100_000 + number, BigInt(time) + BigInt(number)].join('.')
        copyFileSync(join(original, name), join(directory, own))
      }
      return [count, directory]
    }),
  )
}
