/** @module Which tests a change can affect: everything that differs, by the rules, on the data of an earlier run. */
import type { Outline } from '../go/test/declarations.js'
import { type ChangedPath, fileEffects } from './fileEffects.js'
import { type GoDirectory, goEffects } from './goEffects.js'
import { tagsIn } from '../go/test/testSelection.js'
import type { FileState, ImpactLeg } from './impactData.js'
import { type MeasuredCode, MeasuredFunctions } from './measuredFunctions.js'
import {
  type ModulePaths,
  PackageGraph,
  directoryOf,
  importPathOf,
  isGoFile,
  isTestFile,
} from './packageGraph.js'
import { constraintOf } from './packageChange.js'
import type { Effect } from './rules.js'
import { type Selected, select } from './select.js'
import { type DeclaredTest, testFacts } from './testFacts.js'
import { variableEffects } from './variableEffects.js'

export interface ImpactRequest {
  readonly leg: ImpactLeg
  readonly code: MeasuredCode
  /** Everything that differs from what was measured. */
  readonly changed: readonly ChangedPath[]
  /** Of the Go files that changed, as they were measured. */
  readonly before: ReadonlyMap<string, Outline>
  /** Of all Go files as they are now: complete for tests and in directories with changes. */
  readonly after: ReadonlyMap<string, Outline>
  readonly modules: ModulePaths
  /** Code that is used and not compared, as `go.mod: ../lib`. */
  readonly elsewhere: readonly string[]
  /** The tests that other legs of the data know. */
  readonly others?: readonly DeclaredTest[]
  /** The values of environment variables now. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** As in FileContext. */
  readonly ignored: readonly FileState[]
  readonly stateNow: (path: string) => string
  /** How everything is built and run now; undefined if it is taken to be as before. */
  readonly settings: Readonly<Record<string, string>> | undefined
  /** The test functions that would run without a selection; undefined if only the data says it. */
  readonly suite: readonly DeclaredTest[] | undefined
}

export function impactOf(request: ImpactRequest): Selected {
  const { leg, code, changed, before, after, modules } = request
  const changedGo = new Set(changed.filter(({ path }) => isGoFile(path)).map(({ path }) => path))
  const unchanged = [...after].filter(([file]) => !changedGo.has(file))
  const graphs = {
    before: new PackageGraph([...unchanged, ...before], modules),
    after: new PackageGraph(after, modules),
  }
  const functions = new MeasuredFunctions(code, modules)
  const directories = goDirectories(changedGo, before, after)
  const isNew = isNewFor(leg, changedGo)
  const facts = testFacts({ ...request, outlines: after, graph: graphs.after, isNew })
  const tested = new Set(facts.tests.flatMap(({ directory }) => directory ?? []))
  const effects: readonly Effect[] = [
    ...leg.problems.map((what): Effect => ({ rule: 'data', what, scope: EVERYTHING })),
    ...request.elsewhere.map((what): Effect => ({ rule: 'elsewhere', what, scope: EVERYTHING })),
    ...namesakes(modules, changed),
    ...settingEffects(leg.settings, request.settings ?? leg.settings),
    ...variableEffects(leg, request.env),
    ...directories.flatMap((place) => {
      const own = goEffects(place, { graphs, functions })
      return own.length === 0 ? [] : [...own, unseenCode(place, leg), ...otherBuilds(place, leg, functions)]
    }),
    ...fileEffects(changed, {
      leg,
      outlines: [...after, ...before],
      stateNow: request.stateNow,
      ignored: request.ignored,
      tested,
    }),
    ...facts.effects,
  ]
  const compiled = directories.map(({ directory }) => directory)
  const selected = select(
    { effects, tests: facts.tests, functions, code, graphs: Object.values(graphs) },
    compiled,
  )
  return { ...selected, changed: compiled.flatMap((directory) => importPathOf(directory, modules) ?? []) }
}

/** Those that started programs which may execute anything of a changed package. */
function unseenCode({ directory }: GoDirectory, { tests }: ImpactLeg): Effect {
  const may = tests.filter((test) => test.unseenCode === true)
  return { rule: 'unseen code', what: directory, scope: { kind: 'readers', tests: may } }
}

/** Those that started programs which may compile what is not compiled here. */
function otherBuilds(
  { changed, before, after }: GoDirectory,
  { tests }: ImpactLeg,
  functions: MeasuredFunctions,
): readonly Effect[] {
  const may = tests.filter(({ unseen }) => unseen !== undefined)
  return changed
    .filter((file) => {
      const both = [before.get(file), after.get(file)].filter((outline) => outline !== undefined)
      const isAlways = both.every((outline) => constraintOf(file, outline) === '')
      return !isAlways && !isTestFile(file) && !functions.isCompiled(file)
    })
    .map((what) => ({ rule: 'other build', what, scope: { kind: 'readers', tests: may } }))
}

const EVERYTHING = { kind: 'everything' } as const

/** Where two modules have one path, tests and packages of the one cannot be told from those of the other. */
function namesakes(modules: ModulePaths, changed: readonly ChangedPath[]): readonly Effect[] {
  const paths = [...modules.values()]
  return [...modules].flatMap(([directory, path]): readonly Effect[] => {
    if (paths.indexOf(path) === paths.lastIndexOf(path)) return []
    if (!changed.some((each) => directory === '.' || each.path.startsWith(`${directory}/`))) return []
    return [{ rule: 'unmeasured', what: `${directory}: another module is called ${path}`, scope: EVERYTHING }]
  })
}

function settingEffects(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly Effect[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .map((name) => ({
      rule: 'settings',
      what: `${name}: ${before[name] ?? 'not set'} then, ${now[name] ?? 'not set'} now`,
      scope: EVERYTHING,
    }))
}

/** With `suite: tagged`, tests of files without one of the tags are not part of the suite. */
function isNewFor({ settings, problems }: ImpactLeg, changed: ReadonlySet<string>) {
  const wanted: readonly string[] = settings.suite === 'tagged' ? tagsIn(settings.tags ?? '') : []
  return (file: string, { constraint = '' }: Outline): boolean => {
    // What is lost may have been tests.
    if (!changed.has(file) && problems.length === 0) return false
    return wanted.length === 0 || constraint.split(/[^\w.]+/).some((word) => wanted.includes(word))
  }
}

interface OpenDirectory {
  readonly before: Map<string, Outline>
  readonly after: Map<string, Outline>
  readonly changed: string[]
}

function goDirectories(
  changed: ReadonlySet<string>,
  before: ReadonlyMap<string, Outline>,
  after: ReadonlyMap<string, Outline>,
): readonly GoDirectory[] {
  const found = new Map<string, OpenDirectory>()
  for (const file of changed) {
    const directory = directoryOf(file)
    const place: OpenDirectory = found.get(directory) ?? { before: new Map(), after: new Map(), changed: [] }
    found.set(directory, place)
    place.changed.push(file)
    const earlier = before.get(file)
    if (earlier !== undefined) place.before.set(file, earlier)
  }
  for (const [file, outline] of after) {
    const place = found.get(directoryOf(file))
    place?.after.set(file, outline)
    if (!changed.has(file)) place?.before.set(file, outline)
  }
  return [...found].map(([directory, place]) => ({ directory, ...place }))
}

/** The files whose declarations matter, among all Go files as they are now. */
export function needsDeclarations(file: string, changedDirectories: ReadonlySet<string>): boolean {
  return isTestFile(file) || changedDirectories.has(directoryOf(file))
}
