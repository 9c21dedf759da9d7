/** @module The grammar of one line of `threshold`. */
import { UserError } from '../support/errors.js'
import { globFault } from '../support/globs.js'
import { plural } from '../support/plural.js'
import type { Decimal, GateKind, GateRule } from './gateRule.js'

type Line = Omit<GateRule, 'ifUnknown'> | GateRule['ifUnknown']

const SUBJECTS = 'total, package PATTERN, file GLOB, patch, drop, lost or if-unknown'
const ZERO: Decimal = { scaled: 0n, scale: 1n }
const HUNDRED = 100n
/** Names that have a meaning of their own in the go command. */
const RESERVED = new Set(['all', 'std', 'cmd', 'tool', 'work'])

/** What the numbers of a rule are. */
interface Unit {
  /** May follow a number. */
  readonly name: RegExp
  readonly expected: string
  readonly decimals: boolean
  readonly max: bigint | undefined
  readonly example: string
}

const PERCENT: Unit = {
  name: /^%/,
  expected: 'a percentage from 0 to 100',
  decimals: true,
  max: HUNDRED,
  example: '80',
}
const POINTS: Unit = {
  name: /^(?:%|points?\b)/,
  expected: 'by how many points the total may drop, from 0 to 100',
  decimals: true,
  max: HUNDRED,
  example: '0.5',
}
const STATEMENTS: Unit = {
  name: /^statements?\b/,
  expected: 'how many statements may lose their coverage',
  decimals: false,
  max: undefined,
  example: '0',
}
const UNITS: Readonly<Record<GateKind, Unit>> = {
  total: PERCENT,
  package: PERCENT,
  file: PERCENT,
  patch: PERCENT,
  drop: POINTS,
  lost: STATEMENTS,
}

/**
 * Parses a line without comments.
 * @param number of the line; undefined if there is only one
 * @throws UserError that quotes the line and says what is allowed there
 */
export function parseLine(line: string, number: number | undefined): Line {
  const refuse: Refuse = (allowed) => {
    const where = number === undefined ? 'threshold' : `threshold, line ${number}`
    throw new UserError(`${where}: ${JSON.stringify(line)} is not a rule`, allowed)
  }
  const [, subject = '', argument = ''] = /^([\w-]+)\s*(.*)$/.exec(line) ?? []
  if (subject === 'if-unknown') {
    const [, value] = /^:\s*(pass|fail)$/.exec(argument) ?? []
    if (value === 'pass' || value === 'fail') return value
    return refuse(
      'Write what becomes of gates that cannot be judged: `if-unknown: pass` or `if-unknown: fail`.',
    )
  }
  if (!isKind(subject))
    return refuse(
      `A rule begins with ${SUBJECTS}. Write the minimum percentage of all statements as total: 80`,
    )
  const { pattern, rest } = patternOf(subject, argument, refuse)
  const head = pattern === '' ? subject : `${subject} ${pattern}`
  const numbers = new Numbers(rest, UNITS[subject], head, refuse)
  const { limit, tolerance, minStatements } = numbers.parse()
  return { rule: `${head}: ${numbers.text}`, kind: subject, pattern, limit, tolerance, minStatements }
}

/** Throws the error for the line. */
type Refuse = (allowed: string) => never

function isKind(word: string): word is GateKind {
  return Object.hasOwn(UNITS, word)
}

/** Separates what a rule is about from its numbers. Only patterns may contain colons, so the last one counts. */
function patternOf(
  kind: GateKind,
  argument: string,
  refuse: Refuse,
): { readonly pattern: string; readonly rest: string } {
  const colon = argument.lastIndexOf(':')
  const { example } = UNITS[kind]
  const takes = kind === 'package' ? ' ./internal/...' : kind === 'file' ? ' cmd/**' : ''
  const pattern = argument.slice(0, Math.max(0, colon)).trim()
  if (colon < 0) refuse(`There is no colon: write ${kind}${takes}: ${example}`)
  if (takes === '') {
    if (pattern !== '') refuse(`Only a colon follows ${kind}: write ${kind}: ${example}`)
  } else if (pattern === '' || /\s/.test(pattern)) {
    const what = kind === 'package' ? 'One package pattern' : 'One glob'
    refuse(`${what} without blanks follows ${kind}: write ${kind}${takes}: ${example}`)
  } else {
    const fault = kind === 'package' ? packageFault(pattern) : globFault(pattern)
    if (fault !== undefined) refuse(fault)
  }
  return { pattern, rest: argument.slice(colon + 1).trim() }
}

function packageFault(pattern: string): string | undefined {
  if (RESERVED.has(pattern)) return `The pattern ${pattern} is not supported: write ./... for all packages.`
  if (pattern.includes(',')) return 'A rule has one pattern: write a line for each.'
  const isOutside = /^(?:\/|\.\.(?:\/|$))/.test(pattern) || pattern.includes('\\')
  return isOutside
    ? 'Write an import path or a path from the directory of the module, such as ./internal/..., with slashes.'
    : undefined
}

/** Parses what follows the colon, from left to right. */
class Numbers {
  /** In its normal form, as far as it was parsed. */
  text = ''

  constructor(
    private rest: string,
    private readonly unit: Unit,
    private readonly head: string,
    private readonly refuse: Refuse,
  ) {}

  parse(): Pick<GateRule, 'limit' | 'tolerance' | 'minStatements'> {
    const { head, unit } = this
    const limit = this.number(`After the colon comes ${unit.expected}: write ${head}: ${unit.example}`)
    const tolerance = this.takes(/^(?:±|\+\/?-)/)
      ? this.number(`After ± comes the tolerance: write ${head}: ${unit.example} ± 2`, ' ± ')
      : ZERO
    const minStatements = this.takes(/^,?\s*unless\b/) ? this.clause() : 0
    if (this.rest !== '')
      this.refuse(
        `${JSON.stringify(this.rest)} is not expected there. A tolerance such as ± 2, and \`unless fewer than 5 statements\`, may follow.`,
      )
    return { limit, tolerance, minStatements }
  }

  private number(allowed: string, before = ''): Decimal {
    const found = this.takes(/^(\d{1,9})(?:\.(\d{1,9}))?(?![\w.])/)
    const [, whole = '', decimals = ''] = found ?? []
    if (found === undefined || (decimals !== '' && !this.unit.decimals)) return this.refuse(allowed)
    const scale = 10n ** BigInt(decimals.length)
    const scaled = BigInt(whole + decimals)
    const { max } = this.unit
    if (max !== undefined && scaled > max * scale)
      this.refuse(`${this.unit === PERCENT ? 'A percentage is' : 'It is'} at most ${max}. ${allowed}`)
    this.takes(this.unit.name)
    this.text += `${before}${whole}${decimals === '' ? '' : `.${decimals}`}`
    return { scaled, scale }
  }

  private clause(): number {
    const [, count] = this.takes(/^fewer\s+than\s+(\d{1,9})\s+statements?$/) ?? []
    if (count === undefined)
      return this.refuse('After unless comes a number of statements: `unless fewer than 5 statements`.')
    this.text += ` unless fewer than ${plural(Number(count), 'statement')}`
    return Number(count)
  }

  /** Takes what a pattern matches at the start, and the blanks behind it. */
  private takes(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest)
    if (found === null) return undefined
    this.rest = this.rest.slice(found[0].length).trimStart()
    return found
  }
}
