/** @module Findings about directories and files of coverage data. */
import type { Diagnoses } from './diagnosis.js'

/** Go renames a file only when it is complete, so a broken one comes from counters in the standard library (golang/go#59563). */
const UNREADABLE =
  'Leave the standard library out of coverpkg. If it is not in there, something else wrote or truncated the files: remove them and run again.'
/** If the files are whole, but not ours. */
const DENIED = 'If permission is denied, read them as the user who wrote them, or change their owner or mode.'

export const DIRECTORY_DIAGNOSES = {
  'data-directory-missing': {
    severity: 'error',
    meaning: 'A coverage data directory was gone when the suite ended.',
    why: 'The data written there is lost.',
    fix: 'Find the test or script that removes the directory named by GOCOVERDIR, or its parent.',
  },
  'data-directory-unwritable': {
    severity: 'warning',
    meaning: 'A coverage data directory was not writable when the suite ended.',
    why: 'Processes that exited after its permissions were changed left no counters.',
    fix: 'Find the test or script that changes the owner or the permissions of the directory named by GOCOVERDIR.',
  },
  'data-folder-unread': {
    severity: 'warning',
    meaning: 'Folders below a coverage data directory were not read.',
    why: 'They cannot be read, are more than 16 levels deep, or there are more than 10,000. Data in them is missing.',
    fix: 'Find the test or script that creates them, or changes their owner or permissions.',
  },
  'archived-data-unread': {
    severity: 'error',
    meaning: 'Coverage data files in an archive could not be read.',
    why: 'The archive has only parts of them (a sparse file, from tar --sparse), or only a link. The data is missing, so the figures are too low.',
    fix: 'Make the archive without --sparse, and name the directory with the files themselves; tar --dereference follows links.',
  },
  'foreign-owned-data': {
    severity: 'notice',
    meaning: 'Processes of another user wrote coverage data.',
    why: 'It is counted if it can be read, but processes of different users may overwrite each other’s files, or fail to write their own.',
    fix: 'Run them as the user of the job: docker run --user "$(id -u):$(id -g)", no sudo.',
  },
  'data-older-than-run': {
    severity: 'error',
    meaning: 'Counter data files are older than the run.',
    why: 'They were copied into the directory, and may cover code that this run did not execute.',
    fix: 'Remove old coverage data before the tests run, and copy none into GOCOVERDIR.',
  },
  'no-unit-data': {
    severity: 'warning',
    meaning: 'There is no coverage data of unit tests.',
    why: 'Unit tests were asked for, but left no counters of any measured package. The total does not depend on them.',
    fix: 'Check that the packages have tests without the tags, and that the data is of this module.',
  },
  'unit-files-unknown': {
    severity: 'notice',
    meaning: 'The data of unit tests has files that are in no measured package.',
    why: 'They count nowhere. Their build constraints leave them out of the measured binaries and tests, or they are of other modules.',
    fix: '',
  },
  'data-of-other-build': {
    severity: 'warning',
    meaning: 'The directory has data of another build of the same binary.',
    why: 'It was written before the binary was built again, or by an image with another build. Where lines differ, the figures of both are wrong.',
    fix: 'Empty the directory before each run, or give each build a directory of its own.',
  },
  'data-older-than-binary': {
    severity: 'notice',
    meaning: 'The directory has data that was written before the binary was built.',
    why: 'It is of the same code, so it counts, but an earlier run may have left it.',
    fix: 'Empty the directory before each run.',
  },
  'clock-ahead': {
    severity: 'warning',
    meaning: 'The names of data files have times in the future.',
    why: 'The clock of the machine or virtual machine that wrote them is ahead of ours, so old data cannot be told from new data.',
    fix: 'Synchronize the clocks (chronyd, timedatectl set-ntp true), or restart the virtual machine that runs the containers.',
  },
  'data-directory-full': {
    severity: 'warning',
    meaning: 'There is no room for counters where GOCOVERDIR is.',
    why: 'A process that finds no room leaves no counters, or not all of them.',
    fix: 'Make room, raise the size limit of the volume, or set GOCOVERDIR to a directory on another disk.',
  },
  'counters-not-mapped': {
    severity: 'notice',
    meaning: 'GOCOVERDIR is on a file system on which counters are not mapped.',
    why: 'Snapshots are written instead, every tenth of a second: a process that is killed by SIGKILL loses what it executed since the last one.',
    fix: 'To lose nothing, use a directory on ext4, xfs or tmpfs, such as an emptyDir or a named volume.',
  },
  'data-not-stored': {
    severity: 'error',
    meaning: 'The coverage data could not be stored.',
    why: 'The figures are complete, but the data can neither be merged nor uploaded.',
    fix: 'Make room on the disk, or choose another directory with --out.',
  },
} as const satisfies Diagnoses

export const FILE_DIAGNOSES = {
  'counter-file-unreadable': {
    severity: 'error',
    meaning: 'Counter data files could not be read.',
    why: 'Their counts are missing.',
    fix: `${UNREADABLE} ${DENIED}`,
  },
  'meta-file-unreadable': {
    severity: 'error',
    meaning: 'Meta-data files could not be read.',
    why: 'Unless there is another copy of such a file, the counts of its binary are missing.',
    fix: `${UNREADABLE} ${DENIED}`,
  },
  'orphan-counters': {
    severity: 'error',
    meaning: 'Counter data files have no meta-data file.',
    why: 'Their counts are missing, because nothing says which code they belong to.',
    fix: 'Keep covmeta and covcounters files together when you copy data.',
  },
  'leftover-temporary-file': {
    severity: 'warning',
    meaning: 'Processes did not finish writing their data.',
    why: 'Their counts are missing.',
    fix: 'Give a process time to exit after the signal before you kill it, and look for a full disk or a limit on the size of files (`ulimit -f`).',
  },
  'counter-shape-mismatch': {
    severity: 'error',
    meaning: 'Counters do not fit the meta-data of their binary.',
    why: 'Those that do not fit are left out.',
    fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
  },
  'unknown-function': {
    severity: 'error',
    meaning: 'Counters belong to functions that their binary does not have.',
    why: 'They are left out.',
    fix: 'Do not mix data of different builds in one directory.',
  },
  'plugin-left-out': {
    severity: 'warning',
    meaning: 'Packages of plugins were left out.',
    why: 'Go writes the meta-data before plugins are loaded. With preserve, plugins count if their process exits normally; if it is killed, only the rest of it does.',
    fix: 'Stop the process with a signal that it handles, and leave preserve on.',
  },
  'more-entries': {
    severity: 'notice',
    meaning: 'Counter data files have more entries than their headers say.',
    why: 'Go 1.20 counts the functions before it writes them, while goroutines are still running. All entries are read; go tool covdata reads only as many as the header says.',
    fix: '',
  },
  'hash-mismatch': {
    severity: 'error',
    meaning: 'Files are named after a different build than the one in their headers.',
    why: 'They are read by their names, as Go does, so counts may be attributed to the wrong code.',
    fix: 'Do not rename data files.',
  },
  'duplicate-directory': {
    severity: 'notice',
    meaning: 'Directories that were named more than once were read once.',
    why: '',
    fix: 'Name each directory once.',
  },
  'duplicate-counters': {
    severity: 'notice',
    meaning: 'Copies of counter data files were counted once.',
    why: 'A file with the same name and content had already been read.',
    fix: '',
  },
  'process-snapshots': {
    severity: 'notice',
    meaning: 'Processes wrote their counters more than once.',
    why: 'Each file holds the counts since the process started, so only the last one is counted.',
    fix: '',
  },
  'live-file-unreadable': {
    severity: 'warning',
    meaning: 'Live files could not be read.',
    why: 'Their processes were killed the moment they started, or something truncated the files.',
    fix: 'If processes are killed that early on purpose, do nothing: they had not executed anything yet.',
  },
  'live-file-unknown': {
    severity: 'warning',
    meaning:
      'Processes of a binary ended before all of its packages were initialized, and no other process of it got further.',
    why: 'Go writes the meta-data after that, and without it nothing says what they executed.',
    fix: 'Let at least one process of the binary reach its main function.',
  },
  'mode-clash': {
    severity: 'notice',
    meaning: 'Binaries were built with different counter modes.',
    why: 'Whether code is covered is the same in all of them; how often it was executed is not.',
    fix: 'Build all binaries with -covermode=atomic.',
  },
  'granularity-clash': {
    severity: 'error',
    meaning: 'Binaries that count by function were left out.',
    why: 'Their figures cannot be added to those of binaries that count by unit.',
    fix: 'Build all binaries with go build -cover.',
  },
  'packages-not-counted': {
    severity: 'error',
    meaning: 'Packages that are linked into nothing that ran could not be counted, so the total is too low.',
    why: 'With include: all they count as uncovered, but Go’s cover tool cannot read them.',
    fix: 'Mend the files, or leave the packages out of coverpkg.',
  },
  'sources-gone': {
    severity: 'warning',
    meaning: 'Source files in the data are no longer there, so they do not count.',
    why: 'Tests generated them and removed them again: they are no part of the module, and go tool cover would give up on them.',
    fix: 'To measure them, keep them until the suite has ended.',
  },
  'line-directives': {
    severity: 'notice',
    meaning: 'Functions have the names and lines of other files, by //line directives.',
    why: 'Go names them so in all of its data. The figures are right, but go tool cover -func cannot read coverage.out, and lines are annotated only if the files have them; since Go 1.27, not at all.',
    fix: 'Generate the code without line directives (goyacc -l), or leave its packages out of coverpkg.',
  },
  'path-map-unused': {
    severity: 'notice',
    meaning: 'Pairs of path-map matched no file in the data.',
    why: 'Go names files by where they were built only if they are built one by one (go build main.go). All others are found by their import paths.',
    fix: 'Remove the pairs, or write the directories as they were where the binaries were built.',
  },
  'statements-repeated': {
    foundAgain: true,
    severity: 'warning',
    meaning: 'Go counted statements more than once, so the total is too high.',
    why: 'Go 1.27.0 and 1.27.1 split statements at blank lines and comments, and count all of them in each part (golang/go#80974). Go’s own tools report the same figures.',
    fix: 'Measure with Go 1.26, or with Go 1.27.2 or later, and do not compare totals across Go versions.',
  },
} as const satisfies Diagnoses
