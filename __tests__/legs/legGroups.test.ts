/** Legs of a matrix, merged from their folders: what is added up, what is merged by position, and in which order. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { mergedReport } from '../helpers/merged.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import type { Report } from '../../src/report/report.js'
import { SAMPLE_GO, sampleManifest } from './manifests.js'
import { type Program, entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

const MODULE = { path: 'example.com', dir: '/home/project' }
const server = smallProgram('atomic', { F: [[1, 2] as const, [5, 1] as const], G: [[9, 1] as const] })
const client = smallProgram('atomic', { H: [[3, 4] as const] }, 'example.com/client')
/** The server with the units of another Go: two are one. */
const older: Program = smallProgram('set', { F: [[1, 3] as const], G: [[9, 1] as const] })

interface LegParts {
  readonly name: string
  readonly go?: string
  readonly manifest?: Partial<Manifest>
  readonly data: readonly (readonly [Program, ...(readonly number[] | undefined)[]])[]
}

/** Writes the folder of a leg as in an artifact. */
async function writeLeg(
  parent: string,
  index: number,
  { name, go = '1.26.8', data, manifest: rest }: LegParts,
): Promise<string> {
  const leg = join(parent, name)
  const binaries = join(leg, 'binaries')
  await mkdir(binaries, { recursive: true })
  for (const [program, ...counters] of data)
    await writeCounters(binaries, await writeMeta(binaries, program), entriesOf(...counters), {
      pid: 0,
      args: [],
    })
  const sample = sampleManifest()
  const manifest = sampleManifest({
    leg: { job: 'test', step: '', matrix: { name }, index, total: 0 },
    module: MODULE,
    go: { ...SAMPLE_GO, version: go },
    sources: ['binaries'],
    packages: ['example.com/p', 'example.com/client'],
    notLinked: ['example.com/unused', 'example.com/client'],
    suite: {
      ...sample.suite,
      passed: true,
      exitCode: 0,
      failed: [],
      tests: { ...sample.suite.tests, fail: 0 },
    },
    findings: [],
    binaries: [],
    files: [],
    ...rest,
  })
  await writeFile(join(leg, 'manifest.json'), manifestJson(manifest))
  return leg
}

async function withLegs(
  legs: readonly LegParts[],
  work: (folders: readonly string[], parent: string) => Promise<void>,
): Promise<void> {
  await inTemporary(async (parent) => {
    const folders: string[] = []
    for (const [index, leg] of legs.entries()) folders.push(await writeLeg(parent, index, leg))
    await work(folders, parent)
  })
}

async function mergeInto(parent: string, folders: readonly string[]): Promise<Report> {
  return mergedReport({ directories: folders, outDirectory: join(parent, 'out'), version: '0.0.0' })
}

/** Counts by file and start line. */
function counts(report: Report): Readonly<Record<string, number>> {
  const units = report.coverage.packages.flatMap((pkg) =>
    pkg.files.flatMap((file) =>
      file.units.map((unit) => [`${file.path}:${unit.startLine}`, unit.count] as const),
    ),
  )
  return Object.fromEntries(units)
}

const SAME_GO: readonly LegParts[] = [
  { name: 'a', data: [[server, [1, 0], undefined]] },
  {
    name: 'b',
    data: [
      [server, [4, 1], undefined],
      [client, [0]],
    ],
  },
  { name: 'c', data: [[client, [7]]] },
]

/** A model without who executed what: only merged data knows its legs. */
function withoutReach(model: CoverageModel): unknown {
  return JSON.parse(JSON.stringify(model, (key, value: unknown) => (key === 'reach' ? undefined : value)))
}

/** The names of the legs that executed each unit, by file and start line. */
function legsOf({ coverage }: Report): Readonly<Record<string, readonly string[]>> {
  const { reachers = [], sets = [] } = coverage.reach ?? {}
  const units = coverage.packages.flatMap((pkg) =>
    pkg.files.flatMap(({ path, units }) => units.map((unit) => ({ path, ...unit }))),
  )
  return Object.fromEntries(
    units.map(({ path, startLine, reach = 0 }) => [
      `${path}:${startLine}`,
      (sets[reach] ?? []).flatMap((number) => {
        const reacher = reachers[number]
        return reacher?.kind === 'leg' ? [reacher.name] : []
      }),
    ]),
  )
}

describe('merged data', () => {
  // As `older`, with counts: in mode set, each merge of the same build would count once.
  const counted = smallProgram('atomic', { F: [[1, 3] as const], G: [[9, 1] as const] })
  const LEGS: readonly LegParts[] = [
    ...SAME_GO,
    { name: 'old', go: '1.22.0', data: [[counted, [1], [1]]] },
    { name: 'older', go: '1.20.0', data: [[counted, [3], undefined]] },
  ]

  it('of several Go versions gives the same figures and legs when it is merged again, as often as one likes', async () => {
    await withLegs(LEGS, async (folders, parent) => {
      const first = await mergeInto(parent, folders)
      let last = first
      for (const name of ['out', 'again', 'once more']) {
        const before = join(parent, name)
        await writeFile(join(before, 'report.json'), reportJson(last))
        const outDirectory = join(parent, name === 'out' ? 'again' : name === 'again' ? 'once more' : 'end')
        last = await mergedReport({ directories: [before], outDirectory, version: '0.0.0' })
        expect(last.coverage.tallies).toEqual(first.coverage.tallies)
        expect(withoutReach(last.coverage)).toEqual(withoutReach(first.coverage))
        expect(last.legs.map(({ tally }) => tally)).toEqual(first.legs.map(({ tally }) => tally))
        expect(last.findings).toEqual(first.findings)
      }
    })
  })
})

describe('legs of one Go and system', () => {
  it('are added up like one directory with all of their data', async () => {
    await withLegs(SAME_GO, async (folders, parent) => {
      const report = await mergeInto(parent, folders)
      const { pods } = await readPods(folders.map((folder) => join(folder, 'binaries')))
      const model = buildModel({
        pods,
        measured: new Set(['example.com/p', 'example.com/client']),
        selected: ['example.com/unused'],
      })
      expect(withoutReach(report.coverage)).toEqual(withoutReach(model))
      expect(counts(report)).toEqual({
        'example.com/p/p.go:1': 5,
        'example.com/p/p.go:5': 1,
        'example.com/p/p.go:9': 0,
        'example.com/client/p.go:3': 7,
      })
    })
  })

  it('are named at each unit that they executed, in whatever order they are read', async () => {
    await withLegs(SAME_GO, async (folders, parent) => {
      const report = await mergeInto(parent, folders)
      expect(legsOf(report)).toEqual({
        'example.com/p/p.go:1': ['test (a)', 'test (b)'],
        'example.com/p/p.go:5': ['test (b)'],
        'example.com/p/p.go:9': [],
        'example.com/client/p.go:3': ['test (c)'],
      })
      const again = await mergeInto(parent, folders.toReversed())
      expect(again.coverage).toEqual(report.coverage)
    })
  })

  it('have figures of their own for the binaries that they ran', async () => {
    await withLegs(SAME_GO, async (folders, parent) => {
      const { legs } = await mergeInto(parent, folders)
      expect(legs.map((leg) => [leg.name, leg.tally])).toEqual([
        ['test (a)', { covered: 2, total: 4 }],
        ['test (b)', { covered: 3, total: 8 }],
        ['test (c)', { covered: 4, total: 4 }],
      ])
    })
  })

  it('leave data that contains every binary once', async () => {
    await withLegs(SAME_GO, async (folders, parent) => {
      await mergeInto(parent, folders)
      const { pods } = await readPods([join(parent, 'out', 'covdata', 'binaries')])
      expect(pods.map((pod) => [pod.meta.packages[0]?.importPath, pod.processes.length])).toEqual(
        expect.arrayContaining([
          ['example.com/p', 1],
          ['example.com/client', 1],
        ]),
      )
      expect(pods).toHaveLength(2)
    })
  })
})

describe('legs that clash', () => {
  const clash = async (other: Program): Promise<Report> => {
    let report: Report | undefined
    const legs: readonly LegParts[] = [
      { name: 'a', data: [[other, [1, 0], undefined]] },
      { name: 'b', data: [[server, [0, 3], undefined]] },
    ]
    await withLegs(legs, async (folders, parent) => {
      report = await mergeInto(parent, folders)
    })
    if (report === undefined) throw new Error('no report')
    return report
  }

  it('because of their modes are reported once', async () => {
    const report = await clash({ ...server, mode: 'set', algorithm: 'md5' })
    expect(report.findings).toMatchObject([
      {
        code: 'mode-clash',
        evidence: [expect.stringContaining('its mode is set, that of other binaries atomic')],
      },
    ])
    expect(counts(report)).toMatchObject({ 'example.com/p/p.go:1': 1, 'example.com/p/p.go:5': 3 })
  })

  it('because of their granularity lose the one that counts by function', async () => {
    const report = await clash({ ...server, granularity: 'perfunc', algorithm: 'md5' })
    expect(report.findings).toMatchObject([{ code: 'granularity-clash', severity: 'error' }])
    expect(counts(report)).toMatchObject({ 'example.com/p/p.go:1': 0, 'example.com/p/p.go:5': 3 })
  })
})

describe('legs of several Go versions', () => {
  const legs: readonly LegParts[] = [
    ...SAME_GO,
    { name: 'd', go: '1.22.12', data: [[older, [1], [1]]] },
    { name: 'e', go: '1.22.12', data: [[older, [1], undefined]] },
  ]

  it('are merged into the units of the newest Go, each version as a whole', async () => {
    await withLegs(legs, async (folders, parent) => {
      const report = await mergeInto(parent, folders)
      // In mode set, what the older Go covered counts once, however many legs executed it.
      expect(counts(report)).toEqual({
        'example.com/p/p.go:1': 6,
        'example.com/p/p.go:5': 1,
        'example.com/p/p.go:9': 1,
        'example.com/client/p.go:3': 7,
      })
      expect(report.coverage.tallies.together).toEqual({ covered: 8, total: 8 })
      expect(report.coverage.notLinked).toEqual(['example.com/unused'])
    })
  })

  it('give the same report in any order', async () => {
    await withLegs(legs, async (folders, parent) => {
      const first = await mergeInto(parent, folders)
      for (const order of [
        [4, 3, 2, 1, 0],
        [3, 0, 4, 2, 1],
        [1, 4, 0, 3, 2],
      ]) {
        const report = await mergeInto(
          parent,
          order.map((index) => folders[index] ?? ''),
        )
        expect(report.coverage).toEqual(first.coverage)
        expect(new Set(report.legs)).toEqual(new Set(first.legs))
        expect(new Set(report.findings)).toEqual(new Set(first.findings))
      }
    })
  })

  it('count a copy of a folder once and do not report it as empty', async () => {
    await withLegs(legs, async (folders, parent) => {
      const first = await mergeInto(parent, folders)
      const copy = join(parent, 'copy')
      await cp(folders[0] ?? '', copy, { recursive: true })
      const report = await mergeInto(parent, [...folders, copy])
      expect(counts(report)).toEqual(counts(first))
      expect(report.legs).toEqual(first.legs)
      expect(report.findings.map((item) => item.code)).toEqual([
        'duplicate-counters',
        ...first.findings.map((item) => item.code),
      ])
    })
  })

  it('count a folder that is given twice once', async () => {
    await withLegs(legs, async (folders, parent) => {
      const first = await mergeInto(parent, folders)
      const report = await mergeInto(parent, [...folders, ...folders.slice(0, 1)])
      expect(counts(report)).toEqual(counts(first))
      expect(report.legs).toEqual(first.legs)
      expect(report.findings.map((item) => item.code)).toEqual([
        'duplicate-directory',
        ...first.findings.map((item) => item.code),
      ])
    })
  })
})

describe('a leg with the data of another', () => {
  const { suite, findings } = sampleManifest()
  const failed: LegParts = { name: 'b', manifest: { suite, findings }, data: [] }

  it('keeps its row, its verdict and its findings, and its data counts once', async () => {
    await withLegs([...SAME_GO.slice(0, 1), failed], async (folders, parent) => {
      const [first = '', second = ''] = folders
      const alone = await mergeInto(parent, [first])
      await cp(join(first, 'binaries'), join(second, 'binaries'), { recursive: true })
      for (const order of [folders, folders.toReversed()]) {
        const report = await mergeInto(parent, order)
        expect(counts(report)).toEqual(counts(alone))
        expect(new Set(report.legs.map((leg) => [leg.name, leg.state, leg.suitePassed].join()))).toEqual(
          new Set(['test (a),merged,true', 'test (b),merged,false']),
        )
        expect(report.legs.map((leg) => leg.tally)).toEqual([alone.legs[0]?.tally, alone.legs[0]?.tally])
        expect(report.findings.map(({ code }) => code)).toEqual(['binary-never-ran', 'duplicate-counters'])
        expect(isGreen(report)).toBe(false)
      }
    })
  })
})
