import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { lcovTests } from '../../../src/report/lcov/lcovTests.js'
import { writeLineReports } from '../../../src/report/lineReports.js'
import { MODULE } from '../../helpers/report.js'
import { inTemporary } from '../../helpers/temporary.js'
import { attributedReport } from './attributedReport.js'
import { type LcovFile, lcovFiles, lcovRecords } from './lcovReader.js'

async function textOf(tests?: ReadonlySet<number>): Promise<string> {
  const { report, files } = attributedReport()
  let text = ''
  for await (const piece of lcovTests(report, files, tests)) text += piece
  return text
}

/** What readers add up, with counts as whether they are above 0. */
function coveredIn(text: string): readonly unknown[] {
  const isHit = (count: number): boolean => count > 0
  return [...lcovFiles(lcovRecords(text))].map(
    ([path, { lines, branches, functions }]: [string, LcovFile]) => [
      path,
      [...lines].map(([line, count]) => [line, isHit(count)]),
      [...branches].map(([line, counts]) => [line, counts.map(isHit)]),
      [...functions].map(([name, { line, count }]) => [name, line, isHit(count)]),
    ],
  )
}

describe('LCOV by test', () => {
  it('adds up to the same lines, branches and functions as lcov.info', async () => {
    await inTemporary(async (directory) => {
      const { report } = attributedReport()
      await writeLineReports(report, directory, { names: ['lcov.info'], showsSource: true })
      const whole = await readFile(join(directory, 'lcov.info'), 'utf8')
      expect(coveredIn(await textOf())).toEqual(coveredIn(whole))
    })
  })

  it('has what each test executed in records of its own, with names that readers do not change', async () => {
    const records = lcovRecords(await textOf())
    expect(
      records.map(({ test, path, lines }) => [test, path.replace(`${MODULE}/`, ''), ...lines.keys()]),
    ).toEqual([
      ['', 'cmd/server/server.go', 3, 4, 5, 6],
      ['e2e_TestPut', 'cmd/server/server.go', 3, 4],
      ['', 'internal/store/store.go', 3, 4, 5, 6, 7, 8],
      ['unattributed', 'internal/store/store.go', 5, 6],
      ['e2e_TestPut', 'internal/store/store.go', 3, 4],
      ['e2e_TestPut_a_b', 'internal/store/store.go', 3, 4],
      ['e2e_TestPut_a_b_2', 'internal/store/store.go', 3, 4],
    ])
    for (const { summary, lines } of records) expect(summary.LF).toBe(lines.size)
  })

  it('is only of the tests that were asked for', async () => {
    const records = lcovRecords(await textOf(new Set([2])))
    expect(records.map(({ test }) => test).filter((test) => test !== '')).toEqual(['e2e_TestPut_a_b'])
  })
})
