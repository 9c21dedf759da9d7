/** @module The inputs of the report action: what to merge, and what to publish. */
import { resolve } from 'node:path'
import type { GateRule } from '../gates/gateRule.js'
import { parseGateRules } from '../gates/gateRules.js'
import { type ExclusionRules, parseExclusionRules } from '../coverage/exclusionRules.js'
import type { PathMapping } from '../coverage/pathMap.js'
import { type FailOn, parseFailOn } from '../findings/failOn.js'
import { parseBase } from './baseInput.js'
import {
  BASE_INPUT,
  EXCLUDE_INPUT,
  FAIL_ON_INPUT,
  type InputDefinition,
  PATH_MAP_INPUT,
  SOURCE_INPUT,
  THRESHOLD_INPUT,
  UNIT_INPUT,
} from './definitions.js'
import { PUBLISHING_INPUTS, type PublishingInputs, parsePublishingInputs } from './publishingInputs.js'
import { parsePathMap } from './pathMapInput.js'
import { parseUnitPaths } from './unitInput.js'
import {
  REPORT_HIDDEN_INPUTS,
  REPORT_STORING_INPUTS,
  type UploadInputs,
  parseReportUpload,
} from './storingInputs.js'
import { legPattern } from '../artifact/name.js'
import { UserError } from '../support/errors.js'
import { type InputReader, InputTexts } from './values.js'

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
  {
    name: 'github-coverage',
    default: 'false',
    description:
      'Also upload the report to GitHub’s own code coverage, a part of Code Quality. Needs `code-quality: write`, and never changes the verdict.',
  },
  UNIT_INPUT,
  SOURCE_INPUT,
  EXCLUDE_INPUT,
  PATH_MAP_INPUT,
  BASE_INPUT,
  THRESHOLD_INPUT,
  FAIL_ON_INPUT,
] as const satisfies readonly InputDefinition[]

export const REPORTING_INPUTS = [...OWN_INPUTS, ...PUBLISHING_INPUTS, ...REPORT_STORING_INPUTS] as const

export type ReportingInputName =
  (typeof REPORTING_INPUTS)[number]['name'] | (typeof REPORT_HIDDEN_INPUTS)[number]['name']

export interface ReportingInputs {
  /** Absolute paths of directories. */
  readonly paths: readonly string[]
  /** Absolute paths of data of unit tests: directories and text profiles. */
  readonly unit: readonly string[]
  /** Undefined: no artifacts are merged. */
  readonly artifactPattern: string | undefined
  /** Undefined: this run. */
  readonly runId: number | undefined
  /** Whether GitHub's own code coverage gets the report as well. */
  readonly gitHubCoverage: boolean
  /** Absolute: the checkout that has the sources; undefined if it is not named. */
  readonly source: string | undefined
  readonly exclude: ExclusionRules
  readonly pathMap: readonly PathMapping[]
  /** A ref that the change starts from; undefined: the base of the event, if there is one. */
  readonly base: string | undefined
  /** From the input `threshold`. */
  readonly gates: readonly GateRule[]
  readonly failOn: FailOn
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
  const paths = inputs
    .text('paths')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const source = inputs.optional('source')
  return {
    paths: paths.map((path) => resolve(base, path)),
    unit: parseUnitPaths(inputs.text('unit'), base),
    artifactPattern:
      inputs.optional('artifact-pattern') ?? (paths.length === 0 ? legPattern(upload.id) : undefined),
    runId: runIdOf(inputs.optional('run-id')),
    gitHubCoverage: inputs.flag('github-coverage'),
    source: source === undefined ? undefined : resolve(base, source),
    exclude: parseExclusionRules(inputs.text('exclude')),
    pathMap: parsePathMap(inputs.text('path-map')),
    base: parseBase(inputs.optional('base')),
    gates: parseGateRules(inputs.text('threshold')),
    failOn: parseFailOn(inputs.text('fail-on')),
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
