/** Reports whose report.json was changed after it was written, and data beside them that merges well. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import { parseFailOn } from '../../src/findings/failOn.js'
import type { TestCase } from '../../src/go/test/suiteResult.js'
import type { LegInfo } from '../../src/legs/legInfo.js'
import { legTableOf } from '../../src/report/legTable.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import type { Report } from '../../src/report/report.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { mergedReport } from '../helpers/merged.js'
import { report, testCase, testPackage } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

type Changes = Readonly<Record<string, unknown>>

/** What is found when a report with these changes to its report.json is merged. */
async function merged(original: Report, changes: Changes, failOn = 'default'): Promise<Report> {
  return inTemporary(async (directory) => {
    const [old, binaries] = [join(directory, 'old'), join(directory, 'old', 'covdata', 'binaries')]
    await mkdir(binaries, { recursive: true })
    const program = smallProgram('atomic', { F: [[1, 1]] })
    await writeCounters(binaries, await writeMeta(binaries, program), entriesOf([1]))
    const json = JSON.parse(reportJson(original)) as Changes
    await writeFile(join(old, 'report.json'), JSON.stringify({ ...json, ...changes }))
    const request = { directories: [old], outDirectory: join(directory, 'out'), version: '0' }
    const found = await mergedReport({ ...request, failOn: parseFailOn(failOn) })
    const shown = (text: string): string => text.replaceAll(old, 'OLD')
    return {
      ...found,
      findings: found.findings.map((item) => ({ ...item, evidence: item.evidence.map(shown) })),
    }
  })
}

function contradictions({ findings }: Report): readonly string[] {
  return findings.filter(({ code }) => code === 'leg-contradictory').flatMap(({ evidence }) => evidence)
}

const suite = report().suite
const leg: LegInfo = {
  name: 'linux',
  state: 'merged',
  go: undefined,
  tests: { pass: 3, fail: 0, skip: 0, unfinished: 0 },
  suitePassed: true,
  failedTests: [],
  tally: { covered: 1, total: 1 },
}
const legs = report({ suite: undefined, legs: [leg] })

function withTests(tests: readonly TestCase[], outcome: 'pass' | 'fail' | 'skip' = 'pass'): Changes {
  return { suite: { ...suite, packages: [testPackage('internal/store', tests, outcome)] } }
}

describe('a report whose suite is said to have passed', () => {
  it.each<[string, string, Changes]>([
    ['has a failed test', '1 test to have failed', withTests([testCase('TestPut', 'fail')])],
    ['has a test that did not end', '1 test to have failed', withTests([testCase('TestPut', 'unfinished')])],
    ['has a failed package', '1 package to have failed', withTests([testCase('TestPut')], 'fail')],
    ['exited with 1', 'to have exited with 1', { suite: { ...suite, exitCode: 1 } }],
    ['timed out', 'to have timed out', { suite: { ...suite, timedOut: true } }],
    ['ran no test', 'no test to have run', { suite: { ...suite, packages: [] } }],
    [
      'skipped all',
      'all of its tests to have been skipped',
      withTests([testCase('TestPut', 'skip')], 'skip'),
    ],
  ])('counts as failed if it %s', async (_, words, changes) => {
    const found = await merged(report(), changes, 'none')
    expect(contradictions(found)).toEqual([`OLD: the suite is said to have passed, and ${words}`])
    expect(found.legs.map(({ suitePassed }) => suitePassed)).toEqual([false])
    expect(isGreen(found)).toBe(false)
  })
})

describe('a leg of a merged report that is said to have passed', () => {
  it.each<[string, string, Partial<LegInfo>]>([
    ['has failed tests', '7 tests to have failed', { tests: { pass: 1, fail: 4, skip: 0, unfinished: 3 } }],
    ['names a failed test', '1 test to have failed', { failedTests: ['m/p TestPut'] }],
    ['ran no test', 'no test to have run', { tests: { pass: 0, fail: 0, skip: 0, unfinished: 0 } }],
    ['is missing', 'its data to be missing', { state: 'missing' }],
  ])('counts as failed if it %s', async (_, words, changes) => {
    const found = await merged(
      legs,
      { legs: [{ ...leg, go: null, covered: 1, total: 1, ...changes }] },
      'none',
    )
    expect(contradictions(found)).toEqual([`OLD: linux: the suite is said to have passed, and ${words}`])
    expect(found.legs.map(({ suitePassed }) => suitePassed)).toEqual([false])
    expect(isGreen(found)).toBe(false)
  })
})

describe('the verdict of a report', () => {
  it.each<[string, string, Report, Changes]>([
    ['a gate failed', 'passed, and a part of it to have failed', report(), { gates: [{ passed: false }] }],
    [
      'its suite failed',
      'passed, and a part of it to have failed',
      report(),
      { suite: { ...suite, passed: false } },
    ],
    [
      'a leg failed',
      'passed, and a part of it to have failed',
      legs,
      { legs: [{ ...leg, go: null, covered: 1, total: 1, suitePassed: false }] },
    ],
    [
      'a leg is missing and no finding says so',
      'passed, and the leg linux to be missing, and no finding says so',
      legs,
      { legs: [{ ...leg, go: null, covered: 0, total: 0, state: 'missing', suitePassed: null }] },
    ],
    ['nothing failed', 'failed, and all of its parts to have passed', report(), { passed: false }],
  ])('is not believed if %s', async (_, words, original, changes) => {
    const found = await merged(original, changes)
    expect(contradictions(found)).toEqual([`OLD: the report is said to have ${words}`])
    expect(isGreen(found)).toBe(false)
  })

  it('is believed if only tests in quarantine failed, and each leg says how many', async () => {
    const attempts = [{ outcome: 'fail', seconds: 1, output: '' }] as const
    const known = { ...testCase('TestKnown', 'fail'), quarantine: { entry: 'TestKnown', reason: 'slow' } }
    const packages = [testPackage('e2e', [{ ...testCase('TestFlaky'), attempts }, known], 'fail')]
    if (suite === undefined) throw new Error('no suite')
    const run = report({ suite: { ...suite, exitCode: 1, packages } })
    const one = await merged(run, {})
    expect([contradictions(one), isGreen(one)]).toEqual([[], true])
    const unstable = {
      flaky: 1,
      quarantined: 1,
      flakyTests: ['example.com/shortener/e2e TestFlaky'],
      quarantinedTests: ['example.com/shortener/e2e TestKnown'],
    }
    expect(one.legs).toMatchObject([{ suitePassed: true, failedTests: [], unstable }])
    expect(legTableOf(one).rows[0]?.[2]).toBe('1 passed (1 flaky), 1 failed in quarantine')
    const again = await merged(report({ suite: undefined, legs: one.legs }), {})
    expect([contradictions(again), again.legs[0]?.unstable]).toEqual([[], unstable])
  })

  it('is not believed if a package failed outside its tests although tests in quarantine failed too', async () => {
    const known = { ...testCase('TestKnown', 'fail'), quarantine: { entry: 'TestKnown', reason: 'slow' } }
    const pkg = { ...testPackage('e2e', [known], 'fail'), outside: true }
    const found = await merged(report(), { suite: { ...suite, exitCode: 1, packages: [pkg] } })
    expect(contradictions(found)).toEqual([
      'OLD: the suite is said to have passed, and 1 package to have failed',
    ])
  })

  it('is believed as it was written', async () => {
    for (const original of [report(), legs, report({ suite: undefined }), report({ legs: [] })]) {
      const found = await merged(original, {})
      expect(contradictions(found)).toEqual([])
      expect(isGreen(found)).toBe(true)
    }
  })
})

it('a leg that ran its own steps instead of a suite says so, however often reports are merged', async () => {
  const { suite: run } = report()
  if (run === undefined) throw new Error('a report has a suite')
  const once = await merged(report({ suite: { ...run, kind: 'steps', packages: [] } }), {})
  const twice = await merged(report({ suite: undefined, legs: once.legs }), {})
  for (const found of [once, twice])
    expect(legTableOf(found).rows.map((row) => row[2])).toEqual(['own steps'])
})

it('a report with a leg that covers more statements than there are cannot be used', async () => {
  const changes = { legs: [{ ...leg, go: null, covered: 50, total: 1 }] }
  await expect(merged(legs, changes)).rejects.toThrow('the leg "linux" has 50 covered statements of 1')
})

it('a report with more legs or findings than any run has cannot be used', async () => {
  for (const name of ['legs', 'findings'])
    await expect(merged(legs, { [name]: Array.from({ length: 20_000 }, () => ({})) })).rejects.toThrow(
      `${name} is a list of 20000, expected a list of at most 10000`,
    )
})

describe('reports of shards', () => {
  const shardOf = (index: number, plan = 'p'): Changes => ({
    suite: { ...suite, shard: { index, total: 2, plan, list: 'l', listed: 3, assigned: index } },
  })

  /** The findings about shards when the reports are merged. */
  async function findingsOf(all: readonly Changes[]): Promise<readonly string[]> {
    return inTemporary(async (directory) => {
      const places = all.map((_, i) => join(directory, `shard${i}`))
      for (const [i, place] of places.entries()) {
        await mkdir(join(place, 'covdata', 'binaries'), { recursive: true })
        const json = JSON.parse(reportJson(report({ findings: [] }))) as Changes
        await writeFile(join(place, 'report.json'), JSON.stringify({ ...json, ...all[i] }))
      }
      const { findings, legs: rows } = await mergedReport({
        directories: places,
        outDirectory: undefined,
        version: '0',
      })
      expect(rows.map((row) => row.shard)).toMatchObject(all.map((_, i) => ({ index: i + 1, total: 2 })))
      return findings.map(({ code }) => code).filter((code) => code.startsWith('shard'))
    })
  }

  it('fit together if they have the same plan', async () => {
    expect(await findingsOf([shardOf(1), shardOf(2)])).toEqual([])
  })

  it('do not fit together with different plans, or without the other shard', async () => {
    expect(await findingsOf([shardOf(1), shardOf(2, 'q')])).toEqual(['shards-disagree'])
    expect(await findingsOf([shardOf(1)])).toEqual(['shard-missing'])
  })
})
