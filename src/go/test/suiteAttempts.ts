/**
 * @module The attempts at a part of the suite: what runs again, and what all attempts come to. Every package that was to run
 * is in the result, or is named as one that did not run.
 */
import type { Log } from '../../support/log.js'
import { allOf } from './joinedRuns.js'
import { PackageAttempts, type RetryRules, skipPattern } from './packageAttempts.js'
import type { TestPackage } from './suiteResult.js'
import type { EndedSuite } from './suiteFacts.js'

/** The longest pattern: Linux allows 128 KiB for an argument, Windows 32 KiB for all of them. */
const MAX_PATTERN = { other: 100_000, win32: 24_000 } as const

/** A package that runs again, or for the first time. */
export interface Again {
  readonly importPath: string
  readonly attempts: PackageAttempts
  /** Test functions that do not. */
  readonly skip: readonly string[]
}

export interface AttemptRules extends RetryRules {
  /** The directories of the packages that are to run, absolute, by import path; empty if they are not known. */
  readonly directories: ReadonlyMap<string, string>
  /** Marks the tests in quarantine. */
  readonly mark: (pkg: TestPackage) => TestPackage
}

export class SuiteAttempts {
  private readonly packages: ReadonlyMap<string, PackageAttempts>
  private readonly ended: EndedSuite[] = []

  constructor(
    private readonly rules: AttemptRules,
    private readonly first: EndedSuite,
  ) {
    this.ended.push(first)
    const { directories, mark } = rules
    const paths = [...first.facts.packages.map(({ importPath }) => importPath), ...directories.keys()]
    this.packages = new Map(paths.map((importPath) => [importPath, new PackageAttempts(rules)]))
    for (const pkg of first.facts.packages) this.packages.get(pkg.importPath)?.add(mark(pkg))
  }

  /** The packages to run next; none if nothing is left to run. */
  next(platform: NodeJS.Platform, { warning }: Pick<Log, 'warning'>): readonly Again[] {
    const { directories, failFast } = this.rules
    // Which packages -failfast kept from running is not known then.
    if (directories.size === 0 && failFast) return []
    const isOver = [...this.packages.values()].some((attempts) => attempts.hasFailed)
    return [...this.packages].flatMap(([importPath, attempts]): readonly Again[] => {
      const skip = attempts.next(isOver)
      if (skip === undefined) return []
      const longest = platform === 'win32' ? MAX_PATTERN.win32 : MAX_PATTERN.other
      const isKnown = directories.has(importPath)
      if (skip.length === 0 || (isKnown && skipPattern(skip).length <= longest))
        return [{ importPath, attempts, skip }]
      const reason = isKnown ? 'it has too many tests' : 'it is not known where the package is'
      warning(`the failed tests of ${importPath} do not run again: ${reason}`)
      attempts.lose()
      return []
    })
  }

  /** Adds an attempt at some packages. Those that -failfast kept from running have not had theirs yet. */
  add(again: readonly Again[], ended: EndedSuite): void {
    this.ended.push(ended)
    const results = new Map(ended.facts.packages.map((pkg) => [pkg.importPath, pkg]))
    const isCut = this.rules.failFast && again.some(({ importPath }) => hasFailed(results.get(importPath)))
    for (const { importPath, attempts } of again) {
      const pkg = results.get(importPath)
      if (pkg !== undefined) attempts.add(this.rules.mark(pkg))
      else if (!isCut) attempts.lose()
    }
  }

  /** @param isCut whether tests that have never run did not run because the time was up */
  joined(isCut: boolean): EndedSuite {
    const { first } = this
    const last = this.ended.at(-1) ?? first
    const runs = this.ended.map(({ run }) => run)
    const all = [...this.packages].map(([importPath, attempts]) => ({
      importPath,
      attempts,
      result: attempts.result(),
    }))
    const packages = all.flatMap(({ result }) => result ?? [])
    const pathsOf = (some: typeof all): readonly string[] => some.map(({ importPath }) => importPath)
    const unrun = pathsOf(all.filter(({ result }) => result === undefined))
    const unproved = pathsOf(all.filter(({ attempts }) => attempts.isUnproved))
    const isFine = unrun.length === 0 && packages.every((pkg) => !hasFailed(pkg))
    return {
      run: {
        exitCode: isFine ? last.run.exitCode : first.run.exitCode,
        timedOut: isCut || runs.some(({ timedOut }) => timedOut),
        stopped: runs.some(({ stopped }) => stopped),
        leftBehind: runs.flatMap(({ leftBehind }) => leftBehind),
      },
      facts: {
        ...first.facts,
        seconds: this.ended.reduce((sum, { facts }) => sum + facts.seconds, 0),
        packages,
        unrun,
        unproved,
        unbuilt: allOf(
          this.ended.map(({ facts }) => facts),
          'unbuilt',
        ),
        failFast: this.rules.failFast,
      },
    }
  }
}

function hasFailed(pkg: TestPackage | undefined): boolean {
  return pkg?.outcome === 'fail' || pkg?.outcome === 'build-failed'
}
