/**
 * @module What test processes record of their tests while they run. The code that preserve/ adds to Go's runtime maps the file,
 * where that is safe, and otherwise appends to it, so that only the last record can be torn.
 *
 * ```text
 * journal (journal.<pid>.<nanoseconds>), and what programs opened (opened.<pid>.<nanoseconds>: kinds 1, 6, 11, 12 and 15)
 *   8 bytes "covtests", u8 version (1), then records:
 *   uleb length of the rest (0: no more records; zeros may follow), u8 kind, uleb time (nanoseconds since the process began), fields
 *
 *  1 process    uleb pid, uleb start (nanoseconds since 1970), text import path, text directory
 *  2 begin      uleb test, uleb parent (0: none), u8 flags (1 concurrent, 2 seed, 4 example), text name
 *  3 end        uleb test
 *  4 pause      uleb test
 *  5 resume     uleb test
 *  6 started    uleb test (0: none), uleb pid, u8 flags (1 tagged, 2 go builds, 4 go runs what it builds, 8 tests), text program
 *  7 observed   uleb pid, uleb start (both 0: the process itself), changes
 *  8 outlives   uleb test, uleb pid, uleb start
 *  9 unsettled  uleb pid, uleb start
 * 10 ran        uleb test, …
 * 11 opened     uleb test, u8 how (1 open, 2 stat, 3 link), text path
 * 12 getenv     uleb test, text name
 * 13 phase      u8: 1 packages initialised, 2 tests begin, 3 tests have ended, 4 exit
 * 14 values     uleb pid, uleb start, values
 * 15 measured
 *
 * What a program opened has, in place of the import path, the test that it belongs to, as testTag.ts writes it, or nothing if
 * it was started without GOCOVERDIR. In place of the directory it has the path by which it was executed, the first time.
 * All programs of a test process add to one file, with its name: each time the header, kind 1, and their records. A program
 * that cannot has a file of its own.
 *
 * text: uleb length in bytes, UTF-8
 * changes: (uleb skipped words, uleb n > 0, n × uleb v)…  v is 0 if a counter has another value and neither the old nor the
 *          new one is 0; otherwise 1 + the new value
 * values:  (uleb skipped words, uleb n > 0, n × uleb value)…  other words are 0
 * ```
 */

/** Identifies a process; undefined stands for the process that writes the journal. */
export interface ObservedProcess {
  readonly pid: number
  /** In nanoseconds since 1970. */
  readonly started: bigint
}

/** An encoded list of changes or values, which `forEachWord` decodes; it is known to be valid. */
export interface EncodedWords {
  readonly bytes: Uint8Array
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

interface Timed {
  /** In nanoseconds since the process began. */
  readonly time: number
}

/** The process that wrote the file. */
export interface ProcessRecord extends Timed, ObservedProcess {
  readonly kind: 'process'
  /** Of the package with the tests; empty if Go is too old to know it. */
  readonly importPath: string
  /** The current directory when it began. */
  readonly directory: string
}

/** A test begins. */
export interface BeginRecord extends Timed {
  readonly kind: 'begin'
  readonly test: number
  /** 0: none. */
  readonly parent: number
  /** Another goroutine than the parent's own called t.Run, so the parent may go on meanwhile. */
  readonly concurrent: boolean
  /** A seed of a fuzz target. */
  readonly seed: boolean
  readonly example: boolean
  /** As Go names it, `TestX/sub`. */
  readonly name: string
}

/** A test ends, waits in t.Parallel for its turn, or goes on after that. */
export interface TurnRecord extends Timed {
  readonly kind: 'end' | 'pause' | 'resume'
  readonly test: number
}

/** A process was started. */
export interface StartedRecord extends Timed {
  readonly kind: 'started'
  /** The test whose goroutine started it; 0: none. */
  readonly test: number
  readonly pid: number
  /** It was given the tag of the test. */
  readonly tagged: boolean
  /** The path that was executed; empty if the process itself became another program. */
  readonly program: string
  /** It is a go command that only builds Go code or lists it, or one that runs what it builds, or the tests of that. */
  readonly goCommand?: 'builds' | 'runs' | 'tests'
}

/** The counters of a process that have changed since they were last observed, or since it began. */
export interface ObservedRecord extends Timed {
  readonly kind: 'observed'
  readonly process: ObservedProcess | undefined
  readonly changes: EncodedWords
}

/**
 * A program of a test still runs at the end of that test, or began to run later. Its start is 0 if all that is known is that
 * the process is there: it may have no counters, or no file for them yet.
 */
export interface OutlivesRecord extends Timed {
  readonly kind: 'outlives'
  readonly test: number
  readonly process: ObservedProcess
}

/** A program had not come to rest when it was observed: what it executes next may still be for the tests before. */
export interface UnsettledRecord extends Timed {
  readonly kind: 'unsettled'
  readonly process: ObservedProcess
}

/** Goroutines of these tests ran in the time that ends here, though the tests wait or have ended. */
export interface RanRecord extends Timed {
  readonly kind: 'ran'
  readonly tests: readonly number[]
}

/** The program has counters, and is no test binary. */
export interface MeasuredRecord extends Timed {
  readonly kind: 'measured'
}

/** A test or program used a file. */
export interface OpenedRecord extends Timed {
  readonly kind: 'opened'
  /** 0: none. */
  readonly test: number
  /** A link is another name for it, by which others may open it. */
  readonly how: 'open' | 'stat' | 'link'
  /** Absolute. */
  readonly path: string
}

/** A test or program read an environment variable. */
export interface GetenvRecord extends Timed {
  readonly kind: 'getenv'
  /** 0: none. */
  readonly test: number
  readonly name: string
}

/** The process has initialised its packages, begins to run tests, has run them, or ends. */
export interface PhaseRecord extends Timed {
  readonly kind: 'phase'
  readonly phase: 'initialised' | 'running' | 'ran' | 'exit'
}

/** All counters of a process that are not 0. */
export interface ValuesRecord extends Timed {
  readonly kind: 'values'
  readonly process: ObservedProcess | undefined
  readonly values: EncodedWords
}

export type JournalRecord =
  | ProcessRecord
  | BeginRecord
  | TurnRecord
  | StartedRecord
  | ObservedRecord
  | OutlivesRecord
  | UnsettledRecord
  | RanRecord
  | OpenedRecord
  | GetenvRecord
  | PhaseRecord
  | ValuesRecord
  | MeasuredRecord
