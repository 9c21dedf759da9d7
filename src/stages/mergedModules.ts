/** @module The modules of merged data: those that manifests and earlier reports name, also without statements, and others. */
import type { ModulePlace } from '../checks/mixedModules.js'
import type { CoverageModel } from '../coverage/model.js'
import { type MeasuredModule, moduleDirectory } from '../coverage/moduleFiles.js'
import type { TestOutcome, TestRecord } from '../go/test/suiteResult.js'
import { countsByModule } from '../report/moduleFigures.js'
import { groupBy } from '../support/arrays.js'

type NamedModule = Pick<MeasuredModule, 'path' | 'file' | 'directory' | 'tests'>
type Counts = Readonly<Record<TestOutcome, number>>

/** What a manifest or an earlier report says. */
export interface ModulesPart {
  readonly module?: NamedModule | undefined
  readonly moduleFile?: MeasuredModule['file']
  readonly modules?: readonly NamedModule[] | undefined
  /** Undefined if they are not known one by one. */
  readonly tests?: readonly TestRecord[] | undefined
}

/**
 * Each once, in the order in which they are named. Where one is in the repository is known if nobody disagrees; its tests
 * are, if every part knows them.
 */
export function mergedModules(
  { packages }: CoverageModel,
  parts: readonly ModulesPart[],
): readonly MeasuredModule[] {
  const named = parts.flatMap(namedBy)
  const others = packages.map((pkg) => ({ path: pkg.modulePath }))
  const found = groupBy(
    [...named, ...others].filter(({ path }) => path !== ''),
    ({ path }) => path,
  )
  const modules = [...found].map(([path, all]) => mergedModule(path, all))
  const ran = parts.map((part) => testsOf(part, modules))
  return modules.map((module) => {
    const counts = ran.map((each) => each?.get(module.path))
    return { ...module, tests: counts.length === 0 ? undefined : counts.reduce(sum) }
  })
}

/** The only module; undefined if there are several, or packages outside it. */
export function onlyModule(
  { packages }: CoverageModel,
  modules: readonly MeasuredModule[],
): string | undefined {
  const [first, ...others] = modules
  if (first === undefined || others.length > 0) return undefined
  return packages.every(({ modulePath }) => modulePath === first.path) ? first.path : undefined
}

/** Where the modules are in the repository, as far as it is known. */
export function modulePlaces(parts: readonly ModulesPart[]): readonly ModulePlace[] {
  return parts.flatMap(namedBy).flatMap((module) => {
    const directory = moduleDirectory(module)
    const { path, file } = module
    return directory === undefined ? [] : [{ path, directory, blob: file?.textBlob ?? file?.blob }]
  })
}

function namedBy({ module, moduleFile, modules }: ModulesPart): readonly NamedModule[] {
  if (modules !== undefined) return modules
  return module === undefined ? [] : [{ path: module.path, file: moduleFile }]
}

function mergedModule(path: string, all: readonly NamedModule[]): MeasuredModule {
  const directories = new Set(all.flatMap((each) => moduleDirectory(each) ?? []))
  const [directory] = directories
  return directories.size > 1
    ? { path }
    : { path, directory, file: all.find(({ file }) => file !== undefined)?.file }
}

/** Undefined if the part does not know all of its tests; modules that it does not have ran none. */
function testsOf(
  { tests, modules: own }: ModulesPart,
  modules: readonly MeasuredModule[],
): ReadonlyMap<string, Counts> | undefined {
  if (tests !== undefined) return countsByModule(modules, tests)
  if (own === undefined || own.some((module) => module.tests === undefined)) return undefined
  const known = new Map(own.map((module) => [module.path, module.tests]))
  const none: Counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 }
  return new Map(modules.map(({ path }) => [path, known.get(path) ?? none]))
}

function sum(one: Counts | undefined, other: Counts | undefined): Counts | undefined {
  if (one === undefined || other === undefined) return undefined
  return {
    pass: one.pass + other.pass,
    fail: one.fail + other.fail,
    skip: one.skip + other.skip,
    unfinished: one.unfinished + other.unfinished,
  }
}
