/** @module Writes the files of a report. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDirectory } from '../support/directories.js'
import { UserError } from '../support/errors.js'
import { freeMemory } from '../support/freedMemory.js'
import { ChunkedFile } from '../support/chunkedFile.js'
import { replaceFile, replaceFileBy } from '../support/newFiles.js'
import { forEachLimited } from '../support/parallel.js'
import { badgeJson, badgeSvg } from './badge/badge.js'
import { ctrf } from './ctrf/ctrf.js'
import type { PageOptions } from './html/page.js'
import { reportJsonPieces } from './json/reportJson.js'
import { junit } from './junit/junit.js'
import { LINE_REPORTS, type LineReport, writeLineReports } from './lineReports.js'
import type { Report } from './report.js'
import { REPORT_FILES, type ReportFile } from './reportFolder.js'
import schema from './json/report.schema.json' with { type: 'json' }
import { summary } from './markdown/summary.js'
import { textProfilePieces } from './text/coverageOut.js'

/** Of fewer, the data takes no memory that anybody would miss. */
const MANY_STATEMENTS = 500_000

/** How many files are written at the same time. */
const PARALLEL_FILES = 4

/**
 * Writes all files of a report, and removes those of an earlier report that this one does not have.
 * @returns what a user should know about the files, in sentences
 * @throws UserError if the directory cannot be written
 */
export async function writeReport(
  report: Report,
  directory: string,
  options: PageOptions = { showsSource: true },
): Promise<readonly string[]> {
  // What has read and merged the data is garbage now.
  if (report.coverage.tallies.together.total > MANY_STATEMENTS) freeMemory()
  const tested = report.suite?.kind === 'go test' ? report.suite : undefined
  const texts: Readonly<Record<Exclude<ReportFile, LineReport>, string | Iterable<string> | undefined>> = {
    'report.json': reportJsonPieces(report),
    'report.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'summary.md': summary(report),
    'coverage.out': textProfilePieces(report.coverage),
    'junit.xml': tested && junit(tested),
    'ctrf.json': tested && ctrf(report, tested),
    'badge.svg': badgeSvg(report.coverage),
    'badge.json': badgeJson(report.coverage),
  }
  try {
    await makeDirectory(directory)
    const write = async (name: keyof typeof texts): Promise<void> => {
      const [path, text] = [join(directory, name), texts[name]]
      if (text === undefined) await rm(path, { force: true })
      else if (typeof text === 'string') await replaceFile(path, text)
      else await replaceByPieces(path, text)
    }
    // By this one, a later run knows that the folder is a report.
    await write('report.json')
    await forEachLimited(
      REPORT_FILES.filter((name) => isText(name)).filter((name) => name !== 'report.json'),
      PARALLEL_FILES,
      write,
    )
    return await writeLineReports(report, directory, options)
  } catch (error) {
    throw new UserError(
      `the report could not be written to ${directory}`,
      'Choose another directory with --out.',
      { cause: error },
    )
  }
}

async function replaceByPieces(path: string, pieces: Iterable<string>): Promise<void> {
  await replaceFileBy(path, async (file) => {
    const output = new ChunkedFile(file)
    for (const piece of pieces) await output.append(piece)
    await output.end()
  })
}

function isText(name: ReportFile): name is Exclude<ReportFile, LineReport> {
  return !LINE_REPORTS.some((each) => each === name)
}
