/** @module Which test covers what, in JSON: how much of it is known. The file itself is in the report's folder. */
import { attributedUnits } from '../../attribution/attributedUnits.js'
import { ATTRIBUTION_NAME } from '../../attribution/file/attributionFormat.js'
import type { Report } from '../report.js'
import { DATA_FOLDER } from '../reportFolder.js'

/** Absent if it is not known at all. */
export function attributionJson({ attribution, attributionBytes: bytes }: Report) {
  if (attribution === undefined) return undefined
  const { exact, group, unknown } = attributedUnits(attribution)
  return {
    file: bytes === undefined ? null : `${DATA_FOLDER}/${ATTRIBUTION_NAME}`,
    bytes: bytes ?? null,
    tests: attribution.tests.length,
    subjects: attribution.subjects.length,
    exact: { units: exact },
    group: { units: group },
    unknown: { units: unknown },
  }
}
