/** @module The user's flags for go build: those that would break the measurement are refused, those we set are dropped. */
import { UserError } from '../../support/errors.js'
import { BUILD_VALUE_FLAGS, type Flag, isOff, parseFlags } from '../flags.js'

export interface BuildFlags {
  /** For the command line, including -overlay. */
  readonly words: readonly string[]
  /** The same words without -overlay. */
  readonly others: readonly string[]
  /** The path of -overlay, as the user wrote it; undefined without one. */
  readonly overlay: string | undefined
}

/** Why a flag is refused, as the end of `… cannot be used here:`. */
const REFUSED: Readonly<Record<string, string>> = {
  o: 'set the input bin-dir instead',
  C: 'set the input working-directory instead',
  n: 'it prints the commands instead of running them',
  coverpkg: 'set the input coverpkg instead',
}

/**
 * Reads the words of the input build-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
export function parseBuildFlags(words: readonly string[]): BuildFlags {
  const flags = parseFlags('build-flags', words, new Set(BUILD_VALUE_FLAGS))
  for (const flag of flags) refuse('build-flags', flag, REFUSED)
  const overlays = flags.filter((flag) => flag.name === 'overlay')
  if (overlays.length > 1) {
    throw new UserError(
      'build-flags: -overlay is given twice; Go would use only the last one',
      'Merge the two files into one.',
    )
  }
  // We always build with -cover and -covermode=atomic.
  const kept = flags.filter((flag) => !['cover', 'covermode'].includes(flag.name))
  return { ...overlayApart(kept), overlay: overlays[0]?.value }
}

/** The words of all flags, and of all but -overlay. */
export function overlayApart(flags: readonly Flag[]): Pick<BuildFlags, 'words' | 'others'> {
  return {
    words: flags.flatMap((flag) => flag.words),
    others: flags.filter((flag) => flag.name !== 'overlay').flatMap((flag) => flag.words),
  }
}

/**
 * Refuses flags of the table, and those that turn coverage off or change its mode.
 * @throws UserError with the reason
 */
export function refuse(input: string, flag: Flag, reasons: Readonly<Record<string, string>>): void {
  const word = flag.words.join(' ')
  const reason = Object.hasOwn(reasons, flag.name) ? reasons[flag.name] : undefined
  if (reason !== undefined)
    throw new UserError(`${input}: ${word} cannot be used here: ${reason}`, `Remove ${word}.`)
  if (flag.name === 'cover' && isOff(flag)) {
    throw new UserError(`${input}: ${word} would turn coverage off`, `Remove ${word}.`)
  }
  if (flag.name === 'covermode' && flag.value !== 'atomic') {
    throw new UserError(
      `${input}: ${word} cannot be used here: coverage is always measured in mode atomic, which is safe for concurrent programs and -race`,
      `Remove ${word}.`,
    )
  }
}
