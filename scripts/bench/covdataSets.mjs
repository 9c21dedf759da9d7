// Coverage data to measure with: what a net/http program with -coverpkg=all leaves, about 70,000 units.
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

/** Processes that really run; further files are theirs under other names. */
const RUNS = 400

/** @returns the module's folder and a function that gives a directory with as many counter data files as wanted */
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
