/** lcov.info as lcov's own tools read it. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { expect } from '@jest/globals'
import { hitLines, linesOf } from '../../../src/coverage/lines.js'
import { SourceCode } from '../../../src/coverage/sourceCode.js'
import { NO_SOURCES } from '../../../src/coverage/sources.js'
import { lcovTests } from '../../../src/report/lcov/lcovTests.js'
import { writeLineReports } from '../../../src/report/lineReports.js'
import { report } from '../../helpers/report.js'
import { inTemporary } from '../../helpers/temporary.js'
import { onlyWhere } from '../../helpers/onlyWhere.js'
import { SOURCE, attributedReport } from './attributedReport.js'

const GENHTML = (process.env.PATH ?? '')
  .split(delimiter)
  .map((directory) => join(directory, 'genhtml'))
  .find((path) => existsSync(path))
const { it: withGenhtml } = onlyWhere(GENHTML !== undefined, 'lcov, which has genhtml, is not installed')

withGenhtml('lcov.info is read by genhtml', async () => {
  await inTemporary(async (directory) => {
    const sources = {
      ...NO_SOURCES,
      read: () => Promise.resolve({ kind: 'found', content: SOURCE } as const),
    }
    const measured = report({ sources })
    await writeLineReports(measured, directory, { names: ['lcov.info'], showsSource: true })
    const files = measured.coverage.packages.flatMap((pkg) => pkg.files)
    for (const { path } of files) {
      const place = join(directory, path.slice('example.com/shortener/'.length))
      await mkdir(join(place, '..'), { recursive: true })
      await writeFile(place, SOURCE)
    }
    const lines = files.map((file) => linesOf(file.units, 2, new SourceCode(SOURCE)))
    const [total, hit] = [
      lines.reduce((sum, each) => sum + each.lines.length, 0),
      lines.reduce((sum, each) => sum + hitLines(each.together), 0),
    ]
    const said = execFileSync(GENHTML ?? '', ['lcov.info', '--output-directory', 'html'], {
      cwd: directory,
      encoding: 'utf8',
    })
    expect(said).toContain(`(${hit} of ${total} lines)`)
  })
})

withGenhtml('LCOV by test is read by genhtml, which names the tests of each line', async () => {
  await inTemporary(async (directory) => {
    const { report: of, files } = attributedReport()
    await writeLineReports(of, directory, { names: ['lcov.info'], showsSource: true })
    let text = ''
    for await (const piece of lcovTests(of, files)) text += piece
    await writeFile(join(directory, 'lcov-tests.info'), text)
    for (const { path } of of.coverage.packages.flatMap((pkg) => pkg.files)) {
      const place = join(directory, path.slice('example.com/shortener/'.length))
      await mkdir(join(place, '..'), { recursive: true })
      await writeFile(place, SOURCE)
    }
    const said = ['lcov.info', 'lcov-tests.info'].map((name) =>
      execFileSync(
        GENHTML ?? '',
        [name, '--output-directory', `html-${name}`, '--show-details', '--branch-coverage', '--quiet'],
        { cwd: directory, encoding: 'utf8' },
      ),
    )
    const summaries = await Promise.all(
      ['lcov.info', 'lcov-tests.info'].map((name) =>
        readFile(join(directory, `html-${name}`, 'index.html'), 'utf8'),
      ),
    )
    const [whole, byTest] = summaries.map((html) => html.match(/headerCovTableEntry(?:Hi|Med|Lo)?">[^<]*/g))
    expect(whole?.length).toBeGreaterThan(6)
    expect(byTest).toEqual(whole)
    const details = await readFile(
      join(directory, 'html-lcov-tests.info/internal/store/index-detail.html'),
      'utf8',
    )
    for (const name of ['e2e_TestPut', 'e2e_TestPut_a_b', 'e2e_TestPut_a_b_2', 'unattributed'])
      expect(details).toContain(name)
    expect(said).toEqual(['', ''])
  })
})
