/** Reports that are merged again, beside their own legs, each other and further shards: everything counts once. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { MANIFEST_NAME, type Manifest } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { isGreen } from '../../src/gates/verdict.js'
import { legGateTexts } from '../../src/report/gateWords.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import type { Report } from '../../src/report/report.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { sampleManifest } from '../legs/manifests.js'
import { mergedReport } from '../helpers/merged.js'
import { gate, report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

const program = smallProgram('atomic', {
  F: [
    [1, 1],
    [2, 1],
  ],
})
const { suite } = sampleManifest()
const passed = { ...suite, passed: true, exitCode: 0, failed: [], tests: { ...suite.tests, fail: 0 } }

/** A folder with legs and reports in it. */
class Merges {
  constructor(private readonly root: string) {}

  /** The artifact of the job of that number, which executed the units so often. */
  async leg(index: number, counts: readonly number[], more: Partial<Manifest> = {}): Promise<string> {
    const leg = { job: 'test', step: '', matrix: { part: index }, index, total: 2 }
    const packages = program.packages.map(({ importPath }) => importPath)
    const rest = { findings: [], tests: [], gates: [], notLinked: [], files: [], packages, suite: passed }
    const manifest = sampleManifest({
      ...{ leg, module: { path: 'm', dir: '/m' }, seconds: index + 1, ...rest },
      ...more,
    })
    const folder = join(this.root, `leg-${index}-${manifest.runAttempt}`)
    await this.data(join(folder, 'binaries'), index, counts)
    await writeFile(join(folder, MANIFEST_NAME), manifestJson(manifest))
    return folder
  }

  /** The report of a run outside workflows. */
  async run(name: string, counts: readonly number[], more: Partial<Report> = {}): Promise<string> {
    const folder = join(this.root, name)
    await this.data(join(folder, 'covdata', 'binaries'), name.length, counts)
    await writeFile(
      join(folder, 'report.json'),
      reportJson(report({ seconds: name.length, findings: [], ...more })),
    )
    return folder
  }

  async merge(name: string, ...folders: readonly string[]): Promise<Merged> {
    const outDirectory = join(this.root, name)
    const merged = await mergedReport({ directories: folders, outDirectory, version: '0' })
    await writeFile(join(outDirectory, 'report.json'), reportJson(merged))
    return { folder: outDirectory, report: merged, ...this.shown(merged) }
  }

  /** How often each unit was executed, the legs, and what is said of them. */
  private shown({ coverage, legs, findings }: Report) {
    const bare = (text: string): string => text.replaceAll(`${this.root}/`, '')
    return {
      counts: coverage.packages.flatMap((pkg) =>
        pkg.files.flatMap((file) => file.units.map(({ count }) => count)),
      ),
      legs: legs.map(({ name }) => bare(name)),
      said: findings.flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${bare(line)}`)),
    }
  }

  private async data(folder: string, pid: number, counts: readonly number[]): Promise<void> {
    await mkdir(folder, { recursive: true })
    await writeCounters(folder, await writeMeta(folder, program), entriesOf([...counts]), { pid })
  }
}

interface Merged {
  readonly folder: string
  readonly report: Report
  readonly counts: readonly number[]
  readonly legs: readonly string[]
  readonly said: readonly string[]
}

async function inFolder(test: (merges: Merges) => Promise<void>): Promise<void> {
  await inTemporary(async (root) => test(new Merges(root)))
}

describe('a report that is merged again', () => {
  it('beside its own leg has its counts once, in either order, and says so', async () => {
    await inFolder(async (merges) => {
      const [one, two] = [await merges.leg(0, [1, 0]), await merges.leg(1, [2, 1])]
      const merged = await merges.merge('merged', one, two)
      expect(merged.counts).toEqual([3, 1])
      for (const [name, folders] of Object.entries({
        first: [merged.folder, two],
        last: [two, merged.folder],
      })) {
        const again = await merges.merge(name, ...folders)
        expect(again).toMatchObject({
          counts: [3, 1],
          legs: ['merged: test (0)', 'merged: test (1)'],
          said: ['leg-in-report: test (1): it is in merged'],
        })
      }
    })
  })

  it('beside a report that it was made of has its counts once, whatever is merged into the next', async () => {
    await inFolder(async (merges) => {
      const [one, two] = [await merges.leg(0, [1, 0]), await merges.leg(1, [2, 1])]
      const first = await merges.merge('first', one)
      const second = await merges.merge('second', first.folder, two)
      const third = await merges.merge('third', first.folder, second.folder, one)
      expect(third).toMatchObject({
        counts: [3, 1],
        legs: ['second: first: test (0)', 'second: test (1)'],
        said: ['leg-in-report: first: it is in second', 'leg-in-report: test (0): it is in second'],
      })
    })
  })

  it('counts the report of a run once that it was made of, and a copy of it', async () => {
    await inFolder(async (merges) => {
      const [run, other] = [await merges.run('run', [1, 0]), await merges.run('other', [0, 4])]
      const merged = await merges.merge('merged', run, other)
      await cp(run, `${run}-copy`, { recursive: true })
      const again = await merges.merge('again', run, merged.folder, `${run}-copy`)
      expect(again).toMatchObject({
        counts: [1, 4],
        legs: ['merged: run', 'merged: other'],
        said: ['leg-in-report: run-copy: it is in merged', 'leg-in-report: run: it is in merged'],
      })
    })
  })

  it('says what counts twice: a leg that two reports share, and another attempt of a job', async () => {
    await inFolder(async (merges) => {
      const [one, two, three] = [
        await merges.leg(0, [1, 0]),
        await merges.leg(1, [2, 1]),
        await merges.leg(2, [0, 1]),
      ]
      const left = await merges.merge('left', one, two)
      const right = await merges.merge('right', two, three)
      const both = await merges.merge('both', left.folder, right.folder)
      expect(both.legs).toEqual(['left: test (0)', 'left: test (1)', 'right: test (2)'])
      expect(both.said).toEqual(['leg-counted-twice: right: test (1): it is in left, too'])
      const later = await merges.leg(1, [2, 1], { runAttempt: 2, seconds: 9 })
      const repeated = await merges.merge('repeated', left.folder, later)
      expect(repeated.said).toContain(
        'leg-counted-twice: test (1), attempt 2: left has other data of this job',
      )
    })
  })
})

describe('shards in merged reports', () => {
  const shardOf = (index: number, plan = 'plan', assigned = 1): Partial<Manifest> => ({
    shard: { index, total: 3, plan, list: 'list', listed: 3, assigned, tests: [`m TestPart${index}`] },
  })

  it('are complete as soon as the missing one is merged to them, in a report or as a leg', async () => {
    await inFolder(async (merges) => {
      const legs = [
        await merges.leg(0, [1, 0], shardOf(1)),
        await merges.leg(1, [0, 1], shardOf(2)),
        await merges.leg(2, [1, 1], shardOf(3)),
      ] as const
      const most = await merges.merge('most', legs[0], legs[1])
      expect(most.said).toEqual(['shard-missing: test: shard 3/3'])
      const last = await merges.merge('last', legs[2])
      expect(last.said).toEqual(['shard-missing: test (2): shard 1/3', 'shard-missing: test (2): shard 2/3'])
      for (const [name, folder] of Object.entries({ leg: legs[2], report: last.folder })) {
        const whole = await merges.merge(`whole-${name}`, most.folder, folder)
        expect(whole).toMatchObject({ counts: [2, 2], said: [] })
      }
      const still = await merges.merge('still', most.folder)
      expect(still.said).toEqual(['shard-missing: test: shard 3/3'])
    })
  })

  it('leave their gates to the report that has them, however often it is merged', async () => {
    await inFolder(async (merges) => {
      const gates = (rule: string, ifUnknown: 'pass' | 'fail' = 'pass') => ({
        gates: [{ rule, state: 'unknown', passed: true, text: rule, pending: ifUnknown }] as const,
      })
      const legs = [
        await merges.leg(0, [1, 0], { ...shardOf(1), ...gates('total: 100') }),
        await merges.leg(1, [0, 1], { ...shardOf(2), ...gates('total: 100') }),
        await merges.leg(2, [1, 0], { ...shardOf(3), ...gates('patch: 80', 'fail') }),
      ] as const
      const verdicts = ({ report: { gates: found } }: Merged) =>
        found.map(({ rule, state, passed: isFine }) => `${rule} ${state} ${isFine ? 'passed' : 'failed'}`)
      const one = await merges.merge('one', legs[0])
      expect(verdicts(one)).toEqual(['total: 100 failed failed'])
      const all = await merges.merge('all', ...legs)
      expect(verdicts(all)).toEqual(['total: 100 passed passed', 'patch: 80 unknown failed'])
      expect(isGreen(all.report)).toBe(false)
      const again = await merges.merge('again', one.folder, legs[1])
      expect(verdicts(again)).toEqual(['total: 100 passed passed'])
      expect(legGateTexts(again.report)).toEqual([])
    })
  })

  it('of a laptop leave their gates to the report on all of them', async () => {
    await inFolder(async (merges) => {
      const run = async (name: string, index: number, counts: readonly number[]) => {
        const { suite: whole } = report()
        if (whole === undefined) throw new Error('a report has a suite')
        const shard = { index, total: 2, plan: 'plan', list: 'list', listed: 2, assigned: 1 }
        const pending = gate({ rule: 'total: 100', state: 'unknown', passed: true, pending: 'pass' })
        return merges.run(name, counts, { suite: { ...whole, shard }, gates: [pending] })
      }
      const { report: merged } = await merges.merge(
        'all',
        await run('one', 1, [1, 0]),
        await run('other', 2, [1, 0]),
      )
      expect(merged.gates).toMatchObject([{ rule: 'total: 100', state: 'failed', missing: 1 }])
    })
  })

  it('fail by a rule of a shard that nobody can read', async () => {
    await inFolder(async (merges) => {
      const unreadable = {
        rule: 'branches: 80',
        state: 'unknown',
        passed: true,
        text: '',
        pending: 'pass',
      } as const
      const { report: found } = await merges.merge(
        'found',
        await merges.leg(0, [1, 0], { ...shardOf(1), gates: [unreadable] }),
      )
      expect(found.gates).toEqual([])
      expect(legGateTexts(found)).toEqual([
        { text: 'test (0): branches: 80 failed (its result contradicts itself)', passed: false },
      ])
    })
  })

  it('that ran other tests than those of another report are found', async () => {
    await inFolder(async (merges) => {
      const one = await merges.merge('one', await merges.leg(0, [1, 0], shardOf(1)))
      const rest = [
        await merges.leg(1, [0, 1], shardOf(2, 'other', 2)),
        await merges.leg(2, [1, 1], shardOf(3)),
      ]
      const two = await merges.merge('two', ...rest)
      expect(two.said).toEqual(['shard-missing: test: shard 1/3'])
      const whole = await merges.merge('whole', one.folder, two.folder)
      expect(whole.said).toEqual([
        'shards-disagree: test and test (0): the jobs used different plans, and not all of their tests are known',
      ])
    })
  })
})
