/** @module What is compared with Go: our covdata command, run in this process, and compaction. */
import path from 'node:path'
import { runCovdata } from '../../../src/cli/covdata/covdata.js'
import { compactData } from '../../../src/stages/compactData.js'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { SOURCES } from '../../../src/coverage/model.js'
import type { Covdata } from './go.js'

export interface Engine {
  readonly covdata: Covdata
  /**
   * Compacts data as a report does.
   * @param out a directory, which is created
   * @returns the directories with the compacted data
   */
  compactData(directories: readonly string[], out: string): Promise<readonly string[]>
}

/** Our own covdata. */
export const ourEngine: Engine = {
  async covdata(args) {
    const printed = { stdout: '', stderr: '' }
    const exitCode = await runCovdata(args, {
      stdout: (text) => (printed.stdout += text),
      stderr: (text) => (printed.stderr += text),
    })
    return { exitCode, ...printed }
  },
  async compactData(directories, out) {
    const columns = directories.map((_, index) => index % SOURCES.length)
    const { pods, problems } = await readPods(directories, { columns, once: new SeenFiles() })
    if (problems.length > 0) throw new Error(`problems with valid data: ${JSON.stringify(problems)}`)
    await compactData(pods, out)
    const written = new Set(pods.flatMap((pod) => pod.columns))
    return SOURCES.filter((_, column) => written.has(column)).map((source) => path.join(out, source))
  },
}
