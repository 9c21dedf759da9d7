/** @module What the sources of tests say about the programs that they start. */
import { relative } from 'node:path'
import { readRegularFile } from '../support/regularFile.js'

export interface TestText {
  readonly text: string
  /** Where it begins: `e2e/server_test.go:12`. */
  readonly place: string
}

/** What the test files of a package, or the script in place of tests, say. */
export interface TestSources {
  /** The string literals of the files, or the lines of the script. */
  readonly texts: readonly TestText[]
  /** Where a go command that may build something is named by its path: `e2e/build_test.go:12`. */
  readonly goByPath: readonly string[]
}

/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024
/** A string literal of Go, interpreted or raw. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|`[^`]*`/g
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

/** The string literals of a file. */
function literalsIn(source: string, file: string): readonly TestText[] {
  let [line, end] = [1, 0]
  return [...source.matchAll(LITERAL)].map(({ 0: literal, index }) => {
    line += source.slice(end, index).split('\n').length - 1
    end = index
    return { text: literal.slice(1, -1), place: `${file}:${line}` }
  })
}

/** The same of the script that replaces the tests. */
export function scriptSources(script: string): TestSources {
  const place = (line: number): string => `line ${line} of command`
  return {
    texts: script.split('\n').map((text, index) => ({ text, place: place(index + 1) })),
    goByPath: linesWith(script, (line) => SCRIPT_BY_PATH.test(line)).map(place),
  }
}

/** The numbers of the lines, from 1. */
function linesWith(text: string, matches: (line: string) => boolean): readonly number[] {
  return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []))
}

/**
 * The first text that names a program: as a word, or as the last element of a path (`./cmd/server`, `bin/server.exe`).
 * Whether the word means the program is not known.
 */
export function namingText(texts: readonly TestText[], name: string): TestText | undefined {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?:^|[\\s/\\\\"'=(])${escaped}(?:\\.exe)?(?=$|[\\s"';|&)])`, 'm')
  return texts.find(({ text }) => word.test(text))
}
