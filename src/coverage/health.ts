/** @module Why data is missing: what the collected data says about programs and files, as findings. */
import type { Pod } from '../covdata/readPods.js'
import type { DataProblem, DataProblemCode } from '../covdata/problems.js'
import { type Finding, type Severity, finding } from '../finding.js'
import type { BinaryInfo } from '../report/report.js'
import type { ProgramPods } from './programs.js'

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
      finding('error', 'no-data', 'There is no coverage data in the directories', {
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
    finding('error', 'no-data', 'No coverage data was written', {
      detail: inProcess ? why : `${why} The test processes were not measured (in-process: false).`,
      fix: 'Let the tests start the programs from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers by a signal that they handle.',
    }),
  ]
}

function silentBinaries({ binaries, programs, reExecuted, suite }: Evidence): readonly Finding[] {
  if (suite === 'none') return []
  const silent = binaries.filter((binary) => binary.processes === 0)
  const started = silent.filter((binary) => (programs.get(binary.importPath) ?? []).length > 0)
  const within = silent.filter((binary) => !started.includes(binary) && reExecuted.has(binary.importPath))
  const never = silent.filter((binary) => !started.includes(binary) && !within.includes(binary))
  const names = (list: readonly BinaryInfo[]): readonly string[] =>
    list.map((binary) => `${binary.name} (${binary.importPath})`)
  const findings: Finding[] = []
  if (started.length > 0) {
    findings.push(
      finding(
        'warning',
        'process-without-counters',
        `${programsText(started.length)} started and left no counters`,
        {
          detail:
            'Go writes counters when a process ends by itself: a process that is killed, panics or still runs leaves none.',
          fix: 'End it by a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
          evidence: names(started),
        },
      ),
    )
  }
  if (never.length > 0) {
    findings.push(
      finding(
        'warning',
        'binary-never-ran',
        `${programsText(never.length)} never ran, or ran without GOCOVERDIR`,
        {
          detail: 'Built and first on PATH, but no process of it wrote to the directory of this run.',
          fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on.',
          evidence: names(never),
        },
      ),
    )
  }
  if (within.length > 0) {
    findings.push(
      finding('notice', 'run-as-test-binary', `${programsText(within.length)} ran inside a test binary`, {
        detail:
          'A test started its own binary again as the program (testscript): the data is in the column of the programs.',
        evidence: names(within),
      }),
    )
  }
  return findings
}

function foreignData(foreign: readonly Pod[]): readonly Finding[] {
  if (foreign.length === 0) return []
  const modules = foreign.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.modulePath || pkg.importPath))
  return [
    finding('notice', 'foreign-data', 'Data of programs of other modules was left out', {
      detail: 'The tests built and ran them; nothing of this module is linked into them.',
      evidence: [...new Set(modules)].sort(),
    }),
  ]
}

interface ProblemText {
  readonly severity: Severity
  readonly title: string
  readonly fix: string
}

/** Go renames a file when it is whole; its faults are with the counters of the standard library (golang/go#59563). */
const UNREADABLE =
  'Leave the standard library out of coverpkg. Otherwise something else wrote or cut the files: remove them and run again.'

const PROBLEMS: Readonly<Record<DataProblemCode, ProblemText>> = {
  'counter-file-unreadable': {
    severity: 'error',
    title: 'Counter data files could not be read',
    fix: UNREADABLE,
  },
  'meta-file-unreadable': {
    severity: 'error',
    title: 'Meta-data files could not be read',
    fix: UNREADABLE,
  },
  'orphan-counters': {
    severity: 'error',
    title: 'Counter data files have no meta-data file',
    fix: 'Keep covmeta and covcounters files together when data is copied.',
  },
  'leftover-temporary-file': {
    severity: 'warning',
    title: 'Processes were ended while they wrote their data',
    fix: 'Give a process time to end after the signal before it is killed.',
  },
  'counter-shape-mismatch': {
    severity: 'error',
    title: 'Counters do not fit the meta-data of their program',
    fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
  },
  'unknown-function': {
    severity: 'error',
    title: 'Counters belong to functions that their program does not have',
    fix: 'Do not mix data of different builds in one directory.',
  },
  'hash-mismatch': {
    severity: 'warning',
    title: 'Files are named after another build than their headers',
    fix: 'Do not rename data files.',
  },
  'duplicate-directory': {
    severity: 'notice',
    title: 'Directories were given twice and read once',
    fix: 'Name each directory once.',
  },
  'duplicate-counters': {
    severity: 'notice',
    title: 'Copies of counter data files were counted once',
    fix: '',
  },
  'process-snapshots': {
    severity: 'notice',
    title: 'Processes wrote their counters several times: the last ones count',
    fix: '',
  },
  'mode-clash': {
    severity: 'notice',
    title: 'Programs were built with several counter modes',
    fix: 'Build all programs with -covermode=atomic.',
  },
  'granularity-clash': {
    severity: 'error',
    title: 'Programs that count by function were left out',
    fix: 'Build all programs by go build -cover.',
  },
}

function problemFindings(problems: readonly DataProblem[]): readonly Finding[] {
  const codes = [...new Set(problems.map((problem) => problem.code))]
  return codes.map((code) => {
    const { severity, title, fix } = PROBLEMS[code]
    const own = problems.filter((problem) => problem.code === code)
    return finding(severity, code, title, {
      detail: 'Their counts are missing.',
      fix,
      evidence: own.map(describe),
    })
  })
}

function describe({ path, offset, message }: DataProblem): string {
  return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`
}

function programsText(count: number): string {
  return count === 1 ? '1 program' : `${count} programs`
}
