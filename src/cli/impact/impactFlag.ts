/** @module The flag `--impact` of `run`: only the tests run that the change can affect, by the data of a report. */
import type { ExclusionRules } from '../../coverage/exclusionRules.js'
import type { BaselineChoice } from '../../inputs/baselineInput.js'
import { type Known, unknown } from '../../compare/comparison.js'
import type { FoundRun, ImpactSource } from '../../stages/chooseTests.js'
import { UserError } from '../../support/errors.js'
import { isThere } from '../../support/files.js'
import { pathBelow } from '../../support/pathsWithin.js'

/**
 * Reads the data of the report before anything is built. If it does not say which test executed what, all tests run.
 * @param checkouts absolute directories that may be the checkout of it
 * @param outDirectory absolute: where the report of the run goes
 * @param exclude what the run leaves out of its figures
 * @throws UserError if no report is named, it is not there, or it would be replaced
 */
export async function impactOfReport(
  choice: BaselineChoice,
  checkouts: readonly string[],
  outDirectory: string,
  exclude?: ExclusionRules,
): Promise<ImpactSource> {
  if (choice.kind !== 'path')
    throw new UserError(
      '--impact needs --baseline: the report of an earlier run of all tests',
      'Run all tests on the base of the change, and name the report of that run.',
    )
  if (pathBelow(outDirectory, choice.path) !== undefined || choice.path === outDirectory)
    throw new UserError(
      `the report of this run would replace ${choice.name}, which --baseline names`,
      'Give it another directory with --out: the report of a run of all tests is needed again for the next change.',
    )
  if (!(await isThere(choice.path)))
    throw new UserError(
      `${choice.path} does not exist, which --baseline names`,
      'Name the report of a run of all tests on the base of the change.',
    )
  const found = await readRun(choice.name, choice.path, checkouts, exclude)
  return {
    everything: undefined,
    find: () => Promise.resolve(found),
    mayFetch: false,
    own: [choice.path],
  }
}

async function readRun(
  name: string,
  path: string,
  checkouts: readonly string[],
  exclude: ExclusionRules | undefined,
): Promise<Known<FoundRun>> {
  const { readEarlierRun } = await import('../../stages/affectedTests.js')
  try {
    return { value: { earlier: await readEarlierRun(path, checkouts, exclude), baseline: { name } } }
  } catch (error) {
    if (error instanceof UserError) return unknown(`the baseline cannot be used: ${error.message}`)
    throw error
  }
}
