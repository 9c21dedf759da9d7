/** @module What the changes of Go files select, package by package. */
import type { Outline } from '../go/test/declarations.js'
import { isTestFile, pathOfImport, type PackageGraph } from './packageGraph.js'
import { type DeclaredChange, type PackageChange, ofKind, packageChange } from './packageChange.js'
import { QUIET_IMPORTS } from './quietImports.js'
import type { Effect, RuleName, Scope } from './rules.js'
import type { MeasuredFunctions } from './measuredFunctions.js'

type Outlines = ReadonlyMap<string, Outline>

/** All Go files of a directory, before and after, and which of them changed. */
export interface GoDirectory {
  /** In the repository, with slashes; `.` for the top. */
  readonly directory: string
  readonly before: Outlines
  readonly after: Outlines
  /** Paths of the files that changed, appeared or are gone. */
  readonly changed: readonly string[]
}

export interface GoContext {
  readonly graphs: { readonly before: PackageGraph; readonly after: PackageGraph }
  readonly functions: MeasuredFunctions
}

/** What Go itself declares: a declaration of the same name replaces it for the whole package. */
const UNIVERSE: ReadonlySet<string> = new Set(
  [
    'any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8',
    'uint16 uint32 uint64 uintptr true false iota nil append cap clear close complex copy delete imag len make max min new',
    'panic print println real recover',
  ]
    .join(' ')
    .split(' '),
)

export function goEffects(place: GoDirectory, context: GoContext): readonly Effect[] {
  return [...wholeFiles(place, context), ...codeEffects(place, context), ...testEffects(place, context)]
}

/** What stands for a file whose earlier content is not known. */
export const LOST = { package: '', imports: [], error: 'its earlier content is not known' } satisfies Outline

/** Files that cannot be compared declaration by declaration. */
function wholeFiles({ before, after, changed }: GoDirectory, { functions }: GoContext): readonly Effect[] {
  return changed.flatMap((file): readonly Effect[] => {
    const [one, other] = [before.get(file), after.get(file)]
    const both = [one, other].filter((outline) => outline !== undefined)
    const effect = (rule: RuleName): Effect => ({ rule, what: file, scope: EVERYTHING })
    const isCgo = both.some(({ imports }) => imports.some((each) => pathOfImport(each) === 'C'))
    if (isCgo && (one?.cgo !== other?.cgo || !functions.isCompiled(file))) return [effect('foreign')]
    if (both.some(({ error }) => error === LOST.error)) return [effect('uncommitted')]
    const isUnreadable = both.some(({ error, lines = false }) => error !== undefined || lines)
    return isUnreadable ? [effect('unreadable')] : []
  })
}

const EVERYTHING: Scope = { kind: 'everything' }
const NOTHING: Scope = { kind: 'nothing' }

function codeEffects({ directory, ...all }: GoDirectory, context: GoContext): readonly Effect[] {
  const [before, after] = [ofKind(all.before, false), ofKind(all.after, false)]
  const change = packageChange(before, after, all.after)
  const linked: Scope = { kind: 'linked', directory }
  const of = (rule: RuleName, what: string): Effect => ({ rule, what, scope: linked })
  const isDotted = context.graphs.after.hasDottedNames(directory)
  return [
    ...change.names.map((each): Effect => {
      const what = whatOf(each)
      const rule = codeRule(isDotted ? { ...each, isShared: true } : each)
      const one = each.before
      if (rule === 'function' && one !== undefined) return context.functions.effect(one, what, directory)
      return { rule, what, scope: rule === 'new function' || rule === 'new name' ? NOTHING : linked }
    }),
    ...(change.hasOtherOrder ? [of('variable', `${directory}: the order of its variables`)] : []),
    ...(change.hasOtherInits ? [of('initialisation', `${directory}: init`)] : []),
    ...newlyLinked(directory, change, context, false).map((path) => of('imports', `${directory}: ${path}`)),
    ...change.directives.map((line): Effect =>
      line.startsWith('//go:linkname')
        ? { rule: 'linkname', what: `${directory}: ${line}`, scope: EVERYTHING }
        : of('directive', `${directory}: ${line}`),
    ),
  ]
}

function whatOf({ before, after }: DeclaredChange): string {
  const { file = '', name = '' } = after ?? before ?? {}
  return `${file}: ${name}`
}

function codeRule({ before, after, isShared, hasOwnType }: DeclaredChange): RuleName {
  const { kind, name } = after ?? before ?? { kind: 'var', name: '' }
  if (kind === 'var') return 'variable'
  if (kind === 'method' && (before === undefined || after === undefined))
    return hasOwnType && after !== undefined ? 'new function' : 'method set'
  if (after === undefined) return 'removed'
  if (before === undefined) {
    if (isShared || UNIVERSE.has(name)) return 'shared name'
    return kind === 'type' || kind === 'const' ? 'new name' : 'new function'
  }
  if (kind === 'type') return 'type'
  if (kind === 'const') return 'constant'
  return before.signature === after.signature ? 'function' : 'signature'
}

/** What a package imports and did not contain, or no longer contains, unless nobody can notice. */
function newlyLinked(
  directory: string,
  { imported, noLongerImported }: PackageChange,
  { graphs: { before, after } }: GoContext,
  withTests: boolean,
): readonly string[] {
  const isNoticed = (path: string, graph: PackageGraph): boolean =>
    path !== 'C' && !QUIET_IMPORTS.has(path) && !graph.reach(directory, withTests).has(path)
  return [
    ...imported.filter((path) => isNoticed(path, before)),
    ...noLongerImported.filter((path) => isNoticed(path, after)),
  ]
}

function testEffects({ directory, ...all }: GoDirectory, context: GoContext): readonly Effect[] {
  const [before, after] = [ofKind(all.before, true), ofKind(all.after, true)]
  if (!all.changed.some(isTestFile)) return []
  const change = packageChange(before, after, all.after)
  const used = usesByOthers(after)
  const helper = (what: string): Effect => ({ rule: 'helper', what, scope: { kind: 'package', directory } })
  const others = [
    ...(change.hasOtherOrder ? ['the order of its variables'] : []),
    ...(change.hasOtherInits ? ['init'] : []),
    ...newlyLinked(directory, change, context, true),
    ...change.directives,
  ]
  return [
    ...change.names.map((each): Effect => {
      const what = whatOf(each)
      const { before: one, after: other } = each
      const { kind, name } = other ?? one ?? { kind: 'var', name: '' }
      if (kind === 'test' && !used.has(name))
        return other === undefined
          ? { rule: 'removed test', what, scope: NOTHING }
          : { rule: 'test', what, scope: { kind: 'test', directory, name } }
      const rule = codeRule(each)
      const isIdle = (rule === 'new function' && name !== 'TestMain') || rule === 'new name'
      return isIdle ? { rule, what, scope: NOTHING } : helper(what)
    }),
    ...others.map((what) => helper(`${directory}: ${what}`)),
  ]
}

/** The names that declarations of the files use, apart from their own. */
function usesByOthers(files: Outlines): ReadonlySet<string> {
  return new Set(
    [...files.values()].flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ name, uses = [] }) =>
        uses.map((use) => use.replace(/^\./, '')).filter((use) => use !== name),
      ),
    ),
  )
}
