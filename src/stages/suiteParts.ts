/** @module The parts of a suite: what one go command each tests. */
import { listByGroup, patternsByGroup } from '../go/packages/groupPatterns.js'
import { moduleDir } from '../go/packages/module.js'
import { modulePattern } from '../go/packages/selection.js'
import type { SuitePart } from '../go/test/suiteRequest.js'
import { listFlags } from '../go/test/testFlags.js'
import type { Inputs } from '../inputs/runInputs.js'
import { type Plan, coverpkgOf } from './plan.js'
import type { Ready } from './setUp.js'

/** One part for each group of modules whose packages one go command tests. */
export async function suiteParts(
  { modules, packages }: Ready,
  inputs: Inputs,
  plan: Pick<Plan, 'patterns'>,
  testsData: string,
): Promise<readonly SuitePart[]> {
  const { tags, suite, testFlags: flags } = inputs
  const { testGroups } = modules
  const patterns = await patternsByGroup(testGroups, inputs.testPackages)
  // The user's own -run takes precedence, and without tags no test exists only with the tags.
  const onlyTagged = suite === 'tagged' && tags !== '' && !flags.selectsTests
  const isOwn = (pattern: string): boolean => inputs.testPackages.includes(pattern)
  const all = testGroups.map(async (group, i): Promise<SuitePart> => {
    const coverpkg = inputs.inProcess ? await coverpkgOf(modules, group, inputs, plan.patterns) : []
    const directories = group.isWhole ? group.modules.map(moduleDir) : group.roots
    const own = { cwd: group.cwd, directories, patterns: patterns[i] ?? [], coverpkg }
    // Those that the user did not write are of modules that need not have packages with these tags.
    const idle = [...modules.measured.map(modulePattern), ...own.patterns.filter((each) => !isOwn(each))]
    return { ...own, idle, tags, onlyTagged, testsData }
  })
  const parts = await Promise.all(all)
  if (parts.length === 1) return parts
  const listed = await listByGroup(testGroups, inputs.testPackages, async (cwd, own) =>
    packages.list(cwd, own, listFlags(flags, tags)),
  )
  // go test fails where there is no package at all.
  const some = parts.filter((_, i) => (listed[i] ?? []).length > 0)
  return some.length > 0 ? some : parts
}
