/** @module What a run keeps for test selection, made up. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseImpact } from '../../src/impact/impactJson.js'
import type { ImpactLeg } from '../../src/impact/impactData.js'

/** @param changes override what is empty or not known */
export function emptyLeg(changes: Partial<ImpactLeg> = {}): ImpactLeg {
  return {
    commit: undefined,
    uncommitted: [],
    problems: [],
    settings: {},
    tests: [],
    files: [],
    variables: [],
    ...changes,
  }
}

/** The legs in a report. */
export async function keptLegs(outDirectory: string): Promise<readonly ImpactLeg[]> {
  return parseImpact(await readFile(join(outDirectory, 'covdata/impact.json'), 'utf8')).legs
}
