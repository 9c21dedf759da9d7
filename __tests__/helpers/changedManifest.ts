/** @module Artifacts whose manifest somebody changed. */
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { MANIFEST_NAME, type Manifest } from '../../src/legs/manifest.js'
import { parseManifest } from '../../src/legs/readManifest.js'
import { zipBytes } from '../artifact/archive/zipBytes.js'

/** The archive of an artifact with another manifest. */
export async function changedManifest(
  bytes: Buffer,
  change: (manifest: Manifest) => unknown,
): Promise<Buffer> {
  const zip = await fromBufferPromise(bytes)
  const entries: { name: string; data: Buffer }[] = []
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    const data = await buffer(await zip.openReadStreamPromise(entry))
    const manifest = name === MANIFEST_NAME ? change(parseManifest(data.toString('utf8'))) : undefined
    entries.push({ name, data: manifest === undefined ? data : Buffer.from(JSON.stringify(manifest)) })
  }
  return zipBytes(entries)
}
