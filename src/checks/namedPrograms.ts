/** @module Which binaries the tests are meant to start: those whose names are in their texts. */
import { readRegularFile } from '../support/regularFile.js'

/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024
/** A string literal of Go, interpreted or raw. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|`[^`]*`/g

/**
 * The string literals of test files, or the text of the script that replaces them.
 * @param testFiles absolute paths; a file that cannot be read has none
 */
export async function textsOfTests(
  testFiles: readonly string[],
  script: string | undefined,
): Promise<readonly string[]> {
  if (script !== undefined) return [script]
  const texts: string[] = []
  for (const file of testFiles) {
    const content = await readRegularFile(file, MAX_TEST_FILE).catch(() => undefined)
    texts.push(...(content?.toString('utf8').match(LITERAL) ?? []).map((literal) => literal.slice(1, -1)))
  }
  return texts
}

/** Whether a text names a program: as a word, or as the last element of a path (`./cmd/server`, `bin/server.exe`). */
export function namesProgram(texts: readonly string[], name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?:^|[\\s/\\\\"'=(])${escaped}(?:\\.exe)?(?=$|[\\s"';|&)])`, 'm')
  return texts.some((text) => word.test(text))
}
