/** @module A report to publish, and a place to publish it to. */
import { tmpdir } from 'node:os'
import type { Leg } from '../../src/legs/leg.js'
import type { PublishingInputs } from '../../src/inputs/publishingInputs.js'
import { type Published, publish } from '../../src/github/publish.js'
import { compare } from '../../src/stages/compare.js'
import type { PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { type ClientDelays, type GitHubClient, gitHubClient } from '../../src/github/client.js'
import type { GitHubContext } from '../../src/github/context.js'
import type { Log, SourcePlace } from '../../src/support/log.js'
import type { Report } from '../../src/report/report.js'
import type { GitHub } from '../helpers/github/github.js'
import { jobContext } from '../helpers/jobContext.js'
import { type QuietLog, quietLog } from '../helpers/quietLog.js'
import { model, pkg, report } from '../helpers/report.js'

/** Turns seconds into milliseconds; nothing on loopback takes longer than the timeout. */
export const DELAYS: ClientDelays = { second: 1, timeout: 5000 }
export const TOKEN = 'ghs_loopback'
export const BLOB = 'a'.repeat(40)
export const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
export const MERGE = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

/** The inputs of the action about publishing, without any of them set. */
export const PUBLISHING_INPUTS = {
  token: TOKEN,
  checkRun: true,
  checkName: undefined,
  annotations: 'patch',
  comment: 'false',
  sourceText: true,
} as const satisfies PublishingInputs

/** The context of a push, whose tested commit is the one that the result is about. */
export function contextOf(github: GitHub, overrides: Partial<GitHubContext> = {}): GitHubContext {
  return jobContext({ apiUrl: github.apiUrl, testedSha: HEAD, headSha: HEAD, ...overrides })
}

/** The context of pull request 7. */
export function pullRequestContext(github: GitHub, overrides: Partial<GitHubContext> = {}): GitHubContext {
  return contextOf(github, {
    eventName: 'pull_request',
    testedSha: MERGE,
    pullRequest: { number: 7, headSha: HEAD, fork: false },
    ...overrides,
  })
}

export async function clientOf(
  github: GitHub,
  log: Log = quietLog(),
  delays: ClientDelays = DELAYS,
): Promise<GitHubClient> {
  return gitHubClient(TOKEN, contextOf(github), '1.2.3', log, delays)
}

/** A report with so many uncovered places in store/store.go: functions of one line on every second line, from line 1. */
export function uncoveredReport(count: number): Report {
  const made = pkg('store', [])
  const [file] = made.files
  if (file === undefined) throw new Error('a package has a file')
  const units = Array.from({ length: count }, (_, i): UnitCoverage => ({
    startLine: 2 * i + 1,
    startColumn: 1,
    endLine: 2 * i + 1,
    endColumn: 9,
    statements: 1,
    functionName: `F${i}`,
    literal: false,
    count: 0,
    counts: [0, 0],
  }))
  const store: PackageCoverage = { ...made, files: [{ ...file, units }] }
  return report({
    coverage: model([store]),
    files: [{ path: file.path, file: 'store/store.go', blob: BLOB }],
  })
}

/** A patch that adds the first lines of a file. */
export function patchOf(lines: number): string {
  return `@@ -0,0 +1,${lines} @@\n${'+x\n'.repeat(lines)}`
}

export interface PlacingLog extends QuietLog {
  /** The places of the notices that have one. */
  readonly places: readonly (SourcePlace & { readonly message: string })[]
}

export function placingLog(): PlacingLog {
  const log = quietLog()
  const places: (SourcePlace & { readonly message: string })[] = []
  return {
    ...log,
    places,
    notice: (message, place) => {
      if (place === undefined) log.notice(message)
      else places.push({ ...place, message })
    },
  }
}

export interface ComparedRequest {
  readonly report: Report
  readonly context: GitHubContext
  readonly inputs: PublishingInputs
  readonly matrix: Leg['matrix']
  readonly log: Log
  readonly delays?: ClientDelays
  /** The time limit for each of the two stages, in milliseconds. */
  readonly max?: number
}

/** Compares, then publishes, as the actions do. */
export async function publishCompared(request: ComparedRequest): Promise<Published> {
  const { context, inputs, log, delays, matrix, max } = request
  const { token, checkRun, checkName, annotations } = inputs
  const client =
    checkRun && token !== undefined ? await gitHubClient(token, context, '1.2.3', log, delays) : undefined
  const limit = max === undefined ? {} : { max }
  const { env, platform } = process
  const comparison = await compare({
    measurement: request.report,
    // There is no clone.
    directory: tmpdir(),
    base: undefined,
    github: { client, context },
    annotations,
    env,
    platform,
    ...limit,
  })
  const report = { ...request.report, comparison }
  return publish({ client, report, context, checkName, annotations, matrix, log, ...limit })
}
