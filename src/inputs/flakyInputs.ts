/** @module The inputs about tests that do not always pass: `retries` and `quarantine`. */
import type { QuarantineRule } from '../go/test/quarantine.js'
import { UserError } from '../support/errors.js'

/** More would hide that a test fails most of the time. */
export const MAX_RETRIES = 5
/** The input is compared with every test. */
const MAX_ENTRIES = 1000

/** What a test function may be called; `*` may stand for any of it. */
const TEST_NAME = /^(?:Test|Fuzz|Example|[^/]*\*)/

/** @throws UserError if it is not a number of the allowed ones */
export function parseRetries(text: string): number {
  const retries = /^\d+$/.test(text.trim()) ? Number(text) : NaN
  if (retries <= MAX_RETRIES) return retries
  throw new UserError(
    `retries: ${JSON.stringify(text)} is not a number from 0 to ${MAX_RETRIES}`,
    'Write how often a failed test runs again, such as 2.',
  )
}

/**
 * Parses lines such as `./e2e TestUpload/large* # slow storage, see #12`. Empty lines and lines that begin with `#` are
 * ignored.
 * @throws UserError for a line without a test or without a reason
 */
export function parseQuarantine(text: string): readonly QuarantineRule[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseEntry)
  if (rules.length > MAX_ENTRIES)
    throw new UserError(
      `quarantine: ${rules.length} entries are more than ${MAX_ENTRIES}`,
      'Name several tests by one entry, such as TestUpload*.',
    )
  return rules
}

function parseEntry(line: string): QuarantineRule {
  // Go numbers subtests of one name: TestA/b#01.
  const [, entry = line, reason = ''] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? []
  const words = entry.split(/\s+/)
  const [test = '', packages] = words.toReversed()
  if (words.length > 2 || !TEST_NAME.test(test))
    throw new UserError(
      `quarantine: ${JSON.stringify(entry)} names no test`,
      'Write the name of a test as go test prints it, optionally behind its package, and the reason behind a #: ./e2e TestUpload # slow storage',
    )
  if (reason === '')
    throw new UserError(
      `quarantine: ${JSON.stringify(entry)} has no reason`,
      `Write the reason behind it: ${entry} # slow storage, see issue 12`,
    )
  return { entry: words.join(' '), packages, test, reason }
}
