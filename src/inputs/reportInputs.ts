/** @module The inputs of the report action: what is merged, and what is published of it. */
import { resolve } from 'node:path'
import { type GateRule, parseGateRules } from '../gates/gateRules.js'
import { type FailOn, parseFailOn } from '../findings/failOn.js'
import { FAIL_ON_INPUT, type InputDefinition } from './definitions.js'
import { PUBLISHING_INPUTS, type PublishingInputs, parsePublishingInputs } from './publishingInputs.js'
import { type InputReader, InputTexts } from './values.js'

const DEFAULT_PATTERN = 'covdata-*'

const OWN_INPUTS = [
  {
    name: 'paths',
    default: '',
    description:
      'Directories with coverage data to merge, one a line: a GOCOVERDIR, the `covdata` folder of a report, or an artifact that was downloaded.',
  },
  {
    name: 'artifact-pattern',
    default: '',
    description: `Which artifacts of this workflow run are merged, as a glob pattern. Default: \`${DEFAULT_PATTERN}\`, or none where \`paths\` is set.`,
  },
  {
    name: 'threshold',
    default: '',
    description: 'Fail below a share of covered statements: `total: 80`.',
  },
  FAIL_ON_INPUT,
] as const satisfies readonly InputDefinition[]

export const REPORTING_INPUTS = [...OWN_INPUTS, ...PUBLISHING_INPUTS] as const

export type ReportingInputName = (typeof REPORTING_INPUTS)[number]['name']

export interface ReportingInputs {
  /** Absolute. */
  readonly paths: readonly string[]
  /** Undefined: no artifact is looked for. */
  readonly artifactPattern: string | undefined
  /** Of the input `threshold`. */
  readonly gates: readonly GateRule[]
  readonly failOn: FailOn
  readonly publishing: PublishingInputs
}

/**
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseReportingInputs(read: InputReader<ReportingInputName>, base: string): ReportingInputs {
  const inputs = new InputTexts(OWN_INPUTS, read)
  const paths = inputs
    .text('paths')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    paths: paths.map((path) => resolve(base, path)),
    artifactPattern:
      inputs.optional('artifact-pattern') ?? (paths.length === 0 ? DEFAULT_PATTERN : undefined),
    gates: parseGateRules(inputs.text('threshold')),
    failOn: parseFailOn(inputs.text('fail-on')),
    publishing: parsePublishingInputs(read),
  }
}
