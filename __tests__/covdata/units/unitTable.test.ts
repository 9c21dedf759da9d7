import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { functionsText } from '../../../src/covdata/text/functionsText.js'
import { tallyPackage, tallyPackages, tallyTable } from '../../../src/covdata/units/packageTallies.js'
import { percentText } from '../../../src/covdata/text/percent.js'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { textProfile } from '../../helpers/textfmt.js'
import { countUnits, coveredStatements, indexUnits } from '../../../src/covdata/units/unitIndex.js'
import { buildUnitTable } from '../../../src/covdata/units/unitTable.js'
import { type Program, entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'

describe('buildUnitTable', () => {
  let root: string

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'units-'))
  })

  afterEach(async () => {
    await rm(root, { recursive: true })
  })

  const write = async (program: Program, ...counters: readonly (readonly number[])[]): Promise<void> => {
    await writeCounters(root, await writeMeta(root, program), entriesOf(...counters))
  }

  it('counts the statements of units that were executed at least once as covered', async () => {
    const units = [
      [1, 1],
      [2, 2],
      [3, 4],
      [4, 8],
    ] as const
    await write(smallProgram('count', { F: units }), [1, 0, 3, 0])
    const { pods } = await readPods([root])
    const index = indexUnits(
      pods.map(({ meta, counters }) => ({ meta, layout: counters.layout })),
      () => true,
    )
    const counts = countUnits(
      index,
      pods.map(({ counters }) => counters),
      'count',
    )
    expect([...counts]).toEqual([1, 0, 3, 0])
    expect(index.statements).toBe(15)
    expect(coveredStatements(index, counts)).toBe(5)
  })

  it('adds up units that several binaries share, and keeps units that differ', async () => {
    await write(smallProgram('count', { F: [[1, 1]], G: [[5, 2]] }), [3], [1])
    await write(
      smallProgram('count', {
        F: [[1, 1]],
        G: [
          [5, 2],
          [6, 1],
        ],
      }),
      [4],
      [1, 0],
    )
    await write(smallProgram('count', { H: [[5, 2]] }), [1])
    const table = buildUnitTable((await readPods([root])).pods)
    expect(textProfile(table)).toBe(
      [
        'mode: count',
        'example.com/p/p.go:1.1,1.9 1 7',
        'example.com/p/p.go:5.1,5.9 2 2',
        'example.com/p/p.go:5.1,5.9 2 1',
        'example.com/p/p.go:6.1,6.9 1 0',
        '',
      ].join('\n'),
    )
    expect(table.packages.map(tallyPackage)).toEqual([{ covered: 5, total: 6 }])
  })

  it('adds up binaries with different modes by the first mode, or by the widest', async () => {
    await write(smallProgram('count', { F: [[1, 1]] }), [3])
    await write(smallProgram('set', { F: [[1, 1]], G: [[5, 1]] }), [1])
    const { pods } = await readPods([root])
    for (const order of [pods, pods.toReversed()]) {
      const first = order[0]?.meta.mode
      const profile = (mode: string | undefined, count: number): string =>
        `mode: ${mode}\nexample.com/p/p.go:1.1,1.9 1 ${count}\nexample.com/p/p.go:5.1,5.9 1 0\n`
      expect(textProfile(buildUnitTable(order))).toBe(profile(first, first === 'set' ? 1 : 4))
      expect(textProfile(buildUnitTable(order, { modes: 'widest' }))).toBe(profile('count', 4))
    }
  })

  it('refuses a mix of granularities', async () => {
    await write(smallProgram('set', { F: [[1, 1]] }), [1])
    await write({ ...smallProgram('set', { F: [[1, 1]] }, 'example.com/q'), granularity: 'perfunc' }, [1])
    const { pods } = await readPods([root])
    expect(() => buildUnitTable(pods)).toThrow('counter granularity clash')
  })

  it('returns the same units in the same order whichever counters count', async () => {
    await write(
      smallProgram('set', {
        F: [
          [9, 1],
          [1, 1],
        ],
        G: [[4, 1]],
      }),
      [1, 0],
    )
    const { pods } = await readPods([root])
    const all = buildUnitTable(pods).packages[0]
    const nothing = buildUnitTable(pods, { countersOf: () => undefined }).packages[0]
    expect(all?.positions).toEqual(nothing?.positions)
    expect([...(all?.counts ?? [])]).toEqual([0, 0, 1])
    expect([...(nothing?.counts ?? [])]).toEqual([0, 0, 0])
  })

  it('includes literals, which func leaves out of its rows but not out of its total', async () => {
    const program = smallProgram('set', { F: [[1, 1]], 'func.L5.C1': [[5, 3]] })
    const packages = program.packages.map((parts) => ({
      ...parts,
      functions: parts.functions.map((f) => ({ ...f, literal: f.name.startsWith('func.') })),
    }))
    await write({ ...program, packages }, [1], [0])
    expect(functionsText(buildUnitTable((await readPods([root])).pods))).toBe(
      'example.com/p/p.go:1:\tF\t\t100.0%\ntotal\t\t\t(statements)\t25.0%\n',
    )
  })

  it('returns an empty table without pods', () => {
    const table = buildUnitTable([])
    expect([textProfile(table), percentText(tallyTable(table))]).toEqual(['', ''])
    expect(tallyPackages([])).toEqual([])
  })
})
