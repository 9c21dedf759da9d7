/** @module Which program wrote a pod, and what is known of its processes. */
import { basename, isAbsolute } from 'node:path'
import type { PodProcess } from '../covdata/read/podProcess.js'
import type { Pod } from '../covdata/read/readPods.js'
import { commandText } from './commandText.js'
import { endingText } from './endings.js'
import { SOURCES } from './model.js'
import type { Tally } from '../covdata/units/tally.js'

/** A measured program: one that was built, or one that a test built by itself. */
export interface BinaryInfo {
  readonly name: string
  readonly importPath: string
  /** `built`: by us before the suite; `found`: only its data is known (built by a test). */
  readonly origin: 'built' | 'found'
  /** Processes that left counters. 0: none did, or the data was merged before, which does not say how many did. */
  readonly processes: number
  readonly tally: Tally
}

/** One process that left counters. Argument values are never kept: they may hold secrets. */
export interface ProcessInfo {
  readonly source: 'binaries' | 'tests'
  /** Base name of the program, then the names of its flags: `server -addr --db`. */
  readonly command: string
  readonly pid: number
  /** If it did not end by itself: `killed by SIGTERM`, `panicked`, `still running`. Its counters were kept. */
  readonly ending?: string | undefined
}

/** A program that was built before the suite. */
export interface Built {
  /** File name without `.exe`. */
  readonly name: string
  readonly importPath: string
  /** Absolute. */
  readonly path: string
  /** Its tests start their own binary again under the program's name (testscript). */
  readonly reExecuted: boolean
}

/** How the go command names test binaries. */
const TEST_BINARY = /\.test(?:\.exe)?$/

/** Names of the live files of processes that still run. */
export type RunningFiles = ReadonlySet<string>

/** Pods that programs wrote, with the processes of those only, by the import path of the program. */
export type ProgramPods = ReadonlyMap<string, readonly Pod[]>

/**
 * A test binary that a test started again as a program (testscript) writes where binaries write; its build is the one
 * that wrote as a test process, or it has no main package of its own.
 */
export function isTestBinary(pod: Pod): boolean {
  return mainOf(pod) === undefined || pod.columns.includes(SOURCES.indexOf('tests'))
}

/**
 * Whether a process was a program. The tests of a main package link what the program links, so their binary and the
 * program may be one pod: then the path that the process was started by tells them apart. A bare name does not, if the
 * tests are known to start themselves by it.
 */
function isProgram(pod: Pod, process: PodProcess, built: readonly Built[]): boolean {
  const [program = ''] = process.args
  if (SOURCES[process.column] !== 'binaries' || TEST_BINARY.test(program)) return false
  if (!isTestBinary(pod)) return true
  return built.some((binary) =>
    isAbsolute(program)
      ? program === binary.path
      : !binary.reExecuted && basename(program) === basename(binary.path),
  )
}

/** The pods of programs, test binaries left out. */
export function programPods(pods: readonly Pod[], built: readonly Built[]): ProgramPods {
  const programs = new Map<string, Pod[]>()
  for (const pod of pods) {
    const main = mainOf(pod)
    if (main === undefined) continue
    const processes = pod.processes.filter((process) => isProgram(pod, process, built))
    const silent = pod.processes.length === 0 && !isTestBinary(pod)
    if (processes.length > 0 || silent)
      programs.set(main, [...(programs.get(main) ?? []), { ...pod, processes }])
  }
  return programs
}

/** The main packages of test binaries that wrote as programs. */
export function reExecutedMains(pods: readonly Pod[]): ReadonlySet<string> {
  const wroteAsProgram = (pod: Pod): boolean =>
    isTestBinary(pod) && pod.processes.some((process) => SOURCES[process.column] === 'binaries')
  return new Set(pods.filter(wroteAsProgram).flatMap((pod) => mainOf(pod) ?? []))
}

/**
 * The programs that were built and those of which only data was found, in that order.
 * @param tallyOf what the processes of pods cover
 */
export function binaryInfos(
  built: readonly Built[],
  programs: ProgramPods,
  tallyOf: (pods: readonly Pod[]) => Tally,
): readonly BinaryInfo[] {
  const known = new Set(built.map((binary) => binary.importPath))
  const found = [...programs.keys()].filter((importPath) => !known.has(importPath)).sort()
  const info = (name: string, importPath: string, origin: BinaryInfo['origin']): BinaryInfo => {
    const pods = programs.get(importPath) ?? []
    const processes = pods.flatMap((pod) => pod.processes).filter((process) => process.pid > 0).length
    return { name, importPath, origin, processes, tally: tallyOf(pods) }
  }
  return [
    ...built.map((binary) => info(binary.name, binary.importPath, 'built')),
    ...found.map((importPath) => info(basename(importPath), importPath, 'found')),
  ]
}

/** The processes that left counters; files that are sums of several (pid 0, compacted data) are none. */
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
        command: commandOf(process, !isProgram(pod, process, built)),
        pid: process.pid,
        ...(process.ending === undefined
          ? {}
          : { ending: endingText(process.ending, running.has(basename(process.path))) }),
      })),
  )
}

/** Argument values may hold secrets: only the program and the names of flags are kept. */
function commandOf(process: PodProcess, testBinary: boolean): string {
  const [program = 'unknown', ...args] = process.args
  if (!testBinary) return commandText(process.args)
  const own = args.filter((arg) => !arg.startsWith('-test.'))
  const label = TEST_BINARY.test(program) ? [] : ['(test binary)']
  return [commandText([program, ...own]), ...label].join(' ')
}

/** The import path of the main package that is linked into a build. */
export function mainOf(pod: Pod): string | undefined {
  return pod.meta.packages.find((pkg) => pkg.name === 'main')?.importPath
}
