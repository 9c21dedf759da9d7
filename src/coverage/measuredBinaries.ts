/** @module Which binary wrote a pod, and what is known about its processes. */
import { basename } from 'node:path'
import { type PodProcess, processCount } from '../covdata/read/podProcess.js'
import type { Pod } from '../covdata/read/readPods.js'
import { commandText } from './commandText.js'
import { endingText } from './endings.js'
import { SOURCES } from './model.js'
import type { Tally } from '../covdata/units/tally.js'

/** A measured binary: one that we built, or one that a test built. */
export interface BinaryInfo {
  /** File name without `.exe`; for `found` the last element of the import path. */
  readonly name: string
  readonly importPath: string
  /** `built`: by us, before the suite; `found`: by a test, so that only its data is known. */
  readonly origin: 'built' | 'found'
  /**
   * How many processes left counters, test binaries that stood in for it included; also 0 if the data was merged before,
   * which loses their number.
   */
  readonly processes: number
  /** Covered and total statements of the packages that it links. */
  readonly tally: Tally
}

/** A process that left counters. Argument values are never kept, as they may be secrets. */
export interface ProcessInfo {
  readonly source: 'binaries' | 'tests'
  /** Base name of the executable and the names of its flags: `server -addr --db`. */
  readonly command: string
  readonly pid: number
  /** Set if it did not end normally and its counters were preserved: `killed by SIGTERM`, `panicked`, `still running`. */
  readonly ending?: string | undefined
  /** How many further processes with the same command and ending this one stands for; undefined: none. */
  readonly others?: number | undefined
}

/** A binary that was built before the suite. */
export interface Built {
  /** File name without `.exe`. */
  readonly name: string
  readonly importPath: string
  /** Absolute. */
  readonly path: string
  /** Whether its tests start their own test binary under the name of this one (testscript). */
  readonly reExecuted: boolean
  /** Where the tests name it first: `e2e/server_test.go:12`; undefined if they do not. */
  readonly namedAt: string | undefined
  /** Where tests that name it name a go command by its path: `e2e/build_test.go:12`. */
  readonly goByPath: readonly string[]
}

/** How the go command names test binaries. */
export const TEST_BINARY = /\.test(?:\.exe)?$/

/** Base names of the live files of processes that are still running. */
export type RunningFiles = ReadonlySet<string>

/** The pods that binaries wrote, with only the processes of these, by the import path of the main package. */
export type BinaryPods = ReadonlyMap<string, readonly Pod[]>

/**
 * Whether a pod is of a test binary, even if it wrote where binaries write because a test started it under another name
 * (testscript). Such a build also wrote as a test process, or has no main package of its own.
 */
function isTestBinary(pod: Pod): boolean {
  return mainOf(pod) === undefined || pod.columns.includes(SOURCES.indexOf('tests'))
}

/**
 * Whether a process ran a binary rather than a test binary. The tests of a main package may link the same packages as its
 * binary and share its pod. If the process does not say what it was, the path of the executable decides, unless the tests
 * are not known to start themselves under another name.
 */
function ranBinary(pod: Pod, process: PodProcess, built: readonly Built[]): boolean {
  const [program = ''] = process.args
  if (SOURCES[process.column] !== 'binaries') return false
  if (process.kind !== undefined) return process.kind === 'binary'
  if (TEST_BINARY.test(program)) return false
  if (!isTestBinary(pod)) return true
  const main = mainOf(pod)
  return built.some((binary) => binary.importPath === main && (!binary.reExecuted || program === binary.path))
}

/** Whether a process was a test binary that a test started in place of the binary. */
function stoodIn(pod: Pod, process: PodProcess, built: readonly Built[]): boolean {
  if (SOURCES[process.column] !== 'binaries' || ranBinary(pod, process, built)) return false
  return process.kind === undefined
    ? !process.args.some((arg) => arg.startsWith('-test.'))
    : process.kind === 'stand-in'
}

/** The pods of binaries, and those of test binaries that stood in for them. */
export function binaryPods(pods: readonly Pod[], built: readonly Built[]): BinaryPods {
  const found = new Map<string, Pod[]>()
  for (const pod of pods) {
    const main = mainOf(pod)
    if (main === undefined) continue
    const processes = pod.processes.filter(
      (process) => ranBinary(pod, process, built) || stoodIn(pod, process, built),
    )
    const silent = pod.processes.length === 0 && !isTestBinary(pod)
    if (processes.length > 0 || silent) found.set(main, [...(found.get(main) ?? []), { ...pod, processes }])
  }
  return found
}

/** Import paths of main packages for whose binaries test binaries stood in, and that had no process of their own. */
export function reExecutedMains(pods: readonly Pod[], built: readonly Built[]): ReadonlySet<string> {
  const mainsOf = (is: typeof ranBinary): readonly string[] =>
    pods
      .filter((pod) => pod.processes.some((process) => is(pod, process, built)))
      .flatMap((pod) => mainOf(pod) ?? [])
  const ran = new Set(mainsOf(ranBinary))
  return new Set(mainsOf(stoodIn).filter((main) => !ran.has(main)))
}

/** Import paths of main packages of which something was executed, be it as a plugin or by a test that calls their functions. */
export function executedMains(pods: readonly Pod[]): ReadonlySet<string> {
  const executed = new Set<string>()
  for (const pod of pods)
    for (const { packageIndex, counters } of pod.counters.entries()) {
      const pkg = pod.meta.packages[packageIndex]
      if (pkg?.name === 'main' && counters.some((count) => count > 0)) executed.add(pkg.importPath)
    }
  return executed
}

/**
 * The binaries that were built, then those of which only data was found.
 * @param tallyOf computes what pods cover
 */
export function binaryInfos(
  built: readonly Built[],
  podsOf: BinaryPods,
  tallyOf: (pods: readonly Pod[]) => Tally,
): readonly BinaryInfo[] {
  const known = new Set(built.map((binary) => binary.importPath))
  const found = [...podsOf.keys()].filter((importPath) => !known.has(importPath)).sort()
  const info = (name: string, importPath: string, origin: BinaryInfo['origin']): BinaryInfo => {
    const pods = podsOf.get(importPath) ?? []
    const single = pods.flatMap((pod) => pod.processes).filter((process) => process.pid > 0)
    const processes = processCount(single)
    return { name, importPath, origin, processes, tally: tallyOf(pods) }
  }
  return [
    ...built.map((binary) => info(binary.name, binary.importPath, 'built')),
    ...found.map((importPath) => info(basename(importPath), importPath, 'found')),
  ]
}

/** The processes that left counters. Files with pid 0 are sums of several processes (compacted data) and left out. */
export function processInfos(
  pods: readonly Pod[],
  built: readonly Built[],
  running: RunningFiles,
): readonly ProcessInfo[] {
  return pods.flatMap((pod) =>
    pod.processes
      .filter((process) => process.pid > 0)
      .map((process) => ({
        source: SOURCES[process.column] ?? 'binaries',
        command: commandOf(process, !ranBinary(pod, process, built)),
        pid: process.pid,
        ...(process.ending === undefined
          ? {}
          : { ending: endingText(process.ending, running.has(basename(process.path))) }),
        ...(process.others === undefined || process.others === 0 ? {} : { others: process.others }),
      })),
  )
}

/** Only the executable and the names of flags: argument values may be secrets. */
function commandOf(process: PodProcess, testBinary: boolean): string {
  const [program = 'unknown', ...args] = process.args
  if (!testBinary) return commandText(process.args)
  const own = args.filter((arg) => !arg.startsWith('-test.'))
  const label = TEST_BINARY.test(program) ? [] : ['(test binary)']
  return [commandText([program, ...own]), ...label].join(' ')
}

/** The import path of the main package in a pod; undefined if it has none, as in most test binaries. */
export function mainOf(pod: Pod): string | undefined {
  return pod.meta.packages.find((pkg) => pkg.name === 'main')?.importPath
}
