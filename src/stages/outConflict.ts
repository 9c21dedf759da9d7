/** @module Refuses a report that would overwrite the data it is made from. */
import { basename, dirname, join, sep } from 'node:path'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { foldersWithData } from '../legs/legData.js'
import { DATA_FOLDER, REPORT_FILES } from '../report/reportFolder.js'
import { UserError } from '../support/errors.js'
import { isDirectory, isThere } from '../support/files.js'

/**
 * Compares places, whatever names they have. A report above the data, or beside it in a directory that is searched, is no
 * conflict.
 * @param directories absolute, the data to merge
 * @param outDirectory absolute, of the report
 * @throws UserError if the report would overwrite data or an earlier report, or be inside it, or if a directory cannot be
 *   read
 */
export async function refuseConflict(directories: readonly string[], outDirectory: string): Promise<void> {
  const out = await placeOf(outDirectory)
  for (const directory of directories) {
    refuseAt(directory, false)
    for (const folder of await foldersWithData(directory)) refuseAt(folder, true)
  }

  function refuseAt(folder: string, hasData: boolean): void {
    const place = realDirectory(folder)
    const overwrites = place === out || isWithin(place, join(out, DATA_FOLDER))
    if (!overwrites && !(hasData && isWithin(out, place))) return
    throw new UserError(
      `out: the report in ${outDirectory} would ${overwrites ? 'overwrite' : 'be inside'} what it is made from, ${folder}`,
      'Choose another directory with --out; or remove that one if it is a report that you no longer need.',
    )
  }
}

/**
 * Refuses a report that would overwrite data of unit tests.
 * @param paths absolute: directories and text profiles
 * @throws UserError as `refuseConflict` does
 */
export async function refuseUnitConflict(paths: readonly string[], outDirectory: string): Promise<void> {
  await refusePathConflict(paths, outDirectory, 'the data of unit tests')
}

/**
 * Refuses a report that would overwrite what it is made from.
 * @param paths absolute: directories and files
 * @param what names it
 * @throws UserError as `refuseConflict` does
 */
export async function refusePathConflict(
  paths: readonly string[],
  outDirectory: string,
  what = 'what it is made from',
): Promise<void> {
  const out = await placeOf(outDirectory)
  for (const path of paths) {
    // What is not there is reported where it is read.
    if (!(await isThere(path))) continue
    if (await isDirectory(path)) {
      await refuseConflict([path], outDirectory)
      continue
    }
    const place = realDirectory(path)
    const isOurs = dirname(place) === out && REPORT_FILES.some((name) => name === basename(place))
    if (!isOurs && !isWithin(place, join(out, DATA_FOLDER))) continue
    throw new UserError(
      `out: the report in ${outDirectory} would overwrite ${what}, ${path}`,
      'Choose another directory with --out, or move the file.',
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
