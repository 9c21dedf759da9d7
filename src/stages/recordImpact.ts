/** @module Keeps what a later run needs to tell which tests a change can affect: `covdata/impact.json`. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { blobsOfCommit } from '../git/blobs.js'
import { resolveCommit } from '../git/commits.js'
import { type GitHost, type GitRepository, findRepository } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import { isShard, shardText } from '../go/test/shard.js'
import type { SuiteResult, TestPackage } from '../go/test/suiteResult.js'
import { isIncomplete } from '../go/test/testStates.js'
import type { Finding } from '../findings/finding.js'
import { dataProblems, hasEndedEarly } from '../impact/dataProblems.js'
import { fileStates, isLink } from '../impact/fileStates.js'
import { DIRECTORY, type FileState, PRESENT } from '../impact/impactData.js'
import { goSettings, settingHash } from '../impact/goSettings.js'
import { ignoredEntries, listedIn } from '../impact/ignoredEntries.js'
import { directoryOf } from '../impact/packageGraph.js'
import { impactLeg } from '../impact/impactLeg.js'
import type { Use } from '../impact/uses.js'
import { usesInJournals } from '../impact/usesInJournals.js'
import type { Counted } from '../impact/startedPrograms.js'
import { variableStates } from '../impact/variableEffects.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { Environment } from '../process/exec.js'
import type { Measurement } from '../report/report.js'
import type { CheckFolder } from '../report/reportFolder.js'
import { type OwnFolders, type Uncommitted, uncommittedFiles } from './workingTree.js'
import { keepImpact } from './keepImpact.js'
import type { RunDirectories } from './runDirectories.js'

/** What was there before the tests ran. */
export interface StartState extends Uncommitted {
  readonly repository: GitRepository
  readonly commit: string
}

/** Undefined outside a repository, or if git does not answer. @param directory absolute */
export async function startState(
  directory: string,
  host: GitHost,
  own: OwnFolders,
): Promise<StartState | undefined> {
  try {
    const repository = await findRepository(directory, host)
    const commit = await resolveCommit(repository, 'HEAD')
    if (commit === undefined) return undefined
    return { repository, commit, ...(await uncommittedFiles(repository, commit, own)) }
  } catch (error) {
    if (error instanceof GitProblem) return undefined
    throw error
  }
}

export interface RecordRequest {
  readonly start: StartState
  readonly measurement: Pick<Measurement, 'attribution' | 'findings' | 'startedAt' | 'go' | 'modules'>
  readonly suite: SuiteResult
  /** Undefined: nothing was attributed. */
  readonly attribution: { readonly counted: Counted } | undefined
  readonly inputs: Inputs
  readonly directories: RunDirectories
  /** Of the run, without what is set for tests only. */
  readonly env: Environment
  /** Absolute: the folder of the report. */
  readonly outDirectory: string
  readonly checkFolder?: CheckFolder
}

/** Writes the file beside the data, if it is known which test executed what. Without an answer of git, there is none. */
export async function recordImpact(request: RecordRequest): Promise<readonly Finding[]> {
  try {
    return await record(request)
  } catch (error) {
    // After an interrupt, git is not asked any more.
    if (error instanceof GitProblem) return []
    throw error
  }
}

async function record(request: RecordRequest): Promise<readonly Finding[]> {
  const { start, measurement, suite, attribution, inputs, directories, env, outDirectory, checkFolder } =
    request
  if (measurement.attribution === undefined || attribution === undefined) return []
  const { root } = start.repository
  const { journals, binariesData, testsData } = directories
  const found = await usesInJournals({
    directories: [journals, binariesData, testsData],
    root,
    instrumentsBuilds: inputs.testBuilds,
    counted: attribution.counted,
    modules: measurement.modules.map(({ path }) => path),
  })
  const files = await statesAtStart(found.uses, start, new Date(measurement.startedAt))
  const leg = impactLeg({
    commit: start.commit,
    uncommitted: start.uncommitted,
    problems: [
      ...dataProblems(measurement.findings),
      ...found.problems,
      ...(found.mayLackLast && hasEndedEarly(measurement.findings)
        ? ['a process that did not exit normally may have opened files that are not known']
        : []),
      ...inputProblems(inputs),
      ...suite.packages.filter(lacksTests).map(({ importPath }) => `not all tests of ${importPath} ran`),
    ],
    settings: {
      ...settingsOf(inputs, measurement, env),
      ...(suite.shard !== undefined && isShard(suite.shard) ? { shard: shardText(suite.shard) } : {}),
    },
    suite,
    uses: found.uses,
    unseen: found.unseen,
    files,
    ignored: ignoredEntries(listedIn(files), start.ignored),
    variables: variableStates(namesIn(found.uses, 'variable'), env),
  })
  return keepImpact({ legs: [leg] }, outDirectory, checkFolder)
}

function inputProblems({ inProcess, command, testFlags }: Inputs): readonly string[] {
  return [
    ...(inProcess ? [] : ['in-process is false, so what test processes execute is not known']),
    ...(command === undefined ? [] : ['the suite is a command, whose tests are not known']),
    ...(testFlags.selectsTests || testFlags.skipsTests ? ['test-flags choose tests by -run or -skip'] : []),
  ]
}

/** Whether tests may be missing, which nobody would know of if their files do not change. */
function lacksTests(pkg: TestPackage): boolean {
  return pkg.outcome === 'build-failed' || isIncomplete(pkg, false)
}

/** How everything is built and run. What may hold secrets is only a hash. */
export function settingsOf(
  inputs: Inputs,
  { go }: Pick<Measurement, 'go'>,
  env: Environment,
): Readonly<Record<string, string>> {
  return {
    tags: inputs.tags,
    suite: inputs.suite,
    packages: inputs.packages.join(' '),
    coverpkg: inputs.coverpkg.join(' '),
    'test-packages': inputs.testPackages.join(' '),
    'test-builds': String(inputs.testBuilds),
    'build-flags': settingHash(inputs.buildFlags.words),
    'test-flags': settingHash([...inputs.testFlags.words, ...inputs.testFlags.args]),
    ...goSettings(go, env),
  }
}

function namesIn(uses: readonly Use[], kind: Use['kind']): ReadonlySet<string> {
  return new Set(uses.filter((use) => use.kind === kind).map(({ name }) => name))
}

/** What was at the paths before the tests ran, as far as they have not changed it: others are left out. */
async function statesAtStart(
  uses: readonly Use[],
  { repository, commit, uncommitted }: StartState,
  started: Date,
): Promise<readonly FileState[]> {
  const { root, platform } = repository
  const blobs = await blobsOfCommit(repository, commit)
  const other = new Map(uncommitted.map(({ path, state }) => [path, state]))
  const directories = new Set([...blobs.keys(), ...other.keys()].flatMap(parentsOf))
  const listed = new Set(uses.flatMap(({ name, onlyStat = false }) => (onlyStat ? [] : [name])))
  const paths = [...namesIn(uses, 'file')].sort()
  const states = await fileStates(root, paths, platform)
  const found: FileState[] = []
  for (const path of paths) {
    const known = other.get(path) ?? blobs.get(path)
    const now = states.get(path) ?? ''
    // Of a link, git knows where it leads, and not what is there.
    if (known !== undefined) found.push({ path, state: isLink(now) ? now : known })
    else if (now === DIRECTORY && listed.has(path)) found.push({ path, state: now })
    else if (now === DIRECTORY && directories.has(path)) found.push({ path, state: PRESENT })
    else if (now !== DIRECTORY && !(await isMadeSince(join(root, path), started)))
      found.push({ path, state: now })
  }
  return found
}

function parentsOf(path: string): readonly string[] {
  const parent = directoryOf(path)
  return parent === '.' ? [] : [parent, ...parentsOf(parent)]
}

async function isMadeSince(path: string, started: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && found.mtime >= started
}
