/** Baselines that the user names, whose report.json was written by this tool and changed as anybody could. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { testChanges } from '../../src/compare/testChanges.js'
import type { TestRecord } from '../../src/go/test/suiteResult.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import type { Report } from '../../src/report/report.js'
import { describeError } from '../../src/support/errors.js'
import { readBaseline } from '../../src/stages/baselineSide.js'
import { merge } from '../../src/stages/merge.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { MODULE, report, testCase, testPackage } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'
import { realHost } from '../helpers/toolchains.js'

const suite = report().suite
const PARENTS = ['TestPut', 'TestPut/new', 'TestPut/old', 'TestGet'] as const

function withTests(...outcomes: readonly ('pass' | 'fail' | 'skip')[]): Report {
  const tests = PARENTS.map((name, i) => testCase(name, outcomes[i] ?? 'pass'))
  const packages = [testPackage('internal/store', tests)]
  return report(suite === undefined ? {} : { suite: { ...suite, packages } })
}

async function writeReportIn(folder: string, original: Report, changes: object = {}): Promise<string> {
  const binaries = join(folder, 'covdata', 'binaries')
  await mkdir(binaries, { recursive: true })
  const program = smallProgram('atomic', { F: [[1, 1]] })
  await writeCounters(binaries, await writeMeta(binaries, program), entriesOf([1]))
  await writeFile(join(folder, 'report.json'), changed(original, changes))
  return folder
}

function changed(original: Report, changes: object): string {
  return JSON.stringify({ ...(JSON.parse(reportJson(original)) as object), ...changes })
}

async function testsIn(original: Report, changes: object = {}): Promise<readonly TestRecord[] | undefined> {
  return inTemporary(async (directory) => {
    const whole = await writeReportIn(join(directory, 'whole'), original, changes)
    const alone = join(directory, 'alone.json')
    await writeFile(alone, changed(original, changes))
    const [one, other] = await Promise.all(
      [whole, alone].map(async (path) => (await readBaseline('old', path, [], realHost())).tests),
    )
    expect(one).toEqual(other)
    return one
  })
}

describe('the tests of a baseline that is a report', () => {
  it('are those of its suite, with the data of the report and without', async () => {
    const tests = await testsIn(withTests('pass', 'pass', 'skip', 'pass'))
    expect(tests?.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      `${MODULE}/internal/store TestPut/new pass`,
      `${MODULE}/internal/store TestPut/old skip`,
      `${MODULE}/internal/store TestGet pass`,
    ])
    expect(tests?.every(({ seconds }) => seconds > 0)).toBe(true)
  })

  it('tell which ones a later report broke', async () => {
    const before = await testsIn(withTests())
    const after = await testsIn(withTests('fail', 'pass', 'fail', 'pass'))
    expect(testChanges(before, after)).toMatchObject({
      added: [],
      removed: [],
      newlyFailing: [`${MODULE}/internal/store TestPut/old`],
      fixed: [],
    })
  })

  it('are not known for a command, for data without a suite, and for a report that merged several', async () => {
    const leg = {
      name: 'linux',
      state: 'merged',
      go: undefined,
      tests: undefined,
      suitePassed: true,
    } as const
    const legs = [{ ...leg, failedTests: [], tally: { covered: 1, total: 1 } }]
    for (const original of [
      report(suite === undefined ? {} : { suite: { ...suite, kind: 'command', packages: [] } }),
      report({ suite: undefined }),
      report({ suite: undefined, legs }),
    ])
      expect(await testsIn(original)).toBeUndefined()
  })

  it.each([
    ['a negative time', '-1'],
    ['a time without end', '1e999'],
    ['a word instead of a time', '"long"'],
  ])('are refused with %s', async (_, seconds) => {
    await inTemporary(async (directory) => {
      const path = join(directory, 'alone.json')
      const json = reportJson(withTests())
      await writeFile(
        path,
        json.replace(/("outcome": "pass",\s+"seconds": )[\d.]+(?=,\s+"output")/, `$1${seconds}`),
      )
      await expect(readBaseline('old', path, [], realHost())).rejects.toThrow(/tests\[0\]\.seconds is/)
    })
  })
})

describe('a report.json that is a baseline', () => {
  const files = (file: object): object => ({ packages: [{ importPath: 'm', module: 'm', files: [file] }] })
  const file = { path: 'm/a.go', covered: 5, total: 10, uncovered: [] as readonly unknown[] }
  const folder = files(file)
  const twice = { packages: [folder, folder].flatMap((one) => (one as { packages: object[] }).packages) }
  const refused = async (json: string): Promise<string> =>
    inTemporary(async (directory) => {
      const path = join(directory, 'alone.json')
      await writeFile(path, json)
      return readBaseline('old', path, [], realHost()).then(
        () => 'accepted',
        (error: unknown) => describeError(error).replaceAll(path, 'PATH'),
      )
    })

  it.each<[string, object, string]>([
    [
      'more covered statements than there are',
      files({ ...file, covered: 50 }),
      '50 covered statements of 10',
    ],
    [
      'uncovered units with too many statements',
      files({ ...file, uncovered: [[1, 1, 2, 2, 6]] }),
      'has 6 statements in uncovered units, and 5 uncovered ones',
    ],
    [
      'figures that no program has',
      files({ ...file, total: Number.MAX_SAFE_INTEGER }),
      'expected a whole number',
    ],
    ['half a unit', files({ ...file, uncovered: [[1, 1, 2]] }), 'not a list of 5 numbers'],
    ['a package twice', twice, 'the package "m" is listed twice'],
    ['an impossible total', { total: { covered: 2, total: 1 } }, 'the total has 2 covered statements of 1'],
  ])('is refused with %s', async (_, changes, words) => {
    expect(await refused(changed(report(), changes))).toContain(words)
  })

  it('is read with a byte order mark', async () => {
    expect(await refused(`\uFEFF${reportJson(report())}`)).toBe('accepted')
  })

  it('is refused in one sentence if it is no JSON', async () => {
    expect(await refused('<html>')).toBe(
      'baseline: PATH is not the report.json of this tool: it is not JSON\nName a report.json, or a directory with coverage data.',
    )
  })
})

describe('the tests of merged reports', () => {
  it('are those of all of them, or of none if one does not say', async () => {
    await inTemporary(async (directory) => {
      const [one, two, silent] = await Promise.all([
        writeReportIn(join(directory, 'one'), withTests()),
        writeReportIn(join(directory, 'two'), withTests('fail')),
        writeReportIn(join(directory, 'silent'), report({ suite: undefined })),
      ])
      const testsOf = async (...directories: readonly string[]) =>
        (await merge({ directories, outDirectory: undefined, version: '0' })).mergedTests?.length
      expect(await testsOf(one, two)).toBe(7)
      expect(await testsOf(one, silent)).toBeUndefined()
    })
  })
})
