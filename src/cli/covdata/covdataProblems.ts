/** @module Describes problems with coverage data on standard error. */
import type { DataProblem, DataProblemCode } from '../../covdata/format/dataProblem.js'
import { oneLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'

/** How problems of one kind are described. */
interface Wording {
  /** An error sets the exit code to 1. Warnings are about what Go's covdata ignores. */
  readonly severity: 'error' | 'warning'
  /** What covdata was doing, followed by the path; in Go's words if Go has any. */
  readonly what: string
  readonly advice: string
}

const WORDINGS: Readonly<Record<DataProblemCode, Wording>> = {
  'counter-file-unreadable': {
    severity: 'error',
    what: 'reading counter data file',
    advice: 'Delete the file, or copy it again from where it was written.',
  },
  'meta-file-unreadable': {
    severity: 'error',
    what: 'decoding meta-file',
    advice:
      'Copy the file again, or run the binary with the same GOCOVERDIR once more, which rewrites the file.',
  },
  'counter-shape-mismatch': {
    severity: 'error',
    what: 'merging counters of',
    advice: 'The process was still counting while it wrote the file: build with -covermode=atomic.',
  },
  'unknown-function': {
    severity: 'warning',
    what: 'func payload inconsistency in',
    advice:
      'Some Go releases write such files with -coverpkg=std or all; otherwise the file is from another build of the binary.',
  },
  'plugin-left-out': {
    severity: 'warning',
    what: 'func payload inconsistency in',
    advice: 'Go’s meta-data does not have the packages of plugins; binaries built by run have them.',
  },
  'orphan-counters': {
    severity: 'warning',
    what: 'skipping orphaned counter file',
    advice: 'Add the directory that holds the meta-data file to -i.',
  },
  'leftover-temporary-file': {
    severity: 'warning',
    what: 'skipping temporary file',
    advice: 'Let the process end normally, or stop it with a signal that it handles.',
  },
  'more-entries': {
    severity: 'warning',
    what: 'reading more than Go does from',
    advice:
      'Go 1.20 writes such files when goroutines are still running as the process ends; later releases do not.',
  },
  'hash-mismatch': {
    severity: 'warning',
    what: 'hash mismatch in',
    advice:
      'The name counts, as in Go. If the figures look wrong, delete files that were renamed or copied from another build.',
  },
  'duplicate-directory': {
    severity: 'warning',
    what: 'again adding the counters of',
    advice:
      'As in Go, its counts are added again, so counts are too high, but percentages are right. List each directory only once in -i.',
  },
  'duplicate-counters': {
    severity: 'warning',
    what: 'skipping copied counter file',
    advice: 'A process counts once, however often its file was copied.',
  },
  'process-snapshots': {
    severity: 'warning',
    what: 'using the last snapshot of a process,',
    advice: 'The process wrote its counters several times, always with all counts since its start.',
  },
  'live-file-unreadable': {
    severity: 'warning',
    what: 'reading live file',
    advice: 'Its process was killed while it was starting.',
  },
  'live-file-unknown': {
    severity: 'warning',
    what: 'skipping live file',
    advice: 'Its process ended before its packages were initialised.',
  },
  'main-not-instrumented': {
    severity: 'warning',
    what: 'skipping live file',
    advice: 'Add the main package to -coverpkg of its build.',
  },
  'mode-clash': {
    severity: 'warning',
    what: 'counter mode clash while reading meta-data file',
    advice: 'Build all binaries with the same -covermode.',
  },
  'granularity-clash': {
    severity: 'error',
    what: 'counter granularity clash while reading meta-data file',
    advice: 'Report on this binary separately: it counts functions, while the others count blocks.',
  },
}

/** How many files are listed for each kind of problem; the others are only counted. */
const MAX_FILES = 20

/** Lines for standard error, grouped by the kind of problem, each group with advice. Empty without problems. */
export function describeProblems(problems: readonly DataProblem[]): string {
  return Object.entries(WORDINGS)
    .map(([code, wording]) => {
      const files = problems.filter((problem) => problem.code === code)
      const lines = files
        .slice(0, MAX_FILES)
        .map(
          ({ path, message }) => `${oneLine(`${wording.severity}: ${wording.what} ${path}: ${message}`)}\n`,
        )
      const more = files.length - lines.length
      if (more > 0) lines.push(`${wording.severity}: ${wording.what}: ${plural(more, 'more file')}\n`)
      return [...lines, ...adviceFor(files, wording)].join('')
    })
    .join('')
}

/** A file that may not be read is not at fault. */
function adviceFor(files: readonly DataProblem[], { advice }: Wording): readonly string[] {
  const denied = files.filter(({ refused }) => refused === 'denied').length
  return [
    ...(denied < files.length ? [`${advice}\n`] : []),
    ...(denied > 0
      ? ['Permission is denied: read the file as its owner, or change its owner or mode.\n']
      : []),
  ]
}

/** Whether data was lost in a way that makes Go's covdata fail. */
export function hasErrors(problems: readonly DataProblem[]): boolean {
  return problems.some(({ code }) => WORDINGS[code].severity === 'error')
}
