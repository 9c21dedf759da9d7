/** @module Variables of the go command that our own go commands and the suite see differently. */
import { inheritedWords } from '../go/inheritedFlag.js'
import type { PinnedGo } from '../go/toolchain/pinnedGo.js'
import type { Environment } from '../process/exec.js'

/** The variables of the suite for which our own go commands have other values. */
export function suiteVariables({ suiteToolchain }: PinnedGo): Environment {
  return { GOTOOLCHAIN: suiteToolchain }
}

/**
 * GOTMPDIR for a go command of ours that takes long: a signal may end it, and it leaves its temporary folder behind.
 * @param words the user's flags for it
 * @param directory absolute: a directory of the run
 * @returns undefined if the user has named another place, or keeps the folder by -work
 */
export function ownTempDir(
  { goTempDir, goFlags }: Pick<PinnedGo, 'goTempDir' | 'goFlags'>,
  words: readonly string[],
  directory: string,
): string | undefined {
  const work = [...inheritedWords(goFlags), ...words].findLast((word) => /^--?work(?:=|$)/.test(word))
  const keeps = work !== undefined && !/=(?:false|f|0)$/i.test(work)
  return goTempDir === '' && !keeps ? directory : undefined
}
