/** @module One line of `go test -json`. */
import { isRecord } from '../../support/records.js'

/** Build events (Go 1.24 and later) have an ImportPath instead of a Package. */
export interface TestEvent {
  readonly Action: string
  /** RFC 3339, with nanoseconds and any time zone. */
  readonly Time?: string
  readonly Package?: string
  readonly ImportPath?: string
  readonly Test?: string
  readonly Elapsed?: number
  readonly Output?: string
  readonly FailedBuild?: string
}

export const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m

/** The actions by the words that the test process prints. */
const ACTIONS: Readonly<Record<string, string>> = {
  '=== RUN  ': 'run',
  '--- PASS:': 'pass',
  '--- FAIL:': 'fail',
  '--- SKIP:': 'skip',
}
/** The control character with which a test process marks such lines (src/cmd/internal/test2json). */
const MARK = '\u0016'
const MARKED_LINE = /^ *(=== RUN {2}|--- (?:PASS|FAIL|SKIP):) (\S+)(?: \((\d+\.\d+)s\))?\n$/

/** The event in a line; undefined for plain text, which the go command prints too. */
export function parseEvent(line: string): TestEvent | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return isEvent(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isEvent(value: unknown): value is TestEvent {
  return isRecord(value) && typeof value.Action === 'string'
}

/** The events for a line of plain text: up to Go 1.21, this is how go test reports a package that does not compile. */
export function buildFailure(line: string): readonly TestEvent[] {
  const Package = BUILD_FAILED.exec(line)?.[1]
  if (Package === undefined) return []
  return [
    { Action: 'output', Package, Output: `${line}\n` },
    { Action: 'fail', Package },
  ]
}

/**
 * The event that Go missed: it takes the line that starts or ends a test for output of the test if exactly 4,096 bytes, or
 * a multiple, without a line end come before it.
 */
export function hiddenEvent({ Action, Package, Output = '' }: TestEvent): TestEvent | undefined {
  if (Action !== 'output' || !Output.startsWith(MARK)) return undefined
  const [, words = '', Test, seconds] = MARKED_LINE.exec(Output.slice(MARK.length)) ?? []
  const action = ACTIONS[words]
  if (Package === undefined || Test === undefined || action === undefined) return undefined
  return { Action: action, Package, Test, ...(seconds === undefined ? {} : { Elapsed: Number(seconds) }) }
}
