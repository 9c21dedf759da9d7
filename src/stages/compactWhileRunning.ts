/** @module Keeps the data of a suite that starts very many processes from filling the disk. */
import { EndedProcesses, anyReader } from '../checks/endedProcesses.js'
import { isAlive } from '../checks/runningProcesses.js'
import { Compactor } from '../covdata/compaction/compactor.js'
import type { GrowthLimits } from '../covdata/compaction/growth.js'
import { SOURCES, type Source } from '../coverage/model.js'
import type { SuiteAttribution } from './attribute.js'
import { describeError } from '../support/errors.js'
import type { Log } from '../support/log.js'

/** Most suites leave less, and their files stay as they are. */
const LIMITS: GrowthLimits = { files: 5000, bytes: 256 * 1024 * 1024 }
const LOOK_EVERY_MS = 1000
/** A process writes all of its files within a moment, and a test that looks for them does so at once. */
const MIN_AGE_MS = 3000

export interface WhileRunning {
  /** What runs, as the log calls it. */
  readonly what: 'suite' | 'unit tests'
  /** Absolute: where processes write. */
  readonly directories: readonly { readonly path: string; readonly source: Source }[]
  /** Absolute, on the same file system. */
  readonly scratch: string
  readonly started: Date
  readonly platform: NodeJS.Platform
  readonly log: Log
  /** Gets the processes that are merged, of which nothing is known afterwards. */
  readonly attribution?: Pick<SuiteAttribution, 'onProcess'> | undefined
  /** For tests. */
  readonly limits?: GrowthLimits
  readonly minAge?: number
}

/**
 * Merges the files of ended processes, again and again, while something runs that starts processes.
 * @param work what runs
 */
export async function compactWhileRunning<T>(request: WhileRunning, work: () => Promise<T>): Promise<T> {
  const { what, directories, platform, log, started, scratch, attribution } = request
  const { limits = LIMITS, minAge = MIN_AGE_MS } = request
  const ended = new EndedProcesses(platform)
  const paths = directories.map((directory) => directory.path)
  const compactor = new Compactor({
    directories: directories.map(({ path, source }) => ({ path, column: SOURCES.indexOf(source) })),
    testColumn: SOURCES.indexOf('tests'),
    scratch,
    started: BigInt(started.getTime()) * 1_000_000n,
    limits,
    minAge,
    isAlive,
    endedAmong: async (live) => ended.among(live),
    isRead: async () => anyReader(paths, platform),
    onProcess: attribution && (async () => attribution.onProcess()),
    now: () => performance.now(),
  })
  const runs = what === 'suite' ? 'runs' : 'run'
  let looking: Promise<void> | undefined
  const timer = setInterval(
    () => {
      looking ??= compactor.look().then(
        () => {
          looking = undefined
        },
        (error: unknown) => {
          // What was merged counts, and what was not is read at the end.
          clearInterval(timer)
          log.info(`coverage data is not merged while the ${what} ${runs}: ${describeError(error)}`)
        },
      )
    },
    Math.min(LOOK_EVERY_MS, minAge),
  )
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await looking
    const { files, merges } = compactor.compacted
    if (merges > 0) log.info(`merged ${files} counter data files while the ${what} ran`)
  }
}
