/** Why data is missing, on whole runs with real programs: every reason is told, and what is left is reported. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { isGreen } from '../../src/gates/verdict.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { goToolchain } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

interface Trouble {
  readonly goVersion?: string
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Readonly<Record<string, string>>
}

async function health(tags: string, { goVersion = '1.26.8', inputs, env }: Trouble = {}): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/health')
  return chain.run(module, {
    inputs: { 'go-version': goVersion, tags: `integration,${tags}`, ...inputs },
    ...(env === undefined ? {} : { env }),
  })
}

function findingOf({ report }: ChainRun, code: string): Finding {
  const found = report.findings.find((finding) => finding.code === code)
  if (found === undefined) throw new Error(`no ${code} among ${codes(report).join()}`)
  return found
}

async function otherGo(version: string): Promise<string> {
  return goProgram(await goToolchain(version))
}

const WHOLE = ['cmd/serve 7/10', 'words 1/1', 'total 8/11']
const E2E = 'example.com/health/e2e'

describe.each(['1.20.14', '1.26.8'])('what programs of Go %s say', (goVersion) => {
  it('of a GOCOVERDIR that is not set, with the tests that passed it on', async () => {
    // With it they write to the place that is built into them.
    const run = await health('unset', { goVersion, inputs: { preserve: 'false' } })
    expect(findingOf(run, 'gocoverdir-not-set')).toMatchObject({
      severity: 'warning',
      title: 'Instrumented binaries ran without GOCOVERDIR',
      evidence: [`${E2E} TestUnset`, `${E2E} TestUnset/again (2 times)`],
    })
    expect(codes(run.report)).toEqual(['gocoverdir-not-set'])
    expect(figures(run.report)).toEqual(WHOLE)
    expect(isGreen(run.report)).toBe(true)
  })

  it('of one that cannot be used, with the reasons', async () => {
    const run = await health('unusable', { goVersion })
    const { severity, evidence } = findingOf(run, 'gocoverdir-unusable')
    expect(severity).toBe('warning')
    expect(evidence.map((line) => line.replaceAll(/"\/[^"]*\/(?=[^/"]+")/g, '"…/'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /e2e TestMissing: output directory "…\/all" inaccessible \(err: stat .*no such file.*\); no coverage data written \(2 times\)$/,
        ),
        expect.stringMatching(
          /e2e TestFile: output directory "…\/file" not a directory; no coverage data written \(2 times\)$/,
        ),
        expect.stringMatching(
          /e2e TestRelative: output directory "data" inaccessible \(err: stat data: no such file.*\); no coverage data written$/,
        ),
        expect.stringMatching(/e2e TestUnwritable: creating meta-data file \/proc: open \/proc: /),
      ]),
    )
  })
})

it('hears what the programs of a command say', async () => {
  const command = 'serve\nenv -u GOCOVERDIR serve\nGOCOVERDIR=/nowhere serve 2>&1'
  const run = await health('none', { inputs: { command, preserve: 'false' } })
  expect(findingOf(run, 'gocoverdir-not-set').evidence).toEqual(['command (errors)'])
  expect(findingOf(run, 'gocoverdir-unusable').evidence).toEqual([
    'command (output): output directory "/nowhere" inaccessible (err: stat /nowhere: no such file or directory); no coverage data written (2 times)',
  ])
  expect(run.report.suite?.passed).toBe(true)
})

it('fails on what fail-on names', async () => {
  const { report } = await health('unset', {
    inputs: { preserve: 'false', 'fail-on': 'default gocoverdir-not-set' },
  })
  expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['gocoverdir-not-set', 'error'],
  ])
  expect(report.suite?.passed).toBe(true)
  expect(isGreen(report)).toBe(false)
})

const onLinux = process.platform === 'linux' ? it : it.skip
if (onLinux !== it) console.log('skipped: only Linux shows the environment of a process')
onLinux('names instrumented programs that still run, and no argument of theirs', async () => {
  const run = await health('running')
  const pids = [...JSON.stringify(run.report.suite).matchAll(/left running: \w+ (\d+)/g)].map((match) =>
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
})

describe.each(['1.20.14', '1.26.8'])('a program that is replaced, with Go %s', (goVersion) => {
  it.each([
    ['', 'program-not-instrumented', 'warning'],
    ['-cover -coverpkg=example.com/health/words -ldflags=-s', 'main-not-instrumented', 'warning'],
    ['-cover -covermode=atomic -ldflags=-w -trimpath', 'binary-replaced', 'notice'],
  ])('by go build %s', async (flags, code, severity) => {
    const env = { REBUILD: flags, OTHER_GO: await otherGo(goVersion) }
    const run = await health('rebuild', { goVersion, env, inputs: { 'test-flags': '-run=TestRebuild' } })
    expect(codes(run.report).filter((found) => !['no-data', 'binary-never-ran'].includes(found))).toEqual([
      code,
    ])
    expect(findingOf(run, code)).toMatchObject({ severity })
    expect(findingOf(run, code).evidence).toEqual([
      expect.stringMatching(
        new RegExp(`^serve \\(.*bin.serve\\): built with Go ${goVersion.replaceAll('.', '\\.')}$`),
      ),
    ])
    expect(codes(run.report).includes('no-data')).toBe(code !== 'binary-replaced')
  })
})

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

it('names programs that another Go built, in the place of ours and elsewhere', async () => {
  const place = await mkdtemp(join(tmpdir(), 'own serve-'))
  try {
    const env = { REBUILD: '-cover', OTHER_GO: await otherGo('1.24.13'), OWN_SERVE: join(place, 'serve') }
    const run = await health('rebuild,build', { env })
    expect(findingOf(run, 'other-go-version')).toMatchObject({
      severity: 'warning',
      title: '2 binaries were built with a Go version other than the pinned one',
      evidence: [expect.stringMatching(/bin.serve: Go 1\.24\.13$/), `${env.OWN_SERVE}: Go 1.24.13`],
    })
  } finally {
    await rm(place, { recursive: true })
  }
})

describe('a directory of the data that is', () => {
  it.each([
    ['removed', /binaries$/],
    ['a file', /binaries is no longer a directory$/],
    ['a link', /binaries is no longer a directory$/],
  ])('%s', async (state, evidence) => {
    const run = await health('directory', { env: { DIRECTORY: state } })
    const found = findingOf(run, 'data-directory-missing')
    expect(found.severity).toBe('error')
    expect(found.evidence).toEqual([expect.stringMatching(evidence)])
    expect(findingOf(run, 'no-data').severity).toBe('error')
    expect(run.report.suite?.passed).toBe(true)
  })

  it('below a file now', async () => {
    const run = await health('directory', { env: { DIRECTORY: 'below a file' } })
    expect(findingOf(run, 'data-directory-missing').evidence).toEqual([
      expect.stringMatching(/binaries$/),
      expect.stringMatching(/tests$/),
    ])
    expect(findingOf(run, 'no-data').severity).toBe('error')
  })

  it('closed is read all the same', async () => {
    const run = await health('directory', { env: { DIRECTORY: 'closed' } })
    expect(findingOf(run, 'data-directory-unwritable').evidence).toEqual([
      expect.stringMatching(/binaries has the mode 0$/),
    ])
    expect(figures(run.report)).toEqual(WHOLE)
  })
})

it('tells that the suite ran another revision of the program', async () => {
  const run = await health('revision')
  expect(findingOf(run, 'several-revisions')).toMatchObject({
    severity: 'error',
    evidence: ['example.com/health/cmd/serve/main.go'],
  })
})

it('tells data that is older than the run', async () => {
  const run = await health('directory', { env: { DIRECTORY: 'old' } })
  expect(findingOf(run, 'data-older-than-run')).toMatchObject({
    severity: 'error',
    evidence: expect.arrayContaining([
      expect.stringMatching(/covcounters\.[\da-f]{32}\.\d+\.1700000000000000000$/),
    ]),
  })
  expect(isGreen(run.report)).toBe(false)
})

const asRoot = process.getuid?.() === 0 ? it : it.skip
if (asRoot !== it) console.log('skipped: only root can give files away')
asRoot('tells data that another user wrote', async () => {
  const run = await health('directory', { env: { DIRECTORY: 'foreign' } })
  expect(findingOf(run, 'foreign-owned-data')).toMatchObject({
    severity: 'notice',
    evidence: [expect.stringMatching(/^1 file of user id 12345: .*covcounters\.[\da-f.]+$/)],
  })
  expect(figures(run.report)).toEqual(WHOLE)
})
