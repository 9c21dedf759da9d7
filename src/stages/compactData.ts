/** @module The data of a report, compacted for keeping: a folder for each source. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pod } from '../covdata/read/readPods.js'
import { compactPods } from '../covdata/write/compact.js'
import { SOURCES } from '../coverage/model.js'
import { MANIFEST_NAME } from '../legs/manifest.js'

/** @param directory a report's covdata; what an earlier report left there goes */
export async function compactData(pods: readonly Pod[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await rm(join(directory, MANIFEST_NAME), { force: true })
  for (const [column, source] of SOURCES.entries()) {
    const out = join(directory, source)
    // Pods of an earlier report would be merged into this one by whoever reads the folder.
    await rm(out, { recursive: true, force: true })
    if (pods.some((pod) => pod.columns.includes(column))) await compactPods(pods, out, { columns: [column] })
  }
}
