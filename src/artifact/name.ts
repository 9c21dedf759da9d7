/** @module The names of artifacts: unique for each leg without configuration, and the same in a re-run. */
import picomatch from 'picomatch'
import { UserError } from '../support/errors.js'
import { neutralise } from '../support/neutralise.js'
import { type Leg, matrixHash } from '../legs/leg.js'

/** Characters that GitHub does not allow in the name of an artifact, and all control characters. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu

/**
 * `covdata-<job>[-<hash of the matrix>][-<step>]`. It does not contain the attempt: of artifacts with the same name the
 * newest counts, which is right after a re-run of failed jobs.
 */
export function artifactName({ job, matrix, step }: Leg): string {
  const parts = ['covdata', job, ...(matrix === null ? [] : [matrixHash(matrix)]), step]
  return joined(parts)
}

/**
 * `coverage-report-<job>[-<step>]`, for a report of merged data: no name of data that a re-run would merge once more.
 * @param step as in `Leg`
 */
export function reportArtifactName({ job, step }: Pick<Leg, 'job' | 'step'>): string {
  return joined(['coverage-report', job, step])
}

function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replace(FORBIDDEN, '-')
}

/**
 * Checks the input artifact-name.
 * @throws UserError for a name that GitHub would refuse, or in which the runner would see a workflow command
 */
export function checkArtifactName(text: string): void {
  const [character] = FORBIDDEN[Symbol.match](text) ?? []
  if (character !== undefined)
    throw new UserError(
      `artifact-name: ${JSON.stringify(text)} contains ${JSON.stringify(character)}`,
      'The names of artifacts cannot contain line breaks or the characters " : < > | * ? \\ /; use a hyphen instead.',
    )
  if (!isPrintableName(text))
    throw new UserError(
      `artifact-name: ${JSON.stringify(text)} contains a workflow command`,
      'Choose a name without ##[ in it.',
    )
}

/**
 * Whether a name is safe to print as it is, which GitHub's client does: within lines, and with its `%` sequences
 * decoded.
 */
export function isPrintableName(name: string): boolean {
  return [name, percentDecoded(name)].every(
    (text) => neutralise(text) === text && text.search(/\p{Cc}/u) === -1,
  )
}

/** Whether a name matches the glob `artifact-pattern`, in which a leading dot is not special. */
export function matchesPattern(name: string, pattern: string): boolean {
  return picomatch.isMatch(name, pattern, { dot: true })
}

/** The name itself if it cannot be decoded: then it is not printed decoded either. */
function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
