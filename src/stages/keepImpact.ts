/** @module Stores what test selection needs beside the data of a report. */
import { join } from 'node:path'
import { type Finding, finding } from '../findings/finding.js'
import { IMPACT_NAME, type ImpactData } from '../impact/impactData.js'
import { impactJson } from '../impact/impactJson.js'
import { type CheckFolder, DATA_FOLDER } from '../report/reportFolder.js'
import { describeError, errorCode } from '../support/errors.js'
import { replaceFile } from '../support/newFiles.js'

/**
 * Writes the file into the folder of the data, which has been stored before.
 * @param outDirectory absolute: the report's
 * @param checkFolder of the report; undefined: nobody else knows its folder
 */
export async function keepImpact(
  data: ImpactData,
  outDirectory: string,
  checkFolder?: CheckFolder,
): Promise<readonly Finding[]> {
  const path = join(outDirectory, DATA_FOLDER, IMPACT_NAME)
  try {
    await checkFolder?.()
    await replaceFile(path, impactJson(data))
    return []
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    const evidence = [`${path}: ${describeError(error)}`]
    return [finding('attribution-not-stored', 'What tests opened could not be stored', { evidence })]
  }
}
