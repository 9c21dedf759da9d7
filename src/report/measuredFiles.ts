/** @module The measured files with their sources and lines: one pass over them serves every format. */
import { type DeclaredFunction, declaredFunctions } from '../coverage/declaredFunctions.js'
import { type FileLines, fits, linesOf } from '../coverage/lines.js'
import type { FileCoverage, PackageCoverage } from '../coverage/model.js'
import { unitsFit } from '../coverage/unitsFit.js'
import { SourceCode } from '../coverage/sourceCode.js'
import type { SourceContent } from '../coverage/sources.js'
import { shownName } from '../support/plainText.js'
import { reportedPaths } from './reportedPaths.js'
import type { Report } from './report.js'

/** How many sources are read ahead. */
const READ_AHEAD = 8

/** A file of the model with its source, as far as the source is known. */
export interface SourcedFile {
  readonly file: FileCoverage
  readonly content: SourceContent
  /** The number of sources of the report. */
  readonly sources: number
  /** The file's last line, if that is known. */
  readonly lastLine?: number | undefined
}

/** A measured file. What not every format needs of it is found when it is asked for. */
export class MeasuredFile {
  readonly file: FileCoverage
  /** Only given if the units can be of it. */
  readonly source: SourceContent
  /** Of the source, even if the units cannot be of it. */
  private readonly code: SourceCode | undefined
  private foundLines: FileLines | undefined
  private foundFunctions: readonly DeclaredFunction[] | undefined

  /**
   * @param pkg its package
   * @param path its path for other tools, as a shown name; undefined if its lines may be those of another file, so that none should be shown
   */
  constructor(
    private readonly sourced: SourcedFile,
    readonly pkg: PackageCoverage,
    readonly path: string | undefined,
  ) {
    const { file, content } = sourced
    this.file = file
    this.code = content.kind === 'found' ? new SourceCode(content.content) : undefined
    this.source = this.code === undefined || fits(file.units, this.code) ? content : { kind: 'differs' }
  }

  /** The same file with other units, of as many sources. */
  withFile(file: FileCoverage, sources: number): MeasuredFile {
    return new MeasuredFile({ ...this.sourced, file, sources }, this.pkg, this.path)
  }

  get lines(): FileLines {
    const { file, sources, lastLine } = this.sourced
    this.foundLines ??= linesOf(file.units, sources, this.code, lastLine)
    return this.foundLines
  }

  get functions(): readonly DeclaredFunction[] {
    const code = this.source.kind === 'found' ? this.code : undefined
    this.foundFunctions ??= declaredFunctions(this.file, code)
    return this.foundFunctions
  }
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
    const sourced = { file, content, sources: coverage.sources.length, lastLine: known.get(file.path)?.lines }
    const path = paths(file.path, pkg)
    yield new MeasuredFile(sourced, pkg, path === undefined ? undefined : shownName(path))
  }
}

const NOTHING: Promise<SourceContent> = Promise.resolve({ kind: 'unknown' })

async function readOf(sources: Report['sources'], file: FileCoverage | undefined): Promise<SourceContent> {
  if (file === undefined) return NOTHING
  const content = await sources.read(file.path)
  if (content.kind !== 'unknown') return content
  const guess = await sources.guess(file.path)
  if (guess === undefined) return content
  return unitsFit(file, guess) ? { kind: 'found', content: guess, isGuess: true } : { kind: 'differs' }
}
