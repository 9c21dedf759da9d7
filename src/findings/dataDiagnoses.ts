/** @module What is wrong with directories and files of coverage data. */
import type { Diagnoses } from './diagnosis.js'

/** Go renames a file when it is whole; its faults are with the counters of the standard library (golang/go#59563). */
const UNREADABLE =
  'Leave the standard library out of coverpkg. Otherwise something else wrote or cut the files: remove them and run again.'

export const DIRECTORY_DIAGNOSES = {
  'data-directory-missing': {
    severity: 'error',
    meaning: 'A directory for coverage data was gone when the suite had ended.',
    why: 'What was written there is lost.',
    fix: 'Look for the test or script that removes the directory which GOCOVERDIR names, or the folder around it.',
  },
  'data-directory-unwritable': {
    severity: 'warning',
    meaning: 'A directory for coverage data could not be written when the suite had ended.',
    why: 'Processes that ended after its permissions were changed left no counters.',
    fix: 'Look for the test or script that changes the owner or the permissions of the directory which GOCOVERDIR names.',
  },
  'foreign-owned-data': {
    severity: 'notice',
    meaning: 'Processes of another user wrote coverage data.',
    why: 'It counts as far as it can be read; programs of other users may overwrite each other’s files or fail to.',
    fix: 'Run them as the user of the job: docker run --user "$(id -u):$(id -g)", no sudo.',
  },
  'data-older-than-run': {
    severity: 'error',
    meaning: 'Counter data files are older than the run.',
    why: 'They were copied into the directory, and count what this run may not have executed.',
    fix: 'Remove old coverage data before the tests, and do not copy it to where GOCOVERDIR points.',
  },
} as const satisfies Diagnoses

export const FILE_DIAGNOSES = {
  'counter-file-unreadable': {
    severity: 'error',
    meaning: 'Counter data files could not be read.',
    why: 'Their counts are missing.',
    fix: UNREADABLE,
  },
  'meta-file-unreadable': {
    severity: 'error',
    meaning: 'Meta-data files could not be read.',
    why: 'Without another copy of such a file, the counts of its program are missing.',
    fix: UNREADABLE,
  },
  'orphan-counters': {
    severity: 'error',
    meaning: 'Counter data files have no meta-data file.',
    why: 'Their counts are missing: nothing says which code they belong to.',
    fix: 'Keep covmeta and covcounters files together when data is copied.',
  },
  'leftover-temporary-file': {
    severity: 'warning',
    meaning: 'Processes were ended while they wrote their data.',
    why: 'Their counts are missing.',
    fix: 'Give a process time to end after the signal before it is killed.',
  },
  'counter-shape-mismatch': {
    severity: 'error',
    meaning: 'Counters do not fit the meta-data of their program.',
    why: 'What does not fit is left out.',
    fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
  },
  'unknown-function': {
    severity: 'error',
    meaning: 'Counters belong to functions that their program does not have.',
    why: 'They are left out.',
    fix: 'Do not mix data of different builds in one directory.',
  },
  'more-entries': {
    severity: 'notice',
    meaning: 'Counter data files have more entries than their headers say.',
    why: 'Go 1.20 counts the functions before it writes them, and goroutines went on meanwhile. All entries are read; Go’s covdata takes as many as the header says.',
    fix: '',
  },
  'hash-mismatch': {
    severity: 'error',
    meaning: 'Files are named after another build than their headers.',
    why: 'They are read by their names, as Go reads them, so counts may stand at the wrong code.',
    fix: 'Do not rename data files.',
  },
  'duplicate-directory': {
    severity: 'notice',
    meaning: 'Directories were given twice and read once.',
    why: '',
    fix: 'Name each directory once.',
  },
  'duplicate-counters': {
    severity: 'notice',
    meaning: 'Copies of counter data files were counted once.',
    why: 'A file of the same name and content was read before.',
    fix: '',
  },
  'process-snapshots': {
    severity: 'notice',
    meaning: 'Processes wrote their counters several times.',
    why: 'Each file holds the counts since the start of the process, so that only the last one counts.',
    fix: '',
  },
  'live-file-unreadable': {
    severity: 'warning',
    meaning: 'Live files could not be read.',
    why: 'Their processes were killed in the moment in which they started, something cut the files, or they belong to another user.',
    fix: 'If programs are killed that early on purpose, nothing: they had executed nothing yet. Files of another user can be read by that user only (sudo chown).',
  },
  'live-file-unknown': {
    severity: 'warning',
    meaning:
      'Processes of a program ended before all of its packages were initialised, and none came further.',
    why: 'Go writes the meta-data then, and without it nobody can say what they executed.',
    fix: 'Have at least one process of the program get to its main function.',
  },
  'mode-clash': {
    severity: 'notice',
    meaning: 'Programs were built with several counter modes.',
    why: 'Whether code was executed is the same in all of them; how often is not.',
    fix: 'Build all programs with -covermode=atomic.',
  },
  'granularity-clash': {
    severity: 'error',
    meaning: 'Programs that count by function were left out.',
    why: 'Their figures cannot be added to those of programs that count by unit.',
    fix: 'Build all programs by go build -cover.',
  },
  'statements-repeated': {
    foundAgain: true,
    severity: 'warning',
    meaning: 'Go counted statements several times, so the total is too high.',
    why: 'Go 1.27.0 splits statements at blank lines and comments, and counts all of them in each part (golang/go#80974). The figures are those of its own tools.',
    fix: 'Measure with Go 1.26, or with a release after 1.27.0 that mends it, and do not compare totals with other versions of Go.',
  },
} as const satisfies Diagnoses
