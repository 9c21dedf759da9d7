/** @module A module in memory, before and after a change, with made-up knowledge of who executed what: what its change selects. */
import { join } from 'node:path'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import type { Stretch } from '../../src/attribution/attribution.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import type { ExcludedPart, FileCoverage, PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { type Outline, listDeclarations } from '../../src/go/test/declarations.js'
import type { GoCommand } from '../../src/go/goCommand.js'
import { type Launcher, buildLauncher } from '../../src/go/test/launcher.js'
import { cacheDirectory } from '../../src/go/toolchain/host.js'
import type { ChangedPath } from '../../src/impact/fileEffects.js'
import { LOST } from '../../src/impact/goEffects.js'
import { impactOf } from '../../src/impact/impact.js'
import {
  ABSENT,
  DIRECTORY,
  type FileState,
  type ImpactLeg,
  type RecordedTest,
} from '../../src/impact/impactData.js'
import { directoryOf, importPathOf, isGoFile, isTestFile } from '../../src/impact/packageGraph.js'
import type { Selected } from '../../src/impact/select.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../helpers/toolchains.js'

export type Texts = Readonly<Record<string, string>>

export interface Executed {
  /** `directory TestName`, or `directory` and a stretch in brackets: `e2e [TestMain]`. Several: at least one of them. Empty: nobody knows. */
  readonly by: readonly string[]
  /** Functions: `cart/cart.go Cart.Add`. */
  readonly functions: readonly string[]
}

export interface World {
  readonly files: Texts
  readonly executed: readonly Executed[]
  /** `directory TestName`: what the test opened, as paths with the states that it saw. */
  readonly opened?: Readonly<Record<string, readonly FileState[]>>
  readonly leg?: Partial<ImpactLeg>
  /** Other than the one of the package paths. */
  readonly modules?: ReadonlyMap<string, string>
  /** Files that are excluded, by data of an earlier version, whose attribution is without them. */
  readonly excluded?: readonly string[]
  /** Files that build constraints leave out. */
  readonly notCompiled?: readonly string[]
  /** Files whose earlier content is not known. */
  readonly lost?: readonly string[]
  /** Changes of what the data says about tests, by `directory TestName`. */
  readonly tests?: Readonly<Record<string, Partial<RecordedTest>>>
}

const MODULE = 'example.com/shop'
const MODULES = new Map([['.', MODULE]])

/** The launcher of the quick release, kept from run to run. */
export async function launcherOf(scratch: string): Promise<readonly [GoCommand, Launcher]> {
  const go: GoCommand = {
    program: join(await goRoot(QUICK_RELEASE), 'bin', 'go'),
    env: await goEnv(QUICK_RELEASE),
    platform: process.platform,
  }
  const toolCacheDir = cacheDirectory(process.env, process.platform)
  const place = { toolCacheDir, arch: process.arch, goVersion: QUICK_RELEASE, scratch, overlay: undefined }
  return [go, await buildLauncher(go, place)]
}

/** What a change selects, as `directory TestName: rule, rule`; `everything: rule` first if a rule selects everything. */
export async function selectedBy(
  world: World,
  after: Texts,
  now: {
    readonly env?: Readonly<Record<string, string>>
    readonly settings?: Readonly<Record<string, string>>
    readonly ignored?: readonly FileState[]
  } = {},
): Promise<readonly string[]> {
  const [before, later] = await inTemporary(async (scratch) => {
    const [go, launcher] = await launcherOf(scratch)
    return [await outlines(go, launcher, world.files), await outlines(go, launcher, after)] as const
  })
  const changed = changedPaths(world.files, after)
  const selected = impactOf({
    leg: legOf(world, before),
    code: codeOf(world, before),
    changed,
    before: new Map(
      [...before]
        .filter(([file]) => changed.some(({ path }) => path === file))
        .map(([file, outline]) => [file, world.lost?.includes(file) === true ? LOST : outline]),
    ),
    after: later,
    modules: world.modules ?? MODULES,
    elsewhere: [],
    env: now.env ?? {},
    ignored: now.ignored ?? [],
    stateNow: (path) => stateIn(after, path),
    settings: now.settings,
    suite: undefined,
  })
  return linesOf(selected)
}

function stateIn(files: Texts, path: string): string {
  if (path in files) return `content ${files[path] ?? ''}`
  return Object.keys(files).some((file) => file.startsWith(`${path}/`)) ? DIRECTORY : ABSENT
}

function linesOf({ everything, tests }: Selected): readonly string[] {
  const rules = (reasons: readonly { readonly rule: string }[]): string =>
    [...new Set(reasons.map(({ rule }) => rule))].join(', ')
  if (everything.length > 0) return [`everything: ${rules(everything)}`]
  return tests.map(({ directory = '', name, reasons }) => `${directory} ${name}: ${rules(reasons)}`)
}

async function outlines(
  go: GoCommand,
  launcher: Launcher,
  files: Texts,
): Promise<ReadonlyMap<string, Outline>> {
  const wanted = Object.entries(files)
    .filter(([name]) => isGoFile(name))
    .map(([name, text]) => ({ name, from: Buffer.from(text), withUses: true }))
  return listDeclarations(launcher, go, wanted)
}

function changedPaths(before: Texts, after: Texts): readonly ChangedPath[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(
    (path): readonly ChangedPath[] => {
      if (before[path] === after[path]) return []
      const kind = !(path in before) ? 'added' : path in after ? 'modified' : 'deleted'
      return [{ path, kind, isLink: false }]
    },
  )
}

/** One unit for each function with a body. */
function codeOf({ executed, excluded = [], notCompiled = [] }: World, all: ReadonlyMap<string, Outline>) {
  const unitNames: string[] = []
  const packages = new Map<string, FileCoverage[]>()
  const reached = new Set(executed.flatMap(({ functions }) => functions))
  for (const [file, { declarations = [] }] of [...all].sort()) {
    if (isTestFile(file) || notCompiled.includes(file)) continue
    const units = declarations.flatMap(({ name, body }): readonly UnitCoverage[] => {
      if (body === undefined) return []
      const [startLine, startColumn, endLine, endColumn] = body
      const count = Number(reached.has(`${file} ${name}`))
      const place = { startLine, startColumn, endLine, endColumn }
      return [{ ...place, statements: 1, functionName: name, literal: false, count, counts: [count] }]
    })
    const directory = directoryOf(file)
    const own = packages.get(directory) ?? []
    packages.set(directory, own)
    if (units.length > 0) own.push({ path: pathOf(file), units, tallies: NO_TALLIES })
    if (!excluded.includes(file))
      for (const { functionName } of units) unitNames.push(`${file} ${functionName}`)
  }
  const coverage = {
    packages: [...packages].map(([directory, files]): PackageCoverage => ({
      importPath: importPathOf(directory, MODULES) ?? '',
      modulePath: MODULE,
      files,
      tallies: NO_TALLIES,
    })),
    notLinked: [],
    excluded: excluded.map(partOf),
  }
  const left = new Set(excluded.map(pathOf))
  const counted = coverage.packages.map((pkg) => ({
    ...pkg,
    files: pkg.files.filter(({ path }) => !left.has(path)),
  }))
  const builder = new AttributionBuilder(unitTableOf({ packages: counted }))
  for (const { by, functions } of executed)
    builder.add(
      by.map((name) => builder.test(attributed(name))),
      by.length === 1,
      functions.map((name) => unitNames.indexOf(name)).filter((unit) => unit >= 0),
    )
  const files = [...all.keys()].map((file) => ({ file, path: pathOf(file) }))
  return { coverage, files, attribution: builder.finish() }
}

/** A file that a glob excludes. */
function partOf(file: string): ExcludedPart {
  return {
    ...{ path: pathOf(file), by: 'glob', what: 'file', reason: file, commentLine: undefined },
    ...{ startLine: 1, endLine: 1000, tally: NO_TALLIES.together, units: [] },
  }
}

const NO_TALLIES = { together: { covered: 0, total: 0 }, bySource: [] }

function pathOf(file: string): string {
  return `${importPathOf(directoryOf(file), MODULES) ?? ''}/${file.slice(file.lastIndexOf('/') + 1)}`
}

function attributed(text: string) {
  const [directory = '', name = ''] = text.split(' ')
  const stretch = /^\[(.*)\]$/.exec(name)?.[1]
  const importPath = importPathOf(directory, MODULES) ?? ''
  if (stretch === undefined) return { importPath, stretch: 'test', name } as const
  return { importPath, stretch: stretch as Stretch, name: '' }
}

function legOf(
  { opened = {}, leg = {}, tests: changes = {} }: World,
  all: ReadonlyMap<string, Outline>,
): ImpactLeg {
  const files: FileState[] = []
  const tests = [...all].flatMap(([file, { declarations = [] }]) =>
    isTestFile(file)
      ? declarations.filter(({ kind }) => kind === 'test').map(({ name }) => `${directoryOf(file)} ${name}`)
      : [],
  )
  const outside = Object.keys(opened).filter((name) => name.endsWith(' '))
  return {
    commit: undefined,
    uncommitted: [],
    problems: [],
    settings: {},
    variables: [],
    ...leg,
    tests: [...tests, ...outside].map((test): RecordedTest => {
      const [directory = '', name = ''] = test.split(' ')
      const indexes = (opened[test] ?? []).map((state) => files.push(state) - 1)
      const outcome = name === '' ? undefined : 'pass'
      const importPath = importPathOf(directory, MODULES) ?? ''
      const facts = {
        importPath,
        name,
        outcome,
        unstable: false,
        seconds: 1,
        opened: indexes,
        read: [],
      } as const
      return { ...facts, ...changes[test] }
    }),
    files,
  }
}
