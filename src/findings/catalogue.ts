/** @module Every code that a finding can have, in the order of docs/health.md. */
import { DIRECTORY_DIAGNOSES, FILE_DIAGNOSES } from './dataDiagnoses.js'
import type { Diagnosis } from './diagnosis.js'
import { EXCLUSION_DIAGNOSES } from './exclusionDiagnoses.js'
import { PROCESS_DIAGNOSES } from './processDiagnoses.js'
import { ATTRIBUTION_DIAGNOSES, LEG_DIAGNOSES, PUBLISHING_DIAGNOSES } from './publishingDiagnoses.js'
import { BUILD_DIAGNOSES, SUITE_DIAGNOSES } from './suiteDiagnoses.js'

const CATALOGUE = {
  ...PROCESS_DIAGNOSES,
  ...DIRECTORY_DIAGNOSES,
  ...FILE_DIAGNOSES,
  ...EXCLUSION_DIAGNOSES,
  ...LEG_DIAGNOSES,
  ...ATTRIBUTION_DIAGNOSES,
  ...SUITE_DIAGNOSES,
  ...BUILD_DIAGNOSES,
  ...PUBLISHING_DIAGNOSES,
} as const

/** A contract: codes appear in report.json and manifests, and are values of `fail-on`. */
export type FindingCode = keyof typeof CATALOGUE

export const FINDING_CODES = Object.keys(CATALOGUE) as readonly FindingCode[]

export function diagnosisOf(code: FindingCode): Diagnosis {
  return CATALOGUE[code]
}

/** Manifests may come from another version of this tool, and hold codes that this one does not know. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(CATALOGUE, code)
}
