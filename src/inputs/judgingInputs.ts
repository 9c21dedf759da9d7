/** @module What the report action and the collect action are both told: about sources, and what is demanded of the result. */
import { resolve } from 'node:path'
import { type ExclusionRules, parseExclusionRules } from '../coverage/exclusionRules.js'
import type { PathMapping } from '../coverage/pathMap.js'
import { type FailOn, parseFailOn } from '../findings/failOn.js'
import type { GateRule } from '../gates/gateRule.js'
import { parseGateRules } from '../gates/gateRules.js'
import { parseBase } from './baseInput.js'
import {
  BASE_INPUT,
  EXCLUDE_INPUT,
  FAIL_ON_INPUT,
  type InputDefinition,
  PATH_MAP_INPUT,
  SOURCE_INPUT,
  THRESHOLD_INPUT,
} from './definitions.js'
import { parsePathMap } from './pathMapInput.js'
import { type InputReader, InputTexts } from './values.js'

export const GITHUB_COVERAGE_INPUT = {
  name: 'github-coverage',
  default: 'false',
  description:
    'Also upload the report to GitHub’s own code coverage, a part of Code Quality. Needs `code-quality: write`, and never changes the verdict.',
} as const satisfies InputDefinition

export const SOURCES_AND_DEMANDS = [
  SOURCE_INPUT,
  EXCLUDE_INPUT,
  PATH_MAP_INPUT,
  BASE_INPUT,
  THRESHOLD_INPUT,
  FAIL_ON_INPUT,
] as const satisfies readonly InputDefinition[]

export const JUDGING_INPUTS = [GITHUB_COVERAGE_INPUT, ...SOURCES_AND_DEMANDS] as const

export type JudgingInputName = (typeof JUDGING_INPUTS)[number]['name']

export interface JudgingInputs {
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
}

/**
 * Reads and checks what the report action and the collect action are both told.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseJudging(read: InputReader<JudgingInputName>, base: string): JudgingInputs {
  const inputs = new InputTexts(JUDGING_INPUTS, read)
  const source = inputs.optional('source')
  return {
    gitHubCoverage: inputs.flag('github-coverage'),
    source: source === undefined ? undefined : resolve(base, source),
    exclude: parseExclusionRules(inputs.text('exclude')),
    pathMap: parsePathMap(inputs.text('path-map')),
    base: parseBase(inputs.optional('base')),
    gates: parseGateRules(inputs.text('threshold')),
    failOn: parseFailOn(inputs.text('fail-on')),
  }
}
