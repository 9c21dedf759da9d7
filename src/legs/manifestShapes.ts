/** @module Shapes that manifest.json and report.json share. */
import { check, pipe, undefinedable } from 'valibot'
import type { Finding } from '../findings/finding.js'
import type { LegGate } from '../gates/legGate.js'
import type { GoInfo } from '../go/goInfo.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import { MAX_SHARDS, type Shard } from '../go/test/shard.js'
import type { TestOutcome, TestRecord, UnstableTests } from '../go/test/suiteResult.js'
import { type Shape, flag, integer, list, number, object, oneOf, text } from '../support/jsonShape.js'
import type { HistoryPoint } from './manifest.js'
import { COMMIT, MAX_HISTORY, MAX_PROSE, MAX_REASONS, MAX_WORD } from './manifestLimits.js'

export const word = text({ max: MAX_WORD })
/** Titles, test names and lines of evidence. */
export const prose = text({ max: MAX_PROSE })

/** RFC 3339, UTC: a moment that there is, since a date that there is not has no number. */
export const time = text({
  max: 40,
  pattern:
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/,
  expected: 'a time such as 2026-01-31T12:00:00Z',
})

export const commit = text({
  max: 64,
  pattern: COMMIT,
  expected: 'the 40 or 64 hexadecimal digits of a commit',
})

/** The totals of a branch. */
export const historyShape: Shape<readonly HistoryPoint[]> = list(
  object({ commit, at: time, covered: integer(), total: integer() }),
  MAX_HISTORY,
)

/** @param line the shape of its name */
export function testShape(line: Shape<string>): Shape<TestRecord> {
  return object({
    name: line,
    outcome: oneOf(['pass', 'fail', 'skip', 'unfinished']),
    seconds: number(0),
    flaky: undefinedable(flag),
    quarantined: undefinedable(flag),
  })
}

export const goShape: Shape<GoInfo> = object({
  requested: word,
  requestedBy: word,
  version: word,
  origin: oneOf(['tool cache', 'PATH', 'go.dev', 'module proxy']),
  goos: word,
  goarch: word,
})

/** Tests by outcome. */
export const countsShape: Shape<Readonly<Record<TestOutcome, number>>> = object({
  pass: integer(),
  fail: integer(),
  skip: integer(),
  unfinished: integer(),
})

/** A shard, without its tests. */
export const shardFields = {
  index: integer(1, MAX_SHARDS),
  total: integer(1, MAX_SHARDS),
  plan: undefinedable(word),
  list: undefinedable(word),
  listed: integer(),
  assigned: integer(),
  unitTests: undefinedable(
    object({ listed: integer(), assigned: integer(), ran: integer(), skipped: integer() }),
  ),
}

/** A shard beyond the last one would hide that another is missing. */
export function withinTotal<T extends Shard>(shard: Shape<T>): Shape<T> {
  return pipe(
    shard,
    check(({ index, total }) => index <= total, 'a shard whose index is at most its total'),
  )
}

const outcome = oneOf(['pass', 'fail', 'skip', 'unfinished'])

/** @param line the shape of its texts, and of the names of tests */
export function impactShape(line: Shape<string>, maxTests: number): Shape<ImpactRecord> {
  return object({
    baseline: undefinedable(object({ name: line, commit })),
    everything: list(line, MAX_REASONS),
    selection: undefinedable(
      object({
        selected: integer(),
        total: integer(),
        secondsLeftOut: number(0),
        leftOut: undefinedable(list(line, maxTests)),
        carried: integer(),
        uncertain: integer(),
        shardsDiffer: undefinedable(flag),
        unplaced: integer(),
        choice: undefinedable(line),
      }),
    ),
    missed: list(object({ name: line, before: outcome, now: outcome }), maxTests),
  })
}

/** @param line the shape of a name */
export function unstableShape(line: Shape<string>, max: number): Shape<UnstableTests> {
  return object({
    flaky: integer(),
    quarantined: integer(),
    flakyTests: list(line, max),
    quarantinedTests: list(line, max),
  })
}

/** @param line the shape of its texts but the code, and of a line of evidence */
export function findingShape(line: Shape<string>, maxEvidence: number): Shape<Finding> {
  return object({
    code: word,
    severity: oneOf(['error', 'warning', 'notice']),
    title: line,
    detail: line,
    fix: line,
    evidence: list(line, maxEvidence),
  })
}

/** @param line the shape of its texts */
export function gateShape(line: Shape<string>): Shape<LegGate> {
  return object({
    rule: line,
    state: oneOf(['passed', 'failed', 'unknown']),
    passed: flag,
    text: line,
    pending: undefinedable(oneOf(['pass', 'fail'])),
  })
}
