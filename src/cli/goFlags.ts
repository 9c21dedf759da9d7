/** @module Flags as Go's flag package reads them: one dash or two, `-name=value` or `-name value`. */
import { UserError } from '../errors.js'

/** The command line is wrong; the usage text belongs below the message. */
export class UsageError extends UserError {}

/** `text` takes a value; `switch` is true when it stands alone. */
export type FlagKind = 'text' | 'switch'

export interface GoFlags {
  /** By name without dashes; the last one wins. A switch is `true` or `false`. */
  readonly values: ReadonlyMap<string, string>
  /** What follows the flags. */
  readonly rest: readonly string[]
}

/**
 * Reads flags up to the first argument that is none, or up to `--`.
 * @throws UsageError for a flag that does not exist, or that lacks its value
 */
export function parseGoFlags(args: readonly string[], kinds: Readonly<Record<string, FlagKind>>): GoFlags {
  const values = new Map<string, string>()
  const queue = [...args]
  for (let arg = queue[0]; arg !== undefined && isFlag(arg); arg = queue[0]) {
    queue.shift()
    if (arg === '--') break
    const { name = '', value } = FLAG.exec(arg)?.groups ?? {}
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (name === '' || kind === undefined) throw new UsageError(`flag provided but not defined: ${arg}`)
    values.set(name, kind === 'switch' ? switchValue(name, value) : textValue(name, value, queue))
  }
  return { values, rest: queue }
}

const FLAG = /^--?(?<name>[^-=][^=]*)(?:=(?<value>.*))?$/s

/** A single dash is an argument like any other. */
function isFlag(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-'
}

function textValue(name: string, value: string | undefined, queue: string[]): string {
  const text = value ?? queue.shift()
  if (text === undefined) throw new UsageError(`flag needs an argument: -${name}`)
  return text
}

/** The spellings that Go's strconv.ParseBool knows. */
function switchValue(name: string, value = 'true'): string {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(value)) return 'true'
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value)) return 'false'
  throw new UsageError(`invalid boolean value ${JSON.stringify(value)} for -${name}: use true or false`)
}
