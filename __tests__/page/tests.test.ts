/** Which test covers which line, in a real browser: one browser and one report for all tests. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { hashOf } from '../../src/page/route.js'
import { attributionBlocks } from '../../src/report/html/attribution/pageAttribution.js'
import { writeReport } from '../../src/report/writeReport.js'
import { violations } from '../helpers/accessibility.js'
import { type OpenedPage, type PageOptions, TestBrowser, withBrowser } from '../helpers/browser.js'
import { E2E, HOSTILE_TEST, attributedReport, narrowedReport } from './attributionSample.js'
import { CART, sampleReport } from './sourceSample.js'

withBrowser('tests in the page', () => {
  let browser: TestBrowser
  let directory: string
  const pages: OpenedPage[] = []
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tests-view-'))
    await writeReport(attributedReport(), directory)
    browser = await TestBrowser.launch()
  })
  afterAll(async () => {
    await browser.close()
    await rm(directory, { recursive: true, force: true })
    for (const { requests, complaints } of pages) {
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    }
  })

  async function open(hash: string, ready: string, options?: PageOptions): Promise<Page> {
    const opened = await browser.open(`${join(directory, 'index.html')}${hash}`, options)
    pages.push(opened)
    await opened.page.locator(ready).first().waitFor()
    return opened.page
  }
  const testHash = (name: string): string =>
    hashOf({ kind: 'view', view: 'tests', path: name === '' ? '' : `${E2E} ${name}` })
  const fileHash = (lines?: readonly [number, number], test?: string): string =>
    hashOf({ kind: 'file', path: CART, lines, ...(test === undefined ? {} : { test: `${E2E} ${test}` }) })
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const texts = async (locator: Locator): Promise<readonly string[]> =>
    (await locator.allInnerTexts()).map(words)

  it('lists the tests with what each one covers, sorted, searched and chosen', async () => {
    const page = await open(testHash(''), 'table.tests tbody a')
    const rows = page.locator('table.tests tbody tr')
    expect(words(await page.locator('.facts').innerText())).toBe(
      'Of 12 covered statements, 11 are known to be executed by particular tests, 1 only by one of several that ran at the same time.',
    )
    expect(await texts(rows)).toEqual([
      'TestAdd ./e2e ✓ passed 1.50 s 6 4',
      'TestLast ./store ✓ passed 250 ms 2 2',
      'TestMain ./e2e not a test 2',
      'TestRemove ./e2e ✗ failed 300 ms 2 2',
      'TestAgain ./e2e ✓ passed 20 ms 1',
      'TestMax ./store ✓ passed 250 ms 1',
      'TestLater ./e2e skipped 0 ms 0',
      'TestShop ./e2e ✓ passed 2.00 s 0 4',
      'TestTwo ./e2e ✓ passed 2.25 s 0 4',
    ])
    const bars = await page.locator('td .bar').all()
    const edges = await Promise.all(bars.map(async (bar) => (await bar.boundingBox())?.x))
    expect(new Set(edges).size).toBe(1)
    await page.getByRole('button', { name: 'Duration' }).click()
    expect((await texts(rows))[0]).toContain('TestTwo')
    await page.getByLabel('Which tests').selectOption({ label: 'That reach nothing of their own (2)' })
    expect((await texts(rows)).map((row) => row.split(' ')[0])).toEqual(['TestMax', 'TestAgain'])
    await page.getByLabel('Which tests').selectOption({ label: 'That failed (1)' })
    expect(await texts(rows)).toEqual(['TestRemove ./e2e ✗ failed 300 ms 2 2'])
    await page.getByLabel('Which tests').selectOption('all')
    await page.keyboard.press('/')
    await page.keyboard.type('e2e add')
    expect((await texts(rows)).map((row) => row.split(' ')[0])).toEqual([
      'TestAdd',
      'TestAdd/twice',
      'TestAdd/negative',
    ])
    await page.getByRole('searchbox').fill('')
    await page.getByLabel('Subtests').check()
    expect(await page.locator('[role=status]').innerText()).toBe('12 rows')
  })

  it('shows the end of the path of a package that is too long for its column', async () => {
    const page = await open(testHash(''), 'table.tests tbody a')
    const end = await page.evaluate(`(() => {
      const cell = document.querySelector('table.tests tbody td')
      const name = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()
      name.textContent = 'example.com/' + 'long/'.repeat(50) + 'last'
      const text = document.createRange()
      text.selectNodeContents(name)
      const [shown, box] = [text.getBoundingClientRect(), cell.getBoundingClientRect()]
      return { fits: shown.width < box.width, isShown: shown.right <= box.right && shown.right > box.left }
    })()`)
    expect(end).toEqual({ fits: false, isShown: true })
  })

  it('lists the lines that one test alone reaches, and marks them as those of the test', async () => {
    const page = await open(testHash(''), 'table.tests')
    await page.getByRole('link', { name: 'Lines that one test alone reaches (5)' }).click()
    await page.locator('h1 ~ table tbody tr').first().waitFor()
    expect(await texts(page.locator('tbody tr'))).toEqual([
      '3 cart/cart.go:18-21 Cart.Add TestAdd ./e2e',
      '2 odd/different.go:3-6 G TestLast ./store',
      '1 cart/cart.go:15-16 Cart.Add TestAdd ./e2e',
      '1 cart/cart.go:25-26 Cart.Remove TestRemove ./e2e ✗ failed',
      '1 cart/cart.go:29 Cart.Remove TestRemove ./e2e ✗ failed',
    ])
    await page.keyboard.press('/')
    await page.keyboard.type('remove')
    await page.locator('tbody a').first().click()
    await page.locator('.source-reach').waitFor()
    expect(words(await page.locator('.source-reach').innerText())).toContain(
      'Marked is what TestRemove covers',
    )
  })

  it('shows of a test how it ended, its subtests, and the files and lines that it covers', async () => {
    const page = await open(testHash('TestAdd'), '.reached-lines a')
    const main = words(await page.locator('main').innerText())
    for (const part of [
      './e2e · ✓ passed after 1.50 s',
      '6 statements (50.0% of all that is covered).',
      'It alone executed 4 statements, which would be uncovered without it.',
      '2 subtests',
      'TestAdd/negative ✓ passed 500 ms 2 1',
      '1 file that it covers',
      'cart/cart.go 6 13 4',
    ])
      expect(main).toContain(part)
    await page.getByRole('link', { name: 'TestAdd/twice' }).click()
    await page.getByRole('heading', { name: 'TestAdd/twice' }).waitFor()
    expect(await texts(page.locator('.reached-lines li'))).toEqual([
      'lines 13-14 Cart.Add',
      'lines 17-21 Cart.Add',
    ])
    await page.getByRole('link', { name: 'lines 17-21' }).click()
    await page.locator('.row.reached').first().waitFor()
    expect(await page.locator('.row.chosen').count()).toBe(5)
    // Not line 19, which only closes a block.
    const reached = await page.locator('.row.reached .no').all()
    expect(await Promise.all(reached.map((no) => no.getAttribute('data-line')))).toEqual([
      '13',
      '14',
      '17',
      '18',
      '20',
      '21',
    ])
  })

  it('takes names of tests as text, in addresses too', async () => {
    const page = await open(testHash(''), 'table.tests tbody a')
    await page.getByRole('searchbox').fill('<b>')
    await page.getByRole('link', { name: HOSTILE_TEST }).click()
    await page.getByRole('heading', { level: 1, name: HOSTILE_TEST }).waitFor()
    await page.locator('.reached-files').getByRole('link', { name: 'odd/different.go' }).click()
    await page.locator('.source-reach').waitFor()
    expect(await page.locator('.source-reach').innerText()).toContain(HOSTILE_TEST)
    expect(await page.locator('.no-source caption').innerText()).toBe(`Lines that ${HOSTILE_TEST} covers`)
  })

  it('says what a failed test printed, and of whom it may be that covers something', async () => {
    const failed = await open(testHash('TestRemove'), '.reached-lines')
    await failed.getByText('Output').click()
    expect(await failed.locator('details pre').innerText()).toContain('<b>not</b> removed')
    const perhaps = await open(testHash('TestTwo'), '.reached-lines')
    const text = words(await perhaps.locator('main').innerText())
    expect(text).toContain(
      '0 statements (0.0% of all that is covered), and perhaps 4 more: it or a test that ran at the same time executed them.',
    )
    expect(text).toContain('It may be the only one that executed some of it.')
    const redundant = await open(testHash('TestAgain'), '.reached-lines')
    expect(words(await redundant.locator('main').innerText())).toContain(
      'It reaches nothing of its own: everything would be covered without it.',
    )
  })

  it('marks the lines of a test in a source, in words too, and leads through them by keys', async () => {
    const page = await open(fileHash(undefined, 'TestTwo'), '.row.perhaps')
    expect(await texts(page.locator('.row .perhaps:not(a)'))).toEqual(
      expect.arrayContaining(['if c.items == nil', 'return b']),
    )
    expect(await page.locator('.no[data-line="17"]').getAttribute('aria-label')).toContain(
      'changed, perhaps by the test',
    )
    const broken = page.locator('.row .perhaps:not(a)', { hasText: /^.$/ }).first()
    const character = await broken.boundingBox()
    const dash = parseFloat(
      String(
        await page.evaluate(
          `getComputedStyle(document.querySelector('.row .perhaps[class^=c]')).backgroundSize`,
        ),
      ),
    )
    expect(dash).toBeLessThan((character?.width ?? 0) * 0.75)
    await page.keyboard.press('n')
    expect(await page.getByRole('status').textContent()).toBe('reached part 1 of 3, lines 13-14, in Cart.Add')
    await page.getByRole('link', { name: 'Show the coverage of all' }).click()
    await page.locator('.source-reach').waitFor({ state: 'detached' })
    expect(await page.locator('.row.perhaps').count()).toBe(0)
  })

  it('says of a line which tests executed it: certain ones, groups, and what happens outside tests', async () => {
    const page = await open(fileHash(), '.row')
    await page.getByLabel('Tests', { exact: true }).check()
    await page.locator('.hits[data-hits="4+"]').first().waitFor()
    expect(await page.locator('.no[data-line="14"]').getAttribute('aria-label')).toContain('4 tests or more')
    await page.locator('[data-line="14"]').click()
    const panel = page.locator('.line-panel')
    await panel.locator('.line-tests').waitFor()
    expect(await texts(panel.locator('.line-tests h3'))).toEqual([
      '4 tests executed this',
      'At least one of these 2, which ran at the same time',
      'Executed outside tests',
    ])
    expect(await texts(panel.locator('.line-tests li a:first-child'))).toEqual([
      'TestAdd',
      'TestAdd/negative',
      'TestAdd/twice',
      'TestAgain',
      'TestShop',
      'TestTwo',
      'TestMain',
    ])
    expect(await violations(page)).toEqual([])
    await page.locator('[data-line="32"]').click()
    expect(words(await panel.locator('.line-tests').innerText())).toContain(
      'It is not known for everything here which test executed it.',
    )
    await page.locator('[data-line="27"]').click()
    await panel.getByText('No test executed this.').waitFor()
    expect(words(await panel.locator('.line-tests').innerText())).toMatch(
      /The last branch that turned away is line 26. Tests that reach Cart.Remove TestRemove/,
    )
    await page.locator('[data-line="26"]').click()
    await panel.getByRole('link', { name: 'Mark what TestRemove covers in this file' }).click()
    await page.locator('.row.reached').first().waitFor()
    await panel.getByRole('link', { name: 'TestRemove', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'TestRemove' }).waitFor()
  })

  it('says that what tests cover is too much for a page, or that there is no such test', async () => {
    const html = await readFile(join(directory, 'index.html'), 'utf8')
    const small = join(directory, 'small.html')
    const blocks = await attributionBlocks(attributedReport(), 10)
    expect(blocks?.links).toBeUndefined()
    await writeFile(
      small,
      html
        .replace(/(?<=id="t">)[^<]*/, () => blocks?.tests.toString() ?? '')
        .replace(/<script type="text\/plain" id="r">[^<]*<\/script>/, ''),
    )
    const { page } = await browser.open(`${small}${fileHash(undefined, 'TestTwo')}`)
    await page.getByText('The lines of the test are not marked: it is too much for a page').waitFor()
    await page.getByRole('link', { name: 'Tests' }).click()
    await page.locator('.facts').waitFor()
    expect(words(await page.locator('.facts').innerText())).toContain(
      'What each of them covers is too much for a page.',
    )
    const other = await open(fileHash(undefined, 'TestNone'), '.source-doubt')
    expect(await other.locator('.source-doubt').innerText()).toContain('this report has no test')
    await open(testHash('TestNone'), 'text=This report has no test')
  })

  it('says in the overview which tests cover the change, covered what is lost, and come near to what is uncovered', async () => {
    const page = await open('', '.change li')
    expect(await texts(page.locator('.change li'))).toEqual([
      'cart/cart.go:27 Cart.Remove, 1 statement nearest test: TestRemove reaches this function, the last branch that turned away is line 26',
      'cart/cart.go:34-35 unused, 1 statement nearest test: TestAgain reaches this file',
      'cart/cart.go:17-19 Cart.Add, 2 statements covered by TestAdd, TestAdd/twice, TestMain',
      'cart/cart.go:25-26 Cart.Remove, 1 statement covered by TestRemove',
      'cart/cart.go:32 max, 1 statement covered before by TestGone',
      'cart/cart.go:20-21 Cart.Add, 2 statements',
    ])
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'TestRemove' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'TestRemove' }).waitFor()
  })

  it('says what was carried over from which baseline, and takes nothing of it for that of one test only', async () => {
    await writeReport(narrowedReport(), join(directory, 'narrowed'))
    const opened = await browser.open(`${join(directory, 'narrowed', 'index.html')}${fileHash()}`)
    pages.push(opened)
    const { page } = opened
    await page.locator('.row').first().waitFor()
    expect(await page.locator('.no[data-line="27"]').getAttribute('aria-label')).toBe(
      'line 27, covered, carried over from the baseline, changed',
    )
    expect(await page.getByTitle('carried over from main at abc1234').count()).toBeGreaterThan(0)
    await page.locator('[data-line="27"]').click()
    const panel = page.locator('.line-panel')
    await panel.locator('.line-tests').waitFor()
    expect(words(await panel.innerText())).toMatch(
      /together covered .*carried over from main at abc1234 Tests that did not run covered it there\.$/,
    )
    expect(await violations(page)).toEqual([])
    // Line 29 is executed by tests that did not run as well.
    await page.locator('[data-line="29"]').click()
    await panel.getByText('One test executed this').waitFor()
    expect(await panel.innerText()).not.toContain('carried over')
    await page.goto(`${page.url().replace(/#.*/, '')}${testHash('TestRemove')}`)
    await page.getByText('It alone executed 1 statement, which').waitFor()
  })

  it('is as before without attribution', async () => {
    await writeReport(sampleReport(), join(directory, 'plain'))
    const { page } = await browser.open(`${join(directory, 'plain', 'index.html')}${fileHash()}`)
    await page.locator('.row').first().waitFor()
    expect(await texts(page.locator('nav a'))).toEqual(['Overview', 'Map', 'Files', 'Hotspots'])
    expect(await page.getByLabel('Tests', { exact: true }).count()).toBe(0)
    await page.locator('[data-line="14"]').click()
    expect(await page.locator('.line-panel').innerText()).toContain('tests that reached it')
    expect(await page.locator('.line-tests').count()).toBe(0)
  })

  it('has no accessibility violation in light and dark colours', async () => {
    const [list, sole, test, source] = [
      [testHash(''), 'table.tests tbody a'],
      [hashOf({ kind: 'view', view: 'tests', path: '~alone' }), 'tbody a'],
      [testHash('TestAdd'), '.reached-lines a'],
      [fileHash(undefined, 'TestTwo'), '.row.perhaps'],
    ] as const
    for (const [hash, ready] of [list, sole, test, source])
      expect(await violations(await open(hash, ready))).toEqual([])
    for (const [hash, ready] of [list, source])
      expect(await violations(await open(hash, ready, { colors: 'dark' }))).toEqual([])
  })
})
