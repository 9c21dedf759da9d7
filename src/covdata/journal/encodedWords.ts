/** @module Lists of changed counters in a journal: runs of words, each behind a number of words that are skipped. */
import { ByteCursor, FormatError } from '../bytes/bytes.js'
import type { EncodedWords } from './journalRecord.js'

/** More words than the counters of any binary have. */
const MAX_WORDS = 2 ** 28
const MAX_WORD = 2 ** 32

/**
 * Reads a list up to the end of the cursor, and checks it.
 * @throws FormatError if it is not one
 */
export function takeWords(cursor: ByteCursor): EncodedWords {
  const start = cursor.position
  let word = 0
  while (cursor.remaining > 0) {
    const offset = cursor.position
    word += cursor.uleb('a number of skipped words')
    const count = cursor.count(cursor.uleb('a number of words'), 1, 'words')
    word += count
    if (count === 0 || word > MAX_WORDS) throw new FormatError(offset, 'words', String(word))
    for (let left = count; left > 0; left--) checkValue(cursor)
  }
  return { bytes: cursor.bytes, start, end: cursor.end }
}

function checkValue(cursor: ByteCursor): void {
  const offset = cursor.position
  const value = cursor.uleb('the value of a word')
  if (value > MAX_WORD) throw new FormatError(offset, `at most ${MAX_WORD}`, String(value))
}

/**
 * Goes through a list.
 * @param visit gets the index of each word and its number
 */
export function forEachWord(
  { bytes, start, end }: EncodedWords,
  visit: (word: number, value: number) => void,
): void {
  const cursor = new ByteCursor(bytes, start, end)
  let word = 0
  while (cursor.remaining > 0) {
    word += cursor.uleb('a number of skipped words')
    for (let left = cursor.uleb('a number of words'); left > 0; left--) visit(word++, cursor.uleb('a word'))
  }
}
