/** @module What `tests`, `lines` and LCOV by test say of the measured example. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import picocolors from 'picocolors'
import { AttributedFiles } from '../../src/attribution/attributedFiles.js'
import { findTest } from '../../src/attribution/findTest.js'
import { readText } from '../../src/coverage/measuredText.js'
import { lineTests } from '../../src/report/attribution/lineTests.js'
import { lineTestsText } from '../../src/report/attribution/lineTestsText.js'
import { testLines } from '../../src/report/attribution/testLines.js'
import { attributionText } from '../../src/report/attribution/testWords.js'
import { lcovTests } from '../../src/report/lcov/lcovTests.js'
import { writeLineReports } from '../../src/report/lineReports.js'
import type { Report } from '../../src/report/report.js'
import { lcovFiles, lcovRecords } from '../report/lcov/lcovReader.js'
import { inTemporary } from '../helpers/temporary.js'

/** The example starts its servers and clients from its tests, one after the other: everything is known exactly. */
export async function knowsItsTests(report: Report): Promise<void> {
  const { attribution, coverage, modulePath } = report
  if (attribution === undefined) throw new Error('it is known which test covers what')
  const { covered } = coverage.tallies.together
  expect(attributionText(report)).toBe(`22 tests cover ${covered} statements: ${covered} exact`)
  const files = new AttributedFiles(coverage, attribution)
  const text = await answer(report, files, 'shortener.go', 44)
  // From Go 1.27 on, a unit does not contain the brace behind its statements.
  expect(text.replace(':44-45: ', ':44: ')).toBe(
    [
      'shortener.go:44: no test covers it',
      'shortener.go:44: not covered, in Request.Validate',
      '  nearest test: TestBadRequests/wrong_scheme reaches this function (./internal/api)',
      '  last branch: shortener.go:43: if len(r.URL) > MaxURLLength {',
      '',
    ].join('\n'),
  )
  // Only a server that this test starts again executes it.
  const found = findTest(attribution, 'e2e.TestExpiredLinkIsPurged')
  const lines = found.kind === 'one' ? testLines(files, found.test) : undefined
  expect(lines?.statements.alone).toBeGreaterThan(0)
  expect(lines?.files.map(({ path }) => path)).toContain(`${modulePath ?? ''}/internal/store/store.go`)
  await addsUp(report, files)
}

async function answer(report: Report, files: AttributedFiles, name: string, line: number): Promise<string> {
  const path = `${report.modulePath ?? ''}/${name}`
  const file = files.all.get(path)
  if (file === undefined) throw new Error(`${path} is measured`)
  const lines = { startLine: line, endLine: line }
  const found = lineTests(files, file, lines, await readText(report.sources, path))
  const view = { colors: picocolors.createColors(false), columns: undefined, modulePath: report.modulePath }
  return lineTestsText(found, name, view)
}

/** LCOV by test has the covered lines and functions of lcov.info. */
async function addsUp(report: Report, files: AttributedFiles): Promise<void> {
  await inTemporary(async (directory) => {
    await writeLineReports(report, directory, { names: ['lcov.info'], showsSource: true })
    let byTest = ''
    for await (const piece of lcovTests(report, files)) byTest += piece
    const [one, other] = [byTest, await readFile(join(directory, 'lcov.info'), 'utf8')].map((text) =>
      [...lcovFiles(lcovRecords(text))].map(([path, { lines, functions }]) => [
        path,
        [...lines].map(([line, count]) => [line, count > 0]),
        [...functions].map(([name, { count }]) => [name, count > 0]),
      ]),
    )
    expect(one).toEqual(other)
    expect(byTest).toContain('TN:e2e_TestExpiredLinkIsPurged\n')
  })
}
