/** @module Which uncovered lines are annotated, and in which words. */
import { type UncoveredRange, uncoveredRanges } from '../../coverage/uncovered.js'
import { plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import type { ChangedLines, HeadBlobs } from '../../compare/changes.js'
import type { WantedLines } from '../../compare/comparison.js'
import type { Report } from '../report.js'
import type { SourceFile } from '../../coverage/sourceFiles.js'

/** A remark at lines of a file. Columns are left out: GitHub takes them within a single line only. */
export interface Annotation {
  /** In the repository, with slashes. */
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
  /** Uncovered places beyond the cap. */
  readonly more: number
  /** Files with uncovered statements that are not known to lie in the repository. */
  readonly unknownFiles: number
  /** Files that differ between the tested commit and the annotated one: their lines have moved. */
  readonly differingFiles: number
  /** Measured files that were changed in lines that GitHub does not list. */
  readonly filesWithoutPatch: number
  /** GitHub did not list all files. */
  readonly truncated: boolean
}

/**
 * What one check run gets: GitHub sets no limit, but each 50 are a request, a request that writes has to wait a
 * second, and nobody reads more.
 */
export const MOST_ANNOTATIONS = 500

/** A diff shows so many unchanged lines around a change, so that changes closer than two of them are seen together. */
const CONTEXT = 3
/** Lines that an API with 32-bit numbers can take; data of elsewhere may hold any. */
const LAST_LINE = 0x7fffffff
/** As git's own paths: relative, without steps upwards; longer ones no file system has. */
const LONGEST_PATH = 4096
const TITLE = 'Not covered'

const NOTHING: AnnotationPlan = {
  annotations: [],
  more: 0,
  unknownFiles: 0,
  differingFiles: 0,
  filesWithoutPatch: 0,
  truncated: false,
}

/** @param most annotations that can be made; the most important come first */
export function annotationsOf(
  report: Report,
  wanted: WantedLines,
  most: number = MOST_ANNOTATIONS,
): AnnotationPlan {
  if (wanted.kind === 'none') return NOTHING
  const { files, unknownFiles } = uncoveredFiles(report)
  const plan = wanted.kind === 'all' ? planAll(files, wanted.head) : planPatch(files, wanted.changed)
  return {
    ...plan,
    unknownFiles: wanted.kind === 'all' ? unknownFiles : 0,
    annotations: plan.annotations.slice(0, most),
    more: Math.max(0, plan.annotations.length - most),
  }
}

/** A file that lies in the repository, with what is not covered of it. */
interface UncoveredFile extends SourceFile {
  readonly ranges: readonly UncoveredRange[]
}

function uncoveredFiles({ coverage, files }: Report): {
  readonly files: readonly UncoveredFile[]
  readonly unknownFiles: number
} {
  const known = new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]))
  const found = coverage.packages
    .flatMap((pkg) => pkg.files)
    .map((file) => ({ source: known.get(file.path), ranges: uncoveredRanges(file).filter(isPossible) }))
    .filter(({ ranges }) => ranges.length > 0)
  return {
    files: found.flatMap(({ source, ranges }) => (source === undefined ? [] : [{ ...source, ranges }])),
    unknownFiles: found.filter(({ source }) => source === undefined).length,
  }
}

function isRepositoryPath(path: string): boolean {
  return (
    path !== '' &&
    path.length <= LONGEST_PATH &&
    !/[\\\p{Cc}]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}

function isPossible({ startLine, endLine }: UncoveredRange): boolean {
  return startLine >= 1 && endLine <= LAST_LINE
}

type Placed = Omit<AnnotationPlan, 'more' | 'unknownFiles'>

/** Largest first: the cap leaves out what matters least. */
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

/** By path and line, as the diff shows them. */
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

/** From the first to the last changed line of each hunk. @param changed lines, ascending */
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
  return { path: file, startLine, endLine, title: TITLE, message }
}

function statementsText({ statements, functionName }: UncoveredRange): string {
  const verb = statements === 1 ? 'is' : 'are'
  return `${plural(statements, 'statement')} of ${functionText(functionName)} ${verb}`
}

/** How many statements lie in a part of a unit is not known. */
function changedText({ startLine, endLine }: Lines, { functionName }: UncoveredRange): string {
  return startLine === endLine
    ? `A changed line of ${functionText(functionName)} is`
    : `Changed lines of ${functionText(functionName)} are`
}

/** `*T.M` is `T.M` to a reader; literals outside of functions are named by their place (cmd/cover). */
function functionText(name: string): string {
  return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : plainLine(name.replace(/^\*/, ''))
}
