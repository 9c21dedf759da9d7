/** @module Findings about building the binaries and running the suite. */
import type { Diagnoses } from './diagnosis.js'

export const BUILD_DIAGNOSES = {
  'go-version-default': {
    severity: 'notice',
    meaning: 'The go.mod file names no Go version, or one before Go 1.20, so the newest stable Go is used.',
    why: 'Measuring binaries needs Go 1.20 or later.',
    fix: 'To pin a version, set go-version or raise the go line.',
  },
  'workspace-module': {
    severity: 'notice',
    meaning: 'Not all modules of the workspace are measured.',
    why: 'They are those that working-directory names. The others, which are listed, are linked like any library.',
    fix: 'To measure all of them, set working-directory to the directory of go.work.',
  },
  'no-main-package': {
    severity: 'notice',
    meaning: 'There is no main package, so only test processes are measured.',
    why: 'The module is a library, or the packages input leaves its main packages out.',
    fix: '',
  },
  'equal-program-names': {
    severity: 'notice',
    meaning: 'Binaries that would have had the same name were named after their import paths.',
    why: 'They would otherwise overwrite each other in the directory that is on PATH.',
    fix: '',
  },
  'binary-off-path': {
    severity: 'notice',
    meaning: 'A binary whose name PATH already resolves was not put first on PATH.',
    why: 'It would change what the name means for everything that the tests start.',
    fix: 'If the tests mean this binary by the name, name its package in packages, for example packages: ./... ./cmd/git.',
  },
  'not-preserved': {
    severity: 'notice',
    meaning: 'The counters of processes that do not exit normally are not kept.',
    why: 'That needs a patched Go runtime in the binaries, and this one could not be patched.',
    fix: '',
  },
  'fixed-place-taken': {
    severity: 'notice',
    meaning: 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured.',
    why: 'They would write to a directory whose path is compiled into them, one for each working directory. Another run is using it, or it could not be created in the tool cache.',
    fix: 'Run the suites of one working directory one after the other.',
  },
  'build-state-unreadable': {
    severity: 'error',
    meaning: 'What the build action built is not known, so nobody knows what should have run.',
    why: 'The file that it leaves for the collect action cannot be read, or its checkout is gone. All data that was found counts.',
    fix: 'Use one version of both actions in one job, and leave the files below RUNNER_TEMP as they are.',
  },
  'overlay-ignored': {
    severity: 'warning',
    meaning: 'Files of measured packages are replaced by -overlay, but Go measures the originals.',
    why: 'go build -cover instruments the file on disk and ignores its replacement (golang/go#73802).',
    fix: 'Leave those packages out of coverpkg, or build without the overlay.',
  },
} as const satisfies Diagnoses

export const SUITE_DIAGNOSES = {
  'no-test-matched': {
    severity: 'error',
    verdict: 'always',
    meaning: 'No test function exists only with the build tags.',
    why: 'The test packages have no test functions with them; tests in a module of their own need test-directory.',
    fix: 'Tag the files of the integration tests (//go:build integration), set tags, or run all tests with suite: all.',
  },
  'no-test-ran': {
    severity: 'error',
    verdict: 'always',
    meaning: 'No test ran.',
    why: 'go test found no tests to run.',
    fix: 'Check tags, test-packages and any -run in test-flags.',
  },
  'all-tests-skipped': {
    severity: 'error',
    verdict: 'always',
    meaning: 'All tests were skipped.',
    why: 'Nothing was tested, so nothing was measured.',
    fix: 'Find out why they skip: a missing environment variable or service, or -short.',
  },
  'shard-empty': {
    severity: 'notice',
    meaning: 'A shard ran no test.',
    why: 'It has none, because there are more shards than can share the tests, or all of its tests were skipped. The other shards run the other tests.',
    fix: '',
  },
  'package-without-tests': {
    severity: 'error',
    verdict: 'always',
    meaning: 'The selected tests of a package did not run.',
    why: 'Its test process exited successfully without running any of them.',
    fix: 'Check its TestMain: it must call m.Run, and should fail if something that the tests need is missing.',
  },
  'tests-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'Tests failed, or a package failed outside its tests.',
    why: '',
    fix: '',
  },
  'failures-hidden': {
    severity: 'notice',
    meaning: 'Tests failed in packages that passed.',
    why: 'TestMain exits with another code than that of m.Run. The verdict on the suite is that of go test.',
    fix: 'End TestMain with os.Exit(m.Run()), or with nothing: go test then uses the result of m.Run.',
  },
  'test-build-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'The tests of a package do not compile, or go vet, which go test runs first, refuses them.',
    why: 'None of them ran.',
    fix: '',
  },
  'test-panic': {
    severity: 'error',
    verdict: 'always',
    meaning: 'A test process panicked.',
    why: 'The tests after the panic did not run; without preserve, the counters of the process are lost.',
    fix: '',
  },
  'suite-timeout': {
    severity: 'error',
    verdict: 'always',
    meaning: 'The suite did not finish in time.',
    why: 'Everything that was still running was ended. A test process prints the stacks of all its goroutines before it ends.',
    fix: 'Find out from the stacks what the test is waiting for, or raise timeout.',
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
    meaning: 'The command exited with a code other than 0.',
    why: '',
    fix: '',
  },
  'go-test-failed': {
    severity: 'error',
    verdict: 'always',
    meaning: 'go test failed although no test failed.',
    why: 'Its own message is in the log above.',
    fix: '',
  },
  'passes-plainly': {
    severity: 'warning',
    meaning: 'Tests that failed pass without instrumentation.',
    why: 'They depend on something that measuring changes, or do not always fail.',
    fix: 'Find out which part it is: in-process: false, test-builds: false and preserve: false each leave one out.',
  },
  'fails-plainly': {
    severity: 'notice',
    meaning: 'Tests that failed fail without instrumentation too.',
    why: '',
    fix: '',
  },
  'nested-build-failed': {
    severity: 'warning',
    meaning: 'Builds inside the suite failed with instrumentation and had to be repeated without it.',
    why: 'What such a build produces is not measured.',
    fix: 'The evidence has the first line of the error. test-builds: false leaves builds inside the suite alone.',
  },
  'nested-build-plain': {
    severity: 'notice',
    meaning:
      'Builds inside the suite could not be instrumented: their flags do not allow it, another release of Go does them, or they are of another copy of the module, with other code.',
    why: 'What such a build produces is not measured.',
    fix: '',
  },
  'others-left-running': {
    severity: 'notice',
    meaning:
      'Processes of programs that are not measured were still running when the suite ended, and were terminated.',
    why: 'They are not instrumented, so no coverage is lost.',
    fix: 'Stop everything that a test starts, in t.Cleanup.',
  },
  'no-terminal': {
    severity: 'notice',
    meaning: 'Tests looked for a terminal, and the suite has none.',
    why: 'The suite runs in a session of its own, on a laptop as in CI, so that all of its processes can be ended.',
    fix: 'Give such tests a pseudo-terminal of their own, or run them by go test alone.',
  },
  'processes-left-running': {
    severity: 'warning',
    meaning: 'Processes were still running when the suite ended, and were terminated.',
    why: 'Go writes counters when a process exits normally: a server that handles SIGTERM has written them.',
    fix: 'Stop everything that a test starts, in t.Cleanup.',
  },
} as const satisfies Diagnoses
