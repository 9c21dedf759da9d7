/** @module Compacts the data of a report to be kept, with a directory for each source. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pod } from '../covdata/read/readPods.js'
import { compactPods } from '../covdata/write/compact.js'
import { SOURCES } from '../coverage/model.js'
import { MANIFEST_NAME } from '../legs/manifest.js'

/**
 * Writes the data to a directory for each source.
 * @param directory the covdata of a report; data of an earlier report is removed
 */
export async function compactData(pods: readonly Pod[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await rm(join(directory, MANIFEST_NAME), { force: true })
  for (const [column, source] of SOURCES.entries()) {
    const out = join(directory, source)
    // Whoever reads the directory would merge pods of an earlier report into this one.
    await rm(out, { recursive: true, force: true })
    if (pods.some((pod) => pod.columns.includes(column))) await compactPods(pods, out, { columns: [column] })
  }
}
