/** lcov.info as lcov's own tools read it. */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { expect } from '@jest/globals'
import { hitLines, linesOf } from '../../../src/coverage/lines.js'
import { SourceCode } from '../../../src/coverage/sourceCode.js'
import { NO_SOURCES } from '../../../src/coverage/sources.js'
import { writeLineReports } from '../../../src/report/lineReports.js'
import { report } from '../../helpers/report.js'
import { inTemporary } from '../../helpers/temporary.js'
import { onlyWhere } from '../../helpers/onlyWhere.js'

const GENHTML = (process.env.PATH ?? '')
  .split(delimiter)
  .map((directory) => join(directory, 'genhtml'))
  .find((path) => existsSync(path))
const SOURCE = Buffer.from('package x\n' + 'x()\n'.repeat(20))
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
