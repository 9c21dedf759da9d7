/** @module Decides which uncovered lines are annotated, and words the annotations. */
import { type UncoveredRange, uncoveredRanges } from '../../coverage/uncovered.js'
import { plural } from '../../support/plural.js'
import type { ChangedLines, HeadBlobs } from '../../compare/changes.js'
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
  /** The number of files that differ between the tested commit and the annotated one: their lines may have moved. */
  readonly differingFiles: number
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
  const plan = wanted.kind === 'all' ? planAll(files, wanted.head) : planPatch(files, wanted.changed)
  return {
    ...plan,
    unknownFiles: wanted.kind === 'all' ? unknown.length : changedOf(unknown, report, wanted.changed),
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

function changedOf(unknown: readonly UnknownFile[], { files }: Report, changed: ChangedLines): number {
  const listed = [...changed.files.keys(), ...changed.withoutPatch]
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
function planAll(files: readonly UncoveredFile[], head: HeadBlobs | undefined): Placed {
  const same = files.filter(({ file, blob }) => head === undefined || head.blobs.get(file) === blob)
  const sized = same
    .flatMap((file) => file.ranges.map((range) => ({ file, range })))
    .sort((a, b) => b.range.statements - a.range.statements || byPlace(a, b))
  return {
    annotations: sized.map(({ file, range }) => annotation(file, range, statementsText(range))),
    differingFiles: files.length - same.length,
    filesWithoutPatch: 0,
    truncated: head?.truncated ?? false,
  }
}

/** Sorted by path and line, as the diff shows them. */
function planPatch(files: readonly UncoveredFile[], changed: ChangedLines): Placed {
  const listed = files.flatMap((file) => {
    const change = changed.files.get(file.file)
    return change === undefined || change.lines.size === 0 ? [] : [{ file, change }]
  })
  const same = listed.filter(({ file, change }) => change.blob === file.blob)
  const placed = same.flatMap(({ file, change }) => {
    const lines = [...change.lines].sort((a, b) => a - b)
    return file.ranges.flatMap((whole) => changedParts(whole, lines).map((range) => ({ file, range, whole })))
  })
  return {
    annotations: placed.sort(byPlace).map(({ file, range, whole }) => {
      const complete = range.startLine === whole.startLine && range.endLine === whole.endLine
      return annotation(file, range, complete ? statementsText(whole) : changedText(range, whole))
    }),
    differingFiles: listed.length - same.length,
    filesWithoutPatch: files.filter(({ file }) => changed.withoutPatch.has(file)).length,
    truncated: changed.truncated,
  }
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

interface Placement {
  readonly file: SourceFile
  readonly range: Lines
}

function byPlace(a: Placement, b: Placement): number {
  if (a.file.file !== b.file.file) return a.file.file < b.file.file ? -1 : 1
  return a.range.startLine - b.range.startLine || a.range.endLine - b.range.endLine
}

function annotation({ file }: SourceFile, { startLine, endLine }: Lines, what: string): Annotation {
  const message = `${what} not covered by the integration tests`
  return { level: 'warning', path: file, startLine, endLine, title: TITLE, message }
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
