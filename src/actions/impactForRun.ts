/** @module The input `impact` of the action: the baseline by which the tests are chosen, found before the suite runs. */
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import { GitProblem } from '../git/gitProblem.js'
import type { GitHubContext } from '../github/context.js'
import type { BaselineChoice } from '../inputs/baselineInput.js'
import type { Inputs } from '../inputs/runInputs.js'
import { readEarlierRun } from '../stages/affectedTests.js'
import type { FoundRun, ImpactSource } from '../stages/chooseTests.js'
import { changeFromGit } from '../stages/gitChange.js'
import { UserError } from '../support/errors.js'
import { type UsualRequest, usualBaseline } from './baselineForReport.js'

export interface ImpactRequest extends UsualRequest {
  readonly choice: BaselineChoice
  readonly inputs: Pick<Inputs, 'workingDirectory' | 'base' | 'exclude'>
}

/** The source of the choice, and the baseline that it has found, to be compared with as well. */
export interface RunImpact {
  readonly source: ImpactSource
  /** Undefined if nobody has looked for it, or the input names one. */
  readonly baseline: () => Promise<Known<Baseline>> | undefined
}

export function impactForRun(request: ImpactRequest): RunImpact {
  const { choice, context } = request
  let early: Promise<Known<Baseline>> | undefined
  const find = async (): Promise<Known<FoundRun>> => {
    if (choice.kind === 'path') return readRun(choice.path, choice.name, undefined, request)
    early = earlyBaseline(request)
    const { value, reason } = await early
    if (value === undefined) return unknown(`there is no baseline: ${reason}`)
    return value.data === undefined
      ? unknown('the data of the baseline is of several jobs')
      : readRun(value.data, value.name, value.commit, request)
  }
  return {
    source: {
      everything: everythingOn(context),
      find,
      mayFetch: true,
      own: choice.kind === 'path' ? [choice.path] : [],
    },
    baseline: () => early,
  }
}

/** Why all tests run on an event, as a clause. */
function everythingOn({ eventName }: GitHubContext): string | undefined {
  const isOfChange = eventName.startsWith('pull_request') || eventName === 'merge_group'
  return isOfChange ? undefined : `on ${eventName}, nothing is left out`
}

async function readRun(
  path: string,
  name: string,
  commit: string | undefined,
  { checkouts, inputs: { exclude } }: ImpactRequest,
): Promise<Known<FoundRun>> {
  try {
    return { value: { earlier: await readEarlierRun(path, checkouts, exclude), baseline: { name, commit } } }
  } catch (error) {
    // Its path means nothing to the user.
    if (error instanceof UserError) return unknown('the baseline does not say which test executed what')
    throw error
  }
}

async function earlyBaseline(request: ImpactRequest): Promise<Known<Baseline>> {
  const { choice, publishing, stop } = request
  const { token } = publishing
  if (choice.kind === 'none') return unknown('the input baseline is none')
  if (token === undefined) return unknown('there is no token to find it with')
  if (stop.aborted) return unknown('the run was interrupted')
  return usualBaseline(request, token, await startOfChange(request))
}

/** The merge base of the change, as far as git knows it. */
async function startOfChange({
  inputs: { workingDirectory: directory, base },
  context,
  ...host
}: ImpactRequest): Promise<string | undefined> {
  try {
    return (await changeFromGit({ ...host, directory, base, context }))?.change.baseCommit
  } catch (error) {
    if (error instanceof GitProblem) return undefined
    throw error
  }
}
