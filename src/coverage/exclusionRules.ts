/** @module The input `exclude`: which files are left out of all figures. */
import { UserError } from '../support/errors.js'
import { globFault } from '../support/globs.js'

/** Stands for files that have Go's marker of generated files. */
const GENERATED_WORD = 'generated'

export interface ExclusionRules {
  /** Each without a fault. */
  readonly globs: readonly string[]
  /** Whether generated files are left out. */
  readonly generated: boolean
}

export const NO_EXCLUSION_RULES: ExclusionRules = { globs: [], generated: false }

/**
 * Parses globs and the word `generated`, separated by blanks, commas or lines; `#` begins a comment.
 * @throws UserError that names the glob and what is wrong with it
 */
export function parseExclusionRules(text: string): ExclusionRules {
  const words = text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, ''))
    // Commas in braces are part of a glob.
    .flatMap((line) => line.match(/(?:\{[^}\s]*\}|[^\s,])+/g) ?? [])
  const globs = words.filter((word) => word !== GENERATED_WORD)
  for (const glob of globs) {
    const fault = globFault(glob)
    if (fault !== undefined) throw new UserError(`exclude: ${JSON.stringify(glob)} is not allowed`, fault)
  }
  return {
    globs: [...new Set(globs)],
    generated: words.includes(GENERATED_WORD),
  }
}
