/** @module The result of a step. */
import type { Command } from './commandParser.js'
import type { Annotation, StepRecord } from './stepRecord.js'

export interface StepResult {
  readonly exitCode: number
  /** `skipped` is a post step whose condition was not met. */
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** What the step added to the variables and to PATH of later steps. */
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  /** Markdown; empty if it was too large. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Annotations over the limit of ten of each type. */
  readonly droppedAnnotations: readonly Annotation[]
  /** The owners of the problem matchers that it added. */
  readonly matchers: readonly string[]
  readonly artifacts: string
  /** Workflow commands that took effect. */
  readonly commands: readonly Command[]
  /** The step's log as a person sees it, with secrets masked. */
  readonly log: string
  /** Both streams as they came, before anything was masked or read as a command. */
  readonly output: string
  /** Programs that the step left running; they were ended. */
  readonly orphans: readonly string[]
}

/** A post step whose condition was not met. */
export const SKIPPED: StepResult = {
  exitCode: 0,
  conclusion: 'skipped',
  outputs: {},
  state: {},
  env: {},
  path: [],
  summary: '',
  annotations: [],
  droppedAnnotations: [],
  matchers: [],
  artifacts: '',
  commands: [],
  log: '',
  output: '',
  orphans: [],
}

/** What is known of the process. */
export interface Ran {
  readonly exitCode: number
  readonly orphans: readonly string[]
  readonly commands: readonly Command[]
  readonly output: string
}

export function toResult(record: StepRecord, ran: Ran, cancelled: boolean): StepResult {
  const failed = ran.exitCode !== 0 || record.failed
  return {
    exitCode: ran.exitCode,
    conclusion: cancelled ? 'cancelled' : failed ? 'failure' : 'success',
    outputs: record.outputs,
    state: record.state,
    env: record.env,
    path: record.path,
    summary: record.summary,
    annotations: record.annotations,
    droppedAnnotations: record.dropped,
    matchers: [...record.matchers],
    artifacts: record.artifacts,
    commands: ran.commands,
    log: record.log.join('\n'),
    output: ran.output,
    orphans: ran.orphans,
  }
}
