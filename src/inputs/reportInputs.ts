/** @module The inputs of the report action: what to merge, and what to publish. */
import { resolve } from 'node:path'
import { type InputDefinition, UNIT_INPUT } from './definitions.js'
import {
  GITHUB_COVERAGE_INPUT,
  type JudgingInputs,
  SOURCES_AND_DEMANDS,
  parseJudging,
} from './judgingInputs.js'
import { PUBLISHING_INPUTS, type PublishingInputs, parsePublishingInputs } from './publishingInputs.js'
import { parseUnitPaths } from './unitInput.js'
import {
  REPORT_HIDDEN_INPUTS,
  REPORT_STORING_INPUTS,
  type UploadInputs,
  parseReportUpload,
} from './storingInputs.js'
import { legPattern } from '../artifact/name.js'
import { UserError } from '../support/errors.js'
import { type InputReader, InputTexts, linesOf } from './values.js'

const OWN_INPUTS = [
  {
    name: 'paths',
    default: '',
    description:
      'Directories with coverage data to merge, one per line: GOCOVERDIRs, `covdata` directories of reports, or downloaded artifacts.',
  },
  {
    name: 'artifact-pattern',
    default: '',
    description: `Which artifacts of this workflow run to merge, as a glob pattern. Default: \`${legPattern(undefined)}\`, or only those with the same \`id\`; none if \`paths\` is set.`,
  },
  {
    name: 'run-id',
    default: '',
    description:
      'The workflow run to report on, for a workflow on the event `workflow_run`: `github.event.workflow_run.id`. Needs `actions: read`. Default: this run.',
  },
  GITHUB_COVERAGE_INPUT,
  UNIT_INPUT,
  ...SOURCES_AND_DEMANDS,
] as const satisfies readonly InputDefinition[]

export const REPORTING_INPUTS = [...OWN_INPUTS, ...PUBLISHING_INPUTS, ...REPORT_STORING_INPUTS] as const

export type ReportingInputName =
  (typeof REPORTING_INPUTS)[number]['name'] | (typeof REPORT_HIDDEN_INPUTS)[number]['name']

export interface ReportingInputs extends JudgingInputs {
  /** Absolute paths of directories. */
  readonly paths: readonly string[]
  /** Absolute paths of data of unit tests: directories and text profiles. */
  readonly unit: readonly string[]
  /** Undefined: no artifacts are merged. */
  readonly artifactPattern: string | undefined
  /** Undefined: this run. */
  readonly runId: number | undefined
  readonly publishing: PublishingInputs
  readonly upload: UploadInputs
}

/**
 * Reads and checks the inputs of the report action.
 * @param base absolute directory that relative paths start from
 * @param workflowRef as in `JobContext`
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseReportingInputs(
  read: InputReader<ReportingInputName>,
  base: string,
  workflowRef?: string,
): ReportingInputs {
  const inputs = new InputTexts(OWN_INPUTS, read)
  const upload = parseReportUpload(read, { workflowRef })
  const paths = linesOf(inputs.text('paths'))
  return {
    ...parseJudging(read, base),
    paths: paths.map((path) => resolve(base, path)),
    unit: parseUnitPaths(inputs.text('unit'), base),
    artifactPattern:
      inputs.optional('artifact-pattern') ?? (paths.length === 0 ? legPattern(upload.id) : undefined),
    runId: runIdOf(inputs.optional('run-id')),
    publishing: parsePublishingInputs(read),
    upload,
  }
}

/** @throws UserError for anything but a positive whole number */
function runIdOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const id = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(id) && id > 0) return id
  throw new UserError(
    `run-id: ${JSON.stringify(text)} is not the id of a workflow run`,
    'Use ${{ github.event.workflow_run.id }} in a workflow for the event workflow_run.',
  )
}
