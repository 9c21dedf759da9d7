/** @module Which test covers what in merged data: all that the legs and reports have stored. */
import { join, sep } from 'node:path'
import { AttributionMerge } from '../attribution/attributionMerge.js'
import { ATTRIBUTION_NAME, AttributionFileError, type Extent } from '../attribution/file/attributionFormat.js'
import { openAttribution } from '../attribution/file/openAttribution.js'
import type { StoredAttribution } from '../attribution/file/storedAttribution.js'
import { coveredUnits, unitTableOf } from '../attribution/unitTableOf.js'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { wholeOf } from '../coverage/excludeUnits.js'
import type { CoverageModel } from '../coverage/model.js'
import type { FileNamer } from '../coverage/namedFiles.js'
import { findingIfAny } from '../findings/finding.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import { type EarlierReport, REPORT_NAME } from '../legs/earlierReport.js'
import { legName } from '../legs/leg.js'
import type { LegData } from '../legs/legData.js'
import { saysNoData } from '../legs/shardsWithoutData.js'
import { DATA_FOLDER } from '../report/reportFolder.js'
import { errorCode } from '../support/errors.js'
import { type KeptAttribution, keepAttribution } from './keepAttribution.js'

/** Data that may say which test covers what. */
export interface AttributedData {
  /** As it is shown. */
  readonly name: string
  /** Absolute: the folder that may have the file; undefined for data of any origin. */
  readonly folder: string | undefined
  /** Whether it says that it has the file. */
  readonly isExpected?: boolean
  /** Whether it says that no test ran, as the change could affect none. */
  readonly isIdle?: boolean
}

/** What the data is merged to. */
export interface AttributedMerge {
  /** Without what is excluded. */
  readonly model: CoverageModel
  /** Names files which Go names by where they were built. */
  readonly nameFile: FileNamer | undefined
  /** Absolute: the report's; undefined if nothing is kept. */
  readonly outDirectory: string | undefined
}

/**
 * Merges one file after the other, and stores the result. What is wrong with one costs nothing but what it says.
 * @param legs with or without a manifest
 */
export async function mergedAttribution(
  legs: readonly LegData[],
  reports: readonly EarlierReport[],
  { model, nameFile, outDirectory }: AttributedMerge,
): Promise<KeptAttribution> {
  const [missing, unusable, expected]: [string[], string[], string[]] = [[], [], []]
  const whole = wholeOf(model)
  let merge: AttributionMerge | undefined
  let extent: Extent = 'whole'
  for (const { name, folder, isExpected, isIdle } of attributedData(legs, reports)) {
    const stored = folder === undefined ? undefined : await storedIn(folder)
    if (typeof stored === 'string') unusable.push(`${name}: ${stored}`)
    else if (stored !== undefined) {
      merge ??= new AttributionMerge(unitTableOf(whole))
      merge.add(stored, (file) => nameFile?.(file)?.path)
      if (stored.extent === 'counted') extent = 'counted'
    } else if (isExpected === true) expected.push(`${name}: ${DATA_FOLDER}/${ATTRIBUTION_NAME} is gone`)
    else if (isIdle !== true) missing.push(name)
  }
  // If nobody knows it, nothing is missing.
  const without = [...expected, ...(merge === undefined ? [] : missing)].sort(compareBytes)
  const findings = [
    ...findingIfAny(
      'attribution-unusable',
      'A file that says which test covers what cannot be used',
      unusable,
    ),
    ...findingIfAny('attribution-missing', 'Some data does not say which test covers what', without),
  ]
  const all = merge?.finish(coveredUnits(whole))
  const kept = await keepAttribution(all, model, outDirectory, undefined, undefined, extent)
  return { ...kept, findings: [...findings, ...kept.findings] }
}

/** All data that is merged, without that of shards which say that they left none. */
export function attributedData(
  legs: readonly LegData[],
  reports: readonly EarlierReport[],
): readonly AttributedData[] {
  const places = reports.map(({ place }) => place + sep)
  const plain = legs
    .filter(({ manifest }) => manifest === undefined)
    .flatMap(({ directories }) => directories.map(({ path }) => realDirectory(path) + sep))
    .filter((path) => !places.some((place) => path.startsWith(place)))
  return [
    ...legs.flatMap(({ manifest, folder }) =>
      manifest === undefined || saysNoData(manifest)
        ? []
        : [{ name: legName(manifest.leg), folder, isIdle: ranNone(manifest.impact) }],
    ),
    ...reports.filter(mayHaveData).map(({ name, place, hasAttribution, legs: ownLegs }) => ({
      name: name === '' ? REPORT_NAME : name,
      folder: join(place, DATA_FOLDER),
      isExpected: hasAttribution,
      isIdle: ownLegs.length > 0 && ownLegs.every(({ impact }) => ranNone(impact)),
    })),
    ...(plain.length === 0 ? [] : [{ name: 'data of no job', folder: undefined }]),
  ]
}

/** Whether the change could affect no test, so that nothing is known of any. */
function ranNone(impact: Pick<ImpactRecord, 'selection'> | undefined): boolean {
  return impact?.selection?.selected === 0
}

function mayHaveData({ hasAttribution, shards }: EarlierReport): boolean {
  return hasAttribution || shards.length === 0 || shards.some(({ hasNoData }) => !hasNoData)
}

/** @returns what is wrong with the file; undefined if it is not there */
async function storedIn(folder: string): Promise<StoredAttribution | string | undefined> {
  try {
    const stored = await openAttribution(join(folder, ATTRIBUTION_NAME))
    stored.check()
    return stored
  } catch (error) {
    if (error instanceof AttributionFileError) return error.message
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code !== undefined) return `it cannot be read: ${code}`
    throw error
  }
}
