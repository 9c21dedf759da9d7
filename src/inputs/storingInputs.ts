/** @module Inputs about what a job stores, its artifact and its caches, and about which leg of a matrix it is. */
import { type Leg, stepSuffix } from '../legs/leg.js'
import { checkArtifactName, checkId } from '../artifact/name.js'
import { UserError } from '../support/errors.js'
import type { InputDefinition } from './definitions.js'
import { type InputReader, InputTexts } from './values.js'

const RETENTION_INPUT = {
  name: 'retention-days',
  default: '',
  description: 'Days until the artifact is deleted. Default: the setting of the repository.',
} as const satisfies InputDefinition

/** Of jobs that measure and of reports of them. */
const ID_INPUT = {
  name: 'id',
  default: '',
  description:
    'A name for measurements that a workflow run reports separately, such as those of two calls of a reusable workflow: their artifacts, check runs and comments are told apart by it. The report action with this `id` merges the jobs that have it.',
} as const satisfies InputDefinition

export const STORING_INPUTS = [
  ID_INPUT,
  {
    name: 'artifact',
    default: 'true',
    description: 'Upload the compacted coverage data as an artifact.',
  },
  {
    name: 'artifact-name',
    default: '',
    description:
      'The name of the artifact. Default: `covdata-`, the `id` if there is one, the job id, a hash of the matrix values, and the step id if there is one.',
  },
  RETENTION_INPUT,
  {
    name: 'cache',
    default: 'true',
    description: "Keep Go's module cache and build cache between workflow runs.",
  },
] as const satisfies readonly InputDefinition[]

/** Those of the collect action. */
export const COLLECT_STORING_INPUTS = STORING_INPUTS.filter(({ name }) => name !== 'cache')

/** Those of the report action. */
export const REPORT_STORING_INPUTS = [
  ID_INPUT,
  {
    name: 'artifact',
    default: 'true',
    description: 'Upload the report, with the merged coverage data, as an artifact.',
  },
  {
    name: 'artifact-name',
    default: '',
    description:
      'The name of the artifact. Default: `coverage-report-`, the `id` if there is one, the job id, and the step id if there is one.',
  },
  RETENTION_INPUT,
] as const satisfies readonly InputDefinition[]

/** The workflow file that has the job, which GitHub's variables do not say: they are those of the run's own file. */
const WORKFLOW_INPUT = {
  name: 'workflow',
  default: '${{ job.workflow_ref }}',
  description: 'Internal: the workflow file that has the job.',
} as const satisfies InputDefinition

/** Those of the report action. */
export const REPORT_HIDDEN_INPUTS = [WORKFLOW_INPUT] as const

/** Set by their default expressions, not by users. */
export const HIDDEN_INPUTS = [
  WORKFLOW_INPUT,
  {
    name: 'matrix',
    default: '${{ toJSON(matrix) }}',
    description: 'Internal: the matrix values.',
  },
  {
    name: 'strategy',
    default: '${{ toJSON(strategy) }}',
    description: 'Internal: the size of the matrix and the index of this job.',
  },
] as const satisfies readonly InputDefinition[]

export type StoringInputName =
  (typeof STORING_INPUTS)[number]['name'] | (typeof HIDDEN_INPUTS)[number]['name']

export type UploadInputName =
  (typeof REPORT_STORING_INPUTS)[number]['name'] | (typeof REPORT_HIDDEN_INPUTS)[number]['name']

export interface UploadInputs {
  /** Undefined: the measurements have no name of their own. */
  readonly id: string | undefined
  /** As in `Leg`. */
  readonly workflow: string | undefined
  readonly artifact: boolean
  /** Undefined: the default name. */
  readonly artifactName: string | undefined
  /** Undefined: the setting of the repository. */
  readonly retentionDays: number | undefined
}

export interface StoringInputs extends UploadInputs {
  readonly cache: boolean
  readonly leg: Leg
}

/** What the runner says about the job. */
export interface JobContext {
  /** The job's id. */
  readonly job: string
  /** GITHUB_ACTION */
  readonly step: string
  /** GITHUB_WORKFLOW_REF: the file of the run, which may be another one than that of the job. */
  readonly workflowRef?: string | undefined
}

const MAX_WORKFLOW_LENGTH = 1000
/** GitHub's own limit, for private repositories; others may keep artifacts for 90 days. */
const MAX_DAYS = 400

/**
 * Reads and checks the inputs about storing.
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseStoringInputs(read: InputReader<StoringInputName>, context: JobContext): StoringInputs {
  const { job, step } = context
  const inputs = new InputTexts([...STORING_INPUTS, ...HIDDEN_INPUTS], read)
  const strategy = objectOf('strategy', inputs.text('strategy'))
  const upload = parseUpload(inputs, context)
  const { id, workflow } = upload
  return {
    ...upload,
    cache: inputs.flag('cache'),
    leg: {
      job,
      step: stepSuffix(step),
      matrix: objectOf('matrix', inputs.text('matrix')) ?? null,
      index: wholeNumber(strategy?.['job-index']),
      total: wholeNumber(strategy?.['job-total']),
      ...(id === undefined ? {} : { id }),
      ...(workflow === undefined ? {} : { workflow }),
    },
  }
}

/**
 * Reads and checks the inputs of the report action about its artifact.
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseReportUpload(
  read: InputReader<UploadInputName>,
  context: Pick<JobContext, 'workflowRef'>,
): UploadInputs {
  return parseUpload(new InputTexts([...REPORT_STORING_INPUTS, ...REPORT_HIDDEN_INPUTS], read), context)
}

function parseUpload(
  inputs: Pick<InputTexts<UploadInputName>, 'flag' | 'optional' | 'text'>,
  { workflowRef }: Pick<JobContext, 'workflowRef'>,
): UploadInputs {
  const artifactName = inputs.optional('artifact-name')
  if (artifactName !== undefined) checkArtifactName(artifactName)
  const id = inputs.optional('id')
  if (id !== undefined) checkId(id)
  return {
    id,
    workflow: calledWorkflow(inputs.text('workflow'), workflowRef),
    artifact: inputs.flag('artifact'),
    artifactName,
    retentionDays: retention(inputs.text('retention-days')),
  }
}

/** @returns the file that has the job, without the ref; undefined if it is the file of the run, or not known */
function calledWorkflow(ref: string, runsRef: string | undefined): string | undefined {
  if (ref === '' || ref.startsWith('${{') || ref === runsRef) return undefined
  const [file = ''] = ref.split('@')
  return file === '' || file.length > MAX_WORKFLOW_LENGTH ? undefined : file
}

function retention(text: string): number | undefined {
  if (text === '') return undefined
  const days = Number(text)
  if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS) return days
  throw new UserError(
    `retention-days: ${JSON.stringify(text)} is not a number of days`,
    `Write a whole number from 1 to ${MAX_DAYS}; the settings of the repository may allow fewer.`,
  )
}

/** Undefined if there is no value: runners other than GitHub's may leave an expression empty. */
function objectOf(input: string, text: string): Readonly<Record<string, unknown>> | undefined {
  if (text === '' || text.startsWith('${{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (value === null) return undefined
    if (typeof value === 'object' && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>
  } catch {
    // Refused below, like JSON of another shape.
  }
  throw new UserError(`${input} is not a JSON object`, 'The action sets it itself: remove it from with.')
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}
