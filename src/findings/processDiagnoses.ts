/** @module Why programs left no data, or data of another kind than was expected. */
import type { Diagnoses } from './diagnosis.js'

export const PROCESS_DIAGNOSES = {
  'no-data': {
    severity: 'error',
    verdict: 'always',
    meaning: 'No coverage data was written, or none that can be read.',
    why: 'Programs were not started with GOCOVERDIR in their environment, or were killed before they wrote.',
    fix: 'Let the tests start the programs from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers by a signal that they handle.',
  },
  'process-without-counters': {
    severity: 'warning',
    meaning: 'A program started, and none of its processes left counters.',
    why: 'Go writes counters when a process ends by itself: a process that is killed, panics or still runs leaves none.',
    fix: 'End it by a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
  },
  'process-ended-early': {
    severity: 'notice',
    meaning: 'Processes did not end normally, and their counters were kept.',
    why: 'They were killed by a signal that they do not handle, crashed, panicked or still run. Go alone writes no counters then.',
    fix: '',
  },
  'process-still-running': {
    severity: 'warning',
    meaning: 'An instrumented program that the suite started still ran when its data was read.',
    why: 'It left the process group of the suite, so it was not ended with it. What it executes from now on is not counted; without preserve nothing of it would be. Looked for on Linux.',
    fix: 'Stop it in the test (t.Cleanup) or at the end of the command, and wait until it has ended.',
  },
  'binary-never-ran': {
    severity: 'warning',
    meaning: 'A program was built, and no process of it wrote anything.',
    why: 'Built and first on PATH, but no process of it wrote to the directory of this run.',
    fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on. Programs that the tests build by flags of their own need their main package in -coverpkg.',
  },
  'run-as-test-binary': {
    severity: 'notice',
    meaning: 'A program ran inside a test binary.',
    why: 'A test started its own binary again as the program (testscript): the data is in the column of the programs.',
    fix: '',
  },
  'binary-replaced': {
    severity: 'notice',
    meaning: 'A program was built again during the suite.',
    why: 'What the new one executes counts as far as it is instrumented.',
    fix: 'Let the tests use the program on PATH instead of building it, or leave bin-dir to them.',
  },
  'program-not-instrumented': {
    severity: 'warning',
    meaning: 'A program that took the place of ours was built without -cover, or a program says so itself.',
    why: 'Its processes write nothing.',
    fix: 'Let the tests use the program on PATH instead of building it, or build it with -cover (test-builds does that for go build inside tests).',
  },
  'main-not-instrumented': {
    severity: 'warning',
    meaning: 'A program that took the place of ours was built with -cover, but without its main package.',
    why: 'Go then writes nothing and says nothing (golang/go#80307).',
    fix: 'Put the main package into its -coverpkg.',
  },
  'other-go-version': {
    severity: 'warning',
    meaning: 'Programs were built by another Go than the pinned one.',
    why: 'Versions of Go divide the same code differently, so statements may count twice.',
    fix: 'Build them by the go on PATH; it is the pinned one.',
  },
  'gocoverdir-not-set': {
    severity: 'warning',
    meaning: 'Instrumented programs said that GOCOVERDIR was not set.',
    why: 'They were started with an environment of their own, and left no data.',
    fix: 'Pass the environment on: cmd.Env = append(os.Environ(), …); sudo --preserve-env=GOCOVERDIR; docker run --env GOCOVERDIR with the directory as a volume.',
  },
  'gocoverdir-unusable': {
    severity: 'warning',
    meaning: 'Instrumented programs said that they could not write to GOCOVERDIR.',
    why: 'It is missing where they run, relative to another directory, no directory, or not theirs to write.',
    fix: 'Pass GOCOVERDIR on as it is, an absolute path; in a container mount it as a volume at the same path, writable for its user.',
  },
  'foreign-data': {
    severity: 'notice',
    meaning: 'Data of programs of other modules was left out.',
    why: 'The tests built and ran them; nothing of this module is linked into them.',
    fix: '',
  },
} as const satisfies Diagnoses
