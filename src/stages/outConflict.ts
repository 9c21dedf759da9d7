/** @module Refuses a report that would overwrite the data it is made from. */
import { basename, dirname, join, sep } from 'node:path'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { DATA_FOLDER } from '../report/reportFolder.js'
import { UserError } from '../support/errors.js'
import { isThere } from '../support/files.js'

/**
 * Compares places, whatever names they have. A report below a directory, or with a directory beside its files, is no
 * conflict.
 * @param directories absolute, the data to merge
 * @param outDirectory absolute, of the report
 * @throws UserError if the report would overwrite a directory
 */
export async function refuseConflict(directories: readonly string[], outDirectory: string): Promise<void> {
  const out = await placeOf(outDirectory)
  for (const directory of directories) {
    const place = realDirectory(directory)
    if (place === out || isWithin(place, join(out, DATA_FOLDER)))
      throw new UserError(
        `out: the report in ${outDirectory} would overwrite what it is made from, ${directory}`,
        'Choose another directory with --out.',
      )
  }
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}

/** The path without links; the part of it that does not exist stays as it is. */
async function placeOf(path: string): Promise<string> {
  if ((await isThere(path)) || dirname(path) === path) return realDirectory(path)
  return join(await placeOf(dirname(path)), basename(path))
}
