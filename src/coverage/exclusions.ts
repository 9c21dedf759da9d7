/** @module Which units are excluded, by the input `exclude` or by comments: files are added one by one, with their sources. */
import {
  type CommentExclusion,
  type Scope,
  exclusionComments,
  isGenerated,
  mayBeGenerated,
  mayHaveExclusions,
} from './exclusionComments.js'
import type { ExclusionRules } from './exclusionRules.js'
import { type FileMatch, globMatch } from '../support/globs.js'
import type { Position } from './goOutline.js'
import type { UnitPlace } from './model.js'

/** What excludes units of a file. */
export interface Exclusion {
  readonly by: 'glob' | 'generated' | 'comment'
  /** The glob, or what the comment says; empty if it says nothing. */
  readonly reason: string
  readonly scope: Scope
  /** The line of the comment; undefined if it is none. */
  readonly line: number | undefined
}

const WHOLE_FILE: Scope = { kind: 'file' }
/** Neither excluded nor counted again. */
const NONE = -1

export class Exclusions {
  private readonly files = new Map<string, readonly Exclusion[]>()
  private readonly matched = new Set<string>()
  /** How files are named in findings, by their paths in the coverage model. */
  private readonly names = new Map<string, string>()
  /** The places of comments that lack the reason they need, such as `cart/cart.go:12`. */
  readonly unreasoned: string[] = []
  /** Those of comments that are not about any code. */
  readonly idle: string[] = []

  private readonly globs: readonly { readonly glob: string; readonly matches: FileMatch }[]

  constructor(readonly rules: ExclusionRules) {
    this.globs = rules.globs.map((glob) => ({ glob, matches: globMatch(glob) }))
  }

  /** Whether nothing is excluded. */
  get isEmpty(): boolean {
    return this.files.size === 0
  }

  /** Globs that match no file that was added. */
  get unmatchedGlobs(): readonly string[] {
    return this.rules.globs.filter((glob) => !this.matched.has(glob))
  }

  /**
   * @param path as in the coverage model
   * @param file in the repository, or in the module if there is none
   * @param content undefined if it is not known, or if nothing in it matters
   */
  add(path: string, file: string, content: Buffer | undefined): void {
    const found: Exclusion[] = []
    for (const { glob, matches } of this.globs) {
      if (!matches(file)) continue
      this.matched.add(glob)
      found.push({ by: 'glob', reason: glob, scope: WHOLE_FILE, line: undefined })
    }
    if (content !== undefined) {
      if (this.rules.generated && isGenerated(content))
        found.push({ by: 'generated', reason: 'generated', scope: WHOLE_FILE, line: undefined })
      if (mayHaveExclusions(content)) found.push(...this.commentsIn(content, file))
    }
    if (found.length === 0) return
    this.files.set(path, found)
    this.names.set(path, file)
  }

  /** What excludes units of a file, what excludes all of it first. */
  of(path: string): readonly Exclusion[] {
    return this.files.get(path) ?? []
  }

  /** How a file is named in findings: its path in the repository if that is known. */
  nameOf(path: string): string {
    return this.names.get(path) ?? path
  }

  private commentsIn(content: Buffer, file: string): readonly Exclusion[] {
    const { exclusions, unreasoned, idle } = exclusionComments(content)
    for (const line of unreasoned) this.unreasoned.push(`${file}:${line}`)
    for (const line of idle) this.idle.push(`${file}:${line}`)
    return exclusions
      .map((exclusion: CommentExclusion): Exclusion => ({ by: 'comment', ...exclusion }))
      .sort((one, other) => Number(other.scope.kind === 'file') - Number(one.scope.kind === 'file'))
  }
}

/** Whether the source of a file may exclude anything of it. */
export function mayExclude({ generated }: Pick<ExclusionRules, 'generated'>, content: Buffer): boolean {
  return mayHaveExclusions(content) || (generated && mayBeGenerated(content))
}

/**
 * For each unit of a file, the number of the exclusion that excludes it, or -1. If several do, the first counts.
 * @param units of one file
 */
export function excludedBy(exclusions: readonly Exclusion[], units: readonly UnitPlace[]): Int32Array {
  const owners = new Int32Array(units.length).fill(NONE)
  for (const [number, { scope }] of exclusions.entries()) {
    for (const unit of unitsIn(scope, units)) if (owners[unit] === NONE) owners[unit] = number
  }
  return owners
}

function unitsIn(scope: Scope, units: readonly UnitPlace[]): readonly number[] {
  if (scope.kind === 'file') return [...units.keys()]
  if (scope.kind === 'statement') return unitAt(scope.at, units)
  const within = [...units.entries()]
    .filter(([, unit]) =>
      scope.regions.some(
        ({ start, end }) => !isBefore(startOf(unit), start) && !isBefore(end, startOf(unit)),
      ),
    )
    .map(([index]) => index)
  // The braces of a composite literal begin no block.
  return within.length > 0 || scope.at === undefined ? within : unitAt(scope.at, units)
}

/** The innermost unit at a position. */
function unitAt(at: Position, units: readonly UnitPlace[]): readonly number[] {
  let found: number | undefined
  for (const [index, unit] of units.entries()) {
    const end = { line: unit.endLine, column: unit.endColumn }
    if (isBefore(at, startOf(unit)) || !isBefore(at, end)) continue
    const known = found === undefined ? undefined : units[found]
    if (known === undefined || !isBefore(startOf(unit), startOf(known))) found = index
  }
  return found === undefined ? [] : [found]
}

function startOf({ startLine: line, startColumn: column }: UnitPlace): Position {
  return { line, column }
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}
