/** @module The user's flags for go build: what would break the chain is refused, what we set ourselves is dropped. */
import { UserError } from '../../support/errors.js'
import { BUILD_VALUE_FLAGS, type Flag, isOff, parseFlags } from '../flags.js'

export interface BuildFlags {
  /** To be put on the command line as they are. */
  readonly words: readonly string[]
  /** As `words`, without -overlay. */
  readonly others: readonly string[]
  /** The path behind -overlay, as the user wrote it. */
  readonly overlay: string | undefined
}

const REFUSED: Readonly<Record<string, string>> = {
  o: 'the programs go to bin-dir',
  C: 'the directory is working-directory',
  n: 'it prints the build instead of doing it',
  coverpkg: 'what is measured is the input coverpkg',
}

/** @throws UserError that names the flag and the reason */
export function parseBuildFlags(words: readonly string[]): BuildFlags {
  const flags = parseFlags('build-flags', words, new Set(BUILD_VALUE_FLAGS))
  for (const flag of flags) refuse('build-flags', flag, REFUSED)
  const overlays = flags.filter((flag) => flag.name === 'overlay')
  if (overlays.length > 1) {
    throw new UserError(
      'build-flags: -overlay is given twice; Go would use the last one only',
      'Merge the two files into one.',
    )
  }
  // -cover and -covermode=atomic are what we build with anyway.
  const kept = flags.filter((flag) => !['cover', 'covermode'].includes(flag.name))
  return { ...overlayApart(kept), overlay: overlays[0]?.value }
}

/** All words of flags, and those that are not -overlay. */
export function overlayApart(flags: readonly Flag[]): Pick<BuildFlags, 'words' | 'others'> {
  return {
    words: flags.flatMap((flag) => flag.words),
    others: flags.filter((flag) => flag.name !== 'overlay').flatMap((flag) => flag.words),
  }
}

/** Refuses a flag of the table, and those that switch measuring off or change its mode. */
export function refuse(input: string, flag: Flag, reasons: Readonly<Record<string, string>>): void {
  const word = flag.words.join(' ')
  const reason = reasons[flag.name]
  if (reason !== undefined)
    throw new UserError(`${input}: ${word} cannot be used here: ${reason}`, `Remove ${word}.`)
  if (flag.name === 'cover' && isOff(flag)) {
    throw new UserError(`${input}: ${word} would measure nothing`, `Remove ${word}.`)
  }
  if (flag.name === 'covermode' && flag.value !== 'atomic') {
    throw new UserError(
      `${input}: ${word} cannot be used here: everything is measured in mode atomic, which is safe for concurrent programs and -race`,
      `Remove ${word}.`,
    )
  }
}
