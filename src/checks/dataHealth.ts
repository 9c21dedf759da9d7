/** @module Why data is missing: what the collected data says about programs and files, as findings. */
import type { Pod } from '../covdata/read/readPods.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import type { FindingCode } from '../findings/catalogue.js'
import type { BinaryInfo } from '../coverage/programs.js'
import { problemFindings } from './problemFindings.js'
import type { ProgramPods } from '../coverage/programs.js'
import { plural } from '../support/plural.js'

export type SuiteState = 'ran' | 'idle' | 'none'

export interface Evidence {
  /** Import paths of the measured packages that are in a pod. */
  readonly linked: ReadonlySet<string>
  readonly binaries: readonly BinaryInfo[]
  readonly programs: ProgramPods
  /** Import paths of the mains that test binaries executed as programs. */
  readonly reExecuted: ReadonlySet<string>
  readonly foreign: readonly Pod[]
  readonly problems: readonly DataProblem[]
  /** Readable counter data files of all pods. */
  readonly counterFiles: number
  /** `ran`: tests or a script ran; `idle`: no test was there to run; `none`: data is merged. */
  readonly suite: SuiteState
  /** Whether test processes were measured. */
  readonly inProcess: boolean
}

export function healthFindings(evidence: Evidence): readonly Finding[] {
  return [
    // Where no test ran, nothing else is to be expected, and that is said.
    ...(evidence.suite === 'idle' ? [] : [...noData(evidence), ...silentBinaries(evidence)]),
    ...foreignData(evidence.foreign),
    ...problemFindings(evidence.problems),
  ]
}

/** No counter of any process: a figure would be a zero that nobody measured. */
function noData({
  linked,
  binaries,
  problems,
  counterFiles,
  suite,
  inProcess,
}: Evidence): readonly Finding[] {
  if (counterFiles > 0) return []
  if (suite === 'none') {
    return [
      finding('no-data', 'There is no coverage data in the directories', {
        detail: 'A directory with data holds covmeta and covcounters files.',
        fix: 'Name the directories that GOCOVERDIR was set to when the instrumented programs ran.',
      }),
    ]
  }
  const why = problems.some((problem) => problem.code === 'counter-file-unreadable')
    ? 'Counter data files were written, and none of them can be read.'
    : binaries.length === 0
      ? 'There was no main package to build, so only test processes could have been measured.'
      : linked.size > 0
        ? 'Programs started, but each of them was killed or crashed before it wrote its counters.'
        : 'None of the programs was started by the tests with GOCOVERDIR in its environment.'
  return [
    finding('no-data', 'No coverage data was written', {
      detail: inProcess ? why : `${why} The test processes were not measured (in-process: false).`,
    }),
  ]
}

function silentBinaries({ binaries, programs, reExecuted, suite }: Evidence): readonly Finding[] {
  if (suite === 'none') return silentPrograms(programs)
  const silent = binaries.filter((binary) => binary.processes === 0)
  const started = silent.filter((binary) => (programs.get(binary.importPath) ?? []).length > 0)
  const within = silent.filter((binary) => !started.includes(binary) && reExecuted.has(binary.importPath))
  const never = silent.filter((binary) => !started.includes(binary) && !within.includes(binary))
  const names = (list: readonly BinaryInfo[]): readonly string[] =>
    list.map((binary) => `${binary.name} (${binary.importPath})`)
  return [
    ...programFindings('process-without-counters', 'started and left no counters', names(started)),
    ...programFindings('binary-never-ran', 'never ran, or ran without GOCOVERDIR', names(never)),
    ...programFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
  ]
}

/** Data that was collected before: sums of processes are there for them, so that none at all is a loss. */
function silentPrograms(programs: ProgramPods): readonly Finding[] {
  const silent = [...programs].filter(([, pods]) => pods.every((pod) => pod.processes.length === 0))
  const names = silent.map(([importPath]) => importPath)
  return programFindings('process-without-counters', 'started and left no counters', names)
}

function programFindings(code: FindingCode, what: string, evidence: readonly string[]): readonly Finding[] {
  return findingIfAny(code, `${plural(evidence.length, 'program')} ${what}`, evidence)
}

/** Says of which other modules the pods are. */
export function foreignData(foreign: readonly Pod[]): readonly Finding[] {
  const modules = foreign.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.modulePath || pkg.importPath))
  const evidence = [...new Set(modules)].sort()
  return findingIfAny('foreign-data', 'Data of programs of other modules was left out', evidence)
}
