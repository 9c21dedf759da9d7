/** @module Parses flags as Go's flag package does: one dash or two, `-name=value` or `-name value`. */
import { UserError } from '../../support/errors.js'

/** The command line is wrong; print the usage text after the message. */
export class UsageError extends UserError {}

/** `text` and `number` require a value; `switch` without a value means true. */
export type FlagKind = 'text' | 'number' | 'switch'

/** A parsed command line. */
export interface GoFlags {
  /** Values by name without dashes; the last one wins. The value of a switch is `true` or `false`. */
  readonly values: ReadonlyMap<string, string>
  /** The arguments after the flags. */
  readonly rest: readonly string[]
  /** Whether there is `-help`; nothing after it was parsed. */
  readonly help: boolean
}

/**
 * Parses flags up to the first argument that is not a flag, or up to `--`.
 * @throws UsageError for a flag that does not exist, lacks its value or has a value of the wrong kind
 */
export function parseGoFlags(args: readonly string[], kinds: Readonly<Record<string, FlagKind>>): GoFlags {
  const values = new Map<string, string>()
  const queue = [...args]
  for (let arg = queue[0]; arg !== undefined && isFlag(arg); arg = queue[0]) {
    queue.shift()
    if (arg === '--') break
    const { name, value } = FLAG.exec(arg)?.groups ?? {}
    if (name === undefined) throw new UsageError(`bad flag syntax: ${arg}`)
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined && name === 'help') return { values, rest: queue, help: true }
    if (kind === undefined) throw new UsageError(`flag provided but not defined: -${name}`)
    values.set(name, kind === 'switch' ? switchValue(name, value) : textValue(name, value, queue))
    if (kind === 'number') checkNumber(name, values.get(name) ?? '')
  }
  return { values, rest: queue, help: false }
}

const FLAG = /^--?(?<name>[^-=][^=]*)(?:=(?<value>.*))?$/s

/** A single dash is not a flag. */
function isFlag(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-'
}

function textValue(name: string, value: string | undefined, queue: string[]): string {
  const text = value ?? queue.shift()
  if (text === undefined) throw new UsageError(`flag needs an argument: -${name}`)
  return text
}

/** Accepts the spellings of Go's strconv.ParseBool. */
function switchValue(name: string, value = 'true'): string {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(value)) return 'true'
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value)) return 'false'
  throw new UsageError(`invalid boolean value ${JSON.stringify(value)} for -${name}: use true or false`)
}

/** The spellings that Go's strconv.ParseInt accepts with base 0, without underscores. */
const NUMBER = /^[+-]?(?:[1-9]\d*|0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]*)$/

function checkNumber(name: string, value: string): void {
  if (NUMBER.test(value)) return
  throw new UsageError(`invalid value ${JSON.stringify(value)} for flag -${name}: use a whole number`)
}
