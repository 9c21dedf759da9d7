/** @module Findings about binaries and their processes: why they left no data, or not the data that was expected. */
import type { Diagnoses } from './diagnosis.js'

export const PROCESS_DIAGNOSES = {
  'no-data': {
    severity: 'error',
    verdict: 'always',
    meaning: 'No coverage data was written, or none of it could be read.',
    why: 'The binaries were not started with GOCOVERDIR in their environment, or were killed before they could write.',
    fix: 'Make the tests start the binaries from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers with a signal that they handle. Tests that build binaries have to call go by its name: by its absolute path (runtime.GOROOT, go env GOROOT) it builds without -cover.',
  },
  'process-without-counters': {
    severity: 'warning',
    meaning: 'A binary was started, but none of its processes left counters.',
    why: 'Go writes counters when a process exits normally. A process that is killed, panics or is still running leaves none.',
    fix: 'Stop it with a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
  },
  'process-ended-early': {
    severity: 'notice',
    meaning: 'Processes did not exit normally; their counters were kept.',
    why: 'They were killed by a signal that they do not handle, crashed, panicked or are still running. Without preserve, their counters would be lost.',
    fix: '',
  },
  'process-still-running': {
    severity: 'warning',
    meaning: 'A process started by the suite was still running when its data was read.',
    why: 'It left the suite’s process group, so it was not ended with the suite. What it executes from now on is not counted; without preserve, nothing it executed would be. Only Linux shows all such processes.',
    fix: 'Stop it in the test (t.Cleanup) or at the end of the command, and wait until it has exited.',
  },
  'binary-never-ran': {
    severity: 'warning',
    meaning:
      'A binary was built, but no process of it wrote any data. A notice if no test seems to start it.',
    why: 'It did not run, or it could not write its data: it may have run as another user or in a container.',
    fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on. Tests that build it have to call go by its name, not by its absolute path; if they use -coverpkg, it has to contain the main package. If the tests mean something else by that name, leave the binary out: name in packages what is to be built.',
  },
  'go-by-path': {
    severity: 'warning',
    meaning: 'Tests name the go command by its absolute path, and a binary that they name left no data.',
    why: 'Only the go command that is first on PATH instruments what tests build. By its path (runtime.GOROOT, go env GOROOT) go builds without -cover.',
    fix: 'Start go by its name: exec.Command("go", …).',
  },
  'run-as-test-binary': {
    severity: 'notice',
    meaning: 'A binary ran inside a test binary.',
    why: 'A test started its own test binary in place of the binary, as testscript does. The data is in the binaries column.',
    fix: '',
  },
  'binary-replaced': {
    severity: 'notice',
    meaning: 'A binary was replaced or removed during the suite.',
    why: 'What the replacement executes counts only if it is instrumented.',
    fix: 'Make the tests use the binary on PATH instead of building their own, or set bin-dir to a directory that they do not write to.',
  },
  'program-not-instrumented': {
    severity: 'warning',
    meaning:
      'A binary was replaced by one built without -cover, or a program reported that it was built without it.',
    why: 'Its processes write no data.',
    fix: 'Make the tests use the binary on PATH instead of building their own, or build it with -cover (test-builds does this for go build inside tests).',
  },
  'main-not-instrumented': {
    severity: 'warning',
    meaning: 'Binaries were built with -cover but without their main package.',
    why: 'Such a binary writes no data and prints no warning (golang/go#80307). It is one that the tests built, or that replaced one of ours.',
    fix: 'Add the main package to its -coverpkg.',
  },
  'other-go-version': {
    severity: 'warning',
    meaning: 'Binaries were built with a Go version other than the pinned one.',
    why: 'Go versions divide the same code into different units, so statements may be counted twice.',
    fix: 'Build them with the go command on PATH, which is the pinned version.',
  },
  'gocoverdir-not-set': {
    severity: 'warning',
    meaning: 'Instrumented binaries reported that GOCOVERDIR was not set.',
    why: 'They were started with an environment that lacks it, and left no data.',
    fix: 'Pass the environment on: cmd.Env = append(os.Environ(), …); sudo --preserve-env=GOCOVERDIR; docker run --env GOCOVERDIR with the directory as a volume.',
  },
  'gocoverdir-unusable': {
    severity: 'warning',
    meaning: 'Instrumented binaries reported that they could not write to GOCOVERDIR.',
    why: 'Where they run, it does not exist, is a relative path from another directory, is not a directory, or is not writable.',
    fix: 'Pass GOCOVERDIR on unchanged, as an absolute path. In a container, mount it as a volume at the same path, writable by the container’s user.',
  },
  'binary-for-other-system': {
    severity: 'warning',
    meaning: 'Binaries were built for another system or architecture than that of this machine.',
    why: 'Here they cannot be started, unless something emulates the other one.',
    fix: 'Build them without GOOS and GOARCH, or run them where they belong and collect their data.',
  },
  'process-writes-elsewhere': {
    severity: 'warning',
    meaning: 'A running process writes its counters to another directory than the one that is read.',
    why: 'Its GOCOVERDIR is another one, or in its mount namespace another directory has the same path.',
    fix: 'Mount the directory that is read into the container, and set GOCOVERDIR to where it is mounted.',
  },
  'process-of-other-build': {
    severity: 'warning',
    meaning: 'A running process was started from another build of the binary.',
    why: 'Its file was replaced while it was running, or its image holds an older build.',
    fix: 'Build the image again and restart the process.',
  },
  'foreign-data': {
    severity: 'notice',
    meaning: 'Data from binaries of other modules was left out.',
    why: 'The tests built and ran them, but no measured package is instrumented in them.',
    fix: '',
  },
  'package-not-selected': {
    severity: 'notice',
    meaning: 'Packages of the module that are not selected, but that tests built, do not count.',
    why: 'They are fixtures that ./... does not match (in testdata, in a directory whose name begins with _ or ., in another module, or generated and removed by a test), or coverpkg does not name them.',
    fix: 'To measure them, name them in coverpkg.',
  },
} as const satisfies Diagnoses
