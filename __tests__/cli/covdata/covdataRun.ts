/** @module Runs the `covdata` command as a user does, and provides new paths for its output. */
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

/** New paths in a temporary directory, which `remove` deletes with everything in it. */
export class Places {
  private made = 0

  private constructor(readonly root: string) {}

  static async make(): Promise<Places> {
    return new Places(await mkdtemp(path.join(tmpdir(), 'cli-covdata-')))
  }

  /** A path at which there is nothing. */
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
