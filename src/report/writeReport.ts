/** @module Writes the files of a report. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../support/errors.js'
import { reportJson } from './json/reportJson.js'
import { junit } from './junit/junit.js'
import type { Report } from './report.js'
import schema from './json/report.schema.json' with { type: 'json' }
import { summary } from './markdown/summary.js'
import { textProfile } from './text/coverageOut.js'

/**
 * Writes all files of a report, and removes those of an earlier report that this one does not have.
 * @throws UserError if the directory cannot be written
 */
export async function writeReport(report: Report, directory: string): Promise<void> {
  const tests = report.suite?.kind === 'go test' ? junit(report.suite) : undefined
  const files: readonly (readonly [name: string, text: string | undefined])[] = [
    ['report.json', reportJson(report)],
    ['report.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['summary.md', summary(report)],
    ['coverage.out', textProfile(report.coverage)],
    ['junit.xml', tests],
  ]
  try {
    await mkdir(directory, { recursive: true })
    for (const [name, text] of files) await writeWhole(join(directory, name), text)
  } catch (error) {
    throw new UserError(
      `the report could not be written to ${directory}`,
      'Choose another directory with --out.',
      { cause: error },
    )
  }
}

/** Renames a complete file into place, so that nobody sees half a file; removes the file if there is no text. */
async function writeWhole(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) {
    await rm(path, { force: true })
    return
  }
  const temporary = `${path}.tmp`
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
