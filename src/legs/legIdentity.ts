/** @module What a measurement is recognised by when it is named again beside a report that it is a part of. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../support/canonicalJson.js'
import { jobKey } from './leg.js'
import type { Manifest } from './manifest.js'

/** Of hashes of 64 hexadecimal digits. */
export interface LegIdentity {
  /** The same for all attempts of a job of a workflow run; undefined outside workflows. */
  readonly job?: string | undefined
  /** Of one measurement. */
  readonly data: string
}

/** Depends only on what no reader shortens. */
export function legIdentity(manifest: Manifest): LegIdentity {
  const { repository, runId, runAttempt, leg, commit, startedAt, seconds, go, module, suite, shard } =
    manifest
  const job = [repository.toLowerCase(), runId, jobKey(leg), leg.index, leg.matrix]
  const { kind, passed, exitCode, tests } = suite
  const ran = [kind, suite.seconds, passed, exitCode, tests, shard?.index]
  const data = [job, runAttempt, commit, startedAt, seconds, go, module.path, ran]
  return { job: hashOf(job), data: hashOf(data) }
}

/** @param report what the report of a run says of it */
export function runIdentity(report: unknown): LegIdentity {
  return { data: hashOf(report) }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
