/** Retries and quarantine with the oldest and the newest Go: tests that always fail, flags of the user, coverage as Go reads it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { capture } from '../../../src/process/exec.js'
import { Chain, type ChainRun } from '../../helpers/chain.js'
import { goEnv, goRoot } from '../../helpers/toolchains.js'

const chain = new Chain()
afterAll(async () => chain.clean())

async function run(
  version: string,
  packages: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/flaky')
  return chain.run(module, {
    inputs: { 'go-version': version, tags: '', 'test-packages': packages, ...inputs },
  })
}

function outcomes({ report }: ChainRun): readonly string[] {
  return (report.suite?.packages ?? []).flatMap(({ importPath, tests }) =>
    tests.map(({ name, outcome, attempts = [] }) =>
      [
        importPath.split('/').at(-1),
        name,
        outcome,
        ...attempts.map((attempt) => `(${attempt.outcome})`),
      ].join(' '),
    ),
  )
}

function findings({ report }: ChainRun): readonly string[] {
  return report.findings
    .filter(({ code }) => /^(?:tests-failed|test-panic|flaky|quarantine)/.test(code))
    .map(({ code, title, evidence }) => [code, title, ...evidence].join(' | '))
}

async function noted({ module }: ChainRun, name: string): Promise<readonly string[]> {
  return (await readFile(join(module, name, 'ran.txt'), 'utf8')).trim().split('\n')
}

/** The counts of work.go by `line.column,line.column`, as Go's own tool adds them up. */
async function countsOfGo(version: string, { directories }: ChainRun): Promise<readonly string[]> {
  const out = join(directories.scratch, 'go.txt')
  const options = { cwd: directories.scratch, env: await goEnv(version) }
  const go = join(await goRoot(version), 'bin', 'go')
  await capture(go, ['tool', 'covdata', 'textfmt', `-i=${directories.testsData}`, '-o', out], options)
  const lines = (await readFile(out, 'utf8')).split('\n').filter((line) => line.includes('/work.go:'))
  return lines.map((line) => line.replace(/^[^:]*:(\S+) \d+ (\d+)$/, '$1 $2')).sort()
}

function counts({ report }: ChainRun): readonly string[] {
  const files = report.coverage.packages.flatMap((pkg) => pkg.files)
  const units = files.find(({ path }) => path.endsWith('/work.go'))?.units ?? []
  return units
    .map((unit) => `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn} ${unit.count}`)
    .sort()
}

describe.each(['1.20.14', '1.27.0'])('with Go %s', (version) => {
  it('a test that always fails fails the run, and the counts of all attempts are those that Go adds up', async () => {
    const ran = await run(version, './always ./once ./panics', { retries: '2' })
    expect(ran.report.suite).toMatchObject({ passed: false, exitCode: 1 })
    expect(outcomes(ran)).toEqual([
      'always TestAlways fail (fail) (fail)',
      'always TestFine pass',
      'always TestWhole fail (fail) (fail)',
      'always TestWhole/slow fail (fail) (fail)',
      'always TestWhole/fast pass',
      'once TestPasses pass',
      'once TestOnce pass (fail)',
      'once TestParts pass (fail)',
      'once TestParts/good pass',
      'once TestParts/a_(b)_[c]+|d pass (fail)',
      'once FuzzSeeds pass (fail)',
      'once FuzzSeeds/seed#0 pass (fail)',
      'once Example_says pass (fail)',
      'panics TestBefore pass',
      'panics TestPanics pass (fail)',
      'panics TestAfter pass',
    ])
    expect(findings(ran)[0]).toBe(
      'tests-failed | 2 tests failed | example.com/flaky/always TestAlways | example.com/flaky/always TestWhole/slow',
    )
    expect(await noted(ran, 'always')).toEqual(['TestAlways', 'TestFine', 'TestAlways', 'TestAlways'])
    expect(await noted(ran, 'panics')).toEqual(['TestBefore', 'TestPanics', 'TestPanics', 'TestAfter'])
    // The live file of the process that panicked is ours; plain Go would have lost its counters.
    const [ours, theirs] = [counts(ran), await countsOfGo(version, ran)]
    expect(ours.map((line) => line.split(' ')[0])).toEqual(theirs.map((line) => line.split(' ')[0]))
    const lost = ours.filter((line, i) => line !== theirs[i])
    for (const line of lost) expect(Number(line.split(' ')[1])).toBeGreaterThan(0)
  }, 120_000)

  it('tests in quarantine fail and panic without failing the run, and what they kept from running runs', async () => {
    const ran = await run(version, './always ./panics', {
      quarantine: [
        './always TestAlways # see #12',
        'TestWhole/slow # slow machine',
        'TestPanics # driver',
        'TestFine # was slow',
        'TestGone # renamed',
      ].join('\n'),
    })
    expect(findings(ran)).toEqual([
      'quarantine-failed | 3 tests in quarantine failed | example.com/flaky/always TestAlways: see #12 | example.com/flaky/always TestWhole/slow: slow machine | example.com/flaky/panics TestPanics: driver',
      'quarantine-passed | Tests in quarantine passed | TestFine: was slow',
      'quarantine-unused | 1 entry of quarantine names no test | TestGone: renamed',
    ])
    expect(ran.report.suite).toMatchObject({ passed: true, exitCode: 1 })
    expect(await noted(ran, 'always')).toEqual(['TestAlways', 'TestFine'])
    expect(await noted(ran, 'panics')).toEqual(['TestBefore', 'TestPanics', 'TestAfter'])
  }, 120_000)
})

it('a tear-down that fails is not excused by a test in quarantine', async () => {
  const ran = await run('1.27.0', './teardown', { retries: '1', quarantine: 'TestFails # see #12' })
  expect(ran.report.suite?.passed).toBe(false)
  expect(findings(ran)[0]).toBe(
    'tests-failed | 1 package failed outside the tests | example.com/flaky/teardown',
  )
}, 120_000)

it('flags of the user neither add tests to a retry nor keep any from it', async () => {
  const narrow = await run('1.27.0', './once', {
    retries: '1',
    'test-flags': '-run=TestParts/a|TestOnce -skip=Fuzz -failfast -shuffle=on',
  })
  expect(narrow.report.suite?.passed).toBe(true)
  expect(outcomes(narrow).toSorted()).toEqual([
    'once TestOnce pass (fail)',
    'once TestParts pass (fail)',
    'once TestParts/a_(b)_[c]+|d pass (fail)',
  ])
  expect(counts(narrow)).toEqual(await countsOfGo('1.27.0', narrow))
}, 120_000)
