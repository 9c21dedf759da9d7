/** One hostile file name in every view: all that are text name it alike, and none lets it through. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import { NO_COUNTS } from '../../src/diff/changeKinds.js'
import { ctrf } from '../../src/report/ctrf/ctrf.js'
import { diffText } from '../../src/report/diff/diffText.js'
import { documentStart } from '../../src/report/html/pageDocument.js'
import { pageIndex } from '../../src/report/html/pageIndex.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { junit } from '../../src/report/junit/junit.js'
import { writeLineReports } from '../../src/report/lineReports.js'
import { lineLinks } from '../../src/report/markdown/lineLinks.js'
import { packageLines } from '../../src/report/terminal/packageLines.js'
import { uncoveredLines } from '../../src/report/terminal/uncoveredLines.js'
import { placedFunctions } from '../../src/report/uncoveredPlaces.js'
import { denseBytes } from '../../src/page/denseBytes.js'
import { model, pkg, report, testCase, testPackage, MODULE } from '../helpers/report.js'

const HOSTILE = 'a\u001b[31m\u202eog\u0085\t\u2066b'
const SHOWN = 'a\ufffd[31m\ufffdog\ufffd\ufffd\ufffdb'
/** What a terminal or a reader of text would obey. */
const ACTIVE = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

const coverage = model([
  pkg(HOSTILE, [
    [3, 1, 0],
    [2, 0, 0],
  ]),
])
const path = coverage.packages[0]?.files[0]?.path ?? ''
const shown = path.replace(`${MODULE}/`, '').replaceAll(HOSTILE, SHOWN)
const file = path.replace(`${MODULE}/`, '')
const suite = {
  kind: 'go test',
  passed: true,
  exitCode: 0,
  timedOut: false,
  seconds: 1,
  leftOut: 0,
  packages: [{ ...testPackage('a', [{ ...testCase('TestA'), file }]) }],
} as const
const full = report({ coverage, suite })

describe('a file name with control and bidi characters', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'names-'))
    await writeLineReports(full, directory, {
      names: ['lcov.info', 'cobertura.xml', 'sonar.xml'],
      showsSource: false,
    })
  })
  afterAll(() => rm(directory, { recursive: true }))

  it.each([
    ['lcov.info', (text: string) => /^SF:(.*)$/m.exec(text)?.[1]],
    ['cobertura.xml', (text: string) => /filename="([^"]*)"/.exec(text)?.[1]],
    ['sonar.xml', (text: string) => /path="([^"]*)"/.exec(text)?.[1]],
  ])('is the same in %s as in all others', async (name, nameIn) => {
    const text = await readFile(join(directory, name), 'utf8')
    expect(nameIn(text)).toBe(shown)
    expect(text).not.toMatch(ACTIVE)
  })

  it('is the same in the files about tests', () => {
    expect(/file="([^"]*)"/.exec(junit(suite))?.[1]).toBe(shown)
    expect(ctrf(full, suite)).toContain(JSON.stringify(shown))
  })

  it('is the same at a terminal and in Markdown', async () => {
    const colors = picocolors.createColors(false)
    const [uncovered] = uncoveredLines(await placedFunctions(full, directory))
    const range = { kind: 'lost', functionName: 'F', startLine: 1, endLine: 1, statements: 1 } as const
    const tally = { covered: 0, total: 1 }
    const diffed = {
      path,
      from: undefined,
      before: tally,
      after: tally,
      statements: NO_COUNTS,
      lines: NO_COUNTS,
      ranges: [range],
    }
    const texts = [
      uncovered ?? '',
      diffText(
        { before: tally, after: tally, statements: NO_COUNTS, lines: NO_COUNTS, files: [diffed] },
        () => file,
      ),
      // In a code span of HTML, a bracket is a reference.
      lineLinks(full)({ path, startLine: 1, endLine: 1 }).replaceAll('&#91;', '['),
      packageLines(full, colors, undefined).join('\n'),
    ]
    for (const text of texts) {
      expect(text).toContain(SHOWN)
      expect(text).not.toMatch(ACTIVE)
    }
  })

  it('is the same in the page', () => {
    const assets = { script: '', style: '', licenses: '' }
    const document = documentStart({ ...pageIndex(full), blocks: [] }, assets)
    const dense = /id="d">([^<]*)</.exec(document)?.[1] ?? ''
    const index = inflateRawSync(denseBytes(dense)).toString()
    expect(index).toContain(SHOWN)
    expect(JSON.parse(index)).toBeDefined()
    expect(index).not.toMatch(/\\u001b|\u202e|\u2066|\u0085/u)
  })

  it('stays exact in report.json', () => {
    expect(JSON.stringify(JSON.parse(reportJson(full)))).toContain(JSON.stringify(path))
  })
})
