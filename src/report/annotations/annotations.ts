/** @module Decides which uncovered lines are annotated, and words the annotations. */
import { type CodeLines, upToCode } from '../../coverage/codeEnd.js'
import { type UncoveredRange, uncoveredRanges } from '../../coverage/uncovered.js'
import type { FileCoverage } from '../../coverage/model.js'
import { statementsOf } from '../../coverage/tallies.js'
import { AttributedFiles } from '../../attribution/attributedFiles.js'
import type { Change } from '../../compare/change.js'
import type { HeadFile, HeadFiles } from '../../compare/headFiles.js'
import type { WantedLines } from '../../compare/comparison.js'
import { reportTestNames } from '../attribution/testNames.js'
import { nearestText } from '../attribution/testWords.js'
import type { Report } from '../report.js'
import { MAX_LINE, repositoryFiles } from '../repositoryFiles.js'
import { type Lines, annotationText } from './annotationWords.js'
import { changedParts } from './changedParts.js'
import { type Placement, byPlace, missingLines, partsAt, placesOf } from './headPlaces.js'
import { type UnknownFile, changedUnknownFiles } from './unknownFiles.js'
import { type SourceFile, isBlobOf } from '../../coverage/sourceFiles.js'

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
  /** The number of lines that it does not have, in places that it has in part. */
  readonly missingLines: number
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

const TITLE = 'Not covered'

const NOTHING: AnnotationPlan = {
  annotations: [],
  more: 0,
  unknownFiles: 0,
  differingFiles: 0,
  missingPlaces: 0,
  missingLines: 0,
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
  const { placed, ...plan } =
    wanted.kind === 'all'
      ? planAll(report, files, wanted.head)
      : planPatch(report, files, wanted.change, wanted.head)
  const near = nearestTests(report)
  return {
    ...plan,
    unknownFiles: wanted.kind === 'all' ? unknown.length : changedOf(unknown, report, wanted.change),
    annotations: placed.slice(0, most).map((range) => annotation(report, range, near)),
    more: Math.max(0, placed.length - most),
  }
}

/** A file in the repository, with its uncovered ranges. */
interface UncoveredFile extends SourceFile {
  readonly coverage: FileCoverage
  readonly ranges: readonly UncoveredRange[]
  /** Which of its lines have code; undefined if that is not known. */
  readonly code: CodeLines | undefined
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
      const code = report.code?.get(file.path)
      return {
        source,
        code,
        path: file.path,
        coverage: file,
        modulePath,
        ranges: existing(uncoveredRanges(file).filter(isPossible), source).map((range) =>
          upToCode(range, code),
        ),
      }
    })
    .filter(({ ranges }) => ranges.length > 0)
  return {
    files: found.flatMap(({ source, ...file }) => (source === undefined ? [] : [{ ...file, ...source }])),
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

interface Placed extends Omit<AnnotationPlan, 'more' | 'unknownFiles' | 'annotations'> {
  /** The most important first. */
  readonly placed: readonly PlacedRange[]
}

/** A part of an uncovered range, at the annotated commit. */
interface PlacedRange extends Placement {
  readonly file: UncoveredFile
  readonly place: HeadFile
  readonly whole: UncoveredRange
  readonly changed: number | undefined
}

/** What the change has first; then the largest ranges, so that the limit drops those that matter least. */
function planAll(report: Report, files: readonly UncoveredFile[], head: HeadFiles): Placed {
  const change = report.comparison.change.value
  const patch = change === undefined ? undefined : patchRanges(report, files, change, head)
  const done = new Set(patch?.placed.map(({ whole }) => whole))
  const places = placesOf(files, head)
  const parts = places.found.flatMap(({ file, place }) =>
    file.ranges
      .filter((whole) => !done.has(whole))
      .map((whole) => ({ file, place, whole, changed: undefined, parts: partsAt(place, whole) })),
  )
  const sized = flattened(parts).sort((a, b) => b.whole.statements - a.whole.statements || byPlace(a, b))
  return {
    placed: [...(patch?.placed ?? []), ...sized],
    differingFiles: places.lost,
    missingPlaces: parts.filter((placed) => placed.parts.length === 0).length,
    missingLines: parts.reduce(
      (sum, { place, whole }) => sum + missingLines(place, whole),
      patch?.missingLines ?? 0,
    ),
    filesWithoutPatch: 0,
    truncated: head.truncated,
  }
}

/** Sorted by path and line, as the diff shows them. */
function planPatch(report: Report, files: readonly UncoveredFile[], change: Change, head: HeadFiles): Placed {
  return {
    ...patchRanges(report, files, change, head),
    filesWithoutPatch: files.filter(({ file }) => change.withoutLines.has(file)).length,
    truncated: change.truncated,
  }
}

/** The uncovered changed lines. */
function patchRanges(
  report: Report,
  files: readonly UncoveredFile[],
  change: Change,
  head: HeadFiles,
): Pick<Placed, 'differingFiles' | 'missingPlaces' | 'missingLines' | 'placed'> {
  const listed = files.flatMap((file) => {
    const changedLines = change.files.get(file.file)?.lines
    return changedLines === undefined || changedLines.size === 0 ? [] : [{ ...file, changedLines }]
  })
  const known = listed.filter((file) => isBlobOf(file, change.files.get(file.file)?.blob))
  const places = placesOf(known, head)
  const counts = new Map(report.comparison.patch.value?.files.map((file) => [file.path, file.uncovered]))
  const parts = places.found.flatMap(({ file, place }) => {
    const lines = [...file.changedLines].sort((a, b) => a - b)
    return file.ranges.flatMap((whole) =>
      changedParts(whole, lines, file.code).map((part) => ({
        file,
        place,
        whole,
        changed: changedStatements(counts.get(file.path) ?? [], part, whole),
        parts: partsAt(place, part),
        missing: missingLines(place, part, (line) => file.changedLines.has(line)),
      })),
    )
  })
  return {
    placed: flattened(parts).sort(byPlace),
    differingFiles: listed.length - known.length + places.lost,
    missingPlaces: parts.filter((one) => one.parts.length === 0).length,
    missingLines: parts.reduce((sum, { missing }) => sum + missing, 0),
  }
}

/** How many statements of a function begin on changed lines of a part. */
function changedStatements(
  uncovered: readonly UncoveredRange[],
  { startLine, endLine }: Lines,
  { functionName }: UncoveredRange,
): number {
  return statementsOf(
    uncovered
      .filter((range) => range.functionName === functionName)
      .filter((range) => range.startLine >= startLine && range.endLine <= endLine),
  )
}

type NearestOf = (range: PlacedRange) => string | undefined

/** Names nearest tests: those of changed lines are known already. */
function nearestTests(report: Report): NearestOf {
  const { coverage, attribution, comparison } = report
  const patch = new Map(comparison.patch.value?.files.map(({ path, uncovered }) => [path, uncovered]))
  const files = attribution && new AttributedFiles(coverage, attribution)
  const names = reportTestNames(report)
  return ({ file, tested }) => {
    const changed = patch
      .get(file.path)
      ?.find(({ startLine, endLine }) => startLine <= tested.endLine && endLine >= tested.startLine)
    const nearest = changed?.nearest ?? files?.near(file.path, tested)
    return nearest && nearestText(nearest, names.text(nearest.test))
  }
}

function flattened(
  ranges: readonly (Omit<PlacedRange, keyof Placement> & { readonly parts: readonly Placement[] })[],
): PlacedRange[] {
  return ranges.flatMap(({ parts, ...range }) => parts.map((part) => ({ ...range, ...part })))
}

function annotation(report: Report, range: PlacedRange, near: NearestOf): Annotation {
  const { path, lines, file } = range
  const message = annotationText(report, { ...range, file: file.coverage, nearest: near(range) })
  return { level: 'warning', path, ...lines, title: TITLE, message }
}
