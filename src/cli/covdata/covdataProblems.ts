/** @module Bad coverage data, told on standard error. */
import type { DataProblem, DataProblemCode } from '../../covdata/format/dataProblem.js'
import { oneLine } from '../../support/plainText.js'

interface Telling {
  /** An error makes the exit code 1; Go's covdata passes over what is a warning here. */
  readonly severity: 'error' | 'warning'
  readonly what: string
  readonly advice: string
}

const TELLINGS: Readonly<Record<DataProblemCode, Telling>> = {
  'counter-file-unreadable': {
    severity: 'error',
    what: 'reading counter data file',
    advice: 'Delete the file, or copy it again from where the program wrote it.',
  },
  'meta-file-unreadable': {
    severity: 'error',
    what: 'decoding meta-file',
    advice:
      'Copy the file again, or run the program once more with the same GOCOVERDIR: it writes the file anew.',
  },
  'counter-shape-mismatch': {
    severity: 'error',
    what: 'merging counters of',
    advice: 'The program counted while it wrote: build with -covermode=atomic.',
  },
  'unknown-function': {
    severity: 'warning',
    what: 'func payload inconsistency in',
    advice:
      'Some Go releases do this with -coverpkg=std or all; otherwise the file belongs to another build of the program.',
  },
  'orphan-counters': {
    severity: 'warning',
    what: 'skipping orphaned counter file',
    advice: 'Add the directory that holds the meta-data file to -i.',
  },
  'leftover-temporary-file': {
    severity: 'warning',
    what: 'skipping temporary file',
    advice: 'Let the program end by itself, or send it a signal that it handles.',
  },
  'more-entries': {
    severity: 'warning',
    what: 'reading more than Go does from',
    advice: 'Go 1.20 writes such files when goroutines go on while the program ends; later releases do not.',
  },
  'hash-mismatch': {
    severity: 'warning',
    what: 'hash mismatch in',
    advice:
      'Its name counts, as for Go. If the figures look wrong, delete what was renamed or copied here from another build.',
  },
  'duplicate-directory': {
    severity: 'warning',
    what: 'adding once more the counters of',
    advice:
      'Counts are as many times too high, as with Go; shares are right. Name each directory once in -i.',
  },
  'duplicate-counters': {
    severity: 'warning',
    what: 'skipping copied counter file',
    advice: 'A run counts once, however often its file was copied.',
  },
  'process-snapshots': {
    severity: 'warning',
    what: 'taking the last snapshot of a process,',
    advice: 'The program wrote its counters several times, each time all of them since its start.',
  },
  'live-file-unreadable': {
    severity: 'warning',
    what: 'reading live file',
    advice: 'Its process was killed as it started.',
  },
  'live-file-unknown': {
    severity: 'warning',
    what: 'skipping live file',
    advice: 'Its process ended before its packages were initialised.',
  },
  'mode-clash': {
    severity: 'warning',
    what: 'counter mode clash while reading meta-data file',
    advice: 'Build all programs with the same -covermode.',
  },
  'granularity-clash': {
    severity: 'error',
    what: 'counter granularity clash while reading meta-data file',
    advice: 'Report this program by itself: its counters are of functions, those of the others of blocks.',
  },
}

/** Files named for each kind of problem; the rest is counted. */
const MOST_FILES = 20

/** Lines for standard error, or nothing. */
export function describeProblems(problems: readonly DataProblem[]): string {
  return Object.entries(TELLINGS)
    .map(([code, telling]) => {
      const files = problems.filter((problem) => problem.code === code)
      const lines = files
        .slice(0, MOST_FILES)
        .map(
          ({ path, message }) => `${oneLine(`${telling.severity}: ${telling.what} ${path}: ${message}`)}\n`,
        )
      const more = files.length - lines.length
      if (more > 0) lines.push(`${telling.severity}: ${telling.what}: ${more} more files\n`)
      return lines.length === 0 ? '' : `${lines.join('')}${telling.advice}\n`
    })
    .join('')
}

/** Whether something was lost for which Go's covdata would have failed. */
export function hasErrors(problems: readonly DataProblem[]): boolean {
  return problems.some(({ code }) => TELLINGS[code].severity === 'error')
}
