/** @module The command `covdata` as a person runs it, and new places for what it writes. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCovdata } from '../../../src/cli/covdata/covdata.js'
import type { Ran } from '../../covdata/oddPrograms.js'

export async function ours(...args: readonly string[]): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const exitCode = await runCovdata(args, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
  })
  return { exitCode, stdout, stderr }
}

/** New names below a temporary directory, which `remove` deletes with all that is in it. */
export class Places {
  private made = 0

  private constructor(readonly root: string) {}

  static async make(): Promise<Places> {
    return new Places(await mkdtemp(path.join(tmpdir(), 'cli-covdata-')))
  }

  /** A path at which nothing is. */
  path(): string {
    return path.join(this.root, `file${this.made++}`)
  }

  async directory(): Promise<string> {
    const directory = this.path()
    await mkdir(directory)
    return directory
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true })
  }
}
