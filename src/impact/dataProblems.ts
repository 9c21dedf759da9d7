/** @module Findings that say that code was executed which is not in the data: then no test may be left out by it. */
import type { Finding } from '../findings/finding.js'

const CODES: ReadonlySet<string> = new Set([
  // Not process-ended-early: mapped counters are complete whatever ends a process, and others are not.
  ...['no-data', 'process-without-counters', 'counters-not-mapped', 'process-still-running'],
  ...['program-not-instrumented', 'main-not-instrumented', 'binary-replaced', 'process-of-other-build'],
  ...['gocoverdir-not-set', 'gocoverdir-unusable', 'process-writes-elsewhere', 'foreign-data'],
  ...['data-directory-missing', 'data-directory-unwritable', 'data-directory-full', 'data-folder-unread'],
  ...['foreign-owned-data', 'data-not-stored', 'archived-data-unread', 'counter-file-unreadable'],
  ...['meta-file-unreadable', 'orphan-counters', 'leftover-temporary-file', 'counter-shape-mismatch'],
  ...['unknown-function', 'plugin-left-out', 'more-entries', 'hash-mismatch', 'live-file-unreadable'],
  ...['live-file-unknown', 'mode-clash', 'granularity-clash', 'sources-gone', 'statements-repeated'],
  ...['nested-build-failed', 'nested-build-plain', 'suite-timeout', 'interrupted', 'command-failed'],
  ...['not-preserved', 'overlay-ignored', 'not-attributed', 'several-revisions', 'attribution-missing'],
  ...['attribution-unusable', 'attribution-not-stored', 'journal-unusable'],
  ...['leg-missing', 'leg-broken', 'leg-foreign', 'leg-contradictory', 'shard-missing', 'shards-disagree'],
])

/** What is missing in the data, as clauses. */
export function dataProblems(findings: readonly Pick<Finding, 'code' | 'title'>[]): readonly string[] {
  return findings.filter(({ code }) => CODES.has(code)).map(({ code, title }) => `${title} (${code})`)
}

/** Whether processes did not exit normally. */
export function hasEndedEarly(findings: readonly Pick<Finding, 'code'>[]): boolean {
  return findings.some(({ code }) => code === 'process-ended-early')
}
