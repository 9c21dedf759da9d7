/** @module The inputs of the collect action: where the data is, what is demanded, and what is published. */
import { type InputDefinition, UNIT_INPUT } from './definitions.js'
import { JUDGING_INPUTS, type JudgingInputs, parseJudging } from './judgingInputs.js'
import { PUBLISHING_INPUTS, type PublishingInputs, parsePublishingInputs } from './publishingInputs.js'
import {
  COLLECT_STORING_INPUTS,
  HIDDEN_INPUTS,
  type JobContext,
  type StoringInputs,
  parseStoringInputs,
} from './storingInputs.js'
import { parseUnitPaths } from './unitInput.js'
import { type InputReader, InputTexts, linesOf } from './values.js'

const PATHS_INPUT = {
  name: 'paths',
  default: '',
  description:
    'Where the data is, one per line: directories (volumes, GOCOVERDIRs), .tar and .tar.gz archives such as `docker cp` writes, or single files. Default: the GOCOVERDIR that the build action exported.',
} as const satisfies InputDefinition

/** Set by its default expression, not by users. */
const JOB_STATUS_INPUT = {
  name: 'job-status',
  default: '${{ job.status }}',
  description: 'Internal: whether an earlier step of the job failed.',
} as const satisfies InputDefinition

export const COLLECT_INPUTS = [
  PATHS_INPUT,
  UNIT_INPUT,
  ...JUDGING_INPUTS,
  ...PUBLISHING_INPUTS,
  ...COLLECT_STORING_INPUTS,
  ...HIDDEN_INPUTS,
  JOB_STATUS_INPUT,
] as const

export type CollectInputName = (typeof COLLECT_INPUTS)[number]['name']

export interface CollectInputs extends JudgingInputs {
  /** As the user wrote them, relative to the workspace; empty: the exported GOCOVERDIR. */
  readonly paths: readonly string[]
  /** Absolute paths of data of unit tests: directories and text profiles. */
  readonly unit: readonly string[]
  /** Whether an earlier step of the job failed, or the job was cancelled. */
  readonly stepFailed: boolean
  readonly publishing: PublishingInputs
  readonly storing: StoringInputs
}

/**
 * Reads and checks the inputs of the collect action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseCollectInputs(
  read: InputReader<CollectInputName>,
  base: string,
  job: JobContext,
): CollectInputs {
  const inputs = new InputTexts([PATHS_INPUT, UNIT_INPUT, JOB_STATUS_INPUT], read)
  return {
    ...parseJudging(read, base),
    paths: linesOf(inputs.text('paths')),
    unit: parseUnitPaths(inputs.text('unit'), base),
    // Runners other than GitHub's may leave the expression as it is, or empty.
    stepFailed: ['failure', 'cancelled'].includes(inputs.text('job-status').toLowerCase()),
    publishing: parsePublishingInputs(read),
    storing: parseStoringInputs((name) => (name === 'cache' ? undefined : read(name)), job),
  }
}
