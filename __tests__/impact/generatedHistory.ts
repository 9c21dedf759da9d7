/** @module A Go module with programs and tests, and faults that break some of its tests, each in another way. */

/** The texts of files by path; undefined: the file is gone. */
export type Edit = Readonly<Record<string, string | undefined>>
export type Tree = Readonly<Record<string, string>>

export interface Fault {
  readonly name: string
  /** The part of the module that it is in: 0 to PARTS - 1. */
  readonly edit: (tree: Tree, part: number) => Edit
  /** Variables of the environment that have other values. */
  readonly env?: Readonly<Record<string, string>>
}

export const PARTS = 3
const MODULE = 'example.com/works'
/** Another module of the repository. */
const DEPENDENCY = 'example.com/dep'

/** Tests print what they got instead of comparing it, if this variable is set. */
export const PRINT = 'PRINT_RESULTS'

const FILES_GO = `// Package files reads files, and logs what it reads: the log stands in for what is observed in a real run.
package files

import (
	"fmt"
	"os"
	"path/filepath"
)

func log(kind, path string) {
	name := os.Getenv("OPENED_LOG")
	if name == "" {
		return
	}
	absolute, _ := filepath.Abs(path)
	file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		panic(err)
	}
	defer file.Close()
	fmt.Fprintln(file, kind, absolute)
}

func Read(path string) string {
	log("file", path)
	text, err := os.ReadFile(path)
	if err != nil {
		return "absent"
	}
	return string(text)
}

func Count(directory string) int {
	log("list", directory)
	entries, _ := os.ReadDir(directory)
	return len(entries)
}
`

/** What is excluded is selected by as any other code is: part 2, the server, and two functions of part 1. */
export const EXCLUDED = 'internal/p2, cmd/server'
const IGNORED = '//coverage:ignore to be excluded\n'

const part = (i: number): string => `package p${i}

import (
	_ "embed"
	"fmt"
	"os"
	"strings"

	"${DEPENDENCY}"
	"${MODULE}/internal/files"${i === 0 ? '' : `\n\t"${MODULE}/internal/p${i - 1}"`}
)

//go:embed text.txt
var text string

const factor = ${i + 2}

var table = map[string]int{"a": ${i}, "b": 2}

// Item is a thing.
type Item struct {
	N int
}

// Mode is what other packages may change.
var Mode int

var ready int

func init() { ready = ${i + 3} }

${i === 1 ? IGNORED : ''}func Plain(n int) int { return n*factor + 1 }

func Calls(n int) int { return Plain(n) + ${i === 0 ? '1' : `p${i - 1}.Plain(n)`} }

func Shows(n int) string { return fmt.Sprintf("%+v %v %d", Item{N: n}, Item{N: n}, ready) }

func Embeds() string { return strings.TrimSpace(text) }

func Reads(root string) string { return files.Read(root + "/fixtures/p${i}.txt") }

func Lists(root string) int { return files.Count(root + "/fixtures") }

func Looks(key string) int { return table[key] + len(key) }

func Types() string { return fmt.Sprintf("%T", Looks("a")) }

func Region() string { return os.Getenv("REGION") }

// Loops returns what depends on the version of the language.
func Loops() string {
	var all []func() int
	for i := 0; i < 3; i++ {
		all = append(all, func() int { return i })
	}
	return fmt.Sprint(all[0](), all[2]())
}

func Depends() string { return dep.Name(dep.Limit) }

${i === 1 ? IGNORED : ''}func (it Item) Sum() int { return it.N + ready + Mode }

func Unused(n int) int { return n }
`

const CALLS = [
  ...(['Plain', 'Calls', 'Shows', 'Embeds', 'Reads', 'Lists', 'Looks', 'Types', 'Sum'] as const),
  ...(['Region', 'Loops', 'Depends'] as const),
]

function callOf(i: number, name: (typeof CALLS)[number], root: string): string {
  const of = `p${i}.`
  if (name === 'Plain' || name === 'Calls' || name === 'Shows') return `${of}${name}(5)`
  if (name === 'Reads' || name === 'Lists') return `${of}${name}(${root})`
  if (name === 'Looks') return `${of}Looks("b")`
  return name === 'Sum' ? `${of}Item{N: 4}.Sum()` : `${of}${name}()`
}

const parts = Array.from({ length: PARTS }, (_, i) => i)

const dispatch = `package calls

import (
	"fmt"

${parts.map((i) => `\t"${MODULE}/internal/p${i}"`).join('\n')}
)

func Call(name, root string) string {
	switch name {
${parts.flatMap((i) => CALLS.map((name) => `\tcase "p${i}.${name}":\n\t\treturn fmt.Sprint(${callOf(i, name, 'root')})`)).join('\n')}
	}
	return "?"
}
`

const TOOL = `package main

import (
	"fmt"
	"os"

	"${MODULE}/internal/calls"
)

func main() { fmt.Print(calls.Call(os.Args[1], os.Args[2])) }
`

const SERVER = `package main

import (
	"fmt"
	"net"
	"net/http"
	"os"

	"${MODULE}/internal/calls"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	http.HandleFunc("/end", func(http.ResponseWriter, *http.Request) { os.Exit(0) })
	http.HandleFunc("/call", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, calls.Call(r.FormValue("name"), r.FormValue("root")))
	})
	panic(http.Serve(listener, nil))
}
`

const CHECK = (name: string): string => `
func check(t *testing.T, got any, want string) {
	t.Helper()
	text := fmt.Sprint(got)
	if os.Getenv("${PRINT}") != "" {
		fmt.Printf("RESULT %s %q\\n", t.Name(), text)
	} else if text != want {
		t.Errorf("${name}: %q, want %q", text, want)
	}
}
`

/** Some tests run beside others. */
function parallel(name: string): string {
  return name < 'L' ? 't.Parallel(); ' : ''
}

const unitTests = (i: number): string => `package p${i}_test

import (
	"fmt"
	"os"
	"testing"

	"${MODULE}/internal/p${i}"
)
${CHECK(`p${i}`)}
${CALLS.map((name) => `func TestUnit${name}${i}(t *testing.T) { ${parallel(name)}check(t, ${callOf(i, name, '"../.."')}, "WANT") }`).join('\n\n')}
`

const END_TO_END = `package e2e

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"testing"
)

var address string

func TestMain(m *testing.M) {
	server := exec.Command(os.Getenv("SERVER"))
	out, err := server.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := server.Start(); err != nil {
		panic(err)
	}
	address, _ = bufio.NewReader(out).ReadString('\\n')
	address = address[:len(address)-1]
	code := m.Run()
	http.Get("http://" + address + "/end")
	server.Wait()
	os.Exit(code)
}
${CHECK('e2e')}
func tool(name string) string {
	out, err := exec.Command(os.Getenv("TOOL"), name, "..").CombinedOutput()
	if err != nil {
		return err.Error()
	}
	return string(out)
}

func server(name string) string {
	answer, err := http.Get("http://" + address + "/call?root=..&name=" + url.QueryEscape(name))
	if err != nil {
		return err.Error()
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body)
	return string(text)
}

${parts
  .flatMap((i) =>
    CALLS.flatMap((name, at) => {
      const how = (at + i) % 2 === 0 ? 'tool' : 'server'
      return [
        `func TestE2E${name}${i}(t *testing.T) { ${parallel(name)}check(t, ${how}("p${i}.${name}"), "WANT") }`,
      ]
    }),
  )
  .join('\n\n')}
`

/** The module, whose tests do not know yet what they want. */
export const TREE: Tree = {
  'go.mod': `module ${MODULE}\n\ngo 1.20\n\nrequire ${DEPENDENCY} v0.0.0\n\nreplace ${DEPENDENCY} => ./dep\n`,
  'dep/go.mod': `module ${DEPENDENCY}\n\ngo 1.20\n`,
  'dep/dep.go': 'package dep\n\nconst Limit = 3\n\nfunc Name(n int) string { return "dep"[:n] }\n',
  'README.md': '# Works\n',
  'scripts/deploy.sh': 'echo deploy\n',
  'internal/files/files.go': FILES_GO,
  'internal/calls/calls.go': dispatch,
  'internal/effects/effects.go': `package effects\n\nimport "${MODULE}/internal/p0"\n\nfunc init() { p0.Mode = 7 }\n`,
  'cmd/tool/main.go': TOOL,
  'cmd/server/main.go': SERVER,
  'e2e/e2e_test.go': END_TO_END,
  ...Object.fromEntries(
    parts.flatMap((i) => [
      [`internal/p${i}/p${i}.go`, part(i)],
      [`internal/p${i}/text.txt`, `text ${i}\n`],
      [`internal/p${i}/p${i}_test.go`, unitTests(i)],
      [`fixtures/p${i}.txt`, `fixture ${i}\n`],
    ]),
  ),
}

/** The tree in which each test wants what it got. @param results by test name */
export function withResults(tree: Tree, results: ReadonlyMap<string, string>): Tree {
  const fill = (text: string): string =>
    text.replace(/func (Test\w+)(.*)"WANT"/g, (_, name: string, rest: string) => {
      return `func ${name}${rest}${results.get(name) ?? '"?"'}`
    })
  return Object.fromEntries(
    Object.entries(tree).map(([path, text]) => [path, path.endsWith('_test.go') ? fill(text) : text]),
  )
}

function replaced(file: (i: number) => string, from: string | RegExp, to: string): Fault['edit'] {
  return (tree, i) => {
    const text = tree[file(i)] ?? ''
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`${String(from)} is not in ${file(i)}`)
    return { [file(i)]: changed }
  }
}

const code = (i: number): string => `internal/p${i}/p${i}.go`
const tests = (i: number): string => `internal/p${i}/p${i}_test.go`

/** Each makes at least one test fail, or not compile. */
export const FAULTS: readonly Fault[] = [
  { name: 'a function that others call', edit: replaced(code, 'n*factor + 1', 'n*factor + 2') },
  { name: 'a function that one calls', edit: replaced(code, 'Plain(n) +', '2*Plain(n) +') },
  { name: 'a method', edit: replaced(code, 'it.N + ready', 'it.N - ready') },
  { name: 'a constant', edit: replaced(code, /const factor = (\d)/, 'const factor = 1$1') },
  { name: 'a variable', edit: replaced(code, '"b": 2', '"b": 3') },
  { name: 'an init function', edit: replaced(code, 'ready = ', 'ready = 1 + ') },
  { name: 'a type', edit: replaced(code, '\tN int\n', '\tN int\n\tM int\n') },
  {
    name: 'a new method that fmt finds',
    edit: replaced(code, 'func Unused', 'func (it Item) String() string { return "item" }\n\nfunc Unused'),
  },
  {
    name: 'a signature',
    edit: replaced(
      code,
      /func Looks\(key string\) int \{ return (.*) \}/,
      'func Looks(key string) int64 { return int64($1) }',
    ),
  },
  {
    name: 'a new function in place of one of Go',
    edit: replaced(code, 'func Unused', 'func len(s string) int { return 9 }\n\nfunc Unused'),
  },
  { name: 'an embedded file', edit: (_, i) => ({ [`internal/p${i}/text.txt`]: 'other\n' }) },
  { name: 'a fixture', edit: (_, i) => ({ [`fixtures/p${i}.txt`]: 'other\n' }) },
  { name: 'a fixture that is gone', edit: (_, i) => ({ [`fixtures/p${i}.txt`]: undefined }) },
  { name: 'a new file in a listed directory', edit: () => ({ 'fixtures/more.txt': 'more\n' }) },
  {
    name: 'an import with effects',
    edit: replaced(() => 'internal/calls/calls.go', '"fmt"', `"fmt"\n\n\t_ "${MODULE}/internal/effects"`),
  },
  { name: 'a test', edit: replaced(tests, /(func TestUnitPlain.*, ").*"\)/, '$1wrong")') },
  { name: 'a helper of tests', edit: replaced(tests, 'text != want', 'text == want') },
  {
    name: 'a function that does not compile',
    edit: replaced(code, 'int { return n }', 'int { return "n" }'),
  },
  {
    name: 'what go vet refuses',
    edit: replaced(code, 'func Unused', 'func Vetted() { fmt.Printf("%d\\n", "x") }\n\nfunc Unused'),
  },
  { name: 'a removed function', edit: replaced(code, /func Embeds\(\).*\n/, '') },
  {
    name: 'a build constraint',
    edit: (tree, i) => ({ [code(i)]: `//go:build never\n\n${tree[code(i)] ?? ''}` }),
  },
  {
    name: 'code that is shared',
    edit: replaced(() => 'internal/files/files.go', 'string(text)', 'string(text) + "!"'),
  },
  { name: 'a main function', edit: replaced(() => 'cmd/tool/main.go', 'fmt.Print(', 'fmt.Println(') },
  { name: 'a variable of the environment', edit: () => ({}), env: { REGION: 'mars' } },
  { name: 'the version of the language', edit: replaced(() => 'go.mod', 'go 1.20', 'go 1.22') },
  {
    name: 'a function of another module',
    edit: replaced(() => 'dep/dep.go', '"dep"[:n]', '"own"[:n]'),
  },
  {
    name: 'a constant of another module',
    edit: replaced(() => 'dep/dep.go', 'Limit = 3', 'Limit = 2'),
  },
  {
    name: 'a handler of the server',
    edit: replaced(() => 'cmd/server/main.go', 'fmt.Fprint(w,', 'fmt.Fprintln(w,'),
  },
]

/** Changes that break nothing. */
export const HARMLESS: readonly Fault[] = [
  { name: 'a comment', edit: replaced(code, '// Item is', '// Item is\n// is') },
  {
    name: 'a new function',
    edit: (tree, i) => ({
      [`internal/p${i}/more.go`]: `package p${i}\n\nfunc More${Object.keys(tree).length}() {}\n`,
    }),
  },
  {
    name: 'another layout',
    edit: replaced(code, /int \{ return Plain\((.*) \}/, 'int {\n\treturn Plain($1\n}'),
  },
  {
    name: 'a moved function',
    edit: (tree, i) => {
      const text = tree[code(i)] ?? ''
      const [moved = ''] = /func Types\(\).*\n/.exec(text) ?? []
      return moved === ''
        ? {}
        : {
            [code(i)]: text.replace(moved, ''),
            [`internal/p${i}/moved.go`]: `package p${i}\n\nimport "fmt"\n\n${moved}`,
          }
    },
  },
  { name: 'a document', edit: (tree) => ({ 'README.md': `${tree['README.md'] ?? ''}\nMore.\n` }) },
]
