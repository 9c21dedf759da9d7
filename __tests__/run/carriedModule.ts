/** @module A module whose tests start programs, share a server and run in parallel, before and after changes of it. */

const STORE = `package store

import "strings"

var stock = map[string]int{}

// restock is a literal of a variable, which is named after its line.
var restock = func(name string) int {
	if name == "" {
		return 0
	}
	return stock[name] + 10
}

func init() {
	stock["tea"] = 3
}

func init() {
	for _, name := range []string{"salt", "rye"} {
		stock[name] = len(name)
	}
}

func Find(name string) int {
	name = strings.ToLower(name)
	if count, ok := stock[name]; ok {
		return count
	}
	return -1
}

func Restock(name string) int {
	return restock(name)
}

func Left(name string, sold int) int {
	if sold < 0 {
		//coverage:ignore nobody sells less than nothing
		panic("sold")
	}
	rest := Find(name) - sold
	if rest < 0 {
		return 0
	}
	return rest
}
`

const PRICE = `package price

type Box[T any] struct{ value T }

func NewBox[T any](value T) Box[T] { return Box[T]{value} }

func (b Box[T]) Get() T { return b.value }

type Pair[T any] struct{ one, other T }

func NewPair[T any](one, other T) Pair[T] {
	return Pair[T]{one, other}
}

func (p Pair[T]) Get() T {
	return p.other
}

func Net(gross int) int {
	if gross < 0 {
		return 0
	}
	return gross * 4 / 5
}

func Gross(net int) int {
	total := net
	total += net / 4
	return total
}
`

const PRICE_TEST = `package price

import "testing"

func TestBox(t *testing.T) {
	if NewBox(2).Get() != 2 {
		t.Fail()
	}
}

func TestPair(t *testing.T) {
	if NewPair(1, 2).Get() != 2 {
		t.Fail()
	}
}

func TestNetInProcess(t *testing.T) {
	t.Parallel()
	if Net(100) != 80 || Net(-1) != 0 {
		t.Fail()
	}
}

func TestGrossInProcess(t *testing.T) {
	t.Parallel()
	if Gross(80) != 100 {
		t.Fail()
	}
}
`

const LEDGER = `package ledger

func Sum(lines []int) int {
	sum := 0
	for _, line := range lines {
		sum += line
	}
	return sum
}

func Empty() int { return Sum(nil) }
`

const TILL = `package main

import (
	"fmt"
	"os"

	"example.com/stand/ledger"
	"example.com/stand/price"
)

func main() {
	switch os.Args[1] {
	case "net":
		fmt.Print(price.Net(100))
	case "gross":
		fmt.Print(price.Gross(80))
	case "sum":
		fmt.Print(ledger.Sum([]int{1, 2}))
	default:
		fmt.Print(ledger.Empty())
	}
}
`

const SERVER = `package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"example.com/stand/store"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/find", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, store.Find(r.FormValue("name")))
	})
	http.HandleFunc("/left", left)
	http.HandleFunc("/restock", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, store.Restock(r.FormValue("name")))
	})
	fmt.Println(listener.Addr())
	os.Stdout.Close()
	go http.Serve(listener, nil)
	io.Copy(io.Discard, os.Stdin)
}

func left(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, store.Left(r.FormValue("name"), 1))
}
`

const SHARED_TEST = `package shared

import (
	"bufio"
	"flag"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

var address string

func TestMain(m *testing.M) {
	server := exec.Command("server")
	in, err := server.StdinPipe()
	if err != nil {
		panic(err)
	}
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
	address = strings.TrimSpace(line)
	code := m.Run()
	in.Close()
	server.Wait()
	os.Exit(code)
}

func get(t *testing.T, path, want string) {
	t.Helper()
	answer, err := http.Get("http://" + address + path)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, _ := io.ReadAll(answer.Body)
	if string(body) != want {
		t.Errorf("%s: %s", path, body)
	}
}

// Both tests begin, and both have ended their requests, if both run.
var begun, asked sync.WaitGroup

func meet(group *sync.WaitGroup) {
	pattern := flag.Lookup("test.run").Value.String()
	if flag.Lookup("test.parallel").Value.String() == "1" {
		return
	}
	if pattern == "" || strings.Contains(pattern, "TestFind") && strings.Contains(pattern, "TestNothing") {
		group.Done()
		group.Wait()
	}
}

func init() {
	begun.Add(2)
	asked.Add(2)
}

func TestFind(t *testing.T) {
	t.Parallel()
	meet(&begun)
	get(t, "/find?name=TEA", "3")
	meet(&asked)
}

func TestNothing(t *testing.T) {
	t.Parallel()
	meet(&begun)
	get(t, "/find?name=ore", "-1")
	meet(&asked)
}

func TestLeft(t *testing.T) {
	get(t, "/left?name=salt", "3")
}

func TestRestock(t *testing.T) {
	get(t, "/restock?name=tea", "13")
}
`

const E2E_TEST = `package e2e

import (
	"os"
	"os/exec"
	"testing"
)

func till(t *testing.T, want string, args ...string) {
	t.Helper()
	out, err := exec.Command("till", args...).CombinedOutput()
	if err != nil || string(out) != want {
		t.Errorf("%s, %v", out, err)
	}
}

func TestNet(t *testing.T)   { till(t, "80", "net") }
func TestGross(t *testing.T) { till(t, "100", "gross") }
func TestSum(t *testing.T)   { till(t, "3", "sum") }
func TestEmpty(t *testing.T) { till(t, "0", "other") }

func TestOutside(t *testing.T) {
	if _, err := os.Stat("../../outside.txt"); err != nil {
		t.Skip("there is nothing outside of the repository")
	}
}
`

const EXTRA_TEST = `package extra

import (
	"os/exec"
	"testing"
)

func TestExtra(t *testing.T) {
	if out, err := exec.Command("extra").Output(); err != nil || string(out) != "1" {
		t.Errorf("%s, %v", out, err)
	}
}
`

const SPECIAL_TEST = `package special

import (
	"os/exec"
	"path/filepath"
	"testing"
)

func TestSpecial(t *testing.T) {
	till := filepath.Join(t.TempDir(), "till")
	if out, err := exec.Command("go", "build", "-tags=special", "-o", till, "example.com/stand/cmd/till").CombinedOutput(); err != nil {
		t.Fatalf("%s, %v", out, err)
	}
	if out, err := exec.Command(till, "sum").Output(); err != nil || string(out) != "special 3" {
		t.Errorf("%s, %v", out, err)
	}
}
`

/** Texts by path in the repository. */
export type Changes = Readonly<Record<string, string>>

export const FILES: Changes = {
  'go.mod': 'module example.com/stand\n\ngo 1.22\n',
  'README.md': '# Stand\n',
  'idle/idle.go': 'package idle\n\nfunc Idle() int { return 1 }\n',
  'price/price.go': PRICE,
  'price/price_test.go': PRICE_TEST,
  'store/store.go': STORE,
  'ledger/ledger.go': LEDGER,
  'cmd/till/main.go': TILL,
  'cmd/server/main.go': SERVER,
  'e2e/shared/shared_test.go': SHARED_TEST,
  'e2e/e2e_test.go': E2E_TEST,
  'extra/extra.go': 'package extra\n\nfunc More() int { return 1 }\n\nfunc Less() int { return 0 }\n',
  'cmd/extra/main.go':
    'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/stand/extra"\n)\n\nfunc main() { fmt.Print(extra.More()) }\n',
  'e2e/extra/extra_test.go': EXTRA_TEST,
  'cmd/till/special.go':
    '//go:build special\n\npackage main\n\nimport "fmt"\n\nfunc init() { fmt.Print("special ") }\n\nfunc never() { fmt.Print("never") }\n',
  'e2e/special/special_test.go': SPECIAL_TEST,
}

/** The only test of a program is gone. */
export const WITHOUT_EXTRA: Changes = { 'e2e/extra/extra_test.go': 'package extra\n' }

/** The text with one part replaced, which must be there once. */
function replaced(text: string, part: string, by: string): string {
  const pieces = text.split(part)
  if (pieces.length !== 2) throw new Error(`${part} is there ${pieces.length - 1} times`)
  return pieces.join(by)
}

/** A function does the same in another way; others get comments and another layout, and one moves to another file. */
export const IN_ANOTHER_WAY: Changes = {
  'price/price.go': replaced(
    replaced(
      replaced(PRICE, 'return gross * 4 / 5', 'net := gross * 4\n\tnet /= 5\n\treturn net'),
      'total += net / 4',
      '\n\t// A fifth of the total.\n\ttotal += net / 4',
    ),
    'func NewBox[T any](value T) Box[T] { return Box[T]{value} }',
    '// NewBox makes a box.\nfunc NewBox[T any](value T) Box[T] {\n\treturn Box[T]{value}\n}',
  ),
  'ledger/ledger.go': replaced(LEDGER, '\nfunc Empty() int { return Sum(nil) }\n', ''),
  'ledger/empty.go': 'package ledger\n\n// Empty has no lines.\nfunc Empty() int { return Sum(nil) }\n',
}

/** A function of the server does the same in another way. */
export const IN_SERVER: Changes = {
  'store/store.go': replaced(
    replaced(STORE, 'rest := Find(name) - sold', 'rest := Find(name)\n\trest -= sold'),
    'var stock = map',
    '// stock is what is there.\nvar stock = map',
  ),
}

/** Of two tests that run at the same time, one does the same in another way. */
export const IN_TEST: Changes = {
  'e2e/shared/shared_test.go': replaced(
    SHARED_TEST,
    'get(t, "/find?name=TEA", "3")',
    'path := "/find?name=TEA"\n\tget(t, path, "3")',
  ),
}

/** One test, beside which none runs, does the same in another way. */
export const IN_ONE_TEST: Changes = {
  'price/price_test.go': replaced(PRICE_TEST, 'NewBox(2).Get() != 2', 'NewBox(3).Get() != 3'),
}
