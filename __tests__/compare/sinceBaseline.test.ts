/** What was taken out of all figures since a baseline, whatever the figures say. */
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { AddedExclusion } from '../../src/compare/addedExclusions.js'
import { type Change, changeOfDiff } from '../../src/compare/change.js'
import { excludedSince } from '../../src/compare/excludedSince.js'
import { pairFiles } from '../../src/compare/filePairs.js'
import { uncountedSince } from '../../src/compare/uncountedSince.js'
import type { ExcludedPart } from '../../src/coverage/model.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import type { DiffSide } from '../../src/diff/measuredSide.js'
import { excludedBlock, excludedFile } from '../helpers/excludedParts.js'
import { MODULE, model, pkg } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

/** A side with packages of 5 statements in one file each. */
function side(
  packages: readonly string[],
  excluded: readonly ExcludedPart[] = [],
  notLinked: readonly string[] = [],
): DiffSide {
  const coverage = model(
    packages.map((name) => pkg(name, [[5, 1, 0]])),
    { excluded, notLinked },
  )
  const measured = coverage.packages.flatMap(({ files }) => files.map(({ path }) => path))
  const paths = new Set([...measured, ...excluded.map(({ path }) => path)])
  const files = [...paths].map((path, i) => ({
    path,
    file: path.slice(MODULE.length + 1),
    blob: `${i}`.padStart(40, '0'),
  }))
  return { coverage, files, sources: NO_SOURCES, isComplete: true }
}

function changeOf(rest: Partial<Change>): Change {
  return { ...changeOfDiff([], { base: 'main', baseCommit: undefined }), ...rest }
}

const NOBODY: ReadonlySet<string> = new Set()
const STORE = excludedFile('store/store.go', 5, 'store')
const names = (parts: readonly { readonly file: string; readonly tally: { readonly total: number } }[]) =>
  parts.map(({ file, tally }) => `${file} ${tally.total}`)

describe('what is excluded since the baseline', () => {
  it('are files that a new glob matches, although the baseline is read with it, too', () => {
    const now = side(['api'], [STORE])
    const found = (excluded: ReadonlySet<string> | undefined) =>
      names(excludedSince({ now, baseline: { side: side(['api'], [STORE]), excluded }, change: undefined }))
    expect(found(NOBODY)).toEqual(['store/store.go 5'])
    expect(found(new Set([STORE.path]))).toEqual([])
    // A baseline of an earlier version does not say what it left out.
    expect(found(undefined)).toEqual([])
  })

  it('are files that count in a baseline which cannot be read again', () => {
    const baseline = { side: side(['api', 'store']) }
    const now = side(['api'], [STORE, excludedFile('new/new.go', 7)])
    expect(names(excludedSince({ now, baseline, change: undefined }))).toEqual(['store/store.go 5'])
  })

  it('are files that were renamed, unless that is said of the change', () => {
    const moved = excludedFile('mocks/store.go', 5, 'mocks')
    const from = 'store/store.go'
    const file = { lines: new Set<number>(), from, map: undefined, blob: undefined }
    const change = changeOf({ files: new Map([[moved.file, file]]) })
    const request = { now: side(['api'], [moved]), baseline: { side: side(['api', 'store']) }, change }
    expect(names(excludedSince(request))).toEqual(['mocks/store.go 5'])
    const added: readonly AddedExclusion[] = [{ ...moved, cause: 'move', from }]
    expect(excludedSince({ ...request, added })).toEqual([])
  })

  describe('are not the statements of a file that its comments', () => {
    const commented = (then: number, now: number) => [
      { ...STORE, commented: { covered: 0, total: then } },
      { ...STORE, commented: { covered: 0, total: now } },
    ]
    const since = (baseline: DiffSide, now: ExcludedPart) =>
      names(
        excludedSince({
          now: side(['api'], [now]),
          baseline: { side: baseline, excluded: NOBODY },
          change: undefined,
        }),
      )

    it.each([
      ['excluded before, and still would', 2, 2, ['store/store.go 3']],
      ['excluded before, if these are gone', 2, 0, ['store/store.go 5']],
      ['exclude since then, which is new, too', 0, 2, ['store/store.go 5']],
      ['excluded all of before', 5, 5, []],
    ] as const)('%s', (_, beforeCount, nowCount, expected) => {
      const [before, now] = commented(beforeCount, nowCount)
      if (before === undefined || now === undefined) throw new Error('there are two')
      expect(since(side(['api'], [before]), now)).toEqual(expected)
      // Baselines that cannot be read again have parts of comments instead.
      if (beforeCount === 5) return
      const parts = beforeCount === 0 ? [] : [excludedBlock('store/store.go', 'why', beforeCount)]
      expect(since(side(['api', 'store'], parts), now)).toEqual(expected)
    })
  })

  it('are the further statements of comments, if no git says of each line what it was', () => {
    const [before, after] = [excludedBlock('api/api.go', 'why', 3), excludedBlock('api/api.go', 'why', 7)]
    const baseline = { side: side(['api'], [before]) }
    const since = (rest: Partial<Parameters<typeof excludedSince>[0]>) =>
      names(excludedSince({ now: side(['api'], [after]), baseline, change: undefined, ...rest }))
    expect(since({})).toEqual(['api/api.go 4'])
    expect(since({ change: changeOf({ source: 'api' }) })).toEqual(['api/api.go 4'])
    expect(since({ change: changeOf({ source: 'git' }) })).toEqual([])
    expect(since({ now: side(['api'], [before]) })).toEqual([])
    const added = [{ ...excludedBlock('api/api.go', 'new', 4), cause: 'comment' } as const]
    expect(since({ added })).toEqual([])
  })

  it('come with the largest first', () => {
    const parts = [excludedFile('a/a.go', 2), excludedFile('b/b.go', 9)]
    const baseline = { side: side([], parts), excluded: NOBODY }
    expect(names(excludedSince({ now: side([], parts), baseline, change: undefined }))).toEqual([
      'b/b.go 9',
      'a/a.go 2',
    ])
  })
})

describe('what is in no figure since the baseline', () => {
  async function since(
    now: DiffSide,
    { change, checkout }: { readonly change?: Change; readonly checkout?: string },
  ): Promise<readonly string[]> {
    const baseline = { side: side(['api', 'store', 'tools']), checkout }
    const pairs = pairFiles(baseline.side, now, change)
    const found = await uncountedSince({ now, baseline, change }, pairs)
    return found.map(({ name, statements, isSelected }) => `${name} ${statements} ${isSelected}`)
  }

  const narrowed = side(['api'], [], [`${MODULE}/tools`])
  const both = [`${MODULE}/store 5 false`, `${MODULE}/tools 5 true`]

  it('are packages that are not measured or linked any more, and that the change does not delete', async () => {
    expect(await since(narrowed, { change: changeOf({}) })).toEqual(both)
    const gone = new Set(['store/store.go'])
    expect(await since(narrowed, { change: changeOf({ gone }) })).toEqual(both.slice(1))
  })

  it('are those whose files are in the checkout, if there is one', async () => {
    await inTemporary(async (directory) => {
      const checkout = await realpath(directory)
      // A directory without any measured file is no checkout.
      expect(await since(narrowed, { checkout })).toEqual([])
      expect(await since(narrowed, { checkout, change: changeOf({}) })).toEqual(both)
      for (const name of ['api', 'store']) {
        await mkdir(join(checkout, name))
        await writeFile(join(checkout, name, `${name}.go`), '')
      }
      expect(await since(narrowed, { checkout })).toEqual(both.slice(0, 1))
      const gone = new Set(['store/store.go'])
      expect(await since(narrowed, { checkout, change: changeOf({ gone }) })).toEqual([])
    })
  })

  it('is not said if nobody knows whether they were deleted', async () => {
    expect(await since(narrowed, {})).toEqual([])
    expect(await since(narrowed, { change: changeOf({ truncated: true }) })).toEqual([])
  })

  it('are not those that are excluded', async () => {
    const now = side(['api', 'tools'], [STORE])
    expect(await since(now, { change: changeOf({}) })).toEqual([])
  })

  it('are single files of packages that still count', async () => {
    const whole = side(['api', 'store', 'tools'])
    const [first] = whole.coverage.packages
    const file = { ...first?.files[0], path: `${MODULE}/api/more.go` }
    const packages = whole.coverage.packages.map((each) =>
      each === first
        ? { ...each, files: [...each.files, { ...each.files[0], ...file } as (typeof each.files)[0]] }
        : each,
    )
    const before = {
      ...whole,
      coverage: { ...whole.coverage, packages },
      files: [...whole.files, { path: file.path, file: 'api/more.go', blob: 'f'.repeat(40) }],
    }
    const request = { now: whole, baseline: { side: before }, change: changeOf({}) }
    const found = await uncountedSince(request, pairFiles(before, whole, request.change))
    expect(found).toEqual([{ name: 'api/more.go', statements: 5, isSelected: false }])
  })
})
