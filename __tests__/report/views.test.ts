import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { badgeJson, badgeSvg } from '../../src/report/badge/badge.js'
import { ctrf } from '../../src/report/ctrf/ctrf.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { junit } from '../../src/report/junit/junit.js'
import { LINE_FORMATS, writeLineReports } from '../../src/report/lineReports.js'
import type { Report } from '../../src/report/report.js'
import { summary } from '../../src/report/markdown/summary.js'
import { quietReport, terminalReport } from '../../src/report/terminal/terminalReport.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { inTemporary } from '../helpers/temporary.js'
import { CASES } from './cases.js'

/** `UPDATE_OUTPUTS=1 npm test -- views` rewrites these files: read what changed before you commit it. */
const OUTPUTS = join(import.meta.dirname, '__outputs__')

/** Milliseconds since 1970. */
const NOW = 1_795_000_000_000
const PLAIN = picocolors.createColors(false)

async function views(report: Report): Promise<Readonly<Record<string, string>>> {
  const colored = terminalReport(report, picocolors.createColors(true))
  return {
    'terminal.txt': terminalReport(report, PLAIN),
    // Makes the escape character visible in an editor.
    'terminal-colors.txt': colored.replaceAll('\u001b', '␛'),
    'summary.md': summary(report),
    'report.json': reportJson(report),
    'coverage.out': textProfile(report.coverage),
    ...(await lineReports(report)),
    'badge.svg': badgeSvg(report.coverage),
    'badge.json': badgeJson(report.coverage),
    ...(report.suite === undefined
      ? {}
      : { 'junit.xml': junit(report.suite), 'ctrf.json': ctrf(report, report.suite) }),
  }
}

async function lineReports(report: Report): Promise<Readonly<Record<string, string>>> {
  return inTemporary(async (directory) => {
    await writeLineReports(report, directory, { names: LINE_FORMATS, now: NOW, showsSource: true })
    const texts = LINE_FORMATS.map(
      async (name) => [name, await readFile(join(directory, name), 'utf8')] as const,
    )
    return Object.fromEntries(await Promise.all(texts))
  })
}

describe.each(Object.entries(CASES))('the views of the report "%s"', (name, report) => {
  it('match the committed files', async () => {
    const directory = join(OUTPUTS, name)
    const expected = await views(report)
    if (process.env.UPDATE_OUTPUTS === '1') {
      await mkdir(directory, { recursive: true })
      for (const [file, text] of Object.entries(expected)) await writeFile(join(directory, file), text)
    }
    expect((await readdir(directory)).sort()).toEqual(Object.keys(expected).sort())
    for (const [file, text] of Object.entries(expected))
      expect(text).toBe(await readFile(join(directory, file), 'utf8'))
  })

  it('fit into terminals of 80 to 200 columns, with and without colors', () => {
    for (const columns of [80, 120, 200])
      for (const show of [terminalReport, quietReport])
        for (const line of show(report, PLAIN, columns).split('\n'))
          expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    const plain = terminalReport(report, PLAIN, 80)
    const escapes = new RegExp(String.raw`\u001b\[\d+m`, 'g')
    expect(terminalReport(report, picocolors.createColors(true), 80).replace(escapes, '')).toBe(plain)
  })
})
