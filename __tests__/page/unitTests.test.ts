/** Unit tests beside integration tests in a real browser: one browser and one report for all tests. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { withUnitTests } from '../../src/coverage/unitTests.js'
import { hashOf } from '../../src/page/route.js'
import { writeReport } from '../../src/report/writeReport.js'
import { violations } from '../helpers/accessibility.js'
import { TestBrowser, withBrowser } from '../helpers/browser.js'
import { MODULE, pkg } from '../helpers/report.js'
import { CASES } from '../report/cases.js'
import { CART, sampleReport } from './sourceSample.js'

withBrowser('unit tests in the page', () => {
  let browser: TestBrowser
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'unit-view-'))
    const { unit } = CASES
    if (unit !== undefined) await writeReport(unit, join(directory, 'unit'))
    const sample = sampleReport()
    // Unit tests execute exactly what no integration test does.
    const data = sample.coverage.packages.map((each) => ({
      ...each,
      files: each.files.map((file) => ({
        ...file,
        units: file.units.map((one) => ({ ...one, count: one.count === 0 ? 3 : 0 })),
      })),
    }))
    const outside = pkg('audit', [[2, 1, 0]])
    const coverage = withUnitTests(sample.coverage, [...data, outside], () => true)
    await writeReport({ ...sample, coverage }, join(directory, 'sample'))
    browser = await TestBrowser.launch()
  })
  afterAll(async () => {
    await browser.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function open(name: string, hash: string): Promise<Page> {
    const { page } = await browser.open(`${join(directory, name, 'index.html')}${hash}`)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    return page
  }
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

  it('shows the four figures and the list of what only unit tests cover in the overview', async () => {
    const page = await open('unit', '')
    expect((await page.locator('.totals tbody tr').allInnerTexts()).map(words)).toEqual([
      'binaries 43.8% 9 16',
      'test processes 31.2% 11 16',
      'integration tests 50.0% 8 16',
      'unit tests 37.5% 10 16',
    ])
    const table = page.getByRole('table', { name: 'Statements by the tests that cover them' })
    expect(words(await table.innerText())).toMatch(/Integration only Unit only Both Neither 4 2 4 6$/)
    await page.getByText('2 functions with statements that only unit tests cover').click()
    expect(words(await page.locator('details[open] tbody').innerText())).toBe(
      'internal/audit/audit.go:3 F0 7 of 7 statements, linked by unit tests only cmd/server/server.go:5 F1 2 of 2 statements',
    )
    expect(await violations(page)).toEqual([])
  })

  it('has them in the table for each package and file, and sorts by them', async () => {
    const page = await open('unit', '#files')
    const rows = async (): Promise<readonly string[]> =>
      (await page.locator('table.files tbody tr').allInnerTexts()).map(words)
    expect(await rows()).toEqual([
      expect.stringMatching(/\.\/internal\/store 11 6 36\.4% 45\.5% 9\.1% 45\.5% 4 0 1 6$/),
      expect.stringMatching(/\.\/cmd\/server 5 2 60\.0% 0\.0% 100\.0% 60\.0% 0 2 3 0$/),
    ])
    await page.getByRole('button', { name: 'Unit only' }).click()
    expect((await rows())[0]).toContain('./cmd/server')
    await page.getByLabel('By package').uncheck()
    expect((await rows())[0]).toMatch(/server\.go 5 2 60\.0% 0\.0% 100\.0% 60\.0% 0 2 3 0$/)
    expect(await violations(page)).toEqual([])
  })

  it('colours a source by unit tests only if they are chosen, and says what they executed of a line', async () => {
    const page = await open('sample', hashOf({ kind: 'file', path: CART, lines: undefined }))
    const uncovered = page.locator('.row .no[aria-label$=", uncovered"]').first()
    const line = /line (\d+)/.exec((await uncovered.getAttribute('aria-label')) ?? '')?.[1] ?? ''
    const label = page.locator(`.row .no[aria-label^="line ${line},"]`)
    expect(await page.locator('.choices label').allInnerTexts()).toEqual(
      expect.arrayContaining(['integration tests', 'unit tests only']),
    )
    await page.getByLabel('unit tests only').check()
    expect(await label.getAttribute('aria-label')).toMatch(/^line \d+, covered/)
    await label.click()
    const panel = page.locator('.line-panel')
    expect(words(await panel.innerText())).toMatch(/unit tests covered, executed (?:3 times|at least once)/i)
    expect(words(await panel.innerText())).toMatch(/integration tests uncovered/i)
  })

  it('has no word of unit tests in a report without data of theirs', async () => {
    const { good } = CASES
    if (good !== undefined) await writeReport(good, join(directory, 'good'))
    const page = await open('good', '')
    expect(words(await page.locator('body').innerText()).toLowerCase()).not.toContain('unit test')
    expect(MODULE).toBe(good?.modulePath)
  })
})
