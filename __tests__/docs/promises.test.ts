/**
 * What the documents promise, each beside the test that proves it. A sentence that is reworded, or a test that is renamed
 * or removed, shows here: look whether the promise still holds, then write it down anew.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ROOT } from '../helpers/chain.js'

/** A piece of a sentence, the file below __tests__ with the proof, and the name of the test as it is written there. */
type Promised = readonly [sentence: string, file: string, test: string]

const PROMISES: Readonly<Record<string, readonly Promised[]>> = {
  'README.md': [
    [
      '`run` prints this table for the example',
      'action/example.test.ts',
      'README shows the table that a run prints',
    ],
    [
      'Your code and your tests stay as they are.',
      'action/example.test.ts',
      'the step leaves the workspace unchanged',
    ],
    [
      'installs what this project',
      'package/pack.test.ts',
      'npx runs the tarball itself with nothing installed',
    ],
    ['`publish` needs neither Go nor a checkout', 'action/report.test.ts', 'needs no Go'],
    [
      'Every leg of a matrix uploads under a name of its own',
      'artifact/name.test.ts',
      'depends on the values of the matrix but not on the number of the job',
    ],
    ['A leg without usable data is named', 'action/report.test.ts', 'is named when it uploaded no artifact'],
    [
      'each leg publishes a check run named after its matrix values',
      'action/onGitHub.test.ts',
      'gets a check run with a distinct name for each leg of a matrix',
    ],
    [
      'a missing permission never fails a job',
      'github/publish.test.ts',
      'without any permission leads to one notice and no error',
    ],
    [
      'annotations by the runner replace the check run',
      'github/publish.test.ts',
      'of a fork is explained, and lines are annotated by workflow commands',
    ],
    [
      'It is the same on a re-run, so the newest data of each leg counts',
      'action/onGitHub.test.ts',
      'replaces the artifact of the same name',
    ],
    [
      'are restored only if they are empty',
      'cache/roundTrip.proof.test.ts',
      'does not restore over what an earlier step left',
    ],
    ['`packages: etcd=./server` builds', 'run/workspace.test.ts', 'and its binaries can have other names'],
    ['`bin-dir: bin` puts the binaries there', 'run/ways.ts', 'finds binaries at a fixed place'],
    [
      '`test-builds: false` leaves them alone',
      'run/ways.test.ts',
      'does not instrument builds inside tests with test-builds: false',
    ],
    ['its data is in the column `binaries`', 'run/ways.ts', 'measures testscript'],
    [
      '`in-process: false` leaves them out',
      'run/ways.test.ts',
      'leaves test processes out with in-process: false',
    ],
    ['runs it with `GOCOVERDIR` set', 'run/ways.test.ts', 'measures a script instead of go test'],
    [
      'is ended by a signal it does not handle, panics, crashes',
      'preserve/deaths.ts',
      'counts exactly what was executed when a process ends itself at a random statement',
    ],
    [
      'is killed (SIGKILL)',
      'preserve/deaths.ts',
      'counts what was executed when a process is killed at a random moment',
    ],
    ['is started without GOCOVERDIR', 'run/preserve.ts', 'is measured nevertheless, and prints no warning'],
    ['`suite: all` runs the others too', 'run/ways.test.ts', 'measures every test with suite: all'],
    [
      '`go tool covdata percent` prints the same ones',
      'action/example.test.ts',
      'reports the figures that go tool covdata prints',
    ],
    ['are refused, with the reason', 'go/flags.test.ts', 'parseTestFlags'],
    [
      'separate patterns, tags and codes',
      'inputs/runInputs.test.ts',
      'splits patterns at blanks, commas and lines',
    ],
    [
      'other relative paths from `working-directory`',
      'inputs/runInputs.test.ts',
      'resolves bin-dir against the module',
    ],
    [
      'before that, everything is written and published',
      'action/onGitHub.test.ts',
      'gets a failed check run and still an artifact when its suite fails',
    ],
    [
      'have the pinned Go first on `PATH`',
      'action/example.test.ts',
      'makes the selected Go available to later steps',
    ],
    ['only the names of programs and flags are kept', 'coverage/commandText.test.ts', 'has a maximum length'],
    ['brings no other package', 'package/pack.test.ts', 'installing the package installs no other package'],
    [
      'with 130 or 143 when interrupted',
      'cli/commandLine.test.ts',
      'keep what was collected on %s and exit with %i',
    ],
    ['It prints what Go', 'covdata/differential.ts', 'prints what Go prints with -pkg=%s'],
    ['with its checksum verified', 'go/toolchain/goDev.test.ts', 'is refused with a wrong checksum'],
    ['verified against Go', 'go/toolchain/setUpGo.test.ts', 'needs the checksum database'],
    [
      'on a laptop, the 1.25 on `PATH`',
      'go/toolchain/setUpGo.test.ts',
      'comes before a newer Go of our own cache',
    ],
    ['`local` is the Go on `PATH`', 'go/toolchain/setUpGo.test.ts', 'is all that counts for local'],
    ['cannot become a workflow command', 'action/hostile.test.ts', 'issue no command and change nothing'],
    [
      'what your workflow sets in `env`, they get',
      'action/hostile.test.ts',
      'find in their environment what the workflow set',
    ],
    [
      'In a workspace (go.work) all of its modules are measured',
      'run/workspace.test.ts',
      'is measured in its directory, with all of its modules',
    ],
  ],
  'SECURITY.md': [
    ['is not taken for a workflow command', 'action/hostile.test.ts', 'issue no command and change nothing'],
    [
      'their environment is that of a `run:` step',
      'process/childEnvironment.test.ts',
      'keeps what a run: step gets',
    ],
    ['cannot crash it, make it hang', 'artifact/archive/unpackArchive.test.ts', 'describe('],
    [
      'sent to the GitHub API and nowhere else',
      'github/client.test.ts',
      'does not send the token to another origin',
    ],
  ],
  'docs/how-a-run-works.md': [
    ['changes nothing in your source tree', 'run/example.ts', 'and leaves the tree unchanged'],
    ['A `-run` of yours comes later and wins', 'run/ways.test.ts', 'lets a -run flag of the user win'],
    [
      'A test that hangs is then stopped by Go',
      'run/troubles.ts',
      'ends a suite that hangs, with the stacks',
    ],
    [
      'placed after the packages',
      'go/test/goTestArgs.test.ts',
      'puts flags that tests define after the packages',
    ],
    [
      'A suite must do the same',
      'run/differential.proof.test.ts',
      'print, end and leave the same under a run',
    ],
    [
      'the suite leaves running are ended',
      'process/supervise.test.ts',
      'ends and names processes that were left running',
    ],
    ['A second Ctrl-C kills everything', 'cli/interrupts.test.ts', 'ends everything at the second signal'],
  ],
  'docs/on-github.md': [
    [
      'an artifact of the same name (status 409), the data gets another name',
      'artifact/upload.test.ts',
      'gets another name if that of another leg is taken',
    ],
    [
      'digests are checked, and nothing in an archive is executed',
      'artifact/download.test.ts',
      'an artifact that is broken',
    ],
    ['The tests do not get it', 'process/childEnvironment.test.ts', 'keeps what a run: step gets'],
    [
      'On the head commit of a pull request',
      'action/onGitHub.test.ts',
      'gets its check run on the head commit',
    ],
    [
      'It is created complete',
      'github/checkRun.test.ts',
      'creates a complete run with everything in one request',
    ],
    [
      'A re-run publishes a new check run',
      'action/onGitHub.test.ts',
      'that is repeated creates a new check run',
    ],
    [
      'The first annotation is a notice with the percentage',
      'github/publish.test.ts',
      'begins with the percentage',
    ],
    [
      'What does not fit is left',
      'report/markdown/figures.test.ts',
      'is never over its limit, and well-formed',
    ],
    [
      'the same report, in the same order',
      'report/markdown/checkRunText.test.ts',
      'say together what the job summary',
    ],
    [
      'at most 500 annotations',
      'github/publish.test.ts',
      'has at most 500 annotations, and says how many more',
    ],
    [
      'those whose measured content has no known place at the head',
      'action/onGitHub.test.ts',
      'has no annotations in files that differ at its head',
    ],
    [
      'A refused request never changes the verdict',
      'action/onGitHub.test.ts',
      'no permission to write checks',
    ],
    [
      'Only regular files that the action wrote',
      'artifact/upload.test.ts',
      'leaves out links and files that are not ours',
    ],
    [
      'of several artifacts with one name the newest counts',
      'artifact/download.test.ts',
      'are the newest with their names',
    ],
    [
      'costs a warning, never the run',
      'cache/roundTrip.proof.test.ts',
      'goes on with empty directories that it still owns',
    ],
    [
      'the action does not look for it',
      'artifact/upload.test.ts',
      'is not attempted on GitHub Enterprise Server',
    ],
  ],
  'docs/health.md': [
    ['with a stable code', 'findings/catalogue.test.ts', 'matches the table in docs/health.md'],
    [
      'replaces it: no other code fails the run then',
      'findings/failOn.test.ts',
      'adds codes to the default, or replaces it',
    ],
    [
      'fail the run whatever `fail-on` says',
      'findings/failOn.test.ts',
      'cannot excuse work that did not happen',
    ],
    [
      'is shown as an error everywhere',
      'findings/failOn.test.ts',
      'gives every view the same severities and verdict',
    ],
  ],
  'docs/preserving.md': [
    ['Eleven files of Go', 'preserve/overlay.test.ts', 'replaces eleven files and keeps their line numbers'],
    [
      'finds the same files as ever',
      'preserve/ownDirectory.ts',
      'has nothing but Go’s files in its directory while it runs',
    ],
    ['never uploaded as they are', 'action/onGitHub.test.ts', 'leaves an artifact that holds compacted data'],
    ['with the same program built plainly', 'preserve/behaviour.ts', 'acts as before: %s'],
    ['Setuid binaries make no live', 'preserve/limits.ts', 'as a setuid binary, and writes nothing there'],
    [
      'A second run of the same working directory',
      'preserve/fixedDirectory.test.ts',
      'the fixed place is taken while another run holds it',
    ],
    ['nothing is mapped, so that Go', 'preserve/limits.ts', 'keeps what it can on a small disk'],
    [
      'Core dumps leave out mapped files',
      'preserve/behaviour.ts',
      'leaves a core dump when a plain binary does',
    ],
  ],
}

async function plain(path: string): Promise<string> {
  return (await readFile(join(ROOT, path), 'utf8')).replace(/\s+/g, ' ')
}

describe.each(Object.entries(PROMISES))('%s promises what a test proves:', (document, promises) => {
  it.each(promises)('%s', async (sentence, file, test) => {
    expect(await plain(document)).toContain(sentence)
    expect(await plain(join('__tests__', file))).toContain(test)
  })
})
