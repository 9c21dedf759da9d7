/** @module The lines of a test as they are shown. */
import { upToCode } from '../../coverage/codeEnd.js'
import { readText } from '../../coverage/measuredText.js'
import type { Sources } from '../../coverage/sources.js'
import type { TestLines } from './testLines.js'

/** Ranges end with code, as far as the sources are known. */
export async function shownLines(found: TestLines, sources: Sources): Promise<TestLines> {
  const files = []
  for (const file of found.files) {
    const code = (await readText(sources, file.path))?.code
    files.push({ ...file, ranges: file.ranges.map((range) => upToCode(range, code)) })
  }
  return { ...found, files }
}
