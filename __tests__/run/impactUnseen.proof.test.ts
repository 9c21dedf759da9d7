/** The command `impact` where no counter and no open file tells which tests a change breaks: what it breaks is selected. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { TestRepository } from '../helpers/gitRepository.js'
import { failingTests, impactAnswer, measureAll } from './impactAnswers.js'

const E2E_TEST = `package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestNested(t *testing.T) {
	if out, err := exec.Command("go", "test", "-count=1", "../stock").CombinedOutput(); err != nil {
		t.Errorf("%s, %v", out, err)
	}
}

// Nothing of the program is executed: a variable that it imports cannot be initialised.
func TestRefuses(t *testing.T) {
	out, err := exec.Command("till").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "regexp: Compile") {
		t.Errorf("%s, %v", out, err)
	}
}

// Go by its path builds without coverage.
func TestPlain(t *testing.T) {
	program := filepath.Join(t.TempDir(), "plain")
	build := exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), "build", "-o", program, "../tool")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s, %v", out, err)
	}
	if out, err := exec.Command(program).Output(); err != nil || string(out) != "tool" {
		t.Errorf("%s, %v", out, err)
	}
}

func TestLocal(t *testing.T) {
	if found, err := filepath.Glob("../data/*.local"); err != nil || len(found) != 1 {
		t.Errorf("%v, %v", found, err)
	}
}

func TestShell(t *testing.T) {
	if out, err := exec.Command("sh", "-c", "echo tea").Output(); err != nil || string(out) != "tea\n" {
		t.Errorf("%s, %v", out, err)
	}
}

func TestOther(t *testing.T) {
	if _, err := os.Getwd(); err != nil {
		t.Error(err)
	}
}
`.replaceAll('"tea\n"', '"tea\\n"')

const FILES: Readonly<Record<string, string>> = {
  '.gitignore': '*.local\ndist/\n',
  'go.mod': 'module example.com/till\n\ngo 1.22\n',
  'cmd/till/main.go':
    'package main\n\nimport "example.com/till/rule"\n\nfunc main() {\n\tprintln(rule.Rule.String())\n}\n',
  'data/one.txt': 'one',
  'e2e/e2e_test.go': E2E_TEST,
  'page/page.go':
    'package page\n\nimport _ "embed"\n\n//go:embed dist/page.html\nvar page string\n\nfunc Page() string {\n\treturn page\n}\n',
  'page/page_test.go':
    'package page\n\nimport "testing"\n\nfunc TestPage(t *testing.T) {\n\tif Page() != "tea" {\n\t\tt.Error(Page())\n\t}\n}\n',
  'rule/rule.go':
    'package rule\n\nimport "regexp"\n\nconst pattern = "("\n\nvar Rule = regexp.MustCompile(pattern)\n',
  'stock/stock.go': 'package stock\n\nfunc Tea() int {\n\treturn 1\n}\n',
  'stock/stock_test.go':
    'package stock\n\nimport "testing"\n\nfunc TestTea(t *testing.T) {\n\tif Tea() != 1 {\n\t\tt.Error(Tea())\n\t}\n}\n',
  'tool/main.go':
    'package main\n\nimport "os"\n\nfunc main() {\n\tos.Stdout.WriteString(name())\n}\n\nfunc name() string {\n\treturn "tool"\n}\n',
}
const IGNORED: Readonly<Record<string, string>> = { 'page/dist/page.html': 'tea', 'data/one.local': 'one' }

let work: string
let repository: TestRepository
let report: string
beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'impact-')))
  repository = TestRepository.make(join(work, 'till'))
  for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
  repository.commit()
  for (const [path, text] of Object.entries(IGNORED)) repository.write(path, text)
  report = join(work, 'report')
  await measureAll(repository.root, report)
}, 300_000)
afterAll(async () => {
  await rm(work, { recursive: true, force: true })
})

it.each([
  {
    what: 'a function that a nested go test executes',
    path: 'stock/stock.go',
    from: 'return 1',
    to: 'return 2',
    breaks: ['TestNested', 'TestTea'],
  },
  {
    what: 'a test that a nested go test runs',
    path: 'stock/stock_test.go',
    from: '!= 1',
    to: '!= 2',
    breaks: ['TestNested', 'TestTea'],
  },
  {
    what: 'a constant of a program that ends before it executes anything',
    path: 'rule/rule.go',
    from: '"("',
    to: '"a"',
    breaks: ['TestRefuses'],
  },
  {
    what: 'a function of a program that was built without coverage',
    path: 'tool/main.go',
    from: '"tool"',
    to: '"other"',
    breaks: ['TestPlain'],
  },
  {
    what: 'an embedded file that git ignores',
    path: 'page/dist/page.html',
    from: 'tea',
    to: 'milk',
    breaks: ['TestPage'],
  },
  {
    what: 'the ignored files of a directory',
    path: 'data/two.local',
    from: '',
    to: 'two',
    breaks: ['TestLocal'],
  },
])('a change of $what selects what it breaks', async ({ path, from, to, breaks }) => {
  const text = FILES[path] ?? IGNORED[path]
  repository.write(path, text?.replace(from, to) ?? to)
  try {
    const { everything, tests } = await impactAnswer(repository.root, report)
    expect(everything).toEqual([])
    const selected = tests.map(({ name }) => name)
    expect(selected).toEqual(expect.arrayContaining(breaks))
    expect(selected).not.toContain('TestOther')
    // A shell may read files, but no Go code of the repository is in it.
    if (path.endsWith('.go')) expect(selected).not.toContain('TestShell')
    expect(await failingTests(repository.root, join(work, 'bin'), './cmd/till')).toEqual(breaks)
  } finally {
    if (text === undefined) await rm(join(repository.root, path))
    else repository.write(path, text)
  }
})
