/** @module What changed in the Go files of one package, by the names that they declare. */
import type { Declaration, Outline } from '../go/test/declarations.js'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { isTestFile } from './packageGraph.js'

/** A declaration and its file. */
export interface Declared extends Declaration {
  /** Path in the repository. */
  readonly file: string
  /** The name in the package clause. */
  readonly pkg: string
}

/** A name before and after. */
export interface DeclaredChange {
  readonly before: Declared | undefined
  readonly after: Declared | undefined
  /** Whether another declaration of the package has the same name. */
  readonly isShared: boolean
  /** Whether the type of a method is new, or gone. */
  readonly hasOwnType: boolean
}

/** The files of one kind of a package: its code, or its tests. */
export interface PackageChange {
  readonly names: readonly DeclaredChange[]
  /** Whether variables or init functions have another order, or other inits. */
  readonly hasOtherOrder: boolean
  readonly hasOtherInits: boolean
  /** Import paths. */
  readonly imported: readonly string[]
  readonly noLongerImported: readonly string[]
  /** Lines for the compiler that are new or gone. */
  readonly directives: readonly string[]
}

type Outlines = ReadonlyMap<string, Outline>

/** Systems and architectures that names of files can end in; others end in anything. */
const SYSTEMS =
  /_(aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos|386|amd64\w*|arm|arm64|armbe|arm64be|loong64|mips\w*|ppc\w*|riscv\w*|s390x?|sparc\w*|wasm|unix)(?=_|\.go$)/g

/**
 * @param before of all files of the package that are of the kind, those that did not change too
 * @param after the same
 * @param all files of the directory after the change, tests and others
 */
export function packageChange(before: Outlines, after: Outlines, all: Outlines): PackageChange {
  const [then, now] = [keyed(before), keyed(after)]
  const names: DeclaredChange[] = []
  const uses = usesOfNames(all)
  const types = [then, now].map((all) => new Set([...all.values()].flatMap(typeName)))
  for (const key of new Set([...then.keys(), ...now.keys()])) {
    const [one, other] = [then.get(key), now.get(key)]
    const isSame = one?.hash === other?.hash && one?.signature === other?.signature
    const { name = '', kind, pkg = '' } = one ?? other ?? {}
    if (isSame || kind === 'init') continue
    names.push({
      before: one,
      after: other,
      isShared: name !== '_' && (uses.get(`${pkg} ${name}`) ?? 0) > 1,
      hasOwnType: kind === 'method' && isOnOneSide(name.slice(0, name.indexOf('.')), types),
    })
  }
  const [earlier, later] = [before, after].map(importsOf)
  return {
    names,
    hasOtherOrder: order(then, now) !== order(now, then),
    hasOtherInits: inits(before) !== inits(after),
    imported: missingIn(later, earlier),
    noLongerImported: missingIn(earlier, later),
    directives: otherDirectives(before, after),
  }
}

/** A map of the same names for the same builds: other constraints make another name of it. */
function keyed(outlines: Outlines): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>()
  const blanks = new Map<string, number>()
  for (const [file, { package: pkg, declarations = [], ...outline }] of sorted(outlines)) {
    const constraint = constraintOf(file, outline)
    for (const declaration of declarations) {
      const { kind, name } = declaration
      const isRepeated = name === '_' || name.endsWith('._') || kind === 'init'
      const place = isRepeated ? ` ${file} ${counted(blanks, `${kind} ${file}`)}` : ''
      const key = `${pkg} ${kind === 'test' ? 'func' : kind} ${name} ${constraint}${place}`
      found.set(key, { ...declaration, file, pkg })
    }
  }
  return found
}

/** How often a package declares a name. */
function usesOfNames(outlines: Outlines): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { package: pkg, declarations = [] } of outlines.values())
    for (const { name } of declarations) counted(uses, `${pkg} ${name}`)
  return uses
}

function counted(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count
}

/** What decides whether a file is compiled; empty if it always is. */
export function constraintOf(file: string, { constraint = '' }: Pick<Outline, 'constraint'>): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const systems = name.match(SYSTEMS) ?? []
  return [...systems, constraint].join(' ')
}

function typeName({ kind, name }: Declared): readonly string[] {
  return kind === 'type' ? [name] : []
}

function isOnOneSide(name: string, [then, now]: readonly ReadonlySet<string>[]): boolean {
  return then?.has(name) !== now?.has(name)
}

/**
 * The variables that both have, in the order of their files, each with those that Go initialises before it, because its value
 * is of a function that names them, whether it is called or not.
 */
function order(all: ReadonlyMap<string, Declared>, other: ReadonlyMap<string, Declared>): string {
  const named = byUse(all)
  return [...all]
    .filter(([key, { kind }]) => kind === 'var' && other.has(key))
    .map(([key, { uses = [] }]) => {
      const found = new Set(uses)
      for (const use of found)
        for (const [, one] of named.get(use) ?? [])
          if (one.kind !== 'var') for (const each of one.uses ?? []) found.add(each)
      const before = [...found].flatMap((use) =>
        (named.get(use) ?? []).flatMap(([at, { kind }]) => (kind === 'var' && other.has(at) ? at : [])),
      )
      return [key, ...[...new Set(before)].sort()].join('\t')
    })
    .join('\n')
}

/** Declarations by the name with which others use them. */
function byUse(
  all: ReadonlyMap<string, Declared>,
): ReadonlyMap<string, readonly (readonly [string, Declared])[]> {
  const found = new Map<string, (readonly [string, Declared])[]>()
  for (const entry of all) {
    const [, { kind, name }] = entry
    const use = kind === 'method' ? name.slice(name.indexOf('.')) : name
    const known = found.get(use)
    if (known === undefined) found.set(use, [entry])
    else known.push(entry)
  }
  return found
}

function inits(outlines: Outlines): string {
  return sorted(outlines)
    .flatMap(([file, outline]) =>
      (outline.declarations ?? []).flatMap(({ kind, hash }) =>
        kind === 'init' ? [`${file} ${constraintOf(file, outline)} ${hash}`] : [],
      ),
    )
    .join('\n')
}

function importsOf(outlines: Outlines): ReadonlySet<string> {
  return new Set(
    [...outlines.values()].flatMap(({ imports }) => imports.map((each) => each.replace(/^.* /, ''))),
  )
}

function missingIn(
  all: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): readonly string[] {
  return [...(all ?? [])].filter((each) => other?.has(each) !== true).sort(compareBytes)
}

function otherDirectives(before: Outlines, after: Outlines): readonly string[] {
  const counts = new Map<string, number>()
  const add = (outlines: Outlines, step: number): void => {
    for (const { directives = [] } of outlines.values())
      for (const line of directives) counts.set(line, (counts.get(line) ?? 0) + step)
  }
  add(before, -1)
  add(after, 1)
  return [...counts].filter(([, count]) => count !== 0).map(([line]) => line)
}

/** Go compiles files in the order of their names. */
function sorted(outlines: Outlines): readonly (readonly [string, Outline])[] {
  return [...outlines].sort(([one], [other]) => compareBytes(one, other))
}

/** The files of a package that are tests, or those that are not. */
export function ofKind(outlines: Outlines, tests: boolean): Outlines {
  return new Map([...outlines].filter(([file]) => isTestFile(file) === tests))
}
