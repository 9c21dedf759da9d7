/** @module The result of a run or of a merge: everything that any view shows, and nothing that a view must compute. */
import type { CoverageModel, Tally } from '../coverage/model.js'
import type { Finding } from '../findings/finding.js'
import type { SuiteResult, TestOutcome } from '../go/test/suiteResult.js'

/** The Go that measured. */
export interface GoInfo {
  /** The pin as the user or go.mod has it: `1.26.8`, `1.26.x`, `stable`. */
  readonly requested: string
  /** Where the pin comes from: `go-version input`, `toolchain line of go.mod`, … */
  readonly requestedBy: string
  /** The version that really ran, without the `go` in front: `1.26.8`. */
  readonly version: string
  /** How it was had. */
  readonly origin: 'tool cache' | 'PATH' | 'go.dev' | 'module proxy'
  readonly goos: string
  readonly goarch: string
}

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

/** A gate and how it went. */
export interface GateResult {
  /** As the user wrote it: `total: 80`. */
  readonly rule: string
  readonly passed: boolean
  readonly tally: Tally
  /** Statements that would have to be covered in addition; 0 when passed. */
  readonly missing: number
}

/** One job of a matrix, in a report that merges several. */
export interface LegInfo {
  /** `test (1.27.0, ubuntu-latest)`. */
  readonly name: string
  /** `missing`: it left no artifact; `broken`: what it left cannot be read; `empty`: it left no coverage data. */
  readonly state: 'merged' | 'missing' | 'broken' | 'empty'
  /** Of the Go that really ran. */
  readonly go: GoInfo | undefined
  /** Leaf tests by outcome; undefined where a command ran, or nothing is known. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
  readonly suitePassed: boolean | undefined
  /** `import/path TestName`, a part of them where there are many. */
  readonly failedTests: readonly string[]
  /** By this leg alone. */
  readonly tally: Tally | undefined
}

/** Where a measured file lies in the repository, and what it was when it was measured. */
export interface SourceFile {
  /** As in the coverage model: import path, slash, file name. */
  readonly path: string
  /** In the repository, with slashes. */
  readonly file: string
  /** Git's SHA-1 of the content, with line ends as git keeps them: 40 hexadecimal digits. */
  readonly blob: string
  /** With LF at the end of lines, where git keeps CRLF: so it is known on Windows, too. */
  readonly textBlob?: string | undefined
}

export interface Report {
  /** Of this tool. */
  readonly version: string
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly seconds: number
  readonly modulePath: string | undefined
  /** Absolute: where the module lay when it was measured; undefined where data was only merged. */
  readonly moduleDir: string | undefined
  /** Undefined where data was only merged. */
  readonly go: GoInfo | undefined
  readonly coverage: CoverageModel
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** Statements that only processes executed which did not end by themselves; undefined where legs are merged. */
  readonly keptStatements: number | undefined
  /** Undefined where data was only merged. */
  readonly suite: SuiteResult | undefined
  /** Most severe first. */
  readonly findings: readonly Finding[]
  readonly gates: readonly GateResult[]
  /** Empty where the report is of one job or of plain directories. */
  readonly legs: readonly LegInfo[]
  /** Measured files that lie in the repository; empty where that is not known. */
  readonly files: readonly SourceFile[]
}
