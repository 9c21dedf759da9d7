/**
 * On the example, no commit breaks a test that the selection leaves out. What each commit breaks is in the list; by default
 * only one of them is really tested, and all with EXAMPLE_COMMITS=30.
 */
import { execFile } from 'node:child_process'
import { cp, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { Chain, type ChainRun, ROOT } from '../helpers/chain.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../helpers/toolchains.js'
import { launcherOf } from './changedModule.js'
import { EXAMPLE_COMMITS, type ExampleCommit } from './exampleCommits.js'
import { RUN_ENV, Replay, mean, percent } from './replayedHistory.js'

/** How many commits are really tested. */
const TESTED = Number(process.env.EXAMPLE_COMMITS ?? 1)
const lines: string[] = []
const chain = new Chain()

afterAll(async () => {
  await chain.clean()
  console.log(lines.join('\n'))
})

it('selects what commits on the example break', async () => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(join(directory, 'shortener'))
    await cp(join(ROOT, 'examples/shortener'), repository.root, { recursive: true })
    repository.commit()
    const inputs = { 'go-version': QUICK_RELEASE, tags: 'integration', suite: 'all' }
    const run = await chain.run(repository.root, { inputs, attribution: 'exact', env: RUN_ENV })
    expect(run.report.suite?.passed).toBe(true)
    const names = namesIn(run)
    const [go, launcher] = await launcherOf(directory)
    const replay = new Replay(repository, go, launcher, directory)
    const [shares, times]: [number[], number[]] = [[], []]
    const step = Math.floor(EXAMPLE_COMMITS.length / TESTED)
    for (const [i, commit] of EXAMPLE_COMMITS.entries()) {
      await apply(repository, commit)
      const { tests, total, seconds, totalSeconds } = await replay.selectBy(run.outDirectory)
      const selected = tests.map(({ name }) => name)
      lines.push(`${commit.name}: ${commit.breaks.length} broken, ${selected.length} of ${total} selected`)
      expect(`${commit.name} misses ${commit.breaks.filter((name) => !selected.includes(name)).join()}`).toBe(
        `${commit.name} misses `,
      )
      if (i % step === 0)
        expect([commit.name, await failing(repository.root, names)]).toEqual([commit.name, commit.breaks])
      shares.push(selected.length / total)
      times.push(seconds / totalSeconds)
      repository.git('checkout', '--quiet', '.')
      repository.git('clean', '-dfq')
    }
    lines.push(
      `${percent(shares)} of the tests, ${percent(times)} of their time, over ${shares.length} commits`,
    )
    expect(mean(shares)).toBeLessThan(0.5)
  })
}, 600_000)

/** @throws Error if the text is not there once */
async function apply({ root }: TestRepository, { path, edit, renamed }: ExampleCommit): Promise<void> {
  if (renamed !== undefined) await rename(join(root, path), join(root, renamed))
  if (edit === undefined) return
  const [from, to] = edit
  const text = await readFile(join(root, path), 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${path} has ${from} not once`)
  await writeFile(
    join(root, path),
    text.replace(from, () => to),
  )
}

/** The test functions by package. */
function namesIn({ report: { suite } }: ChainRun): ReadonlyMap<string, readonly string[]> {
  const packages = suite?.packages ?? []
  return new Map(
    packages.map(({ importPath, tests }) => [
      importPath,
      tests.flatMap(({ name }) => (name.includes('/') ? [] : name)),
    ]),
  )
}

/** The test functions that fail in a plain run: all of a package that does not compile, or fails outside its tests. */
async function failing(
  cwd: string,
  names: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> {
  const root = join(await goRoot(QUICK_RELEASE), 'bin')
  const own = await goEnv(QUICK_RELEASE)
  const env = { ...own, PATH: `${root}:${own.PATH ?? ''}` }
  const said = await new Promise<string>((done) => {
    const args = ['test', '-json', '-count=1', '-tags=integration', './...']
    execFile(join(root, 'go'), args, { cwd, env, maxBuffer: 2 ** 26 }, (_, stdout) => {
      done(stdout)
    })
  })
  const failed = new Map<string, string[]>()
  for (const line of said.split('\n').filter((text) => text.startsWith('{'))) {
    const {
      Action,
      Package = '',
      Test,
    } = JSON.parse(line) as {
      readonly Action: string
      readonly Package?: string
      readonly Test?: string
    }
    if (Action !== 'fail') continue
    const known = failed.get(Package) ?? []
    failed.set(Package, known)
    if (Test !== undefined && !Test.includes('/')) known.push(Test)
  }
  return [...failed]
    .flatMap(([importPath, tests]) => (tests.length > 0 ? tests : (names.get(importPath) ?? [])))
    .sort()
}
