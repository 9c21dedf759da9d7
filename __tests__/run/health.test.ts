/** Why data is missing, in whole runs with real binaries: every reason is reported, and so is the coverage that remains. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import { codes, figures } from '../helpers/chain.js'
import {
  REPLACING,
  WHOLE,
  findingOf,
  health,
  otherGo,
  reportsMissingDirectory,
  reportsReplacedBinaries,
  reportsUnknownFlag,
  reportsUnusableDirectories,
} from './health.js'
import { onlyWhere } from '../helpers/onlyWhere.js'

describe.each(['1.26.8'])('a binary built by Go %s', reportsUnusableDirectories)

it('the warnings of binaries that a command runs are found', async () => {
  const command = 'serve\nenv -u GOCOVERDIR serve\nGOCOVERDIR=/nowhere serve 2>&1'
  const run = await health('none', { inputs: { command, preserve: 'false' } })
  expect(findingOf(run, 'gocoverdir-not-set').evidence).toEqual(['command (errors)'])
  expect(findingOf(run, 'gocoverdir-unusable').evidence).toEqual([
    'command (output): output directory "/nowhere" inaccessible (err: stat /nowhere: no such file or directory); no coverage data written (2 times)',
  ])
  expect(run.report.suite?.passed).toBe(true)
})

it('the run fails on findings that fail-on names', async () => {
  const { report } = await health('unset', {
    inputs: { preserve: 'false', 'fail-on': 'default gocoverdir-not-set' },
  })
  expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['gocoverdir-not-set', 'error'],
  ])
  expect(report.suite?.passed).toBe(true)
  expect(isGreen(report)).toBe(false)
})

it('a binary that the tests build without its main package is named', async () => {
  const run = await health('lib')
  expect(findingOf(run, 'main-not-instrumented')).toMatchObject({
    severity: 'warning',
    evidence: [
      expect.stringMatching(
        /^binaries\/live\.covcounters\.[\d.]+: worded \(pid \d+\) has packages that are instrumented, but its main package is not$/,
      ),
    ],
  })
  expect(codes(run.report)).toEqual(['main-not-instrumented'])
  expect(figures(run.report)).toEqual(WHOLE)
})

it('programs that are not measured may be left running', async () => {
  const command = 'sleep 99 >/dev/null 2>&1 &\nserve -wait >/dev/null 2>&1 &\nserve\nsleep 1'
  const run = await health('none', { inputs: { command } })
  expect(findingOf(run, 'processes-left-running')).toMatchObject({
    severity: 'warning',
    evidence: [expect.stringMatching(/^serve \(pid \d+\)$/)],
  })
  expect(findingOf(run, 'others-left-running')).toMatchObject({
    severity: 'notice',
    evidence: [expect.stringMatching(/^sleep \(pid \d+\)$/)],
  })
})

it.each(['true'])(
  'an unknown flag of the tests is not taken for a program without coverage (preserve: %s)',
  reportsUnknownFlag,
)

const { it: onLinux } = onlyWhere(
  process.platform === 'linux',
  'only Linux shows the environment of a process',
)
onLinux(
  'instrumented processes that are still running are named, without their secret arguments',
  async () => {
    const run = await health('running')
    const outputs = run.report.suite?.packages.flatMap((pkg) => pkg.tests.map(({ output }) => output))
    const pids = [...(outputs ?? []).join('').matchAll(/left running: \w+ (\d+)/g)].map((match) =>
      Number(match[1]),
    )
    try {
      expect(pids).toHaveLength(2)
      expect(findingOf(run, 'process-still-running')).toMatchObject({
        severity: 'warning',
        title: '1 process of the suite kept running after it had ended',
        evidence: [`serve -wait --token (pid ${pids[0] ?? 0})`],
      })
      expect(JSON.stringify(run.report.findings)).not.toContain('hunter2')
    } finally {
      for (const pid of pids) process.kill(pid, 'SIGKILL')
    }
  },
)

describe.each([{ goVersion: '1.26.8', builds: REPLACING }])(
  'with Go $goVersion a binary that is replaced',
  reportsReplacedBinaries,
)

it.each([
  ['rm "$(command -v serve)"', /^serve \(.*\): it was removed$/, true],
  ['serve; rm "$(command -v serve)"', undefined, false],
  [
    'serve; printf "#!/bin/sh\\n" > "$(command -v serve)"',
    /^serve \(.*\): it is no longer a Go program$/,
    false,
  ],
])('looks at what a command did to the program: %s', async (command, evidence, silent) => {
  const run = await health('none', { inputs: { command } })
  expect(codes(run.report).includes('binary-never-ran')).toBe(silent)
  expect(codes(run.report).includes('binary-replaced')).toBe(evidence !== undefined)
  if (evidence !== undefined)
    expect(findingOf(run, 'binary-replaced').evidence).toEqual([expect.stringMatching(evidence)])
})

it('binaries that another Go built are named, in the place of ours and elsewhere', async () => {
  const place = await mkdtemp(join(tmpdir(), 'own serve-'))
  try {
    const env = { REBUILD: '-cover', OTHER_GO: await otherGo('1.27.0'), OWN_SERVE: join(place, 'serve') }
    const run = await health('rebuild,build', { env })
    expect(findingOf(run, 'other-go-version')).toMatchObject({
      severity: 'warning',
      title: '2 binaries were built with a Go version other than the pinned one',
      evidence: [expect.stringMatching(/bin.serve: Go 1\.27\.0$/), `${env.OWN_SERVE}: Go 1.27.0`],
    })
  } finally {
    await rm(place, { recursive: true })
  }
})

describe('a data directory that is', () => {
  it.each([['removed', /binaries$/]])('%s is reported', reportsMissingDirectory)

  it('now below a file is reported', async () => {
    const run = await health('directory', { env: { DIRECTORY: 'below a file' } })
    expect(findingOf(run, 'data-directory-missing').evidence).toEqual([
      expect.stringMatching(/binaries$/),
      expect.stringMatching(/tests$/),
    ])
    expect(findingOf(run, 'no-data').severity).toBe('error')
  })

  it('closed is read nevertheless', async () => {
    const run = await health('directory', { env: { DIRECTORY: 'closed' } })
    expect(findingOf(run, 'data-directory-unwritable').evidence).toEqual([
      expect.stringMatching(/binaries has the mode 0$/),
    ])
    expect(figures(run.report)).toEqual(WHOLE)
  })
})

it('a test that builds the binary by the path of the go command is named, with its line', async () => {
  const run = await health('gobypath', { inputs: { 'test-flags': '-run=TestGoByPath' } })
  expect(findingOf(run, 'go-by-path')).toMatchObject({
    severity: 'warning',
    evidence: ['e2e/gobypath_integration_test.go:14'],
  })
  expect(codes(run.report)).toEqual(['no-data', 'binary-never-ran', 'go-by-path'])
})

it('another revision of the binary that the suite built does not count, and a notice says so', async () => {
  const run = await health('revision')
  expect(findingOf(run, 'nested-build-plain')).toMatchObject({ severity: 'notice' })
  expect(codes(run.report)).not.toContain('several-revisions')
})

it('a suite that built another revision of the binary with coverage is reported', async () => {
  const run = await health('revision', { env: { REVISION_FLAGS: '-cover' } })
  expect(findingOf(run, 'several-revisions')).toMatchObject({
    severity: 'error',
    evidence: ['example.com/health/cmd/serve/main.go'],
  })
})

it('data that is older than the run is reported', async () => {
  const run = await health('directory', { env: { DIRECTORY: 'old' } })
  expect(findingOf(run, 'data-older-than-run')).toMatchObject({
    severity: 'error',
    evidence: expect.arrayContaining([
      expect.stringMatching(/covcounters\.[\da-f]{32}\.\d+\.1700000000000000000$/),
    ]),
  })
  expect(isGreen(run.report)).toBe(false)
})

const { it: asRoot } = onlyWhere(process.getuid?.() === 0, 'only root can give files away')
asRoot('data that another user wrote is reported', async () => {
  const run = await health('directory', { env: { DIRECTORY: 'foreign' } })
  expect(findingOf(run, 'foreign-owned-data')).toMatchObject({
    severity: 'notice',
    evidence: [expect.stringMatching(/^1 file of user id 12345: .*covcounters\.[\da-f.]+$/)],
  })
  expect(figures(run.report)).toEqual(WHOLE)
})
