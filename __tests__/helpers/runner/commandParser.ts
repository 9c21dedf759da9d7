/**
 * @module The runner's parser of workflow commands in a line of output, ported from its source (actions/runner
 * v2.336.0, src/Runner.Common/ActionCommand.cs).
 */

/** Commands that an action can give (ActionCommandManager.cs); names are not case-sensitive. */
export const COMMANDS: ReadonlySet<string> = new Set([
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
])

export interface Command {
  /** In lower case. */
  readonly name: string
  /** By name in lower case. */
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** `V2` is `::name::data`, `V1` is `##[name]data`. */
  readonly form: 'V2' | 'V1'
}

/** char.IsWhiteSpace of .NET: JavaScript's `\s` has U+FEFF in place of U+0085. */
const WHITE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const LEADING_WHITE = new RegExp(`^${WHITE}+`)
const TRAILING_WHITE = new RegExp(`${WHITE}+$`)

const V2_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const V2_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const V1: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]
/** In the order in which the runner replaces them. */
type Escapes = readonly (readonly [string, string])[]

/** @param registered names of commands in lower case; the stop token is one while commands are stopped */
export function parseCommand(line: string, registered: ReadonlySet<string> = COMMANDS): Command | undefined {
  return parseV2(line, registered) ?? parseV1(line, registered)
}

function parseV2(line: string, registered: ReadonlySet<string>): Command | undefined {
  const message = line.replace(LEADING_WHITE, '')
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  const { name, rest } = splitInfo(message.slice(2, end))
  if (!registered.has(name)) return undefined
  const trimmed = rest.replace(LEADING_WHITE, '').replace(TRAILING_WHITE, '')
  return {
    name,
    properties: parseProperties(trimmed, ',', V2_PROPERTY),
    data: unescape(message.slice(end + 2), V2_DATA),
    form: 'V2',
  }
}

function parseV1(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, rest } = splitInfo(line.slice(start + 3, end))
  if (!registered.has(name)) return undefined
  return {
    name,
    properties: parseProperties(rest, ';', V1),
    data: unescape(line.slice(end + 1), V1),
    form: 'V1',
  }
}

function splitInfo(info: string): { readonly name: string; readonly rest: string } {
  const space = info.indexOf(' ')
  return space < 0
    ? { name: info.toLowerCase(), rest: '' }
    : { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) }
}

/** Like .NET, splits `name=value` without empty parts: equals signs around the name are dropped. */
function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+([^=][^]*)$/.exec(part) ?? []
    if (name !== undefined && value !== undefined) properties[name.toLowerCase()] = unescape(value, escapes)
  }
  return properties
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escape, character]) => result.replaceAll(escape, character), text)
}
