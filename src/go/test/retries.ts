/**
 * @module Running a part of the suite, and the tests of it that failed again: alone, and without those that passed. All
 * attempts share the time, and write their data as the first one does.
 */
import { plural } from '../../support/plural.js'
import type { GoCommand } from '../goCommand.js'
import { type GoTestRequest, goTest } from './goTest.js'
import type { Launcher } from './launcher.js'
import { PackageAttempts, skipPattern } from './packageAttempts.js'
import { type QuarantineRule, placeOf, withQuarantine } from './quarantine.js'
import type { SuiteObserver } from './suiteObserver.js'
import type { TestPackage } from './suiteResult.js'
import { type EndedSuite, deadline } from './suiteRun.js'

/** The longest pattern: Linux allows 128 KiB for an argument, Windows 32 KiB for all of them. */
const MAX_PATTERN = { other: 100_000, win32: 24_000 } as const

/** How go list calls the package of files that were named. */
const OF_FILES = 'command-line-arguments'

export interface Retrying {
  /** How often a failed test runs again. */
  readonly retries: number
  readonly quarantine: readonly QuarantineRule[]
  /** The directories of the packages that have tests, absolute, by import path. */
  readonly directories: () => Promise<ReadonlyMap<string, string>>
}

/** A package that runs again. */
interface Again {
  readonly importPath: string
  readonly attempts: PackageAttempts
  /** Test functions that do not. */
  readonly skip: readonly string[]
}

/** Runs the tests. Failing tests are a result, not an error. */
export async function goTestWithRetries(
  go: GoCommand,
  launcher: Launcher,
  request: GoTestRequest,
  { retries, quarantine, directories: find }: Retrying,
  observer: SuiteObserver,
): Promise<EndedSuite> {
  const end = Date.now() + request.timeoutSeconds * 1000
  const lastStart = deadline(Date.now(), request.timeoutSeconds)
  const first = await goTest(go, launcher, request, observer)
  if (quarantine.length === 0 && (retries === 0 || first.run.exitCode === 0)) return first
  const directories = await find()
  const mark = (pkg: TestPackage): TestPackage => {
    const directory = directories.get(pkg.importPath)
    return withQuarantine(pkg, quarantine, directory && placeOf(directory, request.cwd))
  }
  const packages = packagesOf(first.facts.packages.map(mark), request, retries, directories)
  const ended: [EndedSuite, ...EndedSuite[]] = [first]
  let isCut = false
  for (let last = first; first.run.exitCode === 1 && last.run.exitCode <= 1;) {
    const again = chosen(packages, go, directories, observer)
    const isLate = Date.now() >= lastStart
    isCut = isLate && again.some(({ attempts }) => attempts.failed === 0)
    if (again.length === 0 || isLate || last.run.timedOut || observer.stop.aborted) break
    observer.log.info(announcement(again))
    const left = (end - Date.now()) / 1000
    last = await goTest(go, launcher, requestAgain(request, again, directories, left), observer)
    ended.push(last)
    const results = new Map(last.facts.packages.map((pkg) => [pkg.importPath, mark(pkg)]))
    for (const { importPath, attempts } of again) attempts.add(results.get(importPath))
  }
  return joined(
    ended,
    [...packages.values()].flatMap((attempts) => attempts.result() ?? []),
    isCut,
  )
}

/** The packages with their first attempts; with -failfast, also those that it kept from running. */
function packagesOf(
  first: readonly TestPackage[],
  { flags: { failFast }, selection }: GoTestRequest,
  retries: number,
  directories: ReadonlyMap<string, string>,
): ReadonlyMap<string, PackageAttempts> {
  const rules = { retries, failFast }
  const packages = new Map(first.map((pkg) => [pkg.importPath, new PackageAttempts(rules, pkg)]))
  const wanted = new Set(selection.packages)
  for (const importPath of failFast && first.some(({ outcome }) => outcome === 'fail')
    ? directories.keys()
    : []) {
    const isChosen = Object.keys(selection.run).length === 0 || wanted.has(importPath)
    if (isChosen && !packages.has(importPath)) packages.set(importPath, new PackageAttempts(rules))
  }
  return packages
}

/** The packages to run again. */
function chosen(
  packages: ReadonlyMap<string, PackageAttempts>,
  { platform }: GoCommand,
  directories: ReadonlyMap<string, string>,
  { log }: SuiteObserver,
): readonly Again[] {
  const hasFailed = [...packages.values()].some((attempts) => attempts.hasFailed)
  return [...packages].flatMap(([importPath, attempts]): readonly Again[] => {
    const skip = attempts.next(hasFailed)
    if (skip === undefined) return []
    const longest = platform === 'win32' ? MAX_PATTERN.win32 : MAX_PATTERN.other
    if (skip.length > 0 && (!directories.has(importPath) || skipPattern(skip).length > longest)) {
      log.warning(
        `the failed tests of ${importPath} do not run again: ` +
          (directories.has(importPath) ? 'it has too many tests' : 'it is not known where the package is'),
      )
      attempts.add(undefined)
      return []
    }
    return [{ importPath, attempts, skip }]
  })
}

function announcement(again: readonly Again[]): string {
  const failed = again.reduce((sum, { attempts }) => sum + attempts.failed, 0)
  const packages = plural(again.length, 'package')
  return failed === 0
    ? `running what has not run in ${packages}`
    : `running ${plural(failed, 'failed test')} in ${packages} again, one after the other`
}

function requestAgain(
  request: GoTestRequest,
  again: readonly Again[],
  directories: ReadonlyMap<string, string>,
  timeoutSeconds: number,
): GoTestRequest {
  const paths = again.map(({ importPath }) => importPath)
  const skip = again.flatMap(({ importPath, skip: names }) => {
    const directory = directories.get(importPath)
    return directory === undefined || names.length === 0
      ? []
      : [[directory.replaceAll('\\', '/'), skipPattern(names)] as const]
  })
  return {
    ...request,
    // Files that were named make a package without a path.
    selection: paths.includes(OF_FILES) ? request.selection : { ...request.selection, packages: paths },
    flags: { ...request.flags, ...request.flags.again },
    skip: Object.fromEntries(skip),
    isAlone: true,
    timeoutSeconds,
  }
}

/** @param isCut whether tests that have never run did not run because the time was up */
function joined(
  ended: readonly [EndedSuite, ...EndedSuite[]],
  packages: readonly TestPackage[],
  isCut: boolean,
): EndedSuite {
  const [first] = ended
  const last = ended.at(-1) ?? first
  const runs = ended.map(({ run }) => run)
  const isFine = packages.every(({ outcome }) => outcome !== 'fail' && outcome !== 'build-failed')
  return {
    run: {
      exitCode: isFine ? last.run.exitCode : first.run.exitCode,
      timedOut: isCut || runs.some(({ timedOut }) => timedOut),
      stopped: runs.some(({ stopped }) => stopped),
      leftBehind: runs.flatMap(({ leftBehind }) => leftBehind),
    },
    facts: {
      ...first.facts,
      seconds: ended.reduce((sum, { facts }) => sum + facts.seconds, 0),
      packages,
    },
  }
}
