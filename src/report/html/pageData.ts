/**
 * @module The data of index.html: what src/report/html writes and src/page shows. Lists are stored by column, and names
 * once: everything else refers to them by number. Only types, so that the page takes nothing else from here.
 */

import type { PageChange } from './pageComparison.js'
import type { FigureColumns, PageFigures, PageUnitTests } from './pageFigures.js'
import type { PageTestsHead } from './pageTests.js'

export interface PageFinding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly detail: string
  readonly fix: string
  readonly evidence: readonly string[]
}

export interface PageTest {
  readonly package: string
  readonly name: string
  readonly output: string
  /** Why it does not fail the suite; null if it does. */
  readonly why: string | null
}

export interface PageBinary {
  readonly name: string
  readonly importPath: string
  readonly origin: 'built' | 'found'
  readonly processes: number
  readonly covered: number
  readonly total: number
}

export interface PageProcess {
  readonly source: 'binaries' | 'tests'
  readonly command: string
  readonly pid: number
  /** Null if it ended normally. */
  readonly ending: string | null
  /** How many further processes this one stands for. */
  readonly others: number
}

/** Who can have reached a unit: a binary, the tests of a package, a leg of a matrix, or left-out tests at the baseline. */
export interface Reacher {
  readonly kind: 'binary' | 'tests' | 'leg' | 'baseline'
  readonly name: string
}

/** The largest runs of uncovered statements, by column, largest first. */
export interface HotspotColumns {
  /** Numbers of files. */
  readonly file: readonly number[]
  readonly function: readonly string[]
  readonly statements: readonly number[]
  readonly startLine: readonly number[]
  /** Inclusive. */
  readonly endLine: readonly number[]
  /** 1 if any statement of the function is covered, else 0. */
  readonly reached: readonly number[]
}

/** Everything but the files themselves; read when the page opens. */
export interface PageIndex {
  /** The version of this tool. */
  readonly tool: string
  /** The path of the module, or `example.com/shop, 3 modules`. */
  readonly title: string
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly seconds: number
  /** Null while programs are watched: there is no verdict yet. */
  readonly passed: boolean | null
  readonly mode: 'set' | 'count' | 'atomic'
  /** `1.26.8 linux/amd64`; null if data was only merged. */
  readonly go: string | null
  /** The percentage of the total as Go rounds it, `87.0%`, or a dash. */
  readonly percent: string
  /** What the figures mean and what is not in them: sentences. */
  readonly notes: readonly string[]
  /** Headings of the sources that have data: `binaries`, `test processes`, and `unit tests` last. */
  readonly sources: readonly string[]
  /** Null without data of unit tests. */
  readonly unitTests: PageUnitTests | null
  /** Null if it is not known which test covers what. */
  readonly tests: PageTestsHead | null
  readonly total: PageFigures
  readonly gates: readonly {
    readonly text: string
    readonly passed: boolean
    /** What would satisfy it. */
    readonly details: readonly string[]
  }[]
  /** Null if the report was compared with nothing. */
  readonly change: PageChange | null
  readonly findings: readonly PageFinding[]
  /** Null if no suite was run. */
  readonly suite: {
    readonly passed: boolean
    readonly text: string
    readonly failed: readonly PageTest[]
  } | null
  /** Of several modules, with their tests. */
  readonly moduleTable: PageIndex['legs']
  readonly legs: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly binaries: readonly PageBinary[]
  readonly processes: readonly PageProcess[]
  readonly reachers: readonly Reacher[]
  readonly modules: readonly string[]
  /** By column; the files of a package follow each other. */
  readonly packages: FigureColumns & {
    readonly importPath: readonly string[]
    /** Numbers of modules. */
    readonly module: readonly number[]
    /** The number of the package's first file. */
    readonly firstFile: readonly number[]
  }
  /** By column, sorted by package and path. */
  readonly files: FigureColumns & {
    /** Base names. */
    readonly name: readonly string[]
    /** Paths in the repository, or empty if the file is not known to be in it. */
    readonly repositoryPath: readonly string[]
  }
  /** The number of the first file of each data block. */
  readonly blocks: readonly number[]
  readonly hotspots: HotspotColumns
  /** What is excluded from all figures: the largest parts first. */
  readonly excluded: {
    /** The first ones. */
    readonly parts: readonly { readonly where: string; readonly why: string }[]
    /** How many there are. */
    readonly count: number
  }
  /** What only one of several legs covers: the places with the most statements first. */
  readonly sole: {
    /** The first ones. */
    readonly parts: readonly { readonly where: string; readonly statements: number; readonly leg: string }[]
    /** How many there are. */
    readonly count: number
  }
  /** Import paths of packages that nothing links, and their statements as far as they are known. */
  readonly notLinked: readonly { readonly importPath: string; readonly statements: number | null }[]
}

/** The units of a file by column, in Go's report order. Lines and columns are 1-based, ends exclusive. */
export interface UnitColumns {
  readonly startLine: readonly number[]
  /** In UTF-16 code units of the text, or in bytes if there is none. */
  readonly startColumn: readonly number[]
  readonly endLine: readonly number[]
  readonly endColumn: readonly number[]
  /** Numbers of `PageFile.reachedBy`; empty if it is not known who reached what. */
  readonly reach: readonly number[]
}

/** What all sources together, or one of them, executed of a file, by column. */
export interface ExecutionColumns {
  /** How often each unit was executed. */
  readonly count: readonly number[]
  /** By coverable line, see `PageFile.lines`: 0 uncovered, 1 partly covered, 2 covered. */
  readonly status: readonly number[]
  /** By coverable line: the largest count of the units on it. */
  readonly hits: readonly number[]
  /** The uncovered ranges of lines, in the order of the file. */
  readonly uncovered: {
    readonly startLine: readonly number[]
    /** Inclusive. */
    readonly endLine: readonly number[]
    readonly statements: readonly number[]
    /** Numbers of `PageFile.functions`. */
    readonly function: readonly number[]
  }
}

/** What changed in a file. */
export interface FileChange {
  /** The lines that the change added or modified, as runs: first line, number of lines, and so on. */
  readonly lines: readonly number[]
  /** For each unit: 0 as before, 1 gained, 2 lost its coverage; empty if no coverage of the file moved. */
  readonly units: readonly number[]
}

/** One file; read when it is opened. */
export interface PageFile {
  /** Null if the source is not shown. */
  readonly text: string | null
  /** Why the source is not shown, or why it may be another one: the rest of a sentence about the file; otherwise null. */
  readonly reason: string | null
  /** By column, in the order of the file; `bySource` is empty if there is only one source. */
  readonly functions: FigureColumns & {
    readonly name: readonly string[]
    readonly startLine: readonly number[]
    /** Inclusive. */
    readonly endLine: readonly number[]
  }
  readonly units: UnitColumns
  /** The different sets of reachers in this file: numbers of `PageIndex.reachers`. */
  readonly reachedBy: readonly (readonly number[])[]
  /** The coverable lines by the line rule: 1-based, ascending. */
  readonly lines: readonly number[]
  readonly together: ExecutionColumns
  /** In the order of `PageIndex.sources`; empty if there is only one, which is the same as `together`. */
  readonly bySource: readonly ExecutionColumns[]
  /** Null if nothing changed, or it is not known. */
  readonly change: FileChange | null
}

/** The coverable lines of a file, and what was executed of them: by all sources together, then by each if there are several. */
export interface LineColumns extends Pick<PageFile, 'lines'> {
  readonly executions: readonly Pick<ExecutionColumns, 'status' | 'hits'>[]
}

/** A file in a data block: what a `PageFile` is made of. */
export interface StoredFile extends Pick<PageFile, 'reason' | 'reachedBy'>, Pick<UnitColumns, 'reach'> {
  /** The length of the text, which follows, in UTF-16 code units; null if there is none. */
  readonly text: number | null
  /** The functions by column, in the order of the units. */
  readonly functions: {
    readonly name: readonly string[]
    /** How many of the units are theirs. */
    readonly units: readonly number[]
  }
  readonly units: {
    /** From the line on which the unit before it ends to that on which it starts. */
    readonly lineStep: readonly number[]
    /** From the column in which the unit before it ends, if that is on the same line, otherwise from 0. */
    readonly columnStep: readonly number[]
    /** From its first line to its last one. */
    readonly height: readonly number[]
    readonly endColumn: readonly number[]
    readonly statements: readonly number[]
  }
  /** How often each unit was executed: by all sources together, then by each if there are several. */
  readonly counts: readonly (readonly number[])[]
  /** Null if the line rule can be applied to the text. */
  readonly lines: StoredLines | null
  /** Absent if nothing changed, or it is not known. */
  readonly change?: FileChange | undefined
}

/** `LineColumns` for runs of consecutive lines of which the same is known. */
export interface StoredLines extends Pick<LineColumns, 'executions'> {
  /** From the last line of the run before it to its first one. */
  readonly step: readonly number[]
  readonly length: readonly number[]
}
