/** @module The report that --report names, for commands that ask one. */
import { relative } from 'node:path'
import { UserError } from '../support/errors.js'
import { isThere } from '../support/files.js'
import { plainLine } from '../support/plainText.js'
import { DEFAULT_REPORT, type Options, directoryPath, optionText } from './options.js'

export interface AskedReport {
  /** Absolute. */
  readonly path: string
  /** As it is named in messages: relative to the working directory. */
  readonly name: string
}

/** @throws UserError if it does not exist */
export async function askedReport(options: Options, workingDirectory: string): Promise<AskedReport> {
  const path = directoryPath('--report', optionText(options, 'report') ?? DEFAULT_REPORT)
  const name = plainLine(relative(workingDirectory, path) || '.')
  if (await isThere(path)) return { path, name }
  throw new UserError(
    `there is no report ${name}`,
    'Run go-integration-coverage run first, or name a report or a downloaded artifact with --report.',
  )
}
