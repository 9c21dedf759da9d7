/** @module What merged data keeps for test selection: what all legs know, each for itself. */
import { join } from 'node:path'
import type { Finding } from '../findings/finding.js'
import { dataProblems } from '../impact/dataProblems.js'
import { IMPACT_NAME, type ImpactData, type ImpactLeg } from '../impact/impactData.js'
import { errorCode } from '../support/errors.js'
import { keepImpact } from './keepImpact.js'
import { readImpact } from './readImpact.js'

/** Data that may have been kept. */
export interface ImpactFolder {
  /** As it is shown. */
  readonly name: string
  /** Absolute: the folder that may have the file; undefined for data of any origin. */
  readonly folder: string | undefined
}

/**
 * Writes the file if any of the data has one. What others do not know keeps tests from being left out.
 * @param findings of the merge
 * @param outDirectory absolute: the report's; undefined if nothing is kept
 */
export async function mergedImpact(
  folders: readonly ImpactFolder[],
  findings: readonly Finding[],
  outDirectory: string | undefined,
): Promise<readonly Finding[]> {
  if (outDirectory === undefined) return []
  const legs: ImpactLeg[] = []
  const missing: string[] = []
  for (const { name, folder } of folders) {
    const data = folder === undefined ? undefined : await impactIn(folder)
    if (typeof data === 'object') legs.push(...data.legs)
    else missing.push(`${name}: ${data ?? `there is no ${IMPACT_NAME}`}`)
  }
  if (legs.length === 0) return []
  // Go releases cut the same code in other ways; all units of a function are looked at.
  const ignored = isOfOneState(legs) ? CUT_OTHERWISE : []
  const problems = [...dataProblems(findings.filter(({ code }) => !ignored.includes(code))), ...missing]
  return keepImpact(
    { legs: legs.map((leg) => ({ ...leg, problems: [...leg.problems, ...problems] })) },
    outDirectory,
  )
}

const CUT_OTHERWISE: readonly string[] = ['statements-repeated', 'several-revisions']

/** Whether all legs tested the same code. */
function isOfOneState(legs: readonly ImpactLeg[]): boolean {
  return new Set(legs.map(({ commit, uncommitted }) => JSON.stringify([commit, uncommitted]))).size === 1
}

/** @returns what is wrong with it; undefined if it is not there */
async function impactIn(folder: string): Promise<ImpactData | string | undefined> {
  try {
    return await readImpact(join(folder, IMPACT_NAME))
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : `its ${IMPACT_NAME} cannot be used`
  }
}
