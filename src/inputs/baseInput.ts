/** @module The input `base`: what a change starts from. */
import { UserError } from '../support/errors.js'

/** What no ref contains (git-check-ref-format), apart from what selects a commit, such as `main~2`. */
const NO_REF = /^-|[\s\p{Cc}?*[\\]|\.\./u

/** @throws UserError if it cannot be a ref */
export function parseBase(text: string | undefined): string | undefined {
  if (text === undefined || !NO_REF.test(text)) return text
  throw new UserError(
    `base: ${JSON.stringify(text)} is not the name of a commit`,
    'Write a branch, a tag or a commit, such as main, origin/main or v1.2.0.',
  )
}
