/** @module Parsing the flags of the go command. */
import { UserError } from '../support/errors.js'

export interface Flag {
  /** Without dashes. */
  readonly name: string
  /** Undefined for a flag without a value, such as `-race`. */
  readonly value: string | undefined
  /** The words as the user wrote them: one, or two for `-tags x`. */
  readonly words: readonly string[]
}

/**
 * Parses words as the go command does: one dash or two, `=value` or the value in the next word.
 * @param input the name of the input, for messages
 * @param withValue the names of the flags that take a value
 * @throws UserError for a word that is not a flag, and for a flag without its value
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
        'To choose packages, use the inputs packages and test-packages.',
      )
    }
    const [, name = '', value] = match
    const next = words[i + 1]
    if (value === undefined && withValue.has(name)) {
      if (next === undefined) {
        throw new UserError(
          `${input}: ${word} needs a value; the go command would use the next word, a package`,
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

/** Whether a boolean flag is turned off: `-cover=false`, `-json=0`. */
export function isOff(flag: Flag): boolean {
  return ['false', 'f', '0'].includes(flag.value?.toLowerCase() ?? 'true')
}

/** Names of the flags of go build, go test and go list that take a value (`go help build`). */
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
