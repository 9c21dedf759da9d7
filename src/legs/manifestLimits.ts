/** @module The limits of a manifest, which its writer keeps and its reader checks. */

/** In bytes, and in characters. A manifest for a module with 1,000 files and 10,000 processes has about 1.1 million. */
export const MAX_MANIFEST_LENGTH = 32 * 1024 * 1024
/** For names, in UTF-16 code units. */
export const MAX_WORD = 1000
export const MAX_PATH = 4096
/** For titles, test names and lines of evidence. */
export const MAX_PROSE = 65_536
/** For lists that grow with the module or the suite. */
export const MAX_ITEMS = 200_000
export const MAX_FINDINGS = 1000
export const MAX_FAILED_TESTS = 100
/** Of more tests, none are listed: tests that are left out would seem to be removed. */
export const MAX_TESTS = 20_000
/** Of collected files: of more, nobody finds out whether another step of the job collected them, too. */
export const MAX_COLLECTED = 5000
/** For the totals of earlier runs. */
export const MAX_HISTORY = 20
export const MAX_GATES = 200
/** Why all tests ran. */
export const MAX_REASONS = 1000
/** For the values of a matrix. */
export const MATRIX_LIMITS = { depth: 20, values: 10_000, text: 4096 } as const

/** A path in a repository: without empty elements, `.`, `..`, drive letters, control characters and backslashes. */
export const SOURCE_PATH = /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
export const REPOSITORY = /^[\w.-]+\/[\w.-]+$/
