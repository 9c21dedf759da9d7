/** @module What the sources of tests say about the programs that they start. */
import { relative } from 'node:path'
import { readRegularFile } from '../support/regularFile.js'

export interface TestText {
  readonly text: string
  /** Whether the tests may start a program by any of its words; otherwise only where a command would stand. */
  readonly isScript: boolean
  /** Where it begins: `e2e/server_test.go:12`. */
  readonly place: string
}

/** What the test files of a package, or the script in place of tests, say. */
export interface TestSources {
  /** The string literals of the files that may be commands, or the lines of the script. */
  readonly texts: readonly TestText[]
  /** Where a go command that may build something is named by its path: `e2e/build_test.go:12`. */
  readonly goByPath: readonly string[]
}

/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024
/** A string literal of Go, interpreted or raw, and what may have quotes in it but is none: comments and runes. */
const TOKENS = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])+'|"(?:\\.|[^"\\\n])*"|`[^`]*`/g
/** Literals in these are no commands: paths of imports, and what a test gives code that it calls as its arguments. */
const OTHER_USES =
  /^import\s*\([^)]*\)|^import\s[^\n]*|(?:\bos\.Args\s*=\s*|\.SetArgs\(\s*)(?:append\([^{}\n]*)?\[\]string\{[^{}]*\}/gm
/** Before a literal that people read: the names of subtests and specs, and messages. */
const SPOKEN =
  /(?:\b(?:t|tb|b|f)\.(?:Run|Logf?|Errorf?|Fatalf?|Skipf?)|\berrors\.New|\bfmt\.Errorf|\bpanic|\b[FPX]?(?:Describe|DescribeTable|Context|When|It|Specify|Entry)|\bBy)\(\s*$/
/** What may stand before a command in a longer text: `sudo server`, `FOO=1 server`, `docker run --rm server`, `a && server`. */
const BEFORE_COMMAND = String.raw`^\s*|[/\\"'=]|[(;|&]\s*|(?:^|\s)(?:-\S+|\w+=\S*)\s+|(?:^\s*|[(;|&!\]]\s*|\b(?:go|docker|podman)\s+)(?:exec|sudo|nohup|env|run|build|install)\s+`
/** `"bin", "go"` as filepath.Join takes it, or `/bin/go"`. */
const GO_BY_PATH = /"bin",\s*"go(?:\.exe)?"|["'`/\\]bin(?:\/|\\+)go(?:\.exe)?(?=["'`\s])/
/** In a file without either, it is another program of that name. */
const HAS_GOROOT = /GOROOT|\/go\/bin\/go\b/
const BUILDS = /^(?:build|install|run)$/
/** `"$(go env GOROOT)/bin/go" build`, `/usr/local/go/bin/go build` */
const SCRIPT_BY_PATH = /^[^#]*(?:GOROOT.*|\/go)\/bin\/go["']?\s+(?:build|install|run)\b/

/**
 * Reads the test files of packages. A file that cannot be read says nothing.
 * @param packages with the absolute paths of their test files
 * @param base absolute: the directory that places are shown from
 */
export async function readTestSources(
  packages: readonly { readonly testFiles: readonly string[] }[],
  base: string,
): Promise<readonly TestSources[]> {
  const sources: TestSources[] = []
  for (const { testFiles } of packages) {
    const [texts, places]: [TestText[], string[]] = [[], []]
    for (const file of testFiles) {
      const content = await readRegularFile(file, MAX_TEST_FILE).catch(() => undefined)
      const text = content?.toString('utf8') ?? ''
      const shown = relative(base, file).replaceAll('\\', '/')
      texts.push(...literalsIn(text, shown))
      if (!HAS_GOROOT.test(text)) continue
      const lines = linesWith(text, (line) => GO_BY_PATH.test(line) && !line.trimStart().startsWith('//'))
      places.push(...lines.map((line) => `${shown}:${line}`))
    }
    sources.push({ texts, goByPath: texts.some(({ text }) => BUILDS.test(text)) ? places : [] })
  }
  return sources
}

/** The string literals of a file that may be commands. */
function literalsIn(source: string, file: string): readonly TestText[] {
  const others = [...source.matchAll(OTHER_USES)].map(({ 0: text, index }) => [index, index + text.length])
  const literals: TestText[] = []
  let [line, end] = [1, 0]
  for (const { 0: token, index } of source.matchAll(TOKENS)) {
    const between = source.slice(end, index)
    line += between.split('\n').length - 1
    const place = `${file}:${line}`
    line += token.split('\n').length - 1
    end = index + token.length
    if (!/^["`]/.test(token) || SPOKEN.test(between)) continue
    if (others.some(([from = 0, to = 0]) => from <= index && index < to)) continue
    literals.push({ text: token.slice(1, -1), isScript: false, place })
  }
  return literals
}

/** The same of the script that replaces the tests. */
export function scriptSources(script: string): TestSources {
  const place = (line: number): string => `line ${line} of command`
  return {
    texts: script
      .split('\n')
      .flatMap((text, index) =>
        /^\s*#/.test(text) ? [] : [{ text, isScript: true, place: place(index + 1) }],
      ),
    goByPath: linesWith(script, (line) => SCRIPT_BY_PATH.test(line)).map(place),
  }
}

/** The numbers of the lines, from 1. */
function linesWith(text: string, matches: (line: string) => boolean): readonly number[] {
  return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []))
}

/**
 * The first text that names a program where it may be started: as a command, or as the last element of a path
 * (`./cmd/server`, `bin/server.exe`). Whether the word means the program is not known.
 */
export function namingText(texts: readonly TestText[], name: string): TestText | undefined {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const after = String.raw`${escaped}(?:\.exe)?(?=$|[\s"';|&)])`
  const command = new RegExp(`(?:${BEFORE_COMMAND})${after}`, 'm')
  const word = new RegExp(String.raw`(?:^|[\s/\\"'=(])${after}`)
  return texts.find(({ text, isScript }) => (isScript ? word : command).test(text))
}
