/** @module Decides which uncovered lines are annotated, and words the annotations. */
import { type UncoveredRange, uncoveredRanges } from '../../coverage/uncovered.js'
import { plural } from '../../support/plural.js'
import { type Change, isBlobOf } from '../../compare/change.js'
import type { HeadFile, HeadFiles } from '../../compare/headFiles.js'
import type { WantedLines } from '../../compare/comparison.js'
import type { Report } from '../report.js'
import { MAX_LINE, repositoryFiles } from '../repositoryFiles.js'
import { functionText } from '../words.js'
import { type UnknownFile, changedUnknownFiles } from './unknownFiles.js'
import type { SourceFile } from '../../coverage/sourceFiles.js'

/** A remark on lines of a file. It has no columns, because GitHub takes these only within a single line. */
export interface Annotation {
  /** Uncovered lines are a `warning`: a `failure` would say that the lines are wrong, and a `notice` is collapsed. */
  readonly level: 'notice' | 'warning'
  /** Relative to the repository, with slashes. */
  readonly path: string
  /** 1-based. */
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  readonly title: string
  /** Plain text on one line. */
  readonly message: string
}

export interface AnnotationPlan {
  readonly annotations: readonly Annotation[]
  /** The number of uncovered places beyond the limit. */
  readonly more: number
  /**
   * The number of files with uncovered statements that are not known to be in the repository; of a pull request, only
   * those that it may have changed.
   */
  readonly unknownFiles: number
  /** The number of files whose measured content has no known place at the annotated commit. */
  readonly differingFiles: number
  /** The number of uncovered places that the annotated commit does not have, although it has their files. */
  readonly missingPlaces: number
  /** The number of measured files with changes that GitHub does not list. */
  readonly filesWithoutPatch: number
  /** GitHub did not list all files. */
  readonly truncated: boolean
}

/**
 * Annotations of one check run. GitHub sets no limit, but every 50 take one request, requests that write are a second
 * apart, and nobody reads more.
 */
export const MAX_ANNOTATIONS = 500

/** Unchanged lines that a diff shows around a change; changes with at most twice as many between them share a hunk. */
const CONTEXT = 3
const TITLE = 'Not covered'

const NOTHING: AnnotationPlan = {
  annotations: [],
  more: 0,
  unknownFiles: 0,
  differingFiles: 0,
  missingPlaces: 0,
  filesWithoutPatch: 0,
  truncated: false,
}

/**
 * Plans the annotations of a report, the most important first.
 * @param most how many annotations there may be
 */
export function annotationsOf(
  report: Report,
  wanted: WantedLines,
  most: number = MAX_ANNOTATIONS,
): AnnotationPlan {
  if (wanted.kind === 'none') return NOTHING
  const { files, unknown } = uncoveredFiles(report)
  const plan =
    wanted.kind === 'all' ? planAll(files, wanted.head) : planPatch(files, wanted.change, wanted.head)
  return {
    ...plan,
    unknownFiles: wanted.kind === 'all' ? unknown.length : changedOf(unknown, report, wanted.change),
    annotations: plan.annotations.slice(0, most),
    more: Math.max(0, plan.annotations.length - most),
  }
}

/** A file in the repository, with its uncovered ranges. */
interface UncoveredFile extends SourceFile {
  readonly ranges: readonly UncoveredRange[]
}

function uncoveredFiles(report: Report): {
  readonly files: readonly UncoveredFile[]
  readonly unknown: readonly UnknownFile[]
} {
  const known = repositoryFiles(report)
  const found = report.coverage.packages
    .flatMap(({ modulePath, files: own }) => own.map((file) => ({ file, modulePath })))
    .map(({ file, modulePath }) => {
      const source = known.get(file.path)
      return {
        source,
        path: file.path,
        modulePath,
        ranges: existing(uncoveredRanges(file).filter(isPossible), source),
      }
    })
    .filter(({ ranges }) => ranges.length > 0)
  return {
    files: found.flatMap(({ source, ranges }) => (source === undefined ? [] : [{ ...source, ranges }])),
    unknown: found.filter(({ source }) => source === undefined),
  }
}

function changedOf(unknown: readonly UnknownFile[], { files }: Report, change: Change): number {
  const listed = [...change.files.keys(), ...change.withoutLines]
  return changedUnknownFiles(unknown, listed, new Set(files.map(({ file }) => file)))
}

function isPossible({ startLine, endLine }: UncoveredRange): boolean {
  return startLine >= 1 && endLine <= MAX_LINE
}

/** The parts of ranges that the file has: line directives name other files, and any lines of them. */
function existing(
  ranges: readonly UncoveredRange[],
  source: SourceFile | undefined,
): readonly UncoveredRange[] {
  const { lines = MAX_LINE } = source ?? {}
  return ranges
    .filter(({ startLine }) => startLine <= lines)
    .map((range) => ({ ...range, endLine: Math.min(range.endLine, lines) }))
}

type Placed = Omit<AnnotationPlan, 'more' | 'unknownFiles'>

/** Largest ranges first, so that the limit drops those that matter least. */
function planAll(files: readonly UncoveredFile[], head: HeadFiles): Placed {
  const places = placesOf(files, head)
  const parts = places.found.flatMap(({ file, place }) =>
    file.ranges.map((range) => ({ range, parts: partsAt(place, range) })),
  )
  const sized = parts
    .flatMap((placed) => placed.parts.map((part) => ({ ...part, range: placed.range })))
    .sort((a, b) => b.range.statements - a.range.statements || byPlace(a, b))
  return {
    annotations: sized.map(({ path, lines, range }) =>
      annotation(path, lines, isWhole(lines, range) ? statementsText(range) : changedText(lines, range)),
    ),
    differingFiles: places.lost,
    missingPlaces: parts.filter((placed) => placed.parts.length === 0).length,
    filesWithoutPatch: 0,
    truncated: head.truncated,
  }
}

/** Sorted by path and line, as the diff shows them. */
function planPatch(files: readonly UncoveredFile[], change: Change, head: HeadFiles): Placed {
  const listed = files.flatMap((file) => {
    const changed = change.files.get(file.file)
    return changed === undefined || changed.lines.size === 0 ? [] : [{ ...file, changed }]
  })
  const known = listed.filter((file) => isBlobOf(file, file.changed.blob))
  const places = placesOf(known, head)
  const parts = places.found.flatMap(({ file, place }) => {
    const lines = [...file.changed.lines].sort((a, b) => a - b)
    return file.ranges.flatMap((whole) =>
      changedParts(whole, lines).map((range) => ({ whole, range, parts: partsAt(place, range) })),
    )
  })
  const placed = parts.flatMap((one) =>
    one.parts.map((part) => ({ ...part, range: one.range, whole: one.whole })),
  )
  return {
    annotations: placed.sort(byPlace).map(({ path, lines, range, whole }) => {
      const complete = isWhole(lines, range) && isWhole(range, whole)
      return annotation(path, lines, complete ? statementsText(whole) : changedText(lines, whole))
    }),
    differingFiles: listed.length - known.length + places.lost,
    missingPlaces: parts.filter((one) => one.parts.length === 0).length,
    filesWithoutPatch: files.filter(({ file }) => change.withoutLines.has(file)).length,
    truncated: change.truncated,
  }
}

/** The files at the annotated commit, and how many have no known place there. */
function placesOf<T extends SourceFile>(
  files: readonly T[],
  head: HeadFiles,
): { readonly found: readonly { readonly file: T; readonly place: HeadFile }[]; readonly lost: number } {
  const found = files.flatMap((file) => {
    const place = head.find(file)
    return place === undefined ? [] : [{ file, place }]
  })
  return { found, lost: files.length - found.length }
}

type Lines = Pick<UncoveredRange, 'startLine' | 'endLine'>

/** Returns the part from the first to the last changed line of each hunk. @param changed line numbers, ascending */
function changedParts({ startLine, endLine }: Lines, changed: readonly number[]): readonly Lines[] {
  const parts: Lines[] = []
  for (const line of changed) {
    if (line < startLine || line > endLine) continue
    const last = parts.at(-1)
    if (last === undefined || line - last.endLine - 1 > 2 * CONTEXT)
      parts.push({ startLine: line, endLine: line })
    else parts[parts.length - 1] = { startLine: last.startLine, endLine: line }
  }
  return parts
}

/** The parts of tested lines that the annotated commit has, each without a gap there. */
function partsAt({ path, map }: HeadFile, { startLine, endLine }: Lines): readonly Placement[] {
  const parts: Placement[] = []
  for (let line = startLine; line <= endLine; line++) {
    const place = map.later(line)
    const last = parts.at(-1)
    if (place === undefined) continue
    if (last !== undefined && last.lines.endLine + 1 === place && map.later(line - 1) === place - 1)
      parts[parts.length - 1] = { path, lines: { startLine: last.lines.startLine, endLine: place } }
    else parts.push({ path, lines: { startLine: place, endLine: place } })
  }
  return parts
}

/** Whether the lines are as many as those that they are of. */
function isWhole(one: Lines, other: Lines): boolean {
  return one.endLine - one.startLine === other.endLine - other.startLine
}

interface Placement {
  readonly path: string
  readonly lines: Lines
}

function byPlace(a: Placement, b: Placement): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.lines.startLine - b.lines.startLine || a.lines.endLine - b.lines.endLine
}

function annotation(path: string, { startLine, endLine }: Lines, what: string): Annotation {
  const message = `${what} not covered by the integration tests`
  return { level: 'warning', path, startLine, endLine, title: TITLE, message }
}

function statementsText({ statements, functionName }: UncoveredRange): string {
  const verb = statements === 1 ? 'is' : 'are'
  return `${plural(statements, 'statement')} in ${functionText(functionName)} ${verb}`
}

/** Gives no number: how many statements are in a part of a unit is not known. */
function changedText({ startLine, endLine }: Lines, { functionName }: UncoveredRange): string {
  return startLine === endLine
    ? `A changed line in ${functionText(functionName)} is`
    : `Changed lines in ${functionText(functionName)} are`
}
