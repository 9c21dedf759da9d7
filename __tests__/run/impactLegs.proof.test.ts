/** What a change selects by merged reports of a workspace: several Go releases, shards with retries, and lost or older legs. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { InputName } from '../../src/inputs/definitions.js'
import { goSettings, settingsWithGo } from '../../src/impact/goSettings.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { affectedTests, readEarlierRun } from '../../src/stages/affectedTests.js'
import { merge } from '../../src/stages/merge.js'
import { Chain } from '../helpers/chain.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { QUICK_RELEASE, realHost } from '../helpers/toolchains.js'
import { launcherOf } from '../impact/changedModule.js'

const MAIN = `package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"example.com/words"
)

func main() {
	switch os.Args[1] {
	case "count":
		fmt.Print(words.Count(os.Args[2]))
	case "upper":
		fmt.Print(words.Upper(os.Args[2]))
	case "serve":
		serve()
	}
}

func serve() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	http.HandleFunc("/end", func(http.ResponseWriter, *http.Request) { os.Exit(0) })
	http.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		file, err := os.Open(r.FormValue("path"))
		if err != nil {
			panic(err)
		}
		defer file.Close()
		io.Copy(w, file)
	})
	panic(http.Serve(listener, nil))
}
`
const E2E = `package e2e

import (
	"bufio"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

func service(t *testing.T, want string, args ...string) {
	t.Helper()
	out, err := exec.Command("wordy", args...).CombinedOutput()
	if err != nil || string(out) != want {
		t.Errorf("%s, %v", out, err)
	}
}

func TestCount(t *testing.T) { t.Parallel(); service(t, "2", "count", "a b") }

func TestUpper(t *testing.T) { t.Parallel(); service(t, "A", "upper", "a") }

func TestFlaky(t *testing.T) {
	mark := os.Getenv("FLAKY")
	if _, err := os.Stat(mark); mark != "" && err != nil {
		os.WriteFile(mark, nil, 0o644)
		t.Error("the first time")
	}
}

var (
	start   sync.Once
	program *exec.Cmd
	address string
	inside  *httptest.Server
)

// The first test that needs the servers starts them.
func servers() {
	start.Do(func() {
		program = exec.Command("wordy", "serve")
		out, err := program.StdoutPipe()
		if err != nil {
			panic(err)
		}
		if err := program.Start(); err != nil {
			panic(err)
		}
		line, _ := bufio.NewReader(out).ReadString('\\n')
		address = "http://" + strings.TrimSpace(line)
		inside = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			text, _ := os.ReadFile(r.FormValue("path"))
			w.Write(text)
		}))
	})
}

func TestMain(m *testing.M) {
	code := m.Run()
	if program != nil {
		http.Get(address + "/end")
		program.Wait()
	}
	os.Exit(code)
}

func get(t *testing.T, url, want string) {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if text, _ := io.ReadAll(answer.Body); string(text) != want {
		t.Errorf("%s", text)
	}
}

func TestServerA(t *testing.T) { servers(); get(t, address+"/file?path=../files/a.txt", "a") }

func TestServerB(t *testing.T) { servers(); get(t, address+"/file?path=../files/b.txt", "b") }

func TestServerC(t *testing.T) { servers(); get(t, inside.URL+"/file?path=../files/c.txt", "c") }
`
const WORDS = `package words

import "strings"

func Count(text string) int { return len(strings.Fields(text)) }

func Upper(text string) string { return strings.ToUpper(text) }
`
const WORDS_TEST = `package words

import "testing"

func TestWordsCount(t *testing.T) {
	if Count("a b c") != 3 {
		t.Error()
	}
}

func TestWordsUpper(t *testing.T) {
	if Upper("a") != "A" {
		t.Error()
	}
}
`
const FILES: Readonly<Record<string, string>> = {
  'go.work': 'go 1.22\n\nuse (\n\t./service\n\t./words\n)\n',
  'words/go.mod': 'module example.com/words\n\ngo 1.22\n',
  'words/words.go': WORDS,
  'words/words_test.go': WORDS_TEST,
  'service/go.mod': 'module example.com/service\n\ngo 1.22\n',
  'service/cmd/wordy/main.go': MAIN,
  'service/e2e/e2e_test.go': E2E,
  'service/files/a.txt': 'a',
  'service/files/b.txt': 'b',
  'service/files/c.txt': 'c',
  'README.md': '# Words\n',
}
const TOTAL = 8

const chain = new Chain()
let work: string
let repository: TestRepository
const legs = new Map<string, string>()

async function measured(name: string, inputs: Partial<Record<InputName, string>>, env = {}): Promise<void> {
  const run = await chain.run(repository.root, {
    inputs: { suite: 'all', 'go-version': QUICK_RELEASE, ...inputs },
    env: { GOWORK: '', ...env },
  })
  if (run.report.suite?.passed !== true) throw new Error(`${name}: ${run.said.join('\n')}`)
  await writeFile(join(run.outDirectory, 'report.json'), reportJson(run.report))
  legs.set(name, run.outDirectory)
}

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'impact-legs-')))
  repository = TestRepository.make(join(work, 'workspace'))
  for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
  repository.commit()
  await measured('1.22', { 'go-version': '1.22.12', attribution: 'exact' })
  await measured('1.27', { 'go-version': '1.27.0', attribution: 'auto' })
  // The functions are where others were before, and one has changed.
  const lines = WORDS.split('\n')
  lines.push('', ...lines.splice(4, 1).map((line) => line.replace('(text))', '(text)) + 0')))
  repository.write('words/words.go', `${lines.join('\n')}\n`)
  repository.commit()
  const retried = { retries: '1', attribution: 'auto' }
  await measured('shard 1', { shard: '1/2', ...retried }, { FLAKY: join(work, 'flaky') })
  await measured('shard 2', { shard: '2/2', ...retried }, { FLAKY: join(work, 'flaky') })
  repository.git('checkout', '--quiet', '--detach', 'HEAD~1')
}, 400_000)
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

/** What a change selects by some of the legs, as `TestUpper: function`, with the Go of now. */
async function selected(
  names: readonly string[],
  version: string,
  path: string,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const outDirectory = await mkdtemp(join(work, 'merged-'))
  await mkdir(join(outDirectory, 'covdata'))
  const directories = names.map((name) => legs.get(name) ?? '')
  await merge({ directories, outDirectory, checkouts: [repository.root], version: 'test' })
  const earlier = await readEarlierRun(outDirectory, [repository.root])
  const text = FILES[path] ?? ''
  expect(text).toContain(from)
  const [go, launcher] = await launcherOf(work)
  const { env, platform, stop } = realHost()
  const known = { requested: '', requestedBy: '', origin: 'PATH', goos: 'linux', goarch: 'amd64' } as const
  repository.write(path, text.replace(from, to))
  try {
    const { everything, tests, total } = await affectedTests(earlier, {
      env: { ...env, GOWORK: '' },
      settings: settingsWithGo(earlier.data.legs, goSettings({ ...known, version }, { GOWORK: '' })),
      suite: undefined,
      directory: repository.root,
      host: { env, platform, stop },
      tools: { go, launcher, own: [] },
    })
    expect(total).toBe(TOTAL)
    const rules = (reasons: readonly { readonly rule: string }[]): string =>
      [...new Set(reasons.map(({ rule }) => rule))].sort().join(', ')
    if (everything.length > 0) return [`everything: ${rules(everything)}`]
    return tests.map(({ name, reasons }) => `${name}: ${rules(reasons)}`)
  } finally {
    repository.write(path, text)
  }
}

const UPPER = ['words/words.go', 'ToUpper(text)', 'ToUpper(text + "!")'] as const
const SHARDS = ['shard 1', 'shard 2']
const E2E_TESTS = ['TestCount', 'TestFlaky', 'TestServerA', 'TestServerB', 'TestServerC', 'TestUpper']

describe('two Go releases', () => {
  it('select those that executed a function of another module under any of them', async () => {
    expect(await selected(['1.22', '1.27'], '1.27.0', ...UPPER)).toEqual([
      'TestUpper: function',
      'TestWordsUpper: function',
    ])
  })

  it.each([
    ['a program that the first test starts', 'service/files/b.txt', 'b'],
    ['a server in the test process that the first test starts', 'service/files/c.txt', 'c'],
  ])('select all tests that may have used %s for a file that it opened', async (_, path, text) => {
    for (const release of ['1.22', '1.27'])
      expect(
        await selected([release], release === '1.22' ? '1.22.12' : '1.27.0', path, text, 'other'),
      ).toEqual(E2E_TESTS.map((name) => `${name}: opened`))
  })

  it('select everything with a third release', async () => {
    expect(await selected(['1.22', '1.27'], QUICK_RELEASE, 'README.md', 'Words', 'More')).toEqual([
      'everything: settings',
    ])
  })
})

describe('two shards', () => {
  it('select what each of them knows, what changed since their commit, and what was flaky', async () => {
    expect(await selected(SHARDS, QUICK_RELEASE, ...UPPER)).toEqual([
      'TestCount: function',
      'TestFlaky: failed, variables',
      'TestUpper: function',
      'TestWordsCount: function',
      'TestWordsUpper: function',
    ])
  })

  it('select everything if one of them is lost', async () => {
    expect(await selected(SHARDS.slice(0, 1), QUICK_RELEASE, 'README.md', 'Words', 'More')).toEqual([
      'everything: data',
    ])
  })

  it('select everything together with a leg of another commit, whose code is not the same', async () => {
    expect(await selected([...SHARDS, '1.27'], QUICK_RELEASE, 'README.md', 'Words', 'More')).toEqual([
      'everything: data',
    ])
  })
})
