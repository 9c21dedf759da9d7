/** @module Artifacts that somebody changed. */
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
  return changedFile(bytes, MANIFEST_NAME, (data) =>
    Buffer.from(JSON.stringify(change(parseManifest(data.toString('utf8'))))),
  )
}

/** The archive of an artifact with another file in the place of one. */
export async function changedFile(
  bytes: Buffer,
  changed: string,
  change: (data: Buffer) => Buffer,
): Promise<Buffer> {
  const zip = await fromBufferPromise(bytes)
  const entries: { name: string; data: Buffer }[] = []
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    const data = await buffer(await zip.openReadStreamPromise(entry))
    entries.push({ name, data: name === changed ? change(data) : data })
  }
  return zipBytes(entries)
}
