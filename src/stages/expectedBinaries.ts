/** @module The binaries that were built, as those who look for their data want to know them. */
import { type TestSources, namingText } from '../checks/testSources.js'
import type { Built } from '../coverage/measuredBinaries.js'
import type { BuildOutcome } from './build.js'
import type { TestPlan } from './testPlan.js'

/** A binary, and what tests or scripts say about it. */
export function builtOf(
  binary: BuildOutcome['binaries'][number],
  { hidden }: Pick<BuildOutcome, 'hidden'>,
  { reExecuted, testSources }: Pick<TestPlan, 'reExecuted' | 'testSources'>,
): Built {
  return {
    ...binary,
    reExecuted: reExecuted.has(binary.importPath),
    ...namedIn(hidden.has(binary.importPath) ? [] : testSources, binary.name),
  }
}

function namedIn(tests: readonly TestSources[], name: string): Pick<Built, 'namedAt' | 'goByPath'> {
  const naming = tests.flatMap(({ texts, goByPath }) => {
    const found = namingText(texts, name)
    return found === undefined ? [] : [{ place: found.place, goByPath }]
  })
  return { namedAt: naming[0]?.place, goByPath: naming.flatMap(({ goByPath }) => goByPath) }
}
