/**
 * @module What a counter data file says that was merged while a suite ran: which processes its counters are from, and
 * which files it includes. It is one more pair in the file's argument table, so counters and record appear at once; Go's own
 * readers ignore keys that they do not know.
 */
import { ENDINGS, type Ending } from './ending.js'
import type { ProcessOrigin } from './processOrigin.js'
import type { ProcessKind } from './processIdentity.js'

/** Processes of one program with the same flags that ended in the same way. */
export interface ProcessGroup extends ProcessOrigin {
  /** The program, and the names of its flags. */
  readonly args: readonly string[]
  readonly kind: ProcessKind | undefined
  readonly fixed: boolean
  readonly atEnd: boolean
  readonly ending: Ending | undefined
  /** The id of the earliest. */
  readonly pid: number
  /** The time of its file, in nanoseconds since 1970. */
  readonly time: bigint
  /** How many there are. */
  readonly count: number
}

export interface MergedRecord {
  readonly groups: readonly ProcessGroup[]
  /** Names of files whose counters are included. They are about to be removed, and do not count if they are still there. */
  readonly names: readonly string[]
}

/** The key of the record in a counter data file's argument table. */
export const RECORD_KEY = 'covmerged'

const VERSION = 1
const KINDS: readonly (ProcessKind | undefined)[] = ['binary', 'test', 'stand-in']

export function recordText({ groups, names }: MergedRecord): string {
  const rows = groups.map(({ args, goos, goarch, kind, fixed, atEnd, ending, pid, time, count }) => {
    const how = ending === undefined ? null : ending.how === 'signal' ? ending.signal : ending.how
    return [args, goos, goarch, kind ?? null, fixed, atEnd, how, pid, String(time), count]
  })
  return JSON.stringify([VERSION, rows, names])
}

/**
 * Parses the value of RECORD_KEY.
 * @returns undefined if there is none, or if it is not one of ours: the file then counts as the merge of unknown processes
 */
export function parseRecord(text: string | undefined): MergedRecord | undefined {
  if (text === undefined) return undefined
  const [version, rows, names] = listOf(parsed(text))
  if (version !== VERSION || !Array.isArray(rows) || !isTexts(names) || !names.every(isFileName))
    return undefined
  const groups = rows.map(groupOf)
  const known = groups.filter((group) => group !== undefined)
  return known.length === groups.length ? { groups: known, names } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function groupOf(row: unknown): ProcessGroup | undefined {
  const [args, goos, goarch, kindName, fixed, atEnd, how, pid, time, count] = listOf(row)
  if (!isTexts(args) || typeof goos !== 'string' || typeof goarch !== 'string') return undefined
  const kind = KINDS.find((one) => one === kindName)
  const ending = endingFrom(how)
  if (!isCount(pid) || !isCount(count) || typeof time !== 'string' || !/^\d{1,20}$/.test(time))
    return undefined
  if ((kindName !== null && kind === undefined) || (how !== null && ending === undefined)) return undefined
  const flags = { fixed: fixed === true, atEnd: atEnd === true }
  return { args, goos, goarch, kind, ...flags, ending, pid, time: BigInt(time), count }
}

function endingFrom(how: unknown): Ending | undefined {
  if (typeof how === 'number') return { how: 'signal', signal: how }
  const known = ENDINGS.find((one) => one === how)
  return known === undefined ? undefined : { how: known }
}

/** Files of these names are removed: a test may have written the record, and must not choose others. */
function isFileName(name: string): boolean {
  return /^(?:live\.)?covcounters\.[^/\\]+$/.test(name)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
