/** @module The names of artifacts: unique for each leg without configuration, and the same in a re-run. */
import picomatch from 'picomatch'
import { UserError } from '../support/errors.js'
import { neutralise } from '../support/neutralise.js'
import { type JobOfLeg, type Leg, matrixHash } from '../legs/leg.js'

/** Characters that GitHub does not allow in the name of an artifact, and all control characters. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu
/** No dots, which end the id in the name of an artifact, and nothing that a glob would take for more than itself. */
const ID = /^[\w-]{1,60}$/

/**
 * `covdata-[<id>.]<job>[-<hash of the matrix and the reusable workflow>][-<step>]`. It does not contain the attempt: of
 * artifacts with the same name the newest counts, which is right after a re-run of failed jobs.
 */
export function artifactName(leg: Leg): string {
  return nameOf('covdata', leg, leg.matrix)
}

/**
 * A glob for the artifacts of a job with all matrix values, among which are those of its other shards. With a name that the
 * user gives, they are not among them.
 */
export function jobPattern({ id, job }: Leg): string {
  return `${joined(['covdata', ownedName(id, job)])}-*`
}

/**
 * `coverage-report-[<id>.]<job>[-<hash of the reusable workflow>][-<step>]`, for a report of merged data: no name of data that
 * a re-run would merge once more.
 */
export function reportArtifactName(job: JobOfLeg): string {
  return nameOf('coverage-report', job, null)
}

/**
 * The glob for the artifacts of all legs with an id, and of no others: neither ids nor jobs have dots.
 * @param id undefined for those of all legs
 */
export function legPattern(id: string | undefined): string {
  return id === undefined ? 'covdata-*' : `covdata-${id}.*`
}

function nameOf(kind: string, { id, job, step, workflow }: JobOfLeg, matrix: Leg['matrix']): string {
  // A job of the workflow file itself keeps the name that it has without any call.
  const told = workflow === undefined ? matrix : { workflow, matrix }
  return joined([kind, ownedName(id, job), ...(told === null ? [] : [matrixHash(told)]), step])
}

function ownedName(id: string | undefined, job: string): string {
  return id === undefined ? job : `${id}.${job}`
}

/**
 * The name of the plan of a suite in so many shards, a file. All jobs of a matrix share it: which shard a test belongs to does not
 * depend on the other matrix values.
 * @param part which part of the suite; empty for the first
 */
export function planName(job: JobOfLeg, total: number, part: string): string {
  return `${nameOf('shard-plan', job, { shards: total, part })}.json`
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
 * Checks the input id.
 * @throws UserError for a text that no artifact's name could show unmistakably
 */
export function checkId(text: string): void {
  if (ID.test(text)) return
  throw new UserError(
    `id: ${JSON.stringify(text)} is not an id`,
    'Use at most 60 letters, digits, hyphens and underscores, such as api or load-tests.',
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
