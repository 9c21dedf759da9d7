/** @module Unpacks an archive as a person does who downloads an artifact. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** @returns a new folder with the files, and their names in the order of the archive */
export async function unzipped(
  bytes: Buffer,
): Promise<{ readonly directory: string; readonly names: readonly string[] }> {
  const directory = await mkdtemp(join(tmpdir(), 'unzipped-'))
  const zip = await fromBufferPromise(bytes)
  const names: string[] = []
  for await (const entry of zip.eachEntry()) {
    const path = join(directory, entry.fileName)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await buffer(await zip.openReadStreamPromise(entry)))
    names.push(entry.fileName)
  }
  return { directory, names }
}
