/** The command `impact` on a measured module: a change selects those that it can affect, and what it breaks is among them. */
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain } from '../helpers/chain.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../helpers/toolchains.js'
import { failingTests, impactAnswer } from './impactAnswers.js'

const PRICE = `package price

const Percent = 25

func Net(gross int) int {
	return gross * 100 / (100 + Percent)
}

func Gross(net int) int {
	return net * (100 + Percent) / 100
}

func Round(cents int) int {
	return (cents + 50) / 100
}
`
const PRICE_TEST = `package price

import "testing"

func TestRound(t *testing.T) {
	if got := Round(151); got != 2 {
		t.Error(got)
	}
}

func TestGrossInProcess(t *testing.T) {
	if got := Gross(100); got != 125 {
		t.Error(got)
	}
}
`
const MAIN = `package main

import (
	"fmt"
	"os"

	"example.com/till/price"
)

func main() {
	switch os.Args[1] {
	case "net":
		fmt.Print(price.Net(250))
	case "gross":
		fmt.Print(price.Gross(100))
	case "list":
		list(os.Args[2])
	}
}

func list(path string) {
	text, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	fmt.Printf("list: %s", text)
}
`
const E2E_TEST = `package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

func till(t *testing.T, want string, args ...string) {
	t.Helper()
	out, err := exec.Command("till", args...).CombinedOutput()
	if err != nil || string(out) != want {
		t.Errorf("%s, %v", out, err)
	}
}

func TestNet(t *testing.T) { till(t, "200", "net") }

func TestGross(t *testing.T) { till(t, "125", "gross") }

func TestList(t *testing.T) { till(t, "list: tea", "list", "../shop/list.txt") }

func TestListElsewhere(t *testing.T) {
	t.Setenv("GOCOVERDIR", t.TempDir())
	t.Run("sub", func(t *testing.T) { till(t, "list: salt", "list", "../shop/own.txt") })
}

// The program has nothing in its environment.
func TestListAlone(t *testing.T) {
	path, _ := exec.LookPath("till")
	cmd := exec.Command(path, "list", "../shop/list.txt")
	cmd.Env = []string{}
	if out, err := cmd.Output(); err != nil || string(out) != "list: tea" {
		t.Errorf("%s, %v", out, err)
	}
}

func TestSpice(t *testing.T) {
	if text, err := os.ReadFile("../store/shelf/spice.txt"); err != nil || string(text) != "mint" {
		t.Errorf("%s, %v", text, err)
	}
}

func TestSpiceInRoot(t *testing.T) {
	root, err := os.OpenRoot("../store")
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	shelf, err := root.OpenRoot("shelf")
	if err != nil {
		t.Fatal(err)
	}
	defer shelf.Close()
	if text, err := shelf.ReadFile("spice.txt"); err != nil || string(text) != "mint" {
		t.Errorf("%s, %v", text, err)
	}
}

// A link elsewhere is gone when it is asked what the test has opened.
func TestSpiceByLink(t *testing.T) {
	link := filepath.Join(t.TempDir(), "store")
	store, err := filepath.Abs("../store")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(store, link); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(link, "shelf", "spice.txt")); err != nil || string(text) != "mint" {
		t.Errorf("%s, %v", text, err)
	}
}

// The file has another name, which is gone as well.
func TestSpiceByHardLink(t *testing.T) {
	name := filepath.Join(t.TempDir(), "spice.txt")
	if err := os.Link("../store/shelf/spice.txt", name); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(name); err != nil || string(text) != "mint" {
		t.Errorf("%s, %v", text, err)
	}
}

// What a program opens that is not instrumented is not known.
func TestListByCat(t *testing.T) {
	if text, err := exec.Command("cat", "../shop/list.txt").Output(); err != nil || string(text) != "tea" {
		t.Errorf("%s, %v", text, err)
	}
}

func TestNote(t *testing.T) {
	text, err := os.ReadFile("../shop/note.txt")
	if err != nil || string(text) != "closed" {
		t.Errorf("%s, %v", text, err)
	}
}
`
const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/till\n\ngo 1.22\n',
  'README.md': '# Till\n',
  'price/price.go': PRICE,
  'price/price_test.go': PRICE_TEST,
  'cmd/till/main.go': MAIN,
  'e2e/e2e_test.go': E2E_TEST,
  'shop/list.txt': 'tea',
  'shop/note.txt': 'closed',
  'shop/own.txt': 'salt',
  'store/shelf/spice.txt': 'mint',
}

const chain = new Chain()
let work: string
let repository: TestRepository
let report: string
beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'impact-')))
  repository = TestRepository.make(join(work, 'till'))
  for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
  repository.commit()
  const inputs = { 'go-version': QUICK_RELEASE, suite: 'all' }
  const run = await chain.run(repository.root, { inputs, attribution: 'exact' })
  expect(run.report.suite?.passed).toBe(true)
  report = run.outDirectory
}, 120_000)
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

/** `TestNet: function` of each selected test, as the command prints it. */
async function selected(): Promise<readonly string[]> {
  const { everything, total, tests } = await impactAnswer(repository.root, report)
  expect(total).toBe(13)
  if (everything.length > 0) return [`everything: ${everything.map(({ rule }) => rule).join(', ')}`]
  return tests
    .map(({ name, reasons }) => {
      const rules = reasons.map(({ rule }) => rule).join(', ')
      // Which test shows that a package compiles depends on how long they took.
      return rules === 'compiled' ? 'any test: compiled' : `${name}: ${rules}`
    })
    .sort()
}

it.each([
  {
    what: 'a function that a program executed',
    path: 'price/price.go',
    from: 'gross * 100',
    to: 'gross * 101',
    selects: ['TestNet: function', 'any test: compiled'],
    breaks: ['TestNet'],
  },
  {
    what: 'a function that a program and a test process executed',
    path: 'price/price.go',
    from: 'net * (100',
    to: 'net * (101',
    selects: ['TestGross: function', 'TestGrossInProcess: function'],
    breaks: ['TestGross', 'TestGrossInProcess'],
  },
  {
    what: 'a function that only a test process executed',
    path: 'price/price.go',
    from: 'cents + 50',
    to: 'cents + 10',
    selects: ['TestRound: function'],
    breaks: ['TestRound'],
  },
  {
    what: 'a function of a main package',
    path: 'cmd/till/main.go',
    from: 'list: %s',
    to: 'stock: %s',
    selects: ['TestList: function', 'TestListAlone: function', 'TestListElsewhere: function'],
    breaks: ['TestList', 'TestListAlone', 'TestListElsewhere'],
  },
  {
    what: 'a constant',
    path: 'price/price.go',
    from: 'Percent = 25',
    to: 'Percent = 20',
    selects: [
      'TestGross: constant',
      'TestGrossInProcess: constant',
      'TestList: constant',
      'TestListAlone: constant',
      'TestListElsewhere: constant',
      'TestNet: constant',
      'TestRound: constant',
    ],
    breaks: ['TestGross', 'TestGrossInProcess', 'TestNet'],
  },
  {
    what: 'a file that a program opened for a test',
    path: 'shop/list.txt',
    from: 'tea',
    to: 'milk',
    selects: ['TestList: opened', 'TestListAlone: opened', 'TestListByCat: unseen'],
    breaks: ['TestList', 'TestListAlone', 'TestListByCat'],
  },
  {
    what: 'a file that a program opened whose data goes elsewhere',
    path: 'shop/own.txt',
    from: 'salt',
    to: 'pepper',
    selects: ['TestListByCat: unseen', 'TestListElsewhere: opened'],
    breaks: ['TestListElsewhere'],
  },
  {
    what: 'a file that a test opened in a directory of a directory',
    path: 'store/shelf/spice.txt',
    from: 'mint',
    to: 'dill',
    selects: [
      ...['TestListByCat: unseen', 'TestSpice: opened', 'TestSpiceByHardLink: opened'],
      ...['TestSpiceByLink: opened, listed', 'TestSpiceInRoot: opened, listed'],
    ],
    breaks: ['TestSpice', 'TestSpiceByHardLink', 'TestSpiceByLink', 'TestSpiceInRoot'],
  },
  {
    what: 'a file that a test opened',
    path: 'shop/note.txt',
    from: 'closed',
    to: 'open',
    selects: ['TestListByCat: unseen', 'TestNote: opened'],
    breaks: ['TestNote'],
  },
  {
    what: 'a test',
    path: 'e2e/e2e_test.go',
    from: '"125", "gross"',
    to: '"126", "gross"',
    selects: ['TestGross: test'],
    breaks: ['TestGross'],
  },
  {
    what: 'the go.mod file',
    path: 'go.mod',
    from: 'go 1.22',
    to: 'go 1.23',
    selects: ['everything: module'],
    breaks: [],
  },
  {
    what: 'a document',
    path: 'README.md',
    from: 'Till',
    to: 'The till',
    selects: ['TestListByCat: unseen'],
    breaks: [],
  },
])('a change of $what selects those that it can affect', async ({ path, from, to, selects, breaks }) => {
  const text = FILES[path] ?? ''
  expect(text).toContain(from)
  repository.write(path, text.replace(from, to))
  try {
    expect(await selected()).toEqual(selects)
    expect(await failingTests(repository.root, join(work, 'bin'), './cmd/till')).toEqual(breaks)
  } finally {
    repository.write(path, text)
  }
})

it('Ctrl-C while Go builds for the command is no fault of ours', async () => {
  if (process.platform === 'win32') return
  // A tool cache without a launcher, whose Go is interrupted as it builds one, as everything in the terminal is.
  const cache = join(work, 'cache')
  const goroot = await goRoot(QUICK_RELEASE)
  const own = join(cache, 'go', QUICK_RELEASE, process.arch)
  await mkdir(join(own, 'bin'), { recursive: true })
  await writeFile(`${own}.complete`, '')
  for (const name of await readdir(goroot))
    if (name !== 'bin') await symlink(join(goroot, name), join(own, name))
  const go = `#!/bin/sh\n[ "$1" = build ] && kill -INT $PPID && exit 1\nexec '${join(goroot, 'bin', 'go')}' "$@"\n`
  await writeFile(join(own, 'bin', 'go'), go, { mode: 0o755 })
  const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  const flags = ['--base', 'HEAD', '--report', report, '--go-version', QUICK_RELEASE]
  expect(
    await capture(process.execPath, [cli, 'impact', ...flags], {
      cwd: repository.root,
      env: { ...(await goEnv(QUICK_RELEASE)), RUNNER_TOOL_CACHE: cache },
    }),
  ).toEqual({
    exitCode: 130,
    stdout: '',
    // Before that it says which Go it has set up.
    stderr: expect.stringMatching(/^Set up Go\nGo 1\.26\.8 .*\nerror: interrupted by SIGINT\n$/),
  })
})
