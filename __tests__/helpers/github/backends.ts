/** @module Runs and jobs as the results service knows them, and the token that identifies the job. */
import { randomUUID } from 'node:crypto'

export interface KnownJob {
  readonly runId: number
  readonly attempt: number
  /** Ids that only the service uses: all jobs of a run share the run's. */
  readonly runBackendId: string
  readonly jobBackendId: string
}

export class Backends {
  private readonly runs = new Map<number, string>()
  private readonly jobs = new Map<string, KnownJob>()

  job(runId: number, attempt: number, name: string): KnownJob {
    const key = `${runId}/${attempt}/${name}`
    const known = this.jobs.get(key)
    if (known !== undefined) return known
    const job = { runId, attempt, runBackendId: this.runBackendId(runId), jobBackendId: randomUUID() }
    this.jobs.set(key, job)
    return job
  }

  /** @returns the job that a token was made for, undefined for any other token */
  jobOfToken(authorization: string | undefined): KnownJob | undefined {
    const payload = /^Bearer [^.\s]+\.([^.\s]+)\.[^.\s]*$/.exec(authorization ?? '')?.[1] ?? ''
    const text = Buffer.from(payload, 'base64url').toString('utf8')
    return [...this.jobs.values()].find((job) => text.includes(scopeOf(job)))
  }

  private runBackendId(runId: number): string {
    const id = this.runs.get(runId) ?? randomUUID()
    this.runs.set(runId, id)
    return id
  }
}

/** ACTIONS_RUNTIME_TOKEN: a JWT whose signature only the service would check. */
export function runtimeToken(job: KnownJob): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ typ: 'JWT', alg: 'none' })}.${part({ scp: `Actions.GenericRead:0 ${scopeOf(job)}` })}.unsigned`
}

function scopeOf({ runBackendId, jobBackendId }: KnownJob): string {
  return `Actions.Results:${runBackendId}:${jobBackendId}`
}
