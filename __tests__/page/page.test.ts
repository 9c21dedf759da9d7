import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { writeReport } from '../../src/report/writeReport.js'
import { TestBrowser, withBrowser } from '../helpers/browser.js'
import { report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

withBrowser('the page of a report', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await TestBrowser.launch()
  })
  afterAll(async () => {
    await browser.close()
  })

  it('opens from a file, asks nobody for anything and shows the total', async () => {
    await inTemporary(async (directory) => {
      await writeReport(report(), directory)
      const { page, requests, complaints } = await browser.open(join(directory, 'index.html'))
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.locator('header .percent').textContent()).toBe('50.0%')
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})
