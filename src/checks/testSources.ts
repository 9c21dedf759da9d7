/** @module What the sources of tests say about the programs that they start. */
import { relative } from 'node:path'
import { readRegularFile } from '../support/regularFile.js'

/** What the test files of a package, or the script in place of tests, say. */
export interface TestSources {
  /** The string literals of the files, or the text of the script. */
  readonly texts: readonly string[]
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
    const [texts, places]: [string[], string[]] = [[], []]
    for (const file of testFiles) {
      const content = await readRegularFile(file, MAX_TEST_FILE).catch(() => undefined)
      const text = content?.toString('utf8') ?? ''
      texts.push(...(text.match(LITERAL) ?? []).map((literal) => literal.slice(1, -1)))
      if (!HAS_GOROOT.test(text)) continue
      const lines = linesWith(text, (line) => GO_BY_PATH.test(line) && !line.trimStart().startsWith('//'))
      places.push(...lines.map((line) => `${relative(base, file).replaceAll('\\', '/')}:${line}`))
    }
    sources.push({ texts, goByPath: texts.some((text) => BUILDS.test(text)) ? places : [] })
  }
  return sources
}

/** The same of the script that replaces the tests. */
export function scriptSources(script: string): TestSources {
  const lines = linesWith(script, (line) => SCRIPT_BY_PATH.test(line))
  return { texts: [script], goByPath: lines.map((line) => `line ${line} of command`) }
}

/** The numbers of the lines, from 1. */
function linesWith(text: string, matches: (line: string) => boolean): readonly number[] {
  return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []))
}

/** Whether a text names a program: as a word, or as the last element of a path (`./cmd/server`, `bin/server.exe`). */
export function namesProgram(texts: readonly string[], name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?:^|[\\s/\\\\"'=(])${escaped}(?:\\.exe)?(?=$|[\\s"';|&)])`, 'm')
  return texts.some((text) => word.test(text))
}
