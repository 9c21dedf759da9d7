/** @module One side of a comparison: a report, a directory with data, or a report.json alone. */
import { type ExclusionRules, NO_EXCLUSION_RULES } from '../coverage/exclusionRules.js'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { NO_COMPARISON } from '../compare/comparison.js'
import { NO_SOURCES } from '../coverage/sources.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { differentModules } from '../diff/comparedModules.js'
import { parseFailOn } from '../findings/failOn.js'
import { reportModel } from '../diff/reportModel.js'
import type { TestRecord } from '../go/test/suiteResult.js'
import { REPORT_NAME } from '../legs/earlierReport.js'
import type { LegInfo } from '../legs/legInfo.js'
import { impactSentences } from '../report/impact/impactWords.js'
import { DATA_FOLDER } from '../report/reportFolder.js'
import type { Report } from '../report/report.js'
import { UserError, describeError } from '../support/errors.js'
import { isDirectory, isThere } from '../support/files.js'
import { plainLine } from '../support/plainText.js'
import { readRegularFile } from '../support/regularFile.js'
import { VERSION } from '../version.js'
import { judge } from './judge.js'
import { merge } from './merge.js'

/** In bytes. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024

export interface ReadSide extends DiffSide {
  /** Undefined for a report.json without its data. */
  readonly report: Report | undefined
  /** The legs that it merged, or the one suite that a report is about; empty if they are not known. */
  readonly legs: readonly LegInfo[]
  /** Undefined if they are not known. */
  readonly tests: readonly TestRecord[] | undefined
}

/**
 * Reads a side.
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude what is left out besides what comments exclude
 * @throws UserError if it cannot be read or has no data
 */
export async function readSide(
  path: string,
  checkouts: readonly string[],
  exclude?: ExclusionRules,
): Promise<ReadSide> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined)
    throw new UserError(
      `${path} does not exist`,
      'Name a report, its report.json, or a directory with coverage data.',
    )
  if (found.isDirectory()) return directorySide(path, checkouts, exclude)
  const folder = dirname(path)
  if (basename(path) === REPORT_NAME && (await isDirectory(join(folder, DATA_FOLDER))))
    return (await mergedSide(folder, checkouts, exclude)) ?? reportSide(path)
  return reportSide(path)
}

/** What a reader has to know about a side: each a line. */
export function sideNotes(name: string, { report, isComplete }: ReadSide): readonly string[] {
  const doubts = (report?.findings ?? []).filter(({ severity }) => severity !== 'notice')
  return [
    ...doubts.map(({ severity, title }) => plainLine(`${severity}: ${name}: ${title}`)),
    ...narrowedNotes(name, report),
    ...(isComplete
      ? []
      : [plainLine(`note: ${name} has no data beside it: only its uncovered statements are known`)]),
  ]
}

/** Of a run that left tests out: what ran, and how much was carried over. */
function narrowedNotes(name: string, report: Report | undefined): readonly string[] {
  if (report?.impact?.selection === undefined) return []
  return impactSentences(report).map((sentence) => plainLine(`note: ${name}: ${sentence}`))
}

/** What a reader has to know about both: a line if they have no module in common, so that nothing can be compared. */
export function pairNotes(
  [before, after]: readonly [string, string],
  [one, other]: readonly [DiffSide, DiffSide],
): readonly string[] {
  const modules = differentModules(one, other)
  if (modules === undefined) return []
  const words = `${before} is of ${modules.before}, but ${after} of ${modules.after}`
  return [plainLine(`note: different modules: ${words}`)]
}

/** A report.json counts if its data is gone. */
async function directorySide(
  directory: string,
  checkouts: readonly string[],
  exclude: ExclusionRules | undefined,
): Promise<ReadSide> {
  const side = await mergedSide(directory, checkouts, exclude)
  if (side !== undefined) return side
  const json = join(directory, REPORT_NAME)
  if (await isThere(json)) return reportSide(json)
  throw new UserError(
    `${directory} has no coverage data that counts`,
    'Name a GOCOVERDIR, a report with its covdata folder, or an unpacked artifact.',
  )
}

/** Undefined if there is no data. */
async function mergedSide(
  directory: string,
  checkouts: readonly string[],
  exclude = NO_EXCLUSION_RULES,
): Promise<ReadSide | undefined> {
  const request = { directories: [directory], outDirectory: undefined, checkouts, exclude, version: VERSION }
  const report = judge(await merge(request), NO_COMPARISON, { gates: [], failOn: parseFailOn('') })
  const { packages, excluded = [] } = report.coverage
  return packages.length + excluded.length === 0
    ? undefined
    : { ...report, isComplete: true, report, tests: report.mergedTests }
}

async function reportSide(path: string): Promise<ReadSide> {
  // Loads valibot, so it is imported only if there is a report.
  const { earlierReport } = await import('../legs/readEarlierReport.js')
  try {
    const json = (await readRegularFile(path, MAX_REPORT_LENGTH)).toString('utf8')
    const coverage = reportModel(json)
    const described = earlierReport(json, dirname(path), basename(dirname(path)))
    return {
      coverage,
      files: described?.selection.files ?? [],
      sources: NO_SOURCES,
      isComplete: false,
      report: undefined,
      legs: described?.legs ?? [],
      tests: described?.tests,
    }
  } catch (cause) {
    throw new UserError(
      `${path} is not the report.json of this tool: ${describeError(cause)}`,
      'Name a report.json, or a directory with coverage data.',
      { cause },
    )
  }
}
