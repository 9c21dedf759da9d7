/** Over a history with a fault in each commit, no test that breaks is left out by the selection. */
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import type { Affected } from '../../src/impact/affected.js'
import { Chain } from '../helpers/chain.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { launcherOf } from './changedModule.js'
import {
  EXCLUDED,
  type Edit,
  FAULTS,
  HARMLESS,
  PARTS,
  TREE,
  type Tree,
  withResults,
} from './generatedHistory.js'
import { RUN_ENV, Replay, mean, percent, writeTree } from './replayedHistory.js'

const COMMITS = Number(process.env.REPLAYED_COMMITS ?? FAULTS.length)
/** What each test executes when it runs alone serves so many commits: what changed since then counts for all of them. */
const COMMITS_OF_DATA = 14
const lines: string[] = []
const chain = new Chain()

afterAll(async () => {
  await chain.clean()
  console.log(lines.join('\n'))
})

/** What is selected by one kind of data. */
interface Selecting {
  readonly name: string
  /** Whether the data knows which variables were read. */
  readonly knowsVariables: boolean
  readonly select: (env: Readonly<Record<string, string>>) => Promise<Affected>
  readonly shares: number[]
  readonly times: number[]
}

function selecting(name: string, knowsVariables: boolean, select: Selecting['select']): Selecting {
  return { name, knowsVariables, select, shares: [], times: [] }
}

it('leaves out no test that breaks', async () => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(join(directory, 'works'))
    const [go, launcher] = await launcherOf(directory)
    const replay = new Replay(repository, go, launcher, directory)
    await writeTree(repository, TREE)
    const { results } = await replay.runAll(true)
    let tree: Tree = withResults(TREE, results)
    await writeTree(repository, tree)
    repository.commit()
    const names = [...(await replay.runAll()).outcomes.keys()]
    const reports = new Map<string, string>()
    for (const attribution of ['auto', 'exact'] as const)
      reports.set(attribution, await measured(repository, attribution))
    let alone = await replay.measure(names)
    const all = [
      selecting('each test alone', false, async () => replay.select(alone)),
      ...[...reports].map(([name, report]) =>
        selecting(name, true, async (env) => replay.selectBy(report, env)),
      ),
    ]
    const missed: string[] = []
    for (let i = 0; i < COMMITS; i++) {
      if (i > 0 && i % COMMITS_OF_DATA === 0) alone = await replay.measure(names)
      const fault = FAULTS[i % FAULTS.length]
      if (fault === undefined) break
      const edit = fault.edit(tree, i % PARTS)
      await writeTree(repository, edit)
      const { outcomes } = await replay.runAll(false, fault.env)
      const broken = names.filter((name) => {
        const [path = ''] = name.split(' ')
        return outcomes.get(name) !== 'pass' || (outcomes.get(path) === 'fail' && !ran(outcomes, path))
      })
      const counts: number[] = []
      for (const each of all) {
        if (fault.env !== undefined && !each.knowsVariables) continue
        const affected = await each.select(fault.env ?? {})
        const selected = new Set(affected.tests.map((test) => `${test.importPath} ${test.name}`))
        // Where a package does not compile, one of its tests shows that for all of them.
        const left = broken.filter((name) => !selected.has(name) && !stands(name, outcomes, selected))
        missed.push(...left.map((name) => `${fault.name}, ${each.name}: ${name}`))
        expect(affected.total).toBe(names.length)
        counts.push(affected.tests.length)
        each.shares.push(affected.tests.length / affected.total)
        each.times.push(affected.seconds / affected.totalSeconds)
      }
      lines.push(`${fault.name}: ${broken.length} broken, ${counts.join(' / ')} of ${names.length} selected`)
      expect(broken.length).toBeGreaterThan(0)
      await writeTree(repository, undone(edit, tree))
      tree = await harmless(repository, tree, i)
    }
    for (const { name, shares, times } of all)
      lines.push(
        `${name}: ${percent(shares)} of the tests, ${percent(times)} of their time, over ${shares.length} commits`,
      )
    expect(missed).toEqual([])
    for (const { shares } of all) expect(mean(shares)).toBeLessThan(0.75)
  })
}, 600_000)

/** The report of a run of this tool. */
async function measured(repository: TestRepository, attribution: 'auto' | 'exact'): Promise<string> {
  const coverpkg = './... example.com/dep/...'
  const inputs = { 'go-version': QUICK_RELEASE, suite: 'all', coverpkg, exclude: EXCLUDED }
  const run = await chain.run(repository.root, { inputs, attribution, env: RUN_ENV })
  expect(run.report.suite?.passed).toBe(true)
  expect(run.report.coverage.excluded?.some(({ tally }) => tally.covered > 0)).toBe(true)
  return run.outDirectory
}

/** Whether any test of a package has run. */
function ran(outcomes: ReadonlyMap<string, string>, path: string): boolean {
  return [...outcomes.keys()].some((name) => name.startsWith(`${path} `))
}

function stands(name: string, outcomes: ReadonlyMap<string, string>, selected: ReadonlySet<string>): boolean {
  const [path = ''] = name.split(' ')
  return !ran(outcomes, path) && [...selected].some((each) => each.startsWith(`${path} `))
}

function undone(edit: Edit, tree: Tree): Edit {
  return Object.fromEntries(Object.keys(edit).map((path) => [path, tree[path]]))
}

/** A commit that breaks nothing; each place is changed once. */
async function harmless(repository: TestRepository, tree: Tree, i: number): Promise<Tree> {
  const change = HARMLESS[i % HARMLESS.length]
  let edit: Edit = {}
  try {
    edit = change?.edit(tree, i % PARTS) ?? {}
  } catch {
    // It was made in an earlier commit.
  }
  await writeTree(repository, edit)
  repository.commit()
  const next = Object.entries({ ...tree, ...edit }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(next)
}
