/** @module Reads the journals that the test processes of a suite have written, or are writing. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readdir } from '../covdata/bytes/fileSystem.js'
import { JOURNAL_NAME, decodeJournal } from '../covdata/journal/journalFile.js'
import { describeError, errorCode } from '../support/errors.js'
import { READ_WITHOUT_WAITING } from '../support/regularFile.js'
import { TestJournal } from './engine/testJournal.js'

/** In bytes, of all journals together; they are kept in memory while data is read. */
const MAX_BYTES = 2 ** 29

export interface JournalsRead {
  readonly journals: readonly TestJournal[]
  /** What is wrong with the others, or with the rest of some of them. */
  readonly problems: readonly string[]
}

/**
 * @param directory absolute; if it does not exist, there are none
 * @param max in bytes: what all of them may have together
 */
export async function readJournals(directory: string, max = MAX_BYTES): Promise<JournalsRead> {
  const journals: TestJournal[] = []
  const problems: string[] = []
  const names = await readdir(directory).catch((error: unknown) => {
    if (errorCode(error) === undefined) throw error
    if (errorCode(error) !== 'ENOENT') problems.push(describeError(error))
    return []
  })
  let left = max
  for (const name of names.filter((each) => JOURNAL_NAME.test(each)).sort()) {
    const bytes = readRegular(join(directory, name), left)
    if (typeof bytes === 'string') {
      problems.push(`${name}: ${bytes}`)
      continue
    }
    left -= bytes.length
    const read = decodeJournal(bytes)
    const journal = TestJournal.of(read)
    // It may be about to be written.
    if (journal !== undefined) journals.push(journal)
    if (read.fault !== undefined && bytes.length > 0) problems.push(`${name}: ${read.fault.message}`)
  }
  return { journals, problems }
}

/** @returns why it cannot be read if it cannot */
function readRegular(path: string, max: number): Uint8Array | string {
  try {
    const file = openSync(path, READ_WITHOUT_WAITING)
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return 'it is not a regular file'
      return stats.size > max ? 'there is too much in the journals' : readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return describeError(error)
  }
}
