/** Which lines of a file the page gives as those of a test. */
import { expect, it } from '@jest/globals'
import { FileReach } from '../../src/page/tests/fileReach.js'
import { EXACT, NOT, PERHAPS } from '../../src/page/tests/testLinks.js'
import type { PageFile } from '../../src/report/html/pageData.js'

const TEXT = `func find(key string) error {
	v, ok := values[key]
	if !ok {
		return errMissing
	}
	use(v)
	return nil
}
func nothing() {}
`
const COLUMNS = { count: [5, 1, 5, 1], status: [], hits: [] }
const FILE: PageFile = {
  text: TEXT,
  reason: null,
  functions: {
    covered: [5, 0],
    total: [5, 0],
    bySource: [],
    name: ['find', 'nothing'],
    startLine: [1, 9],
    endLine: [8, 9],
  },
  units: {
    startLine: [1, 3, 6, 9],
    startColumn: [29, 9, 2, 16],
    endLine: [3, 5, 7, 9],
    endColumn: [9, 3, 12, 18],
    reach: [],
  },
  reachedBy: [],
  lines: [2, 3, 4, 6, 7],
  together: { ...COLUMNS, uncovered: { startLine: [], endLine: [], statements: [], function: [] } },
  bySource: [],
  change: null,
}
const ITEM = {
  test: 0,
  package: 'example.com/m',
  shownPackage: '.',
  name: 'TestFind',
  isTest: true,
  outcome: 'pass',
  milliseconds: 1,
  exact: 0,
  perhaps: 0,
  alone: 0,
  isNeeded: false,
} as const

/** @param kinds by unit */
function reachOf(...kinds: readonly number[]): FileReach {
  return new FileReach(ITEM, FILE, 0, { setsOf: () => [0, 1, 2, 3] }, Uint8Array.from(kinds))
}

it('leaves the line that opens a block to the code in front of it, as all reports do', () => {
  const reach = reachOf(NOT, EXACT, NOT, NOT)
  expect(reach.parts).toEqual([{ startLine: 4, endLine: 5, statements: 0, name: 'find', isExact: true }])
  expect([3, 4, 5, 6].map((line) => reach.ofLine(line))).toEqual(['not', 'reached', 'not', 'not'])
})

it('keeps what a test executed apart from what it may have executed, and ignores functions without statements', () => {
  const reach = reachOf(EXACT, PERHAPS, EXACT, EXACT)
  expect(reach.parts.map(({ startLine, endLine, isExact }) => [startLine, endLine, isExact])).toEqual([
    [1, 3, true],
    [4, 5, false],
    [6, 7, true],
  ])
  expect([2, 3, 4, 5, 7, 9].map((line) => reach.ofLine(line))).toEqual([
    'reached',
    'reached',
    'perhaps',
    'not',
    'reached',
    'not',
  ])
})
