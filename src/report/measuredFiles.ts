/** @module The measured files with their sources and lines: one pass over them serves every format. */
import { type DeclaredFunction, declaredFunctions } from '../coverage/declaredFunctions.js'
import { type FileLines, linesOf } from '../coverage/lines.js'
import type { FileCoverage, PackageCoverage } from '../coverage/model.js'
import { SourceCode } from '../coverage/sourceCode.js'
import type { SourceContent } from '../coverage/sources.js'
import { reportedPaths } from './reportedPaths.js'
import type { Report } from './report.js'

/** How many sources are read ahead. */
const READ_AHEAD = 8

/** A measured file. */
export interface MeasuredFile {
  /** Its package. */
  readonly pkg: PackageCoverage
  readonly file: FileCoverage
  /** Its path for other tools; undefined if its lines may be those of another file, so that none should be shown. */
  readonly path: string | undefined
  /** Only given if the units can be of it. */
  readonly source: SourceContent
  readonly lines: FileLines
  readonly functions: readonly DeclaredFunction[]
}

/** A format that has something to say of each measured file. */
export interface FileView {
  /** Called before the first file. */
  begin(): Promise<void>
  /** Called for each file, package by package. */
  add(measured: MeasuredFile): Promise<void>
  /** Called after the last file. */
  end(): Promise<void>
}

/** The measured files in the order of the model. Each source is read once; only a few are in memory. */
export async function* measuredFiles(report: Report): AsyncGenerator<MeasuredFile> {
  const { coverage, sources } = report
  const paths = reportedPaths(report)
  const known = new Map(report.files.map((file) => [file.path, file]))
  const files = coverage.packages.flatMap((pkg) => pkg.files.map((file) => ({ pkg, file })))
  const reading: Promise<SourceContent>[] = []
  for (const [at, { pkg, file }] of files.entries()) {
    for (let next = reading.length; next < Math.min(files.length, at + READ_AHEAD); next++)
      reading.push(readOf(sources, files[next]?.file))
    const content = await (reading[at] ?? readOf(sources, file))
    // Frees the content when the consumers are done.
    reading[at] = NOTHING
    const { code, ...shown } = withLines(file, content, coverage.sources.length, known.get(file.path)?.lines)
    yield {
      pkg,
      file,
      path: paths(file.path, pkg),
      ...shown,
      functions: declaredFunctions(file, code),
    }
  }
}

/** A file's lines, with its source only if the units can be of it. */
export interface FileWithLines extends Pick<MeasuredFile, 'source' | 'lines'> {
  readonly code: SourceCode | undefined
}

/**
 * @param sources the number of sources of the report
 * @param lastLine the file's last line, if that is known
 */
export function withLines(
  file: FileCoverage,
  content: SourceContent,
  sources: number,
  lastLine?: number,
): FileWithLines {
  const code = content.kind === 'found' ? new SourceCode(content.content) : undefined
  const lines = linesOf(file.units, sources, code, lastLine)
  if (code === undefined || lines.isComplete) return { source: content, lines, code }
  return { source: { kind: 'differs' }, lines, code: undefined }
}

const NOTHING: Promise<SourceContent> = Promise.resolve({ kind: 'unknown' })

async function readOf(sources: Report['sources'], file: FileCoverage | undefined): Promise<SourceContent> {
  return file === undefined ? NOTHING : sources.read(file.path)
}
