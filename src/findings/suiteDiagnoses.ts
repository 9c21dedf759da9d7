/** @module What is said of building the programs and of running the suite. */
import type { Diagnoses } from './diagnosis.js'

export const BUILD_DIAGNOSES = {
  'go-version-default': {
    severity: 'notice',
    meaning: 'The go.mod file asks for no Go, or for one before Go 1.20: the newest is used.',
    why: 'Coverage of built programs needs Go 1.20 or later.',
    fix: 'Set go-version, or raise the go line, to pin the version.',
  },
  'no-main-package': {
    severity: 'notice',
    meaning: 'There is no main package, so only test processes are measured.',
    why: 'The module is a library, or packages leaves its programs out.',
    fix: '',
  },
  'equal-program-names': {
    severity: 'notice',
    meaning: 'Programs of equal names were told apart by their paths.',
    why: 'They would overwrite each other in one folder.',
    fix: '',
  },
  'not-preserved': {
    severity: 'notice',
    meaning: 'Counters of processes that do not end by themselves are not kept.',
    why: 'Go’s runtime is changed for it while it is built, and that was not possible.',
    fix: '',
  },
  'fixed-place-taken': {
    severity: 'notice',
    meaning: 'Programs that are started without GOCOVERDIR are not measured.',
    why: 'They write to a place that is built into them, one for each working directory. Another run has it now, or it cannot be made in the tool cache.',
    fix: 'Run the suites of one working directory one after the other.',
  },
  'overlay-ignored': {
    severity: 'warning',
    meaning: 'Files of measured packages are replaced by -overlay, and Go measures the originals.',
    why: 'go build -cover instruments the file on disk and passes over its replacement (golang/go#73802).',
    fix: 'Leave those packages out with coverpkg, or build without the overlay.',
  },
} as const satisfies Diagnoses

export const SUITE_DIAGNOSES = {
  'no-test-matched': {
    severity: 'error',
    verdict: 'always',
    meaning: 'No test function exists only with the build tags.',
    why: 'There are no test functions in the packages.',
    fix: 'Tag the files of the integration tests (//go:build integration), set tags, or run everything with suite: all.',
  },
  'no-test-ran': {
    severity: 'error',
    verdict: 'always',
    meaning: 'No test ran.',
    why: 'go test found nothing to run.',
    fix: 'Check tags, test-packages and a -run in test-flags.',
  },
  'all-tests-skipped': {
    severity: 'error',
    verdict: 'always',
    meaning: 'All tests were skipped.',
    why: 'Nothing was tested, so nothing was measured.',
    fix: 'Look at why they skip: a missing variable, service or -short.',
  },
  'package-without-tests': {
    severity: 'error',
    verdict: 'always',
    meaning: 'Tests of a package were chosen and did not run.',
    why: 'Its test process ended well without running one of them.',
    fix: 'Look at its TestMain: it has to call m.Run, and should fail where something is missing that the tests need.',
  },
  'tests-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'Tests failed, or a package failed outside of its tests.',
    why: '',
    fix: '',
  },
  'test-build-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'The tests of a package do not compile.',
    why: 'None of their tests ran.',
    fix: '',
  },
  'test-panic': {
    severity: 'error',
    verdict: 'always',
    meaning: 'A test process panicked.',
    why: 'The tests behind it did not run, and without preserve its counters are lost.',
    fix: '',
  },
  'suite-timeout': {
    severity: 'error',
    verdict: 'always',
    meaning: 'The suite did not end in time.',
    why: 'What still ran was ended; Go prints the stacks of all goroutines of a test process that was running.',
    fix: 'Find what the test waits for in the stacks, or raise timeout.',
  },
  interrupted: {
    severity: 'error',
    verdict: 'always',
    meaning: 'The suite was interrupted.',
    why: '',
    fix: '',
  },
  'command-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'The command ended with an exit code other than 0.',
    why: '',
    fix: '',
  },
  'go-test-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'go test failed though no test failed.',
    why: 'Its own words stand in the log above.',
    fix: '',
  },
  'processes-left-running': {
    severity: 'warning',
    meaning: 'Processes were still running when the suite had ended, and were ended.',
    why: 'Counters are written when a process ends by itself: a server that handles SIGTERM has written them.',
    fix: 'Stop what a test starts, in t.Cleanup.',
  },
} as const satisfies Diagnoses
