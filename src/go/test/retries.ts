/**
 * @module Running a part of the suite, and the tests of it that failed again: alone, and without those that passed. All
 * attempts share the time, and write their data as the first one does.
 */
import type { GoCommand } from '../goCommand.js'
import { type GoTestRequest, goTest } from './goTest.js'
import type { Launcher } from './launcher.js'
import { skipPattern } from './packageAttempts.js'
import { type QuarantineRule, placeOf, withQuarantine } from './quarantine.js'
import { retryAnnouncement } from './retryAnnouncement.js'
import { type Again, SuiteAttempts } from './suiteAttempts.js'
import type { SuiteObserver } from './suiteObserver.js'
import type { TestPackage } from './suiteResult.js'
import type { EndedSuite } from './suiteFacts.js'
import { OF_FILES } from './testSelection.js'
import { deadline } from './suiteRun.js'

export interface Retrying {
  /** How often a failed test runs again. */
  readonly retries: number
  readonly quarantine: readonly QuarantineRule[]
  /** The directories of the packages that have tests and are to run, absolute, by import path. */
  readonly directories: () => Promise<ReadonlyMap<string, string>>
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
  const { failFast } = request.flags
  const isPlain = retries === 0 && quarantine.length === 0
  if (first.run.exitCode === 0 && quarantine.length === 0) return first
  // Even then, what did not run is named.
  if (isPlain && (observer.stop.aborted || !(failFast || first.run.timedOut))) return first
  const directories = await find()
  const mark = (pkg: TestPackage): TestPackage => {
    const directory = directories.get(pkg.importPath)
    return withQuarantine(pkg, quarantine, directory && placeOf(directory, request.cwd))
  }
  const attempts = new SuiteAttempts({ retries, failFast, directories, mark }, first)
  let isCut = false
  for (let last = first; !isPlain && first.run.exitCode === 1 && last.run.exitCode <= 1;) {
    const again = attempts.next(go.platform, observer.log)
    const isLate = Date.now() >= lastStart
    isCut = isLate && again.some(({ attempts: { failed } }) => failed === 0)
    if (again.length === 0 || isLate || last.run.timedOut || observer.stop.aborted) break
    observer.log.info(retryAnnouncement(again))
    const left = (end - Date.now()) / 1000
    last = await goTest(go, launcher, requestAgain(request, again, directories, left), observer)
    attempts.add(again, last)
  }
  return attempts.joined(isCut)
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
