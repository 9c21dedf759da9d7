/** @module Running the suite: go test or the user's script. */
import { relative } from 'node:path'
import { nestedModulesWith, tagsOfTestFiles } from './buildTags.js'
import { type FailurePlace, MAX_PLACES, failurePlaces } from './failurePlaces.js'
import type { GoTestRequest } from './goTest.js'
import { unusedQuarantine } from './quarantineUse.js'
import { goTestWithRetries } from './retries.js'
import type { GoCommand } from '../goCommand.js'
import { joinedRuns } from './joinedRuns.js'
import { joinedNotRun, narrowPart, testsOfPart } from './narrowing.js'
import type { Narrowing, NotRun } from './notRun.js'
import { runScript } from './script.js'
import type { SuiteObserver } from './suiteObserver.js'
import type { GoTestSuite, SuitePart, SuiteRequest } from './suiteRequest.js'
import type { TestPackage } from './suiteResult.js'
import { type Shard, type ShardRecord, shardSentence } from './shard.js'
import { type ShardSelection, selectShard, shardRecord } from './shardSelection.js'
import type { EndedSuite } from './suiteFacts.js'
import { type SuiteRun, noTestAffected, noTests, noTestsInShard, suiteRun } from './suiteRun.js'
import { listFlags } from './testFlags.js'
import { placeTests } from './testPlaces.js'
import { type SelectionTools, type TestSelection, selectTagged } from './testSelection.js'

/** What runs the suite, and what lists its packages and tests. */
export interface SuiteTools extends SelectionTools {
  readonly go: GoCommand
}

/** A part of the suite with the tests that it runs. */
interface SelectedPart {
  readonly part: SuitePart
  readonly selection: TestSelection
}

/** Failed tests whose lines are looked for. */
const MAX_LINES = 10_000

/**
 * Runs the suite. A failing suite is a result, not an error.
 * @throws UserError if the packages with the tests cannot be listed
 */
export async function runSuite(
  tools: SuiteTools,
  request: SuiteRequest,
  observer: SuiteObserver,
): Promise<SuiteRun> {
  if (request.kind === 'command') return runScript(tools.go, request, observer)
  const whole = await Promise.all(
    request.parts.map(async (part) => ({ part, selection: await selectTests(tools, request, part) })),
  )
  if (whole.every(({ selection }) => selection.packages.length === 0)) return nothingSelected(tools.go, whole)
  const { selected, shard, notRun } = await partsToRun(tools, request, whole, observer)
  const ended = await runParts(tools, request, selected, observer)
  const [first, ...others] = ended
  if (first === undefined) {
    if (shard !== undefined) return noTestsInShard(shard, notRun)
    return notRun === undefined ? nothingSelected(tools.go, whole) : noTestAffected(notRun)
  }
  const { run, facts } = joinedRuns([first, ...others], request.timeoutSeconds)
  const toRun = testsToRun(request, selected, shard)
  const verdict = suiteRun(run, { ...facts, toRun, ...(shard && { shard }), ...(notRun && { notRun }) })
  if (observer.stop.aborted) return verdict
  const placed = await withPlaces(tools, request, verdict, observer)
  const unused = await unusedQuarantine(tools, request, verdict.result.packages)
  return { ...placed, findings: [...placed.findings, ...unused] }
}

/** `import/path TestName` of all tests that run; undefined if they are not known, as go test decides by the user's patterns. */
function testsToRun(
  { flags: { patterns }, narrowing }: GoTestSuite,
  selected: readonly SelectedPart[],
  shard: ShardRecord | undefined,
): readonly string[] | undefined {
  if (patterns.run !== undefined || patterns.skip !== undefined || narrowing !== undefined) return undefined
  if (shard !== undefined) return shard.tests?.map((test) => test.replace(/ \(part \d+\)$/, ''))
  return selected.flatMap(({ selection }) =>
    selection.chosen.flatMap(({ importPath, tests }) => tests.map((test) => `${importPath} ${test}`)),
  )
}

/** What is run, and which part of the suite that is: a shard, what the change can affect, or both; otherwise all of it. */
interface PartsToRun {
  readonly selected: readonly SelectedPart[]
  readonly shard?: ShardRecord
  readonly notRun?: NotRun
}

/** What this shard runs of the parts, and what that is narrowed to. */
async function partsToRun(
  tools: SuiteTools,
  { sharding, narrowing, flags }: GoTestSuite,
  whole: readonly SelectedPart[],
  { log }: Pick<SuiteObserver, 'log'>,
): Promise<PartsToRun> {
  if (sharding !== undefined) {
    const parts: (SelectedPart & ShardSelection)[] = []
    for (const [index, { part, selection }] of whole.entries())
      parts.push({ part, ...(await selectShard(tools, { ...part, flags }, selection, sharding, index)) })
    const shard = shardRecord(sharding.shard, parts)
    log.info(shardSentence(shard))
    return narrowing === undefined
      ? { selected: parts, shard }
      : { ...narrowedShard(parts, sharding.shard, narrowing), shard }
  }
  if (narrowing === undefined) return { selected: whole }
  const narrowed = await Promise.all(
    whole.map(async ({ part, selection }) => {
      const all = await testsOfPart(tools, { ...part, flags }, selection)
      return { part, ...narrowPart(all, { ...part, ...selection }, narrowing) }
    }),
  )
  return { selected: narrowed, notRun: joinedNotRun(narrowed) }
}

/** A shard without what need not run of it, and what that is in all shards. */
function narrowedShard(
  parts: readonly (SelectedPart & ShardSelection)[],
  { index, total }: Shard,
  narrowing: Narrowing,
): Pick<PartsToRun, 'selected'> & { readonly notRun: NotRun } {
  const shards = Array.from({ length: total }, (_, i) =>
    parts.map(({ part, selection, testsOf }) => ({
      part,
      ...narrowPart(testsOf(i + 1), { ...part, ...selection }, narrowing),
    })),
  )
  const selected = shards[index - 1] ?? []
  return { selected, notRun: { ...joinedNotRun(selected), suite: joinedNotRun(shards.flat()) } }
}

/** Runs the parts that have tests, one after the other, until the time is up or the suite is interrupted. */
async function runParts(
  tools: SuiteTools,
  request: GoTestSuite,
  selected: readonly SelectedPart[],
  observer: SuiteObserver,
): Promise<readonly EndedSuite[]> {
  const ended: EndedSuite[] = []
  const leftOut = selected.reduce((sum, { selection }) => sum + selection.leftOut, 0)
  const end = performance.now() + request.timeoutSeconds * 1000
  const parts = selected.filter((each) => each.selection.packages.length > 0)
  for (const [i, { part, selection }] of parts.entries()) {
    const timeoutSeconds = ended.length === 0 ? request.timeoutSeconds : (end - performance.now()) / 1000
    const last = ended.at(-1)
    if (last !== undefined && observer.stop.aborted)
      return [...ended.slice(0, -1), { ...last, run: { ...last.run, stopped: true } }]
    if (last !== undefined && timeoutSeconds <= 0) {
      const unrun = [...(last.facts.unrun ?? []), ...(await testedPackages(tools, request, parts.slice(i)))]
      const cut = { run: { ...last.run, timedOut: true }, facts: { ...last.facts, unrun } }
      return [...ended.slice(0, -1), cut]
    }
    const own = ended.length === 0 ? { ...selection, leftOut } : { ...selection, leftOut: 0 }
    const { retries, quarantine } = request
    const directories = (): ReturnType<typeof directoriesOf> =>
      directoriesOf(tools, request, { part, selection })
    ended.push(
      await goTestWithRetries(
        tools.go,
        tools.launcher,
        goTestRequest(request, part, own, timeoutSeconds),
        { retries, quarantine, directories },
        observer,
      ),
    )
  }
  return ended
}

/** The import paths of the packages that have tests and are to run, as far as Go says it. */
async function testedPackages(
  tools: SelectionTools,
  request: GoTestSuite,
  parts: readonly SelectedPart[],
): Promise<readonly string[]> {
  const all = await Promise.all(parts.map(async (part) => directoriesOf(tools, request, part)))
  return all.flatMap((directories) => [...directories.keys()])
}

/** Where the packages are that have tests and are to run, by import path; empty if Go does not say. */
async function directoriesOf(
  { packages: lists }: SelectionTools,
  { flags, sharding, narrowing }: GoTestSuite,
  { part: { cwd, patterns, tags, onlyTagged }, selection }: SelectedPart,
): Promise<ReadonlyMap<string, string>> {
  const listed = await lists.list(cwd, patterns, listFlags(flags, tags)).catch(() => [])
  // Otherwise, the patterns are what runs.
  const isListed = onlyTagged || sharding !== undefined || narrowing !== undefined
  const own = isListed ? new Set(selection.packages) : undefined
  const tested = listed.filter(
    ({ importPath, testFiles }) => testFiles.length > 0 && own?.has(importPath) !== false,
  )
  return new Map(tested.map(({ importPath, dir }) => [importPath, dir]))
}

async function nothingSelected(go: GoCommand, selected: readonly SelectedPart[]): Promise<SuiteRun> {
  const flags = go.env.GITHUB_ACTIONS !== 'true'
  const known = new Map<string, number>()
  const nested = new Set<string>()
  const searched = new Set(selected.flatMap(({ part }) => part.directories ?? [part.cwd]))
  for (const { cwd, tags, directories = [cwd] } of selected.map(({ part }) => part)) {
    // test-directory is relative to the top of the checkout.
    const base = (flags ? undefined : go.env.GITHUB_WORKSPACE) ?? cwd
    for (const directory of directories) {
      for (const [tag, files] of await tagsOfTestFiles(directory))
        known.set(tag, (known.get(tag) ?? 0) + files)
      for (const module of await nestedModulesWith(tags, directory))
        if (!searched.has(module)) nested.add(relative(base, module).replaceAll('\\', '/'))
    }
  }
  const leftOut = selected.reduce((sum, { selection }) => sum + selection.leftOut, 0)
  return noTests({ tags: selected[0]?.part.tags ?? '', leftOut, known, nested: [...nested], flags })
}

/** Adds where tests are and where they failed, as far as their output says so, and logs errors at the first such places. */
async function withPlaces(
  { functions: known, launcher, packages: lists }: SelectionTools,
  { root, parts, flags }: GoTestSuite,
  run: SuiteRun,
  { log }: Pick<SuiteObserver, 'log'>,
): Promise<SuiteRun> {
  let { packages }: { readonly packages: readonly TestPackage[] } = run.result
  const ran = new Set(packages.filter(({ outcome }) => outcome !== 'none').map((pkg) => pkg.importPath))
  const placed = new Set<string>()
  const failed: FailurePlace[] = []
  for (const { cwd, patterns, tags } of parts) {
    const all = await lists.list(cwd, patterns, listFlags(flags, tags)).catch(() => [])
    const listed = all.filter(({ importPath: path }) => ran.has(path) && !placed.has(path))
    for (const { importPath } of listed) placed.add(importPath)
    const directories = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]))
    const failures = await failurePlaces(packages, directories, MAX_LINES)
    failed.push(...failures)
    const files = listed.flatMap((pkg) => pkg.testFiles)
    // Where tests are is no reason to lose what they did.
    const functions = await known.of(launcher, files).catch(() => new Map<string, readonly string[]>())
    packages = await placeTests(packages, { root, cwd, listed, functions, failures })
  }
  for (const { message, place } of failed.filter(({ counts }) => counts).slice(0, MAX_PLACES))
    log.error(message, place)
  return { ...run, result: { ...run.result, packages } }
}

/** All that a part runs if it is neither split nor narrowed. */
export async function selectTests(
  tools: SelectionTools,
  { inheritedTags, flags }: Pick<GoTestSuite, 'inheritedTags' | 'flags'>,
  { cwd, patterns, tags, onlyTagged }: Pick<SuitePart, 'cwd' | 'patterns' | 'tags' | 'onlyTagged'>,
): Promise<TestSelection> {
  if (!onlyTagged) return { packages: patterns, chosen: [], run: {}, leftOut: 0 }
  return selectTagged(tools, { cwd, patterns, tags, inheritedTags, listFlags: flags.listWords })
}

function goTestRequest(
  suite: GoTestSuite,
  { cwd, tags, coverpkg, idle, testsData }: SuitePart,
  selection: TestSelection,
  timeoutSeconds: number,
): GoTestRequest {
  const { flags, overlay, wrapper, binariesData, journals, variables, goTempDir, isAlone = false } = suite
  return {
    cwd,
    selection,
    tags,
    flags,
    patterns: coverpkg,
    idle,
    overlay,
    wrapper,
    binariesData,
    testsData,
    journals,
    variables,
    goTempDir,
    timeoutSeconds,
    isAlone,
  }
}
