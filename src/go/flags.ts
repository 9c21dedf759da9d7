/** @module Flags of the go command, as words and as names with values. */
import { UserError } from '../support/errors.js'

export interface Flag {
  /** Without dashes. */
  readonly name: string
  /** Undefined for a flag without a value (`-race`). */
  readonly value: string | undefined
  /** The words as the user gave them: one, or two for `-tags x`. */
  readonly words: readonly string[]
}

/**
 * Reads words as the go command does: one dash or two, `=value` or a value in the next word.
 * @param withValue names of the flags that take a value
 * @throws UserError for a word that is no flag, and for a flag without its value
 */
export function parseFlags(
  input: string,
  words: readonly string[],
  withValue: ReadonlySet<string>,
): readonly Flag[] {
  const flags: Flag[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word)
    if (match === null) {
      throw new UserError(
        `${input}: ${JSON.stringify(word)} is not a flag`,
        'Packages have inputs of their own: packages, test-packages.',
      )
    }
    const [, name = '', value] = match
    const next = words[i + 1]
    if (value === undefined && withValue.has(name)) {
      if (next === undefined) {
        throw new UserError(
          `${input}: ${word} lacks its value; the go command would take the next word for it, a package`,
          `Write ${word}=VALUE.`,
        )
      }
      flags.push({ name, value: next, words: [word, next] })
      i++
    } else {
      flags.push({ name, value, words: [word] })
    }
  }
  return flags
}

/** Whether a boolean flag of the go command is off: `-cover=false`, `-json=0`. */
export function isOff(flag: Flag): boolean {
  return ['false', 'f', '0'].includes(flag.value?.toLowerCase() ?? 'true')
}

/** Flags of go build, go test and go list that take a value (cmd/go, `go help build`). */
export const BUILD_VALUE_FLAGS: readonly string[] = [
  'C',
  'asmflags',
  'buildmode',
  'compiler',
  'covermode',
  'coverpkg',
  'gccgoflags',
  'gcflags',
  'installsuffix',
  'ldflags',
  'mod',
  'modfile',
  'o',
  'overlay',
  'p',
  'pgo',
  'pkgdir',
  'tags',
  'toolexec',
]
