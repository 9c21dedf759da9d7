/** @module The rules of gates, from the input `threshold`. */
import { UserError } from '../support/errors.js'
import { parseLine } from './gateGrammar.js'
import type { GateKind, GateRule } from './gateRule.js'

/**
 * Parses one rule per line; empty lines and comments are ignored. A line `if-unknown: pass` or `if-unknown: fail` is about
 * all rules. Without one, a gate that has nothing to compare with passes, as most runs are of no pull request and the first
 * has no baseline; a pattern that matches nothing fails, as it is wrong.
 * @throws UserError if two such lines contradict each other, or one that quotes the line and says what is allowed there
 */
export function parseGateRules(text: string): readonly GateRule[] {
  const lines = text.split(/\r?\n/)
  const parsed = lines.flatMap((line, i) => {
    const bare = line.replace(/(?:^|\s)#.*$/, '').trim()
    return bare === '' ? [] : parseLine(bare, lines.length > 1 ? i + 1 : undefined)
  })
  const [ifUnknown, ...others] = new Set(parsed.filter((line) => typeof line === 'string'))
  if (others.length > 0)
    throw new UserError(
      'threshold: `if-unknown: pass` and `if-unknown: fail` contradict each other',
      'Keep one of the lines: it is about all rules.',
    )
  return parsed.flatMap((line) =>
    typeof line === 'string' ? [] : { ...line, ifUnknown: ifUnknown ?? defaultOf(line.kind) },
  )
}

function defaultOf(kind: GateKind): GateRule['ifUnknown'] {
  return kind === 'package' || kind === 'file' ? 'fail' : 'pass'
}
