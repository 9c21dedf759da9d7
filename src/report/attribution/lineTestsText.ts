/** @module The answer of `tests` for a terminal. */
import type { Colors } from 'picocolors/types.js'
import type { AttributedTest } from '../../attribution/attribution.js'
import { testsFirst } from '../../attribution/testFamily.js'
import type { ImpactBaseline } from '../../go/test/impactRecord.js'
import { rangeText } from '../../support/lineRange.js'
import { plainLine, shownName } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { alignColumns, fitted } from '../../support/terminal.js'
import { baselineText } from '../impact/impactWords.js'
import { exactPath, plainFunction } from '../words.js'
import type { LineTests, UncoveredBlock } from './lineTests.js'
import { testText } from './testNames.js'
import { nearestText } from './testWords.js'

/** Rows that are shown; JSON has all of them. */
const MAX_ROWS = 200
const MAX_BLOCKS = 20

export interface AnswerView {
  readonly colors: Colors
  /** The width of the terminal; undefined if there is none. */
  readonly columns: number | undefined
  /** Shortens import paths. */
  readonly modulePath: string | undefined
}

interface LineTestsView extends AnswerView {
  /** What covered statements may have been carried over from. */
  readonly baseline?: ImpactBaseline | undefined
}

/**
 * @param place the file as it is shown
 * @returns lines, each with a newline
 */
export function lineTestsText(found: LineTests, place: string, view: LineTestsView): string {
  const where = `${shownName(place)}:${rangeText(found.startLine, found.endLine)}`
  const blocks = [
    `${view.colors.bold(where)}: ${statusText(found, view)}`,
    testTable(found, view),
    ...found.uncovered.slice(0, MAX_BLOCKS).map((block) => blockText(block, place, view)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n')}\n`
}

function statusText(found: LineTests, view: LineTestsView): string {
  const { tally, exact, groups, isUnknown } = found
  const { covered, total } = tally
  if (total === 0) return 'there is no statement'
  if (covered === 0) return 'no test covers it'
  const part = covered === total ? 'covered' : `${covered} of ${plural(total, 'statement')} covered`
  const { statements } = found.carriedOver
  if (statements === covered) return `${part}${carriedText(found, view)}`
  const unknown = exact.length + groups.length === 0 ? ', but it is not known by which test' : ''
  return `${part}${unknown}${unknown === '' && isUnknown ? ', and for some of it, it is not known by which test' : ''}${carriedText(found, view)}`
}

/** `, 2 of them carried over from main at abc1234, where tests covered it that did not run here` */
function carriedText({ tally, carriedOver }: LineTests, { baseline }: LineTestsView): string {
  const { statements, commits } = carriedOver
  if (statements === 0) return ''
  const share = statements === tally.covered ? '' : ` ${statements} of them`
  return `,${share} carried over from ${commits.map((commit) => plainLine(baselineText(baseline, commit))).join(' and ')}: tests covered it there that did not run here`
}

function testTable({ exact, groups }: LineTests, { colors, columns, modulePath }: AnswerView): string {
  const row = (test: AttributedTest, how: string): readonly string[] => [
    testText(test),
    exactPath(test.importPath, modulePath),
    how,
  ]
  const rows = [
    ...testsFirst(exact).map((test) => row(test, 'exact')),
    ...groups.flatMap((group, i) =>
      testsFirst(group).map((test) => row(test, `group ${i + 1}: at least one of ${group.length}`)),
    ),
  ]
  if (rows.length === 0) return ''
  const cells = [['test', 'package', 'known'], ...rows.slice(0, MAX_ROWS)]
  const [head = '', ...lines] = alignColumns(fitted(cells, { width: columns, sentences: [2, 1] }), [
    'left',
    'left',
    'left',
  ])
  const more = rows.length - MAX_ROWS
  const rest = more > 0 ? [colors.dim(`and ${more} more with --format json`)] : []
  return [colors.dim(head), ...lines, ...rest].join('\n')
}

function blockText(block: UncoveredBlock, place: string, { colors, modulePath }: AnswerView): string {
  const { startLine, endLine, functionName, nearest, branch } = block
  const lines = `${shownName(place)}:${rangeText(startLine, endLine)}`
  const where = nearest === undefined ? '' : ` (${plainLine(exactPath(nearest.test.importPath, modulePath))})`
  return [
    colors.dim(`${lines}: not covered, in ${plainFunction(functionName)}`),
    `  ${nearest === undefined ? 'no test reaches this package' : `${nearestText(nearest, testText(nearest.test))}${where}`}`,
    ...(branch === undefined
      ? []
      : [
          `  last branch: ${shownName(place)}:${branch.line}${branch.text === undefined ? '' : `: ${plainLine(branch.text)}`}`,
        ]),
  ].join('\n')
}
