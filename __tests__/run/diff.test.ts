/** Two real runs of a module that changed between them, compared as a user does it. */
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ModelDiff, modelDiff } from '../../src/compare/modelDiff.js'
import { diffText } from '../../src/report/diff/diffText.js'
import { writeReport } from '../../src/report/writeReport.js'
import { compareBaseline } from '../../src/stages/baseline.js'
import { readBaseline } from '../../src/stages/baselineSide.js'
import { pairNotes, readSide, sideNotes } from '../../src/stages/diffSide.js'
import { UserError } from '../../src/support/errors.js'
import { Chain, type ChainRun } from '../helpers/chain.js'
import { QUICK_RELEASE, realHost } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

describe('diff of two runs', () => {
  let [before, after] = ['', '']
  let module: string
  let second: ChainRun

  beforeAll(async () => {
    module = await chain.copy('__tests__/fixtures/prebuilt')
    const inputs = { 'go-version': QUICK_RELEASE, 'in-process': 'false' }
    const one = await chain.run(module, { inputs })
    await writeReport(one.report, one.outDirectory)
    const source = join(module, 'greeting', 'greeting.go')
    const text = await readFile(source, 'utf8')
    // Everything moves, and Quiet is new.
    const quiet = 'import "strings"\n\n// Quiet is new.\nfunc Quiet() string { return "" }\n'
    await writeFile(source, text.replace('import "strings"\n', quiet))
    const test = join(module, 'greeting', 'greeting_integration_test.go')
    // No test is loud any more, and one greets nobody.
    await writeFile(
      test,
      (await readFile(test, 'utf8')).replace(
        '"-loud", "Ada"); got != "HELLO, ADA!"',
        '""); got != "hello, world"',
      ),
    )
    second = await chain.run(module, { inputs })
    await writeReport(second.report, second.outDirectory)
    ;[before, after] = [one.outDirectory, second.outDirectory]
  })

  async function diffOf(one: string, other: string): Promise<ModelDiff> {
    return modelDiff(await readSide(one, [module]), await readSide(other, [module]))
  }

  it('tells what is newly covered and uncovered from what only moved, and from new code', async () => {
    const diff = await diffOf(before, after)
    expect(diffText(diff, (path) => path.replace('example.com/prebuilt/', ''))).toBe(
      [
        'coverage: 76.9% (10/13) -> 64.3% (9/14) of statements',
        '',
        'statements:',
        '  1 newly covered',
        '  2 newly uncovered',
        '  1 new and uncovered',
        '  2 moved',
        '',
        'lines:',
        '  1 newly covered',
        '  2 newly uncovered',
        '  1 new and uncovered',
        '',
        'newly uncovered:',
        '  cmd/greet/main.go:20-22: main, 1 statement',
        '  greeting/greeting.go:18-20: Shout, 1 statement',
        '',
        'new and uncovered:',
        '  greeting/greeting.go:7: Quiet, 1 statement',
        '',
        'newly covered:',
        '  greeting/greeting.go:11-13: For, 1 statement',
        '',
      ].join('\n'),
    )
  })

  it('is the same for report.json beside its data, and for the data alone', async () => {
    const whole = await diffOf(before, after)
    const covdata = (report: string): string => join(report, 'covdata', 'binaries')
    expect((await diffOf(join(before, 'report.json'), after)).statements).toEqual(whole.statements)
    expect((await diffOf(covdata(before), covdata(after))).statements).toEqual(whole.statements)
  })

  it('is exact about files of as many statements if only report.json is left', async () => {
    const [alone, later] = [join(module, 'before.json'), join(module, 'after.json')]
    await copyFile(join(before, 'report.json'), alone)
    await copyFile(join(after, 'report.json'), later)
    const { files, before: was, after: is } = await diffOf(alone, later)
    expect([was.covered, is.covered]).toEqual([10, 9])
    const main = files.find(({ path }) => path.endsWith('main.go'))
    expect(main?.statements).toMatchObject({ lost: 1, gained: 0, 'new-uncovered': 0 })
  })

  it('says what is doubtful about a side', async () => {
    const spoilt = join(module, 'spoilt')
    await cp(join(after, 'covdata', 'binaries'), spoilt, { recursive: true })
    await writeFile(join(spoilt, 'covcounters.0123456789abcdef0123456789abcdef.1.1'), 'no counters')
    const notes = sideNotes('spoilt', await readSide(spoilt, []))
    expect(notes.join('\n')).toBe('error: spoilt: Counter data files have no meta-data file')
    expect(sideNotes('whole', await readSide(after, []))).toEqual([])
    expect(sideNotes('alone', await readSide(join(module, 'before.json'), []))).toEqual([
      'note: alone has no data beside it: only its uncovered statements are known',
    ])
  })

  it('says if the sides are of different modules', async () => {
    const other = join(module, 'other.json')
    const json = await readFile(join(after, 'report.json'), 'utf8')
    await writeFile(other, json.replaceAll('example.com/prebuilt', 'example.com/other'))
    const [one, two] = [await readSide(before, []), await readSide(after, [])]
    expect(pairNotes(['before', 'after'], [one, two])).toEqual([])
    expect(pairNotes(['before', 'other.json'], [one, await readSide(other, [])])).toEqual([
      'note: different modules: before is of example.com/prebuilt, but other.json of example.com/other',
    ])
  })

  it.each([
    ['the folder of a report', (report: string) => report],
    ['a report.json alone', (report: string) => join(module, `${report.length}.json`)],
  ])('names what was lost and gained since %s, with the lines', async (kind, pathOf) => {
    const path = pathOf(before)
    if (path !== before) await copyFile(join(before, 'report.json'), path)
    const baseline = await readBaseline(path, path, [module], realHost())
    const { value } = await compareBaseline(second.report, {
      baseline: { value: baseline },
      change: undefined,
    })
    const place = (file: string, line: number, functionName: string) =>
      expect.objectContaining({
        path: `example.com/prebuilt/${file}`,
        startLine: line,
        endLine: line,
        functionName,
        statements: 1,
      })
    const isWhole = kind.includes('folder')
    expect(value).toMatchObject({
      name: path,
      before: { covered: 10, total: 13 },
      after: { covered: 9, total: 14 },
      // Nothing tells where the covered units of the other file were.
      lost: [
        place('cmd/greet/main.go', 21, 'main'),
        ...(isWhole ? [place('greeting/greeting.go', 19, 'Shout')] : []),
      ],
      gained: isWhole ? [place('greeting/greeting.go', 12, 'For')] : [],
      tests: { added: [], removed: [], newlyFailing: [], fixed: [] },
      notes: isWhole
        ? []
        : [
            'It has no data beside its report: only its uncovered statements are known.',
            'In 1 file that changed since, not all lost and gained coverage can be told.',
          ],
    })
  })

  it('refuses what is no report and has no data', async () => {
    for (const path of [join(module, 'nothing'), join(module, 'go.mod'), join(module, 'cmd')])
      await expect(readSide(path, [])).rejects.toThrow(UserError)
  })
})
