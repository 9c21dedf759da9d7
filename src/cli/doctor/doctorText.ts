/** @module The result of `doctor` for a person: a line for each check, with what to do about it. */
import type { Colors } from 'picocolors/types.js'
import type { Examined, State, Subject } from '../../checks/doctor/examined.js'
import { oneLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { wrap } from '../../support/terminal.js'

/** Evidence that is shown of one check; the JSON output has all of it. */
const MAX_EVIDENCE = 10
const DEFAULT_WIDTH = 100
/** As wide as the longest state, with its margins. */
const INDENT = ' '.repeat(11)

/** @param width the columns of the terminal; undefined if it is none. The text ends with a newline. */
export function doctorText(subjects: readonly Subject[], colors: Colors, width = DEFAULT_WIDTH): string {
  const lines = subjects.flatMap(({ kind, name, checks }) => [
    colors.bold(`${kind} ${oneLine(name)}`),
    ...checks.flatMap((check) => checkLines(check, colors, width)),
  ])
  return [...lines, summary(subjects, colors), ''].join('\n')
}

function checkLines(
  { state, title, evidence, finding }: Examined,
  colors: Colors,
  width: number,
): readonly string[] {
  const code = finding === undefined ? '' : ` (${finding.code})`
  const text = (line: string): string => INDENT + wrap(oneLine(line), width, INDENT)
  const more = evidence.length - MAX_EVIDENCE
  return [
    `  ${marked(state, colors)}${wrap(oneLine(title) + code, width, INDENT)}`,
    ...evidence.slice(0, MAX_EVIDENCE).map((line) => INDENT + colors.dim(oneLine(line))),
    ...(more > 0 ? [INDENT + colors.dim(`and ${more} more`)] : []),
    ...[finding?.detail ?? '', finding?.fix ?? ''].filter((line) => line !== '').map(text),
  ]
}

function marked(state: State, colors: Colors): string {
  const padded = state.padEnd(INDENT.length - 2)
  return { ok: colors.green, note: colors.cyan, problem: colors.red, unknown: colors.yellow }[state](padded)
}

function summary(subjects: readonly Subject[], colors: Colors): string {
  const states = subjects.flatMap(({ checks }) => checks.map(({ state }) => state))
  const count = (state: State): number => states.filter((each) => each === state).length
  const problems = count('problem')
  const unseen = count('unknown')
  const rest =
    unseen === 0 ? '' : `; ${unseen} of ${plural(states.length, 'check')} could not be answered from here`
  return problems === 0
    ? colors.green(`no problem found${rest}`)
    : colors.red(`${plural(problems, 'problem')}${rest}`)
}
