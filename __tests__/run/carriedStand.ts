/** @module A repository with a measured commit, and runs of changes of it that choose their tests by that commit. */
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { parseExclusionRules } from '../../src/coverage/exclusionRules.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Report } from '../../src/report/report.js'
import { writeReport } from '../../src/report/writeReport.js'
import { readEarlierRun } from '../../src/stages/affectedTests.js'
import { withStoredTexts } from '../../src/stages/baselineSide.js'
import type { ImpactSource } from '../../src/stages/chooseTests.js'
import { Chain, type ChainOptions, type ChainRun } from '../helpers/chain.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { realHost } from '../helpers/toolchains.js'
import { type Changes, FILES } from './carriedModule.js'

const ALL = 'all tests were asked for'

export class Stands {
  private readonly chain = new Chain()
  private readonly made: string[] = []

  async make(options: ChainOptions, files: Changes = FILES): Promise<Stand> {
    const work = await realpath(await mkdtemp(join(tmpdir(), 'carried-')))
    this.made.push(work)
    const repository = TestRepository.make(join(work, 'stand'))
    await writeFile(join(work, 'outside.txt'), 'here\n')
    for (const [path, text] of Object.entries(files)) repository.write(path, text)
    const commit = repository.commit()
    const base = await this.chain.run(repository.root, options)
    expect(base.report.suite?.passed).toBe(true)
    await writeReport(base.report, base.outDirectory)
    return new Stand(this.chain, repository, options, base, commit)
  }

  async clean(): Promise<void> {
    await this.chain.clean()
    for (const directory of this.made) await rm(directory, { recursive: true, force: true })
  }
}

/** The report on an earlier run. */
export interface Baseline {
  readonly outDirectory: string
  /** By default, the commit that was measured first. */
  readonly commit?: string
}

export class Stand {
  constructor(
    private readonly chain: Chain,
    private readonly repository: TestRepository,
    private readonly options: ChainOptions,
    readonly base: ChainRun,
    /** The hash of the measured commit. */
    readonly commit: string,
  ) {}

  /** Takes away what only a test looks for. */
  async clearOutside(): Promise<void> {
    await rm(join(this.repository.root, '..', 'outside.txt'))
  }

  /**
   * Runs all tests of the changed module, and those that the change can affect.
   * @param inputs other ones than those of the baseline
   */
  async runs(
    changes: Changes,
    inputs: ChainOptions['inputs'] = {},
  ): Promise<{ readonly all: ChainRun; readonly some: ChainRun }> {
    return {
      some: await this.measured(changes, undefined, { inputs }),
      all: await this.measured(changes, ALL, { inputs }),
    }
  }

  /** @returns a run of the tests that the change can affect */
  async some(changes: Changes): Promise<ChainRun> {
    return this.measured(changes, undefined)
  }

  /**
   * The report on jobs that run a shard each, and the merged data, as a shard of the next run reads it.
   * @param changes undefined: of the measured commit, all tests of which run
   * @param by the baseline by whose data they choose, or that of each of them; undefined: all tests of it run
   */
  async shards(
    count: number,
    changes: Changes | undefined,
    by: Baseline | readonly (Baseline | undefined)[] = this.base,
  ): Promise<{ readonly runs: readonly ChainRun[]; readonly report: Report; readonly outDirectory: string }> {
    const runs: ChainRun[] = []
    for (let index = 1; index <= count; index++) {
      const shard = `${index}/${count}`
      runs.push(
        changes === undefined
          ? await this.run({ inputs: { ...this.options.inputs, shard } })
          : await this.shard(changes, shard, 'outDirectory' in by ? by : by[index - 1]),
      )
    }
    const directories = await Promise.all(runs.map(async (run, at) => artifactOf(run, at, count)))
    const outDirectory = join(this.repository.root, '..', `merged-${changes === undefined ? 'all' : 'some'}`)
    const report = await mergedReport({
      directories,
      outDirectory,
      checkouts: [this.repository.root],
      version: '0.0.0-test',
    })
    return { runs, report, outDirectory }
  }

  private async shard(changes: Changes, shard: string, by: Baseline | undefined): Promise<ChainRun> {
    return by === undefined
      ? this.measured(changes, ALL, { inputs: { shard } })
      : this.measured(changes, undefined, { inputs: { shard }, by })
  }

  /** Commits a change, and runs all tests of it: a later baseline. */
  async next(changes: Changes): Promise<Baseline> {
    for (const [path, text] of Object.entries(changes)) this.repository.write(path, text)
    const commit = this.repository.commit()
    const { report, outDirectory } = await this.run({})
    await writeReport(report, outDirectory)
    return { outDirectory, commit }
  }

  private async run(options: Partial<ChainOptions>): Promise<ChainRun> {
    return this.chain.run(this.repository.root, { ...this.options, ...options })
  }

  /** @param everything why all tests run */
  private async measured(
    changes: Changes,
    everything: string | undefined,
    {
      inputs: own,
      by = this.base,
    }: { readonly inputs?: ChainOptions['inputs']; readonly by?: Baseline } = {},
  ): Promise<ChainRun> {
    const { repository, options, commit } = this
    const { root } = repository
    const { env, platform, stop } = realHost()
    const inputs = { ...options.inputs, ...own }
    const exclude = parseExclusionRules(inputs.exclude ?? '')
    const earlier = await readEarlierRun(by.outDirectory, [root], exclude)
    const side = await withStoredTexts(earlier.side, [root], { env, platform, stop })
    const found = { earlier: { ...earlier, side }, baseline: { name: 'main', commit: by.commit ?? commit } }
    const find = () => Promise.resolve({ value: found })
    const impact: ImpactSource = { everything, find, mayFetch: false, own: [] }
    for (const [path, text] of Object.entries(changes)) repository.write(path, text)
    const run = await this.run({ inputs, impact })
    repository.git('checkout', '--quiet', '.')
    repository.git('clean', '-dfq')
    expect(run.report.impact?.everything).toEqual(everything === undefined ? [] : [everything])
    expect(run.report.suite?.exitCode).toBe(0)
    return run
  }
}

/** The covdata folder of a shard with its manifest: what an artifact holds. */
async function artifactOf({ report, outDirectory }: ChainRun, index: number, total: number): Promise<string> {
  const leg = { job: 'test', step: '', matrix: { shard: `${index + 1}/${total}` }, index, total }
  const manifest = manifestOf(report, leg, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  const directory = join(outDirectory, 'covdata')
  await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  return directory
}

/** `file:line.column-line.column, statements` of each unit, with the sources that cover it. */
export function statementsIn({ packages, sources }: CoverageModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { path, units } of packages.flatMap(({ files }) => files))
    for (const unit of units) {
      const { startLine, startColumn, endLine, endColumn, statements, counts } = unit
      const place = `${path}:${startLine}.${startColumn}-${endLine}.${endColumn}, ${statements}`
      found.set(place, sources.filter((_, i) => (counts[i] ?? 0) > 0).join())
    }
  return found
}

export function testsIn({ report }: ChainRun): readonly string[] {
  return (report.suite?.packages ?? []).flatMap(({ tests }) => tests.map(({ name }) => name)).sort()
}
