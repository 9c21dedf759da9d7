/** @module Several go test commands as one suite, so that there is one verdict on all of them. */
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import { type PackageOutcome, type TestPackage, isExcused } from './suiteResult.js'
import type { EndedSuite, SuiteFacts } from './suiteFacts.js'
import { isExcusedRun } from './suiteRun.js'

/** From the best to the worst. */
const OUTCOMES: readonly PackageOutcome[] = ['none', 'skip', 'pass', 'fail', 'build-failed']

/**
 * Joins parts of a suite that ran one after the other.
 * @param timeoutSeconds of all of them together
 */
export function joinedRuns(
  parts: readonly [EndedSuite, ...EndedSuite[]],
  timeoutSeconds: number,
): EndedSuite {
  const [first] = parts
  const runs = parts.map(({ run }) => run)
  const facts = parts.map((part) => part.facts)
  return {
    run: {
      exitCode: runs.find(({ exitCode }) => exitCode !== 0)?.exitCode ?? 0,
      timedOut: runs.some(({ timedOut }) => timedOut),
      stopped: runs.some(({ stopped }) => stopped),
      leftBehind: runs.flatMap(({ leftBehind }) => leftBehind),
    },
    facts: {
      ...first.facts,
      seconds: facts.reduce((sum, { seconds }) => sum + seconds, 0),
      packages: joinedPackages(facts.flatMap(({ packages }) => packages)),
      leftOut: facts.reduce((sum, { leftOut }) => sum + leftOut, 0),
      timeoutSeconds,
      expected: [...new Set(facts.flatMap(({ expected }) => expected))],
      unrun: allOf(facts, 'unrun'),
      unproved: allOf(facts, 'unproved'),
      unbuilt: allOf(facts, 'unbuilt'),
      isUnexcused: parts.some(
        (part) => part.run.exitCode !== 0 && !isExcusedRun(part.run, part.facts.packages),
      ),
    },
  }
}

/** The packages that any part names, each once. */
export function allOf(
  facts: readonly SuiteFacts[],
  name: 'unrun' | 'unproved' | 'unbuilt',
): readonly string[] {
  return [...new Set(facts.flatMap((each) => each[name] ?? []))]
}

/** Each package once, sorted by import path: parts may run different tests of one. */
export function joinedPackages(packages: readonly TestPackage[]): readonly TestPackage[] {
  const found = new Map<string, TestPackage>()
  for (const pkg of packages) {
    const known = found.get(pkg.importPath)
    found.set(pkg.importPath, known === undefined ? pkg : joinedPackage(known, pkg))
  }
  return [...found.values()].sort((one, other) => compareBytes(one.importPath, other.importPath))
}

function joinedPackage(one: TestPackage, other: TestPackage): TestPackage {
  const attempts = [...(one.attempts ?? []), ...(other.attempts ?? [])]
  const isWorse = OUTCOMES.indexOf(other.outcome) > OUTCOMES.indexOf(one.outcome)
  const joined = {
    ...other,
    ...one,
    outcome: isWorse ? other.outcome : one.outcome,
    seconds: one.seconds + other.seconds,
    tests: [...one.tests, ...other.tests],
    output: one.output + other.output,
    ...(attempts.length === 0 ? {} : { attempts }),
  }
  // What failed in one part is not excused by tests in quarantine of the other.
  const hasFailed = [one, other].some((pkg) => pkg.outcome === 'fail' && !isExcused(pkg))
  return hasFailed && isExcused(joined) ? { ...joined, outside: true } : joined
}
