/** @module Why data is missing: what the collected data says about binaries and files, as findings. */
import type { Pod } from '../covdata/read/readPods.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { MetaPackage } from '../covdata/format/metaFile.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import type { FindingCode } from '../findings/catalogue.js'
import type { BinaryInfo } from '../coverage/measuredBinaries.js'
import { isUnnamed } from '../coverage/selectedPods.js'
import { problemFindings } from './problemFindings.js'
import type { BinaryPods } from '../coverage/measuredBinaries.js'
import { plural } from '../support/plural.js'

export type SuiteState = 'ran' | 'idle' | 'steps' | 'none'

export interface Evidence {
  readonly binaries: readonly BinaryInfo[]
  readonly podsOf: BinaryPods
  /** Import paths of the main packages that test binaries executed in place of the binary. */
  readonly reExecuted: ReadonlySet<string>
  /** Import paths of the main packages of which something was executed, by binaries or by tests. */
  readonly executed: ReadonlySet<string>
  /** Where the tests name a binary first, by its import path. */
  readonly namedAt: ReadonlyMap<string, string>
  /** Where the tests that name a binary name a go command by its path, by import path. */
  readonly goByPath: ReadonlyMap<string, readonly string[]>
  readonly foreign: readonly Pod[]
  /** Packages of the module that are not measured, with their numbers of statements. */
  readonly unselected: ReadonlyMap<string, number>
  readonly problems: readonly DataProblem[]
  /** The number of readable counter data files in all pods. */
  readonly counterFiles: number
  /** `ran`: tests or a script ran; `idle`: there was no test to run; `steps`: the user's own steps ran; `none`: data is merged. */
  readonly suite: SuiteState
  /** Whether test processes were measured. */
  readonly inProcess: boolean
}

/** Finds silent binaries, data of other modules and problems with files; `no-data` if there are no counters at all. */
export function healthFindings(evidence: Evidence): readonly Finding[] {
  return [
    // If no test ran, missing data is no surprise, and another finding says so.
    ...(evidence.suite === 'idle' ? [] : [...noData(evidence), ...silentBinaries(evidence)]),
    ...foreignData(evidence.foreign),
    ...unselectedPackages(evidence.unselected),
    ...problemFindings(evidence.problems),
  ]
}

/** For packages without an import path. */
const BUILT_FROM_FILES =
  'If these files are those of the repository in another place, such as a container, say with path-map where that is: /src=.'

/** Without the counters of any process, a figure would be a zero that nobody measured. */
function noData({
  podsOf,
  binaries,
  problems,
  counterFiles,
  suite,
  inProcess,
}: Evidence): readonly Finding[] {
  if (counterFiles > 0) return []
  const isUnreadable = problems.some((problem) => problem.code === 'counter-file-unreadable')
  if (suite === 'none') {
    // Another finding says why, and what to do.
    if (isUnreadable)
      return [finding('no-data', 'None of the data in the directories can be read', { detail: '', fix: '' })]
    return [
      finding('no-data', 'There is no coverage data in the directories', {
        detail: 'A directory with data contains covmeta and covcounters files.',
        fix: 'Name the directories that GOCOVERDIR was set to when the instrumented binaries ran.',
      }),
    ]
  }
  const why = isUnreadable
    ? 'Counter data files were written, but none of them can be read.'
    : binaries.length === 0
      ? 'There was no main package to build.'
      : podsOf.size > 0
        ? 'Binaries were started, but every process was killed or crashed before it wrote its counters.'
        : 'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write.'
  const tests = inProcess
    ? 'The test processes executed no code of the measured packages.'
    : 'The test processes were not measured (in-process: false).'
  const own = suite === 'steps' && !isUnreadable
  if (own) return [noDataOfSteps(podsOf.size > 0)]
  return [
    finding('no-data', 'No coverage data was written', {
      detail: isUnreadable && inProcess ? why : `${why} ${tests}`,
      ...(binaries.length > 0
        ? {}
        : {
            fix: 'If the main packages are in another module, set working-directory to its directory and test-directory to that of the tests.',
          }),
    }),
  ]
}

function noDataOfSteps(started: boolean): Finding {
  return finding('no-data', 'The steps before left no coverage data', {
    detail: started
      ? 'Binaries were started, but every process ended before it wrote its counters.'
      : 'They started none of the binaries that were built, or not with a GOCOVERDIR to which these could write.',
    fix: 'Start the binaries from PATH, and pass GOCOVERDIR on to wherever they run: into a container, mount it and set it (docker run --volume "$GOCOVERDIR:/cov" --env GOCOVERDIR=/cov). If the data is elsewhere, name its place with paths.',
  })
}

function silentBinaries({
  binaries,
  podsOf,
  reExecuted,
  executed,
  namedAt,
  goByPath,
  suite,
}: Evidence): readonly Finding[] {
  if (suite === 'none') return silentMergedBinaries(podsOf)
  const silent = binaries.filter((binary) => binary.processes === 0)
  const started = silent.filter((binary) => (podsOf.get(binary.importPath) ?? []).length > 0)
  const within = binaries.filter((binary) => reExecuted.has(binary.importPath))
  // Tests called its functions, or started themselves in place of it.
  const never = silent.filter((binary) => !started.includes(binary) && !executed.has(binary.importPath))
  const missed = never.filter((binary) => namedAt.has(binary.importPath))
  const idle = never.filter((binary) => !namedAt.has(binary.importPath))
  const names = (list: readonly BinaryInfo[]): readonly string[] =>
    list.map((binary) => `${binary.name} (${binary.importPath})`)
  return [
    ...binaryFindings('process-without-counters', 'started but left no counters', names(started)),
    ...(suite === 'steps'
      ? silentInSteps(names(missed))
      : missedBinaries(missed.map((binary) => namedText(binary, namedAt)))),
    ...builtByPath(missed.flatMap(({ importPath }) => goByPath.get(importPath) ?? [])),
    ...(suite === 'steps' ? silentInSteps(names(idle), 'notice') : idleBinaries(names(idle))),
    ...binaryFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
  ]
}

/** A word may mean something else than the program: whoever reads this looks it up. */
function namedText({ name, importPath }: BinaryInfo, namedAt: Evidence['namedAt']): string {
  return `${name} (${importPath}), named in ${namedAt.get(importPath) ?? ''}`
}

/** The binary of such a text, as where it is named depends on which tests a shard knows. */
export function withoutPlace(evidence: string): string {
  return evidence.replace(/, named in .*$/, '')
}

/** @param names of binaries that the tests name, with the place if it is known */
export function missedBinaries(names: readonly string[]): readonly Finding[] {
  const title = `${plural(names.length, 'binary')} left no data although the tests name ${names.length === 1 ? 'it' : 'them'}`
  return findingIfAny('binary-never-ran', title, names)
}

/** Builds that no go command of ours sees. */
function builtByPath(places: readonly string[]): readonly Finding[] {
  return findingIfAny('go-by-path', 'Tests name the go command by its path', [...new Set(places)])
}

/** Nobody knows what the user's own steps start. */
function silentInSteps(names: readonly string[], severity?: 'notice'): readonly Finding[] {
  const found = findingIfAny('binary-never-ran', `${plural(names.length, 'binary')} never ran`, names, {
    fix: 'Start it from PATH, and pass GOCOVERDIR on to wherever it runs. To build only some main packages, name them in packages of the build action.',
  })
  return severity === undefined ? found : found.map((item) => ({ ...item, severity }))
}

/**
 * No test was ever meant to start them: generators, release tools, examples.
 * @param names of binaries that the tests do not name
 */
export function idleBinaries(names: readonly string[]): readonly Finding[] {
  const title = `${plural(names.length, 'binary')} never ran; no test seems to start ${names.length === 1 ? 'it' : 'them'}`
  const found = findingIfAny('binary-never-ran', title, names, { detail: '', fix: '' })
  return found.map((item) => ({ ...item, severity: 'notice' }))
}

/** For data that was collected earlier: compacting sums up processes, so even then a binary without any is a loss. */
function silentMergedBinaries(podsOf: BinaryPods): readonly Finding[] {
  const silent = [...podsOf].filter(([, pods]) => pods.every((pod) => pod.processes.length === 0))
  const names = silent.map(([importPath]) => importPath)
  return binaryFindings('process-without-counters', 'started but left no counters', names)
}

function binaryFindings(code: FindingCode, what: string, evidence: readonly string[]): readonly Finding[] {
  return findingIfAny(code, `${plural(evidence.length, 'binary')} ${what}`, evidence)
}

/** Names the other modules that the pods belong to, and the files of packages that are known by nothing else. */
export function foreignData(foreign: readonly Pod[]): readonly Finding[] {
  const packages = foreign.flatMap((pod) => pod.meta.packages)
  const evidence = [...new Set(packages.map(originOf))].sort()
  const fix = packages.some(isUnnamed) ? { fix: BUILT_FROM_FILES } : {}
  return findingIfAny('foreign-data', 'Data from binaries of other modules was left out', evidence, fix)
}

function originOf(pkg: MetaPackage): string {
  if (!isUnnamed(pkg) || pkg.records.length === 0) return pkg.modulePath || pkg.importPath
  return `${pkg.importPath}: ${pkg.records.sourceFile(0)}`
}

/** Names the packages of the module that are in the data although nobody selected them. */
function unselectedPackages(unselected: ReadonlyMap<string, number>): readonly Finding[] {
  const evidence = [...unselected].map(([path, count]) => `${path}: ${plural(count, 'statement')}`).sort()
  const [verb, counts] = evidence.length === 1 ? ['is', 'does'] : ['are', 'do']
  const title = `${plural(evidence.length, 'package')} that tests built ${verb} not selected and ${counts} not count`
  return findingIfAny('package-not-selected', title, evidence)
}
