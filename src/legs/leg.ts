/** @module Which leg of a workflow run a job is, and how it is called. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../support/canonicalJson.js'
import { isRecord } from '../support/records.js'

/** One job of a matrix, or a job without one. */
export interface Leg {
  /** The job's id in the workflow file. */
  readonly job: string
  /** The step's id, or its number where the action is used again; empty for the only use without an id. */
  readonly step: string
  /** The matrix's values by name; null for a job without a matrix. */
  readonly matrix: Readonly<Record<string, unknown>> | null
  /** Of the matrix's jobs, from 0; undefined where the runner does not say. */
  readonly index: number | undefined
  /** How many jobs the matrix has; undefined where the runner does not say. */
  readonly total: number | undefined
}

/** The step's part of a leg: GitHub calls uses without an id `__self`, `__self_2` or `__owner_repository_2`. */
export function stepSuffix(step: string): string {
  if (!step.startsWith('__')) return step
  return /_(\d+)$/.exec(step)?.[1] ?? ''
}

/** As GitHub names jobs of a matrix: `test (1.27.0, ubuntu-latest)`, and the step behind it. */
export function legName(leg: Leg): string {
  const values = matrixText(leg.matrix)
  return `${leg.job}${values === '' ? '' : ` (${values})`}${leg.step === '' ? '' : ` · ${leg.step}`}`
}

/** `1.27.0, ubuntu-latest`; empty without a matrix. */
export function matrixText(matrix: Leg['matrix']): string {
  return leafValues(matrix ?? {}).join(', ')
}

/** 8 hexadecimal digits, the same for the same values in whatever order. */
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
