/**
 * @module Binaries whose names PATH resolves already, such as an example that is called `echo`: first on PATH, they would
 * change what the command means for everything that the tests start.
 */
import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { capture } from '../../process/exec.js'
import { findProgram } from '../../process/findProgram.js'
import type { GoCommand } from '../goCommand.js'
import type { BuiltBinary } from './binaries.js'

export interface Shadowing {
  readonly binary: BuiltBinary
  /** Absolute path of the program that PATH resolves. */
  readonly program: string
}

/**
 * The binaries that would hide another program.
 * @param go with the PATH of the user, without the binaries
 */
export async function findShadowing(
  go: GoCommand,
  binaries: readonly BuiltBinary[],
): Promise<readonly Shadowing[]> {
  const all = await Promise.all(
    binaries.map(async (binary) => {
      const name = basename(binary.path).replace(/\.exe$/, '')
      const program = await findProgram(name, go.env, go.platform)
      return program === undefined || (await isSameProgram(go, binary, program)) ? [] : [{ binary, program }]
    }),
  )
  return all.flat()
}

/** Whether PATH resolves to the directory of the binaries, or to one that was installed from the same main package. */
async function isSameProgram(go: GoCommand, binary: BuiltBinary, program: string): Promise<boolean> {
  const [directory, own] = await Promise.all([realpath(dirname(program)), realpath(dirname(binary.path))])
  if (directory === own) return true
  const { stdout } = await capture(go.program, ['version', '-m', program], { cwd: directory, env: go.env })
  return /^\tpath\t(.*?)\r?$/m.exec(stdout)?.[1] === binary.importPath
}
