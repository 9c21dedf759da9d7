/** The change and the baseline in a real browser: one browser and one report for all tests. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hashOf } from '../../src/page/route.js'
import { writeReport } from '../../src/report/writeReport.js'
import { violations } from '../helpers/accessibility.js'
import { type PageOptions, TestBrowser, withBrowser } from '../helpers/browser.js'
import { modelDiff } from '../../src/compare/modelDiff.js'
import { writeDiffPage } from '../../src/stages/diffPage.js'
import { gate } from '../helpers/report.js'
import { CART, HOSTILE, comparedReport, earlierUnits, sampleReport } from './sourceSample.js'

withBrowser('the change in the page', () => {
  let browser: TestBrowser
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'change-view-'))
    await writeReport(comparedReport(), directory)
    browser = await TestBrowser.launch()
  })
  afterAll(async () => {
    await browser.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function open(hash: string, options?: PageOptions): Promise<Page> {
    const { page } = await browser.open(`${join(directory, 'index.html')}${hash}`, options)
    await page.locator('main h1').first().waitFor()
    return page
  }
  const fileHash = (path: string): string => hashOf({ kind: 'file', path, lines: undefined })

  it('shows the figures and the places of the change and the baseline in the overview', async () => {
    const page = await open('')
    const section = page.getByRole('region', { name: 'Change' })
    expect(await section.locator('p').allTextContents()).toEqual([
      '3 of 5 changed statements are covered (60.0%); 1 statement outside the change lost coverage.',
      expect.stringMatching(/60\.0% of the change since main, 1 changed file$/),
      'Total since the baseline main at 1a2b3c4, run 123: 70.0% → 65.4% (-4.6 points)',
      expect.stringContaining('between 60.0% and 70.0% in the last 6 reports'),
      'It is <b>not</b> of the merge base.',
    ])
    expect(await section.locator('summary').allTextContents()).toEqual([
      'Uncovered changed lines: 2 statements in 2 places',
      'Lost coverage: 1 statement in 1 place',
      'Gained coverage: 2 statements in 1 place',
    ])
    await section.getByRole('link', { name: 'cart/cart.go:34-35' }).click()
    await page.locator('.row.chosen').first().waitFor()
    expect(await page.locator('.row.chosen .no').first().getAttribute('aria-label')).toBe(
      'line 34, uncovered',
    )
  })

  it('lists the first places, gate details and excluded parts only, and says how many more there are', async () => {
    const report = comparedReport()
    const { baseline } = report.comparison
    const [range] = baseline.value?.lost ?? []
    if (baseline.value === undefined || range === undefined) throw new Error('it is compared')
    const places = Array.from({ length: 501 }, () => range)
    const part = {
      path: CART,
      by: 'comment',
      what: 'block',
      reason: 'r',
      tally: { covered: 0, total: 1 },
      units: [],
    } as const
    const folder = join(directory, 'many')
    await writeReport(
      {
        ...report,
        comparison: { ...report.comparison, baseline: { value: { ...baseline.value, lost: places } } },
        gates: [gate({ kind: 'lost', places: places.map((each) => ({ ...each, file: CART })) })],
        coverage: {
          ...report.coverage,
          excluded: places.map((_, at) => ({
            ...part,
            commentLine: undefined,
            startLine: at + 1,
            endLine: at + 1,
          })),
        },
      },
      folder,
    )
    const { page } = await browser.open(join(folder, 'index.html'))
    const section = page.getByRole('region', { name: 'Change' })
    await section.waitFor()
    expect(await section.locator('summary').allTextContents()).toContain(
      'Lost coverage: 501 statements in 501 places',
    )
    expect(await section.locator('li').filter({ hasText: /^and / }).allTextContents()).toEqual([
      'and 1 more place',
    ])
    expect(await page.locator('.gates li li').last().textContent()).toBe('and 401 more in report.json')
    expect(await page.getByText('and 1 more part in report.json').count()).toBe(1)
  })

  it('filters files with changed statements', async () => {
    const page = await open('#files')
    const names = (): Promise<readonly string[]> => page.locator('tbody th a').allTextContents()
    expect(await names()).toEqual(['./odd', './cart'])
    await page.getByLabel('Changed only').check()
    expect(await names()).toEqual(['./cart', 'cart.go'])
  })

  it('marks changed lines, and parts that lost or gained coverage, in words too', async () => {
    const page = await open(fileHash(CART))
    await page.locator('.source').waitFor()
    const labels = await page.evaluate(
      "[...document.querySelectorAll('.row.changed .no')].map((each) => each.ariaLabel)",
    )
    expect(labels).toEqual([
      'line 17, covered, executed 6 times, changed',
      'line 18, covered, executed 4 times, changed',
      'line 19, changed',
      'line 25, covered, executed 2 times, changed',
      'line 26, covered, executed 2 times, changed',
      'line 27, uncovered, changed',
      'line 35, uncovered, changed',
    ])
    expect(await page.locator('mark.lost').allTextContents()).toEqual(['{ return a }'])
    expect(await page.locator('mark.lost').getAttribute('title')).toBe(
      'not executed, although the baseline covered it',
    )
    expect((await page.locator('span.gained:not(.sample)').allTextContents()).join('')).toContain(
      'c.items[name] += count',
    )
  })

  it('leads through the uncovered changed lines only, if the reader wants that', async () => {
    const page = await open(fileHash(CART))
    await page.locator('.source').waitFor()
    expect(await page.locator('.parts').textContent()).toContain('3 uncovered parts')
    await page.getByLabel('Changed lines').check()
    expect(await page.locator('.parts').textContent()).toContain('2 uncovered parts')
    await page.keyboard.press('n')
    await page.locator('.no[data-line="27"]:focus').waitFor()
    await page.keyboard.press('n')
    await page.locator('.no[data-line="35"]:focus').waitFor()
    await page.keyboard.press('n')
    await page.locator('.no[data-line="27"]:focus').waitFor()
    await page.keyboard.press('p')
    await page.locator('.no[data-line="35"]:focus').waitFor()
  })

  it('offers nothing about the change in a file that did not change', async () => {
    const page = await open(fileHash(HOSTILE))
    await page.locator('.source').waitFor()
    expect(await page.getByLabel('Changed lines').count()).toBe(0)
    expect(await page.locator('.legend').count()).toBe(0)
  })

  it('shows what was lost and gained between two measurements, as diff --out writes it', async () => {
    const [before, after] = [sampleReport(earlierUnits()), sampleReport()].map((report) => ({
      ...report,
      report,
      isComplete: true,
    }))
    if (before === undefined || after === undefined) throw new Error('there are two')
    const folder = join(directory, 'diff')
    await writeDiffPage(await modelDiff(before, after), after.report, 'coverage-before', folder)
    expect(await readdir(folder)).toEqual(['index.html'])
    const { page } = await browser.open(`${join(folder, 'index.html')}${fileHash(CART)}`)
    await page.locator('.source').waitFor()
    expect(await page.locator('mark.lost').allTextContents()).toEqual(['{ return a }'])
    expect(await page.locator('span.gained:not(.sample)').first().textContent()).toContain('c.items[name]')
    await page.getByRole('link', { name: 'Overview' }).click()
    const section = page.getByRole('region', { name: 'Change' })
    await section.waitFor()
    expect((await section.locator('p').allTextContents())[0]).toBe('1 statement lost coverage.')
    expect((await section.locator('p').allTextContents())[1]).toBe(
      'Total since the baseline coverage-before: 52.4% → 57.1% (+4.8 points)',
    )
    await expect(
      writeDiffPage(await modelDiff(before, after), after.report, 'coverage-before', directory),
    ).rejects.toThrow('has a report, whose index.html would be overwritten')
  })

  for (const colors of ['light', 'dark'] as const)
    it(`has no accessibility violation in ${colors} colours`, async () => {
      for (const hash of ['', '#files', fileHash(CART)]) {
        const page = await open(hash, { colors })
        await page.waitForLoadState('load')
        expect(await violations(page)).toEqual([])
      }
    })
})
