/** @module Patch coverage: how many of the statements that a change added or modified are covered. */
import { posix } from 'node:path'
import { AttributedFiles, type NearTest } from '../attribution/attributedFiles.js'
import { lastBranch } from '../attribution/lastBranch.js'
import type { Attribution } from '../attribution/attribution.js'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { Tally } from '../covdata/units/tally.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import { linesOf } from '../coverage/lines.js'
import { type MeasuredText, readText } from '../coverage/measuredText.js'
import type { CoverageModel, FileCoverage } from '../coverage/model.js'
import { type MeasuredModule, moduleDirectory } from '../coverage/moduleFiles.js'
import { type SourceFile, isBlobOf } from '../coverage/sourceFiles.js'
import type { Sources } from '../coverage/sources.js'
import { sumTallies } from '../coverage/tallies.js'
import { moduleOf } from '../go/packages/selection.js'
import type { UncoveredRange } from '../coverage/uncovered.js'
import { type AddedExclusion, type BlobTexts, addedExclusions } from './addedExclusions.js'
import type { Change, ChangedFile } from './change.js'
import { changedPart } from './changedStatements.js'

/** Uncovered changed lines. */
export interface UncoveredChange extends UncoveredRange {
  /** The test that comes nearest to them; absent if none does, or that is not known. */
  readonly nearest?: NearTest
  /** The line of the last branch that turned away from them; absent like `nearest`, or if nothing before them is covered. */
  readonly branchLine?: number
}

/** A changed file with statements on changed lines. */
export interface PatchFile {
  /** As in the coverage model. */
  readonly path: string
  /** In the repository. */
  readonly file: string
  readonly tally: Tally
  /** The same in lines, by the rule of the line formats. */
  readonly lines: Tally
  /** The changed lines with uncovered statements, by line; lines without code between them do not separate them. */
  readonly uncovered: readonly UncoveredChange[]
  /** Which units of the file have changed statements: indexes, ascending. */
  readonly units: readonly number[]
}

/** A changed Go file that may have statements but could not be judged. */
export interface UnknownPatchFile {
  /** In the repository. */
  readonly file: string
  /** A clause, such as `no measured binary or test links its package`. */
  readonly reason: string
}

export interface PatchCoverage {
  /** What the change starts from, for people. */
  readonly base: string
  readonly tally: Tally
  /** The same in lines: what diff-cover says of our lcov.info. */
  readonly lines: Tally
  /** By path in the repository. */
  readonly files: readonly PatchFile[]
  /** By path in the repository. */
  readonly unknown: readonly UnknownPatchFile[]
  /** Whether more files were changed than GitHub lists. */
  readonly truncated: boolean
  /** As in Change. */
  readonly ofHead?: true
  /** What the change itself excludes from coverage; absent if that is nothing. */
  readonly excluded?: readonly AddedExclusion[]
}

const OTHER = 'its measured content is not that of the working tree'

/** What was measured, as far as it matters here. */
export interface PatchRequest {
  readonly coverage: CoverageModel
  readonly files: readonly SourceFile[]
  /** Paths in the repository of files whose measured content is not known, by their paths in the model. */
  readonly located?: ReadonlyMap<string, string>
  readonly modules: readonly MeasuredModule[]
  readonly sources: Sources
  /** Which test covers what; absent if that is not known. */
  readonly attribution?: Attribution | undefined
  /** The rules by which files were left out; absent if there are none. */
  readonly exclude?: ExclusionRules | undefined
  /** Reads the files of the base; absent if there is no clone. */
  readonly blobTexts?: BlobTexts | undefined
}

/**
 * The patch coverage of a measurement. Reads the changed files, one after the other.
 * @param others paths in the repository of files that are known to have another content than the measured one
 */
export async function patchCoverage(
  request: PatchRequest,
  change: Change,
  others: ReadonlySet<string> = new Set(),
): Promise<PatchCoverage> {
  const known = new Map(request.files.map((file) => [file.path, file]))
  const { coverage, attribution } = request
  const tests = attribution && new AttributedFiles(coverage, attribution)
  const files: PatchFile[] = []
  const unknown: UnknownPatchFile[] = []
  for (const file of coverage.packages.flatMap((pkg) => pkg.files)) {
    if (!file.units.some(({ statements }) => statements > 0)) continue
    const source = known.get(file.path)
    const place = source?.file ?? request.located?.get(file.path)
    if (place === undefined) continue
    const reason = doubt(place, source, change) ?? (others.has(place) ? OTHER : undefined)
    if (reason !== undefined) unknown.push({ file: place, reason })
    const changed = change.files.get(place)
    if (reason !== undefined || source === undefined || changed === undefined || changed.lines.size === 0)
      continue
    const found = await patchFile(file, source, changed, request, tests)
    if (found.tally.total > 0 || found.lines.total > 0) files.push(found)
  }
  const excluded = await addedExclusions(request, change)
  return {
    base: change.base,
    tally: sumTallies(files.map(({ tally }) => tally)),
    lines: sumTallies(files.map(({ lines }) => lines)),
    files: files.sort(byFile),
    unknown: [...unknown, ...notLinked(request, change)].sort(byFile),
    truncated: change.truncated,
    ...(change.ofHead === undefined ? {} : { ofHead: change.ofHead }),
    ...(excluded.length === 0 ? {} : { excluded }),
  }
}

/** Why a measured file cannot be judged; undefined if it can, or has no changed lines. */
function doubt(place: string, source: SourceFile | undefined, change: Change): string | undefined {
  if (change.withoutLines.has(place))
    return change.source === 'api' ? 'GitHub does not list its changed lines' : 'git has no lines of it'
  if (parentsOf(place).some((directory) => change.withoutLines.has(directory)))
    return 'it is in a submodule that changed'
  const changed = change.files.get(place)
  if (changed === undefined || changed.lines.size === 0) return undefined
  if (source === undefined) return 'it is not known which content of it was measured'
  return isBlobOf(source, changed.blob) ? undefined : 'its measured content is not that of the change'
}

function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

async function patchFile(
  file: FileCoverage,
  source: SourceFile,
  { lines: changed }: ChangedFile,
  { coverage, sources }: PatchRequest,
  tests: AttributedFiles | undefined,
): Promise<PatchFile> {
  const found = await readText(sources, file.path)
  const all = linesOf(file.units, coverage.sources.length, found?.code, source.lines)
  const text = all.isComplete ? found : undefined
  const tally = { covered: 0, total: 0 }
  const uncovered = new UncoveredLines(text)
  const units: number[] = []
  for (const [index, unit] of file.units.entries()) {
    const { statements, lines } = changedPart(unit, changed, text)
    if (statements.length > 0) units.push(index)
    tally.total += statements.length
    if (unit.count > 0) tally.covered += statements.length
    else uncovered.add(unit.functionName, lines, statements)
  }
  const lines = { covered: 0, total: 0 }
  for (const [i, line] of all.lines.entries()) {
    if (!changed.has(line)) continue
    lines.total++
    if ((all.together.executed[i] ?? 0) > 0) lines.covered++
  }
  const ranges = uncovered.ranges()
  const near = tests === undefined ? ranges : withNearest(ranges, file.path, tests, text?.content)
  return { path: file.path, file: source.file, tally, lines, uncovered: near, units }
}

function withNearest(
  ranges: readonly UncoveredRange[],
  path: string,
  tests: AttributedFiles,
  text: Buffer | undefined,
): readonly UncoveredChange[] {
  if (ranges.length === 0) return ranges
  const all = text?.toString('utf8').split('\n')
  const textOf = all && ((line: number): string | undefined => all[line - 1])
  return ranges.map((range) => {
    const nearest = tests.near(path, range, textOf)
    if (nearest === undefined) return range
    const branch = lastBranch(tests.all.get(path)?.coverage.units ?? [], range, textOf)
    return { ...range, nearest, ...(branch === undefined ? {} : { branchLine: branch.line }) }
  })
}

/** The uncovered changed lines of a file, and how many statements begin on them. */
class UncoveredLines {
  private readonly found = new Map<number, { functionName: string; statements: number }>()

  constructor(private readonly text: MeasuredText | undefined) {}

  add(functionName: string, lines: readonly number[], statements: readonly number[]): void {
    for (const line of lines) if (!this.found.has(line)) this.found.set(line, { functionName, statements: 0 })
    for (const line of statements) {
      const known = this.found.get(line)
      if (known !== undefined) known.statements++
    }
  }

  ranges(): readonly UncoveredRange[] {
    const ranges: UncoveredRange[] = []
    for (const [line, { functionName, statements }] of [...this.found].sort(([a], [b]) => a - b)) {
      const last = ranges.at(-1)
      if (last?.functionName === functionName && this.isGap(last.endLine, line))
        ranges[ranges.length - 1] = { ...last, endLine: line, statements: last.statements + statements }
      else ranges.push({ startLine: line, endLine: line, statements, functionName })
    }
    return ranges
  }

  /** Whether there is no code on the lines between two lines. */
  private isGap(before: number, after: number): boolean {
    for (let line = before + 1; line < after; line++)
      if (this.text === undefined || this.text.code.hasCode(line)) return false
    return true
  }
}

/** Changed files of packages that are selected but in no binary and no test: their statements are not known. */
function notLinked({ coverage, modules }: PatchRequest, change: Change): readonly UnknownPatchFile[] {
  const directories = new Set(
    coverage.notLinked.flatMap((path) => {
      const module = moduleOf(modules, path)
      const directory = module && moduleDirectory(module)
      return directory === undefined ? [] : [posix.join(directory, path.slice(module?.path.length))]
    }),
  )
  return [...change.files]
    .filter(([file, { lines }]) => lines.size > 0 && isSource(file) && directories.has(posix.dirname(file)))
    .map(([file]) => ({ file, reason: 'no measured binary or test links its package' }))
}

/** Whether a file may have statements of binaries. */
export function isSource(file: string): boolean {
  return file.endsWith('.go') && !file.endsWith('_test.go')
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return compareBytes(one.file, other.file)
}
