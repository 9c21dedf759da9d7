/** @module Writes the files of a report that go through all measured files, in one pass over these. */
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { CoverageModel } from '../coverage/model.js'
import { SOURCES_NAME } from '../coverage/sourcePack.js'
import type { SourceGap } from '../coverage/sources.js'
import { ChunkedFile } from '../support/chunkedFile.js'
import { replaceFilesBy } from '../support/newFiles.js'
import { plural } from '../support/plural.js'
import { cobertura } from './cobertura/cobertura.js'
import { type PageOptions, page } from './html/page.js'
import { lcov } from './lcov/lcov.js'
import { type FileView, type MeasuredFile, measuredFiles } from './measuredFiles.js'
import { DATA_FOLDER, isPlainDirectory } from './reportFolder.js'
import type { Report } from './report.js'
import { StoredSources } from './storedSources.js'
import { sonar } from './sonar/sonar.js'

/** The files for other tools. */
export const LINE_FORMATS = ['lcov.info', 'cobertura.xml', 'sonar.xml'] as const
/** All files that are written here. */
export const LINE_REPORTS = ['index.html', ...LINE_FORMATS] as const
export type LineReport = (typeof LINE_REPORTS)[number]

/** In bytes: GitLab ignores a larger cobertura.xml. */
const MAX_COBERTURA = 10 * 1024 * 1024

export interface LineReportsRequest extends PageOptions {
  /** Which of the files are written; by default, all. */
  readonly names?: readonly LineReport[]
  /** Milliseconds since 1970. */
  readonly now?: number
}

/**
 * Writes the files in a directory.
 * @returns what a user should know about them, in sentences
 */
export async function writeLineReports(
  report: Report,
  directory: string,
  { showsSource, names = LINE_REPORTS, now = Date.now() }: LineReportsRequest,
): Promise<readonly string[]> {
  const notes: string[] = []
  const makers: Readonly<Record<LineReport, (file: FileHandle) => FileView>> = {
    'index.html': (file) => page(report, new ChunkedFile(file), { showsSource }),
    'lcov.info': (file) => lcov(report.coverage.sources, new ChunkedFile(file)),
    'cobertura.xml': (file) =>
      cobertura(
        {
          version: report.version,
          now,
          onSize: (bytes) => {
            if (bytes > MAX_COBERTURA) notes.push(sizeNote(bytes))
          },
        },
        new ChunkedFile(file),
      ),
    'sonar.xml': (file) => sonar(new ChunkedFile(file)),
  }
  const gaps = new Gaps(new Set(report.directedFiles))
  const pack = showsSource && report.files.length > 0 ? await packPlace(directory) : undefined
  await replaceFilesBy(
    [...names.map((name) => join(directory, name)), ...(pack === undefined ? [] : [pack])],
    async (files) => {
      const views = names.flatMap((name, i) => {
        const file = files[i]
        return file === undefined ? [] : makers[name](file)
      })
      const packFile = files[names.length]
      const stored = packFile === undefined ? undefined : new StoredSources(report, packFile)
      if (stored !== undefined) views.push(stored)
      for (const view of views) await view.begin()
      for await (const measured of measuredFiles(report)) {
        gaps.add(measured)
        for (const view of views) await view.add(measured)
      }
      // Comments in files that are excluded are to be seen again.
      for (const path of stored === undefined ? [] : filesLeftOut(report.coverage))
        await stored?.addText(path, await report.sources.read(path))
      for (const view of views) await view.end()
      if (stored !== undefined && stored.textsLeftOut > 0) notes.push(packNote(stored.textsLeftOut))
    },
  )
  return [...gaps.notes(), ...notes]
}

/** Files of which everything is excluded. */
function filesLeftOut({ packages, excluded = [] }: CoverageModel): ReadonlySet<string> {
  const counted = new Set(packages.flatMap(({ files }) => files.map(({ path }) => path)))
  return new Set(excluded.map(({ path }) => path).filter((path) => !counted.has(path)))
}

/** The path of sources.bin beside the data; undefined if there is no data, or somebody else's folder in its place. */
async function packPlace(directory: string): Promise<string | undefined> {
  const folder = join(directory, DATA_FOLDER)
  return (await isPlainDirectory(folder)) ? join(folder, SOURCES_NAME) : undefined
}

function guessNote(files: number): string {
  return `the source of ${plural(files, 'file')} is that of the checkout: all blocks fit, but the data does not say what was measured (docs/files.md)`
}

function packNote(texts: number): string {
  return `${SOURCES_NAME} has no room for the source of ${plural(texts, 'file')}: without a checkout, later reports show figures only`
}

function sizeNote(bytes: number): string {
  return `cobertura.xml has ${(bytes / 1024 / 1024).toFixed(1)} MiB: GitLab ignores it, as it has more than 10 MiB`
}

/** Counts the files whose lines are not all known. */
class Gaps {
  private readonly counts = new Map<SourceGap, number>()
  private guesses = 0

  /** @param expected files whose sources are not known, and nobody can change that */
  constructor(private readonly expected: ReadonlySet<string>) {}

  add({ file, source, lines }: MeasuredFile): void {
    if (source.kind === 'found' && source.isGuess === true) this.guesses++
    if (source.kind === 'found' || lines.lines.length === 0 || this.expected.has(file.path)) return
    this.counts.set(source.kind, (this.counts.get(source.kind) ?? 0) + 1)
  }

  notes(): readonly string[] {
    const reasons = [
      [this.counts.get('missing'), 'was not found'],
      [this.counts.get('differs'), 'is not the one that was measured'],
      [this.counts.get('several'), 'was not the same in all jobs'],
      [this.counts.get('unknown'), 'is not known'],
    ] as const
    const parts = reasons.flatMap(([count, reason]) =>
      count === undefined ? [] : `the source of ${plural(count, 'file')} ${reason}`,
    )
    const notes = this.guesses === 0 ? [] : [guessNote(this.guesses)]
    if (parts.length === 0) return notes
    return [
      ...notes,
      `${LINE_FORMATS.join(', ')} have only the first line of each block where ${parts.join(', and ')} (docs/lines.md)`,
    ]
  }
}
