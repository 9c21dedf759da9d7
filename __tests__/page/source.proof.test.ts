/** The view of very large files: 50,000 lines, and a line of a megabyte. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'
import { writeReport } from '../../src/report/writeReport.js'
import { aUnit } from '../coverage/generatedFile.js'
import { TestBrowser, withBrowser } from '../helpers/browser.js'
import { model, report } from '../helpers/report.js'

const FUNCTIONS = 10_000
const LONG = `func Long() { s := "${'é x '.repeat(250_000)}"; _ = s }`
const LONG_LINE = 3 + 5 * FUNCTIONS

const TEXT = [
  'package big',
  '',
  ...Array.from({ length: FUNCTIONS }, (_, i) => `func F${i}() int {\n\tx := ${i}\n\treturn x\n}\n`),
  LONG,
  '',
].join('\n')

function units(): readonly UnitCoverage[] {
  const many = Array.from({ length: FUNCTIONS }, (_, i) =>
    aUnit([3 + 5 * i, 1, 6 + 5 * i, 2], i % 100 === 99 ? 0 : i + 1, {
      functionName: `F${i}`,
      statements: 2,
      counts: [0, 0],
    }),
  )
  const end = Buffer.byteLength(LONG)
  const long = aUnit([LONG_LINE, end - 6, LONG_LINE, end + 1], 0, { functionName: 'Long', counts: [0, 0] })
  return [...many, long]
}

withBrowser('the view of a large file', () => {
  let browser: TestBrowser
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'large-source-'))
    const file = { path: 'm/big/big.go', units: units(), tallies: talliesOfUnits(units(), 2) }
    const pkg = { importPath: 'm/big', modulePath: 'm', files: [file], tallies: file.tallies }
    const found = { kind: 'found', content: Buffer.from(TEXT) } as const
    const sources = { ...NO_SOURCES, read: () => Promise.resolve(found) }
    await writeReport(report({ coverage: model([pkg]), sources }), directory)
    browser = await TestBrowser.launch()
  })
  afterAll(async () => {
    await browser.close()
    await rm(directory, { recursive: true, force: true })
  })

  it('draws only lines near the view in detail, and has the text of all others for the browser to search', async () => {
    const { page, complaints } = await browser.open(`${join(directory, 'index.html')}#m/big/big.go:40003`)
    await page.locator('[data-line="40003"]').waitFor()
    expect(await page.locator('.row').count()).toBeLessThan(250)
    expect(await page.locator('.row', { hasText: 'func F8000' }).locator('.tok-k').textContent()).toBe('func')
    expect(await page.evaluate("document.querySelector('.lines').textContent.includes('func F123()')")).toBe(
      true,
    )
    expect(complaints).toEqual([])
  })

  it('leads to uncovered parts, also at the end of a line of a megabyte', async () => {
    const { page } = await browser.open(`${join(directory, 'index.html')}#m/big/big.go`)
    await page.locator('.row').first().waitFor()
    await page.keyboard.press('n')
    await page.locator('[data-line="498"]:focus').waitFor()
    await page.keyboard.press('p')
    await page.locator(`[data-line="${LONG_LINE}"]:focus`).waitFor()
    expect(await page.getByRole('status').textContent()).toBe(
      `uncovered part 101 of 101, line ${LONG_LINE}, in Long`,
    )
    // Keys that come faster than the view is drawn count, each of them.
    for (const key of 'nnnp') await page.keyboard.press(key)
    await page.locator('[role=status]', { hasText: 'uncovered part 2 of 101' }).waitFor({ state: 'attached' })
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await page.locator(`[data-line="${LONG_LINE}"]:focus`).waitFor()
    await page.getByRole('button', { name: 'more characters' }).click()
    await page.getByText('_ = s }').waitFor({ state: 'attached' })
    expect(await page.locator('mark.c0').last().textContent()).toBe('_ = s }')
  })
})
