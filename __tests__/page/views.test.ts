import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Page } from 'playwright-core'
import axe, { type AxeResults } from 'axe-core'
import { formatPercent } from '../../src/covdata/text/percentFormat.js'
import type { Tally } from '../../src/covdata/units/tally.js'
import { finding } from '../../src/findings/finding.js'
import { writeReport } from '../../src/report/writeReport.js'
import { type OpenedPage, type PageOptions, TestBrowser, withBrowser } from '../helpers/browser.js'
import { gate, report, testCase, testPackage } from '../helpers/report.js'
import { bigReport } from './bigReport.js'

const AREA_TOLERANCE = 0.02

withBrowser('the views of the page', () => {
  let browser: TestBrowser
  let directory: string
  const pages: OpenedPage[] = []
  const big = bigReport({ packages: 24, filesPerPackage: 5, unitsPerFile: 8 })
  const troubled = report({
    findings: [finding('no-data', 'Nothing <b>was</b> measured'), finding('binary-never-ran', 'x never ran')],
    gates: [
      gate({ rule: 'total: 80', passed: false, tally: { covered: 1, total: 2 }, missing: 1 }),
      gate({ rule: 'total: 10', passed: true, tally: { covered: 1, total: 2 }, missing: 0 }),
      gate({
        rule: 'lost: 0',
        kind: 'lost',
        lost: 1,
        places: [{ file: 'a.go', startLine: 3, endLine: 4, statements: 1 }],
      }),
    ],
    coverage: {
      ...report().coverage,
      excluded: [
        {
          path: 'example.com/shortener/a.go',
          by: 'comment',
          what: 'block',
          reason: 'only <b>without</b> a disk',
          commentLine: 6,
          startLine: 7,
          endLine: 9,
          tally: { covered: 0, total: 2 },
          units: [],
        },
      ],
    },
    suite: {
      kind: 'go test',
      passed: false,
      exitCode: 1,
      timedOut: false,
      seconds: 1,
      packages: [
        testPackage(
          'internal/store',
          [
            testCase('TestPut'),
            testCase('TestGet', 'fail', '<script>x</script>'),
            testCase('TestAll/one', 'fail', 'sub failed'),
            testCase('TestAll', 'fail', '=== RUN TestAll\n    f_test.go:5: parent failed\n'),
          ],
          'fail',
        ),
      ],
      leftOut: 0,
    },
    legs: [
      {
        name: 'test (linux)',
        state: 'merged',
        go: undefined,
        tests: undefined,
        suitePassed: true,
        failedTests: [],
        tally: { covered: 3, total: 4 },
      },
    ],
    modules: [{ path: 'example.com/shortener' }, { path: 'example.com/<b>e2e</b>' }],
    processes: [{ source: 'binaries', command: 'server -addr', pid: 4711, ending: 'killed by SIGKILL' }],
  })

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'page-'))
    await writeReport(big, join(directory, 'big'))
    await writeReport(troubled, join(directory, 'troubled'))
    await writeReport(
      bigReport({ modules: 2, packages: 4, filesPerPackage: 1, unitsPerFile: 2 }),
      join(directory, 'modules'),
    )
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

  async function open(name: string, hash = '', options: PageOptions = {}): Promise<Page> {
    const opened = await browser.open(`${join(directory, name, 'index.html')}${hash}`, options)
    pages.push(opened)
    await opened.page.locator('main h1').waitFor({ state: 'attached' })
    return opened.page
  }

  describe('the overview', () => {
    it('shows verdict, gates, findings, failed tests, modules, legs, binaries, how processes ended and what is excluded, as text', async () => {
      const page = await open('troubled')
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
      for (const part of [
        'failed 50.0% 8 of 16 statements, 8 uncovered',
        'total: 80 failed (1 statement short)',
        'total: 10 passed',
        'lost: 0 failed (1 statement lost coverage, 1 too many) a.go:3-4: 1 statement',
        'Excluded: 2 statements in 1 file.',
        'Excluded Code Why example.com/shortener/a.go:7-9 2 statements, only <b>without</b> a disk',
        'error Nothing <b>was</b> measured',
        '1 passed, 2 failed in 1 package',
        'parent failed',
        '<script>x</script>',
        'test (linux) – command passed 75.0%',
        'example.com/<b>e2e</b> 0/0 none ran –',
      ])
        expect(text).toContain(part)
      await page.locator('summary', { hasText: '1 process, 1 did not exit normally' }).click()
      expect(await page.getByRole('row', { name: 'server -addr' }).innerText()).toContain('killed by SIGKILL')
    })

    it('keeps the table of sources apart from the failed tests above it', async () => {
      const page = await open('troubled')
      const table = await page.locator('table.totals').boundingBox()
      const above = await page.locator('table.totals').locator('xpath=preceding-sibling::*[1]').boundingBox()
      if (table === null || above === null) throw new Error('there is no table below anything')
      expect(table.y - above.y - above.height).toBeGreaterThan(12)
    })

    it('tells packages of several modules by their import paths, and aligns the figures of modules', async () => {
      const page = await open('modules')
      const [shared] = await page
        .locator('table', { hasText: 'Package' })
        .last()
        .locator('th a')
        .allInnerTexts()
      expect(shared).toMatch(/^example\.com\/big\d\/area\d\/pkg\d+$/)
      const cells = page.locator('table', { hasText: 'example.com/big1' }).first().locator('tbody tr').first()
      expect(await cells.locator('td.number').count()).toBe(2)
      expect(await cells.locator('td:not(.number)').allInnerTexts()).toEqual(['1 passed'])
    })

    it('shows each source with its percentage and its uncovered statements', async () => {
      const page = await open('big')
      const rows = await page.locator('.totals tbody tr').allInnerTexts()
      const { together, bySource } = big.coverage.tallies
      const [binaries, tests] = bySource
      expect(rows.map(words)).toEqual([
        `binaries ${figuresOf(binaries)}`,
        `test processes ${figuresOf(tests)}`,
        `together ${figuresOf(together)}`,
      ])
    })
  })

  describe('the map', () => {
    it('gives every package an area in proportion to its statements', async () => {
      const page = await open('big', '#map')
      await page.locator('.map .group').first().waitFor()
      const groups: { readonly label: string; readonly area: number }[] = []
      for (const group of await page.locator('.map .group').all()) {
        const box = await group.boundingBox()
        const label = (await group.getAttribute('aria-label')) ?? ''
        groups.push({ label, area: (box?.width ?? 0) * (box?.height ?? 0) })
      }
      const frame = await page.locator('.map').boundingBox()
      const whole = (frame?.width ?? 0) * (frame?.height ?? 0)
      const { total } = big.coverage.tallies.together
      expect(groups).toHaveLength(big.coverage.packages.length)
      for (const { importPath, tallies } of big.coverage.packages) {
        const short = importPath.replace('example.com/big0', '.')
        const group = groups.find(({ label }) => label.startsWith(`${short}: `))
        const share = tallies.together.total / total
        expect(group?.label).toBe(`${short}: ${sentence(tallies.together)}`)
        expect(Math.abs((group?.area ?? 0) / whole - share)).toBeLessThan(AREA_TOLERANCE * share)
      }
    })

    it('zooms from packages over files and functions to the source, and back by the keyboard', async () => {
      const page = await open('big', '#map')
      const group = page.locator('.map .group').first()
      await group.focus()
      await page.keyboard.press('Enter')
      await page.locator('.crumbs li').nth(1).waitFor()
      expect(await page.locator('.map .group').count()).toBe(5)
      await page.locator('.map .group').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.map .group', { hasText: 'Step' }).first().waitFor()
      expect(await page.locator('.map .group').count()).toBe(12)
      await page.keyboard.press('Escape')
      await page.locator('.map .group', { hasText: 'Step' }).first().waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await page.locator('.crumbs li').nth(1).waitFor({ state: 'detached' })
      expect(await page.locator('.map .group').count()).toBe(24)
    })
  })

  describe('the table of files', () => {
    it('shows the figures of the model, the worst first', async () => {
      const page = await open('big', '#files')
      const rows = (await page.locator('table.files tbody tr').allInnerTexts()).map(words)
      const expected = big.coverage.packages
        .toSorted(
          (one, other) =>
            uncovered(other.tallies.together) - uncovered(one.tallies.together) ||
            (one.importPath < other.importPath ? -1 : 1),
        )
        .map(({ importPath, tallies: { together, bySource } }) =>
          [
            importPath.replace('example.com/big0', '▸.'),
            count(together.total),
            count(uncovered(together)),
            ...bySource.map(percent),
            percent(together),
          ].join(' '),
        )
      expect(rows).toEqual(expected)
    })

    it('sorts by every column in both directions', async () => {
      const page = await open('big', '#files')
      const heads = page.locator('table.files thead button')
      for (let at = 0; at < (await heads.count()); at++) {
        const values: string[][] = []
        for (let click = 0; click < 2; click++) {
          await heads.nth(at).click()
          const cell = page.locator(`table.files tbody tr > :nth-child(${at + 1})`)
          values.push((await cell.allInnerTexts()).map((text) => text.trim()))
        }
        const [one = [], other = []] = values
        const number = (text: string): number => Number(text.replace(/[,%]/g, ''))
        const isRising = (list: readonly string[]): boolean =>
          list.every(
            (text, row) =>
              row === 0 ||
              (at === 0 ? (list[row - 1] ?? '') <= text : number(list[row - 1] ?? '') <= number(text)),
          )
        expect([isRising(one), isRising(other)].sort()).toEqual([false, true])
      }
    })

    it('filters as one types, hides what is covered, and opens packages and files', async () => {
      const page = await open('big', '#files')
      await page.keyboard.press('/')
      await page.keyboard.type('pkg7/ file003')
      await page.locator('table.files tr.file').first().waitFor()
      expect(await page.locator('table.files tbody a').allInnerTexts()).toEqual([
        './area0/pkg7',
        'file003.go',
      ])
      await page.getByRole('button', { name: 'Open file003.go' }).click()
      await page.locator('table.files tr.function').first().waitFor()
      expect(await page.locator('table.files tr.function').count()).toBe(10)
      const covered = await page.locator('table.files tr.function', { hasText: '100.0%' }).count()
      expect(covered).toBeGreaterThan(0)
      await page.getByLabel('Hide covered').check()
      expect(await page.locator('table.files tr.function').count()).toBe(10 - covered)
      await page.getByLabel('By package').uncheck()
      await page.getByRole('searchbox').fill('')
      expect((await page.locator('[role=status]').innerText()).startsWith('1')).toBe(true)
    })
  })

  it('lists the largest uncovered blocks with links to their lines', async () => {
    const page = await open('big', '#hotspots')
    const first = page.locator('table.hotspots tbody tr').first()
    expect(words(await first.innerText())).toMatch(/^4 Step\d+ never area\d\/pkg\d+\/file\d+\.go:\d+-\d+$/)
    const link = (await first.locator('a').innerText()).replace(/-\d+$/, '')
    await first.locator('a').click()
    await page.locator('h1', { hasText: link.replace(/:\d+$/, '') }).waitFor()
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain(link)
  })

  for (const hash of ['', '#map', '#files', '#hotspots'])
    it(`shows names and figures beside each other in a narrow window at ${hash || '#overview'}`, async () => {
      const page = await open('big', hash, { width: 400 })
      await page.locator('main a').first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400)
      if (hash !== '#files') return
      const rows = page.locator('table.files tbody tr[aria-rowindex]')
      expect((await rows.first().locator('a').boundingBox())?.width).toBeGreaterThan(40)
      const cells = await rows.first().locator('td:visible').allInnerTexts()
      const [worst = { covered: 0, total: 0 }] = big.coverage.packages
        .map(({ tallies: { together } }) => together)
        .toSorted((one, other) => uncovered(other) - uncovered(one))
      expect(cells.map(words)).toEqual([count(uncovered(worst)), percent(worst)])
    })

  it('has the colours of the map in its legend', async () => {
    const page = await open('big', '#map')
    const colours = (selector: string): Promise<string[]> =>
      page.evaluate(
        `[...new Set([...document.querySelectorAll(${JSON.stringify(selector)})].map((part) => getComputedStyle(part).backgroundColor))]`,
      )
    const legend = await colours('.swatch')
    expect(legend).toHaveLength(11)
    for (const colour of await colours('.map .cell')) expect(legend).toContain(colour)
  })

  it('follows the system to dark colours until the reader chooses', async () => {
    const page = await open('big', '', { colors: 'dark' })
    const ground = async (): Promise<string> =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await ground()
    await page.getByLabel('Colours').selectOption('light')
    await page.locator('html[data-theme=light]').waitFor()
    expect([dark, await ground()]).toEqual(['rgb(21, 24, 29)', 'rgb(255, 255, 255)'])
  })

  it('prints every row of the table', async () => {
    const page = await open('big', '#files')
    await page.getByLabel('By package').uncheck()
    await page.emulateMedia({ media: 'print' })
    await page.locator('table.files tbody tr').nth(119).waitFor({ state: 'attached' })
    expect(await page.locator('table.files tbody tr.file').count()).toBe(120)
  })

  for (const colors of ['light', 'dark'] as const)
    for (const [name, hash] of [
      ['troubled', ''],
      ['big', '#map'],
      ['big', '#files'],
      ['troubled', '#hotspots'],
    ] as const)
      it(`has no accessibility violation in ${colors} colours at ${name}${hash}`, async () => {
        const page = await open(name, hash, { colors })
        await page.waitForLoadState('load')
        expect(await violations(page)).toEqual([])
      })

  it('says that a report is cut off, instead of showing half of it', async () => {
    const { writeFile } = await import('node:fs/promises')
    const whole = await readFile(join(directory, 'big', 'index.html'), 'utf8')
    const cut = join(directory, 'cut.html')
    await writeFile(cut, whole.slice(0, whole.indexOf('id="b0"')))
    const opened = await browser.open(`${cut}#map/example.com/big0/area6/pkg6/file003.go`)
    await opened.page.getByText('the file is not complete').waitFor()
  })
})

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()')
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' ')}`,
  )
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function percent({ covered, total }: Tally): string {
  return formatPercent(covered, total)
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function uncovered({ covered, total }: Tally): number {
  return total - covered
}

function figuresOf(tally: Tally | undefined): string {
  if (tally === undefined) return ''
  return `${percent(tally)} ${count(uncovered(tally))} ${count(tally.total)}`
}

function sentence(tally: Tally): string {
  return `${percent(tally)} of ${count(tally.total)} statements, ${count(uncovered(tally))} uncovered`
}
