/** @module The legs of a workflow run and their names. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../support/canonicalJson.js'
import { isRecord } from '../support/records.js'

/** One job of a matrix, or a job without one. */
export interface Leg {
  /** The job's id in the workflow file. */
  readonly job: string
  /** The step's id; without one, its number if the action is used more than once, otherwise empty. */
  readonly step: string
  /** The matrix values by name; null for a job without a matrix. */
  readonly matrix: Readonly<Record<string, unknown>> | null
  /** The number of this job in the matrix, from 0; undefined if the runner does not say. */
  readonly index: number | undefined
  /** How many jobs the matrix has; undefined if the runner does not say. */
  readonly total: number | undefined
  /** The input `id`: a name for measurements that a workflow run reports separately, such as two calls of one workflow. */
  readonly id?: string | undefined
  /**
   * The reusable workflow that has the job: `owner/name/.github/workflows/file.yml`. Undefined if the job is in the file of the
   * run itself, or the runner does not say.
   */
  readonly workflow?: string | undefined
}

/** Which job a leg is one of: all jobs of its matrix have the same. */
export type JobOfLeg = Pick<Leg, 'job' | 'step' | 'id' | 'workflow'>

/** `Leg.step` from GITHUB_ACTION: GitHub calls steps without an id `__self`, `__self_2` or `__owner_repository_2`. */
export function stepSuffix(step: string): string {
  if (!step.startsWith('__')) return step
  return /_(\d+)$/.exec(step)?.[1] ?? ''
}

/** The id if there is one, GitHub's name of the job, then the step: `api / test (1.27.0, ubuntu-latest) · e2e`. */
export function legName(leg: Leg): string {
  const values = matrixText(leg.matrix)
  return `${jobName(leg)}${values === '' ? '' : ` (${values})`}${leg.step === '' ? '' : ` · ${leg.step}`}`
}

/** The job without the step and the values of its matrix: `api / test`. */
export function jobName({ id, job }: Pick<Leg, 'id' | 'job'>): string {
  return id === undefined ? job : `${id} / ${job}`
}

/** Equal for all legs of one job, and different for all others of a run. */
export function jobKey({ id, workflow, job, step }: JobOfLeg): string {
  return JSON.stringify([id, workflow, job, step])
}

/** `1.27.0, ubuntu-latest`; empty without a matrix. */
export function matrixText(matrix: Leg['matrix']): string {
  return leafValues(matrix ?? {}).join(', ')
}

/** 8 hexadecimal digits that depend on the values but not on their order. */
export function matrixHash(matrix: Leg['matrix']): string {
  return createHash('sha256').update(canonicalJson(matrix)).digest('hex').slice(0, 8)
}

function leafValues(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leafValues)
  if (isRecord(value)) return Object.values(value).flatMap(leafValues)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [String(value)].filter((text) => text !== '')
    : []
}
