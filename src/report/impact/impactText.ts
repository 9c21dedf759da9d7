/** @module Which tests a change can affect, for a terminal. */
import { type Affected, packageRuns, shareText } from '../../impact/affected.js'
import { RULES } from '../../impact/rules.js'
import type { Reason, SelectedTest } from '../../impact/select.js'
import { oneLine, plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'

/** Reasons that are shown of a test, and changes that are shown in a list; the rest is in the JSON. */
const MAX_REASONS = 3
const MAX_CHANGES = 20

/**
 * @param tags for -tags, with commas; may be empty
 * @returns lines, each with a newline
 */
export function impactText(affected: Affected, tags: string): string {
  const { everything, tests, idle } = affected
  const lines = [
    `selected: ${shareText(affected)}, with ${seconds(affected.seconds)} of the ${seconds(affected.totalSeconds)} that the data has`,
    ...(everything.length > 0 ? ['', 'Everything is selected:', ...reasonLines(everything)] : []),
    ...(everything.length > 0 ? [] : tests.flatMap(testLines)),
    ...(idle.length > 0 ? ['', 'Changes that select nothing:', ...reasonLines(idle)] : []),
    ...(everything.length > 0 || tests.length === 0
      ? []
      : ['', 'To run them:', ...commandLines(affected, tags)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function testLines({ importPath, name, reasons }: SelectedTest, index: number, all: readonly SelectedTest[]) {
  const heading = all[index - 1]?.importPath === importPath ? [] : ['', plainLine(importPath)]
  // A reason that names the test itself need not do so below its name.
  const texts = reasons.map(({ rule, what }) =>
    what === name ? RULES[rule].what : reasonText({ rule, what }),
  )
  return [...heading, `  ${plainLine(name)}`, ...shortened(texts, MAX_REASONS).map((line) => `    ${line}`)]
}

function reasonLines(reasons: readonly Reason[]): readonly string[] {
  return shortened(reasons.map(reasonText), MAX_CHANGES).map((line) => `  ${line}`)
}

/** One line is not left out, as the line that says so is as long. */
function shortened(lines: readonly string[], max: number): readonly string[] {
  return lines.length <= max + 1
    ? lines
    : [...lines.slice(0, max), `and ${plural(lines.length - max, 'more change')}`]
}

/** `a file changed that nobody is known to read (compose.yaml)` */
function reasonText({ rule, what }: Reason): string {
  return plainLine(`${RULES[rule].what}: ${what}`)
}

/** Whole, however long they are: a command that is cut does not run. */
function commandLines(affected: Affected, tags: string): readonly string[] {
  const flag = tags === '' ? '' : ` -tags=${tags}`
  return packageRuns(affected).map(({ importPath, pattern }) =>
    oneLine(`  go test${flag} -run '${pattern}' ${importPath}`),
  )
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`
}
