/** @module Names of artifacts: unique per leg without configuration, and the same on a re-run. */
import picomatch from 'picomatch'
import { UserError } from '../support/errors.js'
import { neutralise } from '../support/neutralise.js'
import { type Leg, matrixHash } from '../legs/leg.js'

/** What GitHub does not allow in the name of an artifact, and control characters, which nobody means. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu

/**
 * `covdata-<job>[-<hash of the matrix>][-<step>]`. The attempt is not part of it: of artifacts with the same name the
 * newest one counts, which is what a re-run of failed jobs needs.
 */
export function artifactName({ job, matrix, step }: Leg): string {
  const parts = ['covdata', job, ...(matrix === null ? [] : [matrixHash(matrix)]), step]
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replace(FORBIDDEN, '-')
}

/** @throws UserError for an `artifact-name` that GitHub would refuse, or that the runner would take for a command */
export function checkArtifactName(text: string): void {
  const [character] = FORBIDDEN[Symbol.match](text) ?? []
  if (character !== undefined)
    throw new UserError(
      `artifact-name: ${JSON.stringify(text)} contains ${JSON.stringify(character)}`,
      'Names of artifacts are without line ends and the characters " : < > | * ? \\ /; replace it by a hyphen.',
    )
  if (!isPrintableName(text))
    throw new UserError(
      `artifact-name: ${JSON.stringify(text)} contains a workflow command`,
      'Choose a name without ##[ in it.',
    )
}

/**
 * Whether GitHub's client may print a name as it is: it does so in the midst of lines, and after decoding `%` sequences
 * in it.
 */
export function isPrintableName(name: string): boolean {
  return [name, percentDecoded(name)].every(
    (text) => neutralise(text) === text && text.search(/\p{Cc}/u) === -1,
  )
}

/** Whether a name is meant by `artifact-pattern`: a glob in which a dot at the start is nothing special. */
export function matchesPattern(name: string, pattern: string): boolean {
  return picomatch.isMatch(name, pattern, { dot: true })
}

/** Names that cannot be decoded are not printed decoded either. */
function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
