/**
 * @module A shop: a module in a subdirectory of a repository, whose base has moved on since a branch began. Comments at the
 * ends of its lines are the truth of what a run of its suite has to say of the branch:
 * - `hit`, `miss`: the branch changed the statement, and it is covered or not
 * - `beside`: the branch changed the line, which has code but no statement, and belongs to an uncovered block
 * - `lost`: only the suite of the base covers the statement, which the branch left as it is
 */
import type { PullRequestFile } from './github/state.js'
import { TestRepository } from './gitRepository.js'

/** The directory of the module in the repository. */
export const MODULE = 'shop'
const price = (name: string): string => `${MODULE}/price/${name}.go`

/** A function that returns early for large numbers, which the suite never gives it. */
function pricing(name: string): readonly string[] {
  const body = ['\tif n > 100 {', '\t\treturn n - 1', '\t}', '\treturn n + 1']
  return [`// ${name} is a price.`, `func ${name}(n int) int {`, ...body, '}', '']
}

/** Gates that the branch does not meet, if the report of the base is the baseline. */
export const FAILING = ['patch: 100', 'lost: 0', 'drop: 0', 'package ./price: 95', 'file shop/**/ä.go: 100']

/** The lines of a file, and a change of them. */
type Lines = readonly string[]
type Edit = (lines: Lines) => Lines

/** Replaces lines of the function of that name, of which `at` is the first; 0 is the line that declares it. */
function inFunction(name: string, at: number, remove: number, ...added: Lines): Edit {
  return (lines) => {
    const start = lines.indexOf(`func ${name}(n int) int {`)
    if (start < 0) throw new Error(`there is no function ${name}`)
    return lines.toSpliced(start + at, remove, ...added)
  }
}

const edited = (lines: Lines, ...edits: readonly Edit[]): Lines =>
  edits.reduce((before, edit) => edit(before), lines)

const CALLED = ['One', 'Two', 'Three', 'Four', 'Five']
const UNUSED = ['Six', 'Seven', 'Eight', 'Nine']
const PRICES = ['package price', '', ...[...CALLED, ...UNUSED].flatMap(pricing)]
const HEAD_LINES = ['// Limit is the largest price.', 'const Limit = 1000', '']

/** What the base does to the file while the branch exists: lines are added and removed in many places. */
const pricesOfBase: Edit = (lines) =>
  edited(
    lines.toSpliced(2, 0, ...HEAD_LINES),
    inFunction('One', 1, 3),
    inFunction('Five', 1, 0, '\tn--', '\tn++'),
    inFunction('Seven', 0, 0, '// Nobody asks for it.'),
    inFunction('Nine', 4, 1, '\tn++', '\treturn n'),
  )
const pricesOfBranch: Edit = (lines) =>
  edited(
    lines,
    inFunction('Two', 2, 1, '\t\treturn n - 2 // miss'),
    inFunction('Three', 4, 1, '\tn++ // hit', '\treturn n // hit'),
    inFunction('Four', 1, 0, '\tn += 2 // hit'),
    inFunction('Six', 4, 1, '\treturn n + 3 // miss'),
    inFunction(
      'Eight',
      -1,
      0,
      '// Added is a price.',
      'func Added(n int) int { // beside',
      '\treturn n // miss',
      '} // the end',
      '',
    ),
    inFunction('Eight', 1, 3),
  )

/** A file with one function that is called: `Windows` in windows.go. */
const small = (name: string): Lines => ['package price', '', ...pricing(name)]
const smallOfBase: Edit = (lines) => lines.toSpliced(1, 0, '', '// The base says more.', '')
const smallOfBranch =
  (name: string): Edit =>
  (lines) =>
    edited(
      lines,
      inFunction(name, 4, 1, '\treturn n + 2 // hit'),
      inFunction(name, 2, 1, '\t\treturn n - 2 // miss'),
    )

const DEAR = [
  'package price',
  '',
  '// Dear is the price of few things.',
  'func Dear(n int) int {',
  '\tn *= 2 // lost',
  '\treturn n // lost',
  '}',
  '',
  ...pricing('Cheap'),
]
const UNITS = [
  'package units',
  '',
  '// Gram is a unit.',
  'func Gram(n int) int {',
  '\tif n > 100 { //~hit',
  '\t\tn-- //~miss',
  '\t} //~the end',
  '\treturn n //~hit',
  '}',
  '',
]
const ALL = [...CALLED, 'Windows', 'Attributed', 'Umlaut', 'Cheap'].map((name) => `price.${name}(n)`)
const MAIN = [
  'package main',
  '',
  'import (',
  '\t"fmt"',
  '\t"os"',
  '',
  '\t"example.com/shop/price"',
  '\t"example.com/shop/units"',
  ')',
  '',
  'func main() {',
  '\tn := len(os.Args)',
  `\tfmt.Println(${ALL.join(', ')}, units.Gram(n))`,
  '\tif n > 1 {',
  '\t\tfmt.Println(price.Dear(n)) // lost',
  '\t}',
  '}',
  '',
]
const mainOfBranch: Edit = (lines) =>
  lines
    .toSpliced(12, 0, '\tfmt.Println(weights.Gram(n)) // hit')
    .toSpliced(8, 0, '\tweights "example.com/shop/weights"')
const SUITE = [
  '//go:build integration',
  '',
  'package e2e',
  '',
  'import (',
  '\t"os/exec"',
  '\t"testing"',
  ')',
  '',
  'func run(t *testing.T, args ...string) {',
  '\tt.Helper()',
  '\tif out, err := exec.Command("shop", args...).CombinedOutput(); err != nil {',
  '\t\tt.Errorf("%v: %s", err, out)',
  '\t}',
  '}',
  '',
  'func TestCheap(t *testing.T) { run(t) }',
  '',
  'func TestDear(t *testing.T) { run(t, "dear") }',
  '',
]

const text = (lines: Lines): string => lines.join('\n')
const returns = (lines: Lines): string => lines.join('\r\n')

/** Where the branch left the base. */
const START: Readonly<Record<string, string>> = {
  '.gitattributes': `${price('attributed')} text eol=crlf\n`,
  [`${MODULE}/go.mod`]: 'module example.com/shop\n\ngo 1.22\n',
  [price('price')]: text(PRICES),
  [price('windows')]: returns(small('Windows')),
  [price('attributed')]: text(small('Attributed')),
  [price('ä')]: text(small('Umlaut')),
  [price('dear')]: text(DEAR),
  [`${MODULE}/units/units.go`]: text(UNITS),
  [`${MODULE}/cmd/shop/main.go`]: text(MAIN),
  [`${MODULE}/e2e/e2e_test.go`]: text(SUITE),
}
const BASE: Readonly<Record<string, string>> = {
  [price('price')]: text(pricesOfBase(PRICES)),
  [price('windows')]: returns(smallOfBase(small('Windows'))),
  [price('attributed')]: text(smallOfBase(small('Attributed'))),
  [price('ä')]: text(smallOfBase(small('Umlaut'))),
  [price('dear')]: text(['// Package price has prices.', ...DEAR]),
}
/** What the branch makes of it, with `dear.go` renamed and `units.go` copied. */
export const BRANCH: Readonly<Record<string, string>> = {
  [price('price')]: text(pricesOfBranch(PRICES)),
  [price('windows')]: returns(smallOfBranch('Windows')(small('Windows'))),
  [price('attributed')]: text(smallOfBranch('Attributed')(small('Attributed'))),
  [price('ä')]: text(smallOfBranch('Umlaut')(small('Umlaut'))),
  [price('rare')]: text(smallOfBranch('Cheap')(DEAR)),
  [`${MODULE}/weights/units.go`]: text(UNITS).replaceAll('//~', '// '),
  [`${MODULE}/cmd/shop/main.go`]: text(mainOfBranch(MAIN)),
  [`${MODULE}/e2e/e2e_test.go`]: text(SUITE).replace('run(t, "dear")', 'run(t)'),
}
export const RENAMED = price('dear')

/** The repository, as the remote of clones has it. */
export interface Shop {
  readonly origin: TestRepository
  /** The newest commit of main. */
  readonly base: string
  /** That of the branch `topic`. */
  readonly head: string
  /** What GitHub makes of both for a pull request. */
  readonly merge: string
}

/** @param root absolute, without links */
export function shopIn(root: string): Shop {
  const origin = TestRepository.make(root)
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const commit = (files: Readonly<Record<string, string>>): string => {
    for (const [path, content] of Object.entries(files)) origin.write(path, content)
    return origin.commit()
  }
  commit(START)
  origin.git('checkout', '--quiet', '-b', 'topic')
  origin.git('rm', '--quiet', RENAMED)
  const head = commit(BRANCH)
  origin.git('checkout', '--quiet', 'main')
  const base = commit(BASE)
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  return { origin, base, head, merge: origin.git('rev-parse', 'HEAD') }
}

export type Mark = 'hit' | 'miss' | 'beside' | 'lost'

/**
 * Lines with one of the marks in the Go files of a commit, or else of the working tree, as `shop/price/price.go:17`, by path
 * and line.
 */
export function marked(
  repository: TestRepository,
  commit: string | undefined,
  ...marks: readonly Mark[]
): readonly string[] {
  const where = commit === undefined ? [] : [commit]
  const flags = commit === undefined ? ['--untracked'] : []
  const pattern = `// (${marks.join('|')})[[:space:]]*$`
  const found = repository.git('grep', '-nzE', ...flags, pattern, ...where, '--', '*.go').split('\n')
  return found.map((line) => {
    const [file = '', number = ''] = line.split('\0')
    return `${file.slice(commit === undefined ? 0 : commit.length + 1)}:${number}`
  })
}

/** Each line of the places in a text: `rare.go:5` and `rare.go:6` of `rare.go:5-6: 2 statements`. */
export function linesIn(said: string): readonly string[] {
  // Markdown has a character of no width, so that GitHub makes no link of a colon and a number.
  const places = said.replaceAll('\u200b', '').matchAll(/([^\s*]+\.go):(\d+)(?:-(\d+))?: \d+ statements?$/gm)
  return [...places].flatMap(([, file = '', from = '', to = from]) => {
    const count = Number(to) - Number(from) + 1
    return Array.from({ length: count }, (_, i) => `${file}:${Number(from) + i}`)
  })
}

const STATUSES = { A: 'added', D: 'removed', M: 'modified', R: 'renamed' } as const

/** What GitHub lists of the difference between the merge base of two commits and the later one. */
export function listedFiles({ origin }: Shop, from: string, to: string): readonly PullRequestFile[] {
  const range = ['-M', '-z', '--no-abbrev', `${from}...${to}`]
  const fields = origin.git('diff', '--raw', ...range).split('\0')
  const files: PullRequestFile[] = []
  while (fields.length > 1) {
    const [, , , sha = '', letters = ''] = (fields.shift() ?? '').split(' ')
    const letter = letters[0] as keyof typeof STATUSES
    const before = fields.shift() ?? ''
    const filename = letter === 'R' ? (fields.shift() ?? '') : before
    const diff = origin.git('diff', '-M', `${from}...${to}`, '--', before, filename)
    const patch = /^@@[^]*/m.exec(diff)?.[0]
    const rest = letter === 'R' ? { previousFilename: before } : {}
    files.push({
      filename,
      sha,
      status: STATUSES[letter],
      ...(patch === undefined ? {} : { patch }),
      ...rest,
    })
  }
  return files
}
