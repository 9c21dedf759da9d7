/** @module Opens an attribution.bin, which is untrusted. */
import { dirname } from 'node:path'
import { OddFile, readRegularFile } from '../../support/regularFile.js'
import { AttributionFileError, MAX_ATTRIBUTION_BYTES } from './attributionFormat.js'
import { dataMark } from './dataMark.js'
import { StoredAttribution } from './storedAttribution.js'

/** @throws AttributionFileError if it cannot be used, or is about other data than that beside it; Node's errors if it cannot be read, or is not there */
export async function openAttribution(path: string): Promise<StoredAttribution> {
  const file = await readRegularFile(path, MAX_ATTRIBUTION_BYTES).catch((error: unknown) => {
    throw error instanceof OddFile ? new AttributionFileError(error.message, { cause: error }) : error
  })
  const stored = new StoredAttribution(file)
  if (Buffer.compare(stored.data, await dataMark(dirname(path))) !== 0)
    throw new AttributionFileError('it is about other data than that beside it')
  return stored
}
