/** The view of a file in a real browser: one browser and one report for all tests. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { GUESS_WORDS, type SourceContent } from '../../src/coverage/sources.js'
import { hashOf } from '../../src/page/route.js'
import type { Report } from '../../src/report/report.js'
import { writeReport } from '../../src/report/writeReport.js'
import { violations } from '../helpers/accessibility.js'
import { type OpenedPage, type PageOptions, TestBrowser, withBrowser } from '../helpers/browser.js'
import { CART, DIFFERENT, GONE, HOSTILE, sampleReport } from './sourceSample.js'

withBrowser('the view of a file', () => {
  let browser: TestBrowser
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'source-view-'))
    await writeReport(sampleReport(), directory)
    await writeReport(sampleReport(), join(directory, 'without'), { showsSource: false })
    await writeReport(guessedReport(), join(directory, 'guessed'))
    browser = await TestBrowser.launch()
  })
  afterAll(async () => {
    await browser.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function open(path: string, lines = '', options: OpenOptions = {}): Promise<OpenedPage> {
    const hash = hashOf({ kind: 'file', path, lines: undefined })
    const file = join(directory, options.report ?? '', 'index.html')
    const opened = await browser.open(`${file}${hash}${lines}`, options)
    await opened.page.locator('.source').waitFor()
    return opened
  }

  it('marks lines and parts, in words too, as the line rule and the units have them', async () => {
    const { page, requests, complaints } = await open(CART)
    const statuses = await page.evaluate(
      "[...document.querySelectorAll('.no')].map((each) => each.ariaLabel).filter((text) => text.includes('covered'))",
    )
    expect(statuses).toEqual([
      'line 13, covered, executed 7 times',
      'line 14, covered, executed 7 times',
      'line 15, covered, executed once',
      'line 17, covered, executed 6 times',
      'line 18, covered, executed 4 times',
      'line 20, covered, executed 6 times',
      'line 21, covered, executed 6 times',
      'line 25, covered, executed 2 times',
      'line 26, covered, executed 2 times',
      'line 27, uncovered',
      'line 29, covered, executed 2 times',
      'line 32, partly covered, executed 5 times',
      'line 34, uncovered',
      'line 35, uncovered',
    ])
    expect(await uncoveredTexts(page)).toEqual([
      '{',
      '\t\treturn',
      '\t}',
      '{ return a }',
      '{',
      '\tpanic("nobody calls it")',
      '}',
    ])
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it('shows what one source covers', async () => {
    const { page } = await open(CART)
    await page.getByLabel('binaries only').check()
    expect(await uncoveredTexts(page)).toContain('\t\treturn errors.New("count must be positive")')
    expect(await page.locator('.no[aria-label^="line 26,"]').getAttribute('aria-label')).toBe(
      'line 26, covered, executed 2 times',
    )
    expect(await page.locator('.source-figures').textContent()).toContain(
      '53.8% of 13 statements, 6 uncovered',
    )
    await page.getByLabel('test processes only').check()
    expect(await page.locator('.no[aria-label^="line 26,"]').getAttribute('aria-label')).toBe(
      'line 26, uncovered',
    )
    await page.getByLabel('together').check()
    expect(await page.locator('.no[aria-label^="line 26,"]').getAttribute('aria-label')).toContain('covered')
  })

  it('goes from one uncovered part to the next by keys, and says where it is', async () => {
    const { page } = await open(CART)
    for (const [key, line, text] of [
      ['n', 27, 'uncovered part 1 of 3, line 27, in Cart.Remove'],
      ['j', 32, 'uncovered part 2 of 3, line 32, in max'],
      ['n', 34, 'uncovered part 3 of 3, lines 34-35, in unused'],
      ['n', 27, 'uncovered part 1 of 3, line 27, in Cart.Remove'],
      ['k', 34, 'uncovered part 3 of 3, lines 34-35, in unused'],
      ['p', 32, 'uncovered part 2 of 3, line 32, in max'],
    ] as const) {
      await page.keyboard.press(key)
      await page.locator(`[data-line="${line}"]:focus`).waitFor()
      expect(await page.getByRole('status').textContent()).toBe(text)
    }
  })

  it('chooses lines by clicks, keeps them in the address without moving, and says who executed them', async () => {
    const { page } = await open(CART)
    const line = (number: number): ReturnType<Page['locator']> => page.locator(`[data-line="${number}"]`)
    await line(14).click()
    expect(await page.evaluate('location.hash')).toBe(`#${CART}:14`)
    const panel = page.getByRole('complementary')
    expect(await panel.textContent()).toContain('binariescovered, executed 3 times')
    expect(await panel.textContent()).toContain('test processescovered, executed 4 times')
    expect(await panel.textContent()).toContain('binaries that reached itexample.com/shop/cmd/shop')
    expect(await panel.textContent()).toContain('tests that reached itcart.test')
    await line(17).click({ modifiers: ['Shift'] })
    expect(await page.evaluate('location.hash')).toBe(`#${CART}:14-17`)
    expect(await page.locator('.row.chosen').count()).toBe(4)
    expect(await panel.textContent()).toContain('togetherlines: 3 covered')
    await page.keyboard.press('Escape')
    expect(await panel.count()).toBe(0)
  })

  it('opens at the lines of the address, in a window that does not have room for them before', async () => {
    const { page } = await open(CART, ':34-36', { height: 420 })
    expect(
      await page.evaluate("[...document.querySelectorAll('.chosen .no')].map((each) => each.dataset.line)"),
    ).toEqual(['34', '35', '36'])
    const box = await page.locator('[data-line="34"]').boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(400)
  })

  it('lists the functions with the figures of the report, sorted and filtered', async () => {
    const { page } = await open(CART)
    const names = async (): Promise<readonly string[]> =>
      page.locator('.functions tbody th').allTextContents()
    expect(await page.locator('.functions tbody tr').allTextContents()).toEqual([
      'Cart.Add13100.0%',
      'Cart.Remove25166.7%',
      'max32166.7%',
      'unused3410.0%',
    ])
    await page.getByRole('button', { name: 'Function' }).click()
    expect(await names()).toEqual(['Cart.Add', 'Cart.Remove', 'max', 'unused'])
    await page.getByRole('button', { name: 'Covered', exact: true }).click()
    expect((await names())[0]).toBe('unused')
    await page.keyboard.press('/')
    await page.keyboard.type('cart')
    expect(await names()).toEqual(['Cart.Remove', 'Cart.Add'])
    await page.getByRole('link', { name: 'Cart.Remove' }).click()
    await page.locator('[data-line="25"]:focus').waitFor()
  })

  it('shows the whole name of a function, in several rows if it is long', async () => {
    const { page } = await open(CART)
    const [shown, whole, height, figures] = await page.evaluate<readonly number[]>(`(() => {
      const [cell, line] = document.querySelector('.functions tbody tr').children
      const list = document.querySelector('.functions-rows')
      const before = cell.clientHeight
      cell.firstChild.textContent = 'replicatedFolderDatabase.scanSubdirectoriesDeletedAndIgnored'
      return [list.clientWidth, list.scrollWidth, cell.clientHeight / before, line.clientWidth]
    })()`)
    expect(whole).toBe(shown)
    expect(height).toBeGreaterThan(1.4)
    expect(figures).toBeLessThan(80)
  })

  it('shows hostile names and sources as text, with hidden characters as their numbers', async () => {
    const { page, requests, complaints } = await open(HOSTILE)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`odd/a<b>'"&.go`)
    const code = await page.locator('.row code').allTextContents()
    expect(code.slice(0, 3)).toEqual([
      'package odd // </script><script>document.title = "broken"</script>',
      '// <!-- <script> U+202E txet U+2066 and U+200B nothing',
      'func F() { // </pre><img src=x onerror=alert(1)> &amp; &#60;',
    ])
    expect(code.slice(4)).toEqual([
      '\t_ = "U+0000 U+001B[31m U+007F U+2028 U+FEFF é 世界 😀"; _ = s',
      '}',
      'U+FFFD',
    ])
    await page.getByRole('button', { name: 'more characters' }).click()
    expect(await page.locator('.row code').nth(3).textContent()).toBe(
      `\ts := "${'0123456789'.repeat(1000)}" // the end`,
    )
    expect(await page.title()).not.toBe('broken')
    expect(await page.locator('img').count()).toBe(0)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it('shows figures and says why, without colours, if a source is missing or another one', async () => {
    for (const [path, reason] of [
      [GONE, 'No source is shown: its source was not found.'],
      [DIFFERENT, 'No source is shown: its source in the checkout is not the one that was measured.'],
    ] as const) {
      const { page } = await open(path)
      expect(await page.locator('.notice').textContent()).toBe(reason)
      expect(await page.locator('mark, .row').count()).toBe(0)
    }
    const { page } = await open(DIFFERENT)
    expect(await page.locator('.functions tbody tr').allTextContents()).toEqual(['G3100.0%', 'H810.0%'])
    expect(await page.locator('.no-source tbody tr').allTextContents()).toEqual(['8-9H1'])
  })

  it('says if nothing verifies that the source is the one that was measured', async () => {
    const { page } = await open(CART, '', { report: 'guessed' })
    expect(await page.locator('.source-doubt').textContent()).toBe(
      `This source is not verified: ${GUESS_WORDS}.`,
    )
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
  })

  it('has no text of sources with --no-source, and the same figures', async () => {
    const { page } = await open(CART, '', { report: 'without' })
    expect(await page.locator('.notice').textContent()).toBe(
      'No source is shown: it was left out on request.',
    )
    expect(await page.locator('.row').count()).toBe(0)
    expect(await page.locator('.source-figures').textContent()).toContain(
      '76.9% of 13 statements, 3 uncovered',
    )
    expect(await page.locator('.no-source tbody tr').allTextContents()).toEqual([
      '27-28Cart.Remove1',
      '32max1',
      '34-36unused1',
    ])
    await page.goto(`${page.url().replace(/#.*/, '')}#overview`)
    await page.getByText('The text of the sources was left out on request').waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core complains about in the %s theme',
    async (colors) => {
      for (const path of [CART, HOSTILE, DIFFERENT]) {
        const { page } = await open(path, '', { colors })
        const line = page.locator('[data-line="2"]')
        if ((await line.count()) > 0) {
          await page.getByLabel('Counts').check()
          await line.click()
        }
        expect(await violations(page)).toEqual([])
      }
    },
  )

  it('prints the source with its marks, and without tools', async () => {
    const { page } = await open(CART)
    await page.evaluate(
      "addEventListener('beforeprint', () => { window.printed = document.querySelectorAll('.row').length })",
    )
    await page.pdf()
    expect(await page.evaluate('window.printed')).toBe(36)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.minimap').isVisible()).toBe(false)
    expect(await page.locator('.source-tools').isVisible()).toBe(false)
    const scroller = "document.querySelector('.scroller')"
    expect(await page.evaluate(`${scroller}.scrollHeight <= ${scroller}.clientHeight`)).toBe(true)
  })
})

interface OpenOptions extends PageOptions {
  /** The folder of another report. */
  readonly report?: string
}

/** The uncovered text of each line, in order. */
async function uncoveredTexts(page: Page): Promise<readonly string[]> {
  return page.locator('mark.c0').allTextContents()
}

/** The report, as if nothing had been recorded about its files. */
function guessedReport(): Report {
  const whole = sampleReport()
  const read = async (path: string): Promise<SourceContent> => {
    const content = await whole.sources.read(path)
    return content.kind === 'found' ? { ...content, isGuess: true } : content
  }
  return { ...whole, sources: { ...whole.sources, read } }
}
