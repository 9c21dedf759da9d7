/** @module The folder of a report: what of it is ours, and whether a new report can be written there. */
import { lstat, readdir, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ATTRIBUTION_NAME } from '../attribution/file/attributionFormat.js'
import { DATA_FOLDERS } from '../coverage/model.js'
import { SOURCES_NAME } from '../coverage/sourcePack.js'
import { IMPACT_NAME } from '../impact/impactData.js'
import { REPORT_NAME } from '../legs/earlierReport.js'
import { MANIFEST_NAME } from '../legs/manifest.js'
import { makeDirectory } from '../support/directories.js'
import { UserError, errorCode } from '../support/errors.js'
import { isThere } from '../support/files.js'
import { temporaryIn } from '../support/newFiles.js'
import { readStart } from '../support/regularFile.js'
import { systemReason } from '../support/systemFault.js'

/** The files of a report; report.json says that the others are ours. */
export const REPORT_FILES = [
  REPORT_NAME,
  'report.schema.json',
  'summary.md',
  'index.html',
  'coverage.out',
  'lcov.info',
  'cobertura.xml',
  'sonar.xml',
  'junit.xml',
  'ctrf.json',
  'badge.svg',
  'badge.json',
] as const
export type ReportFile = (typeof REPORT_FILES)[number]
/** The folder of the compacted data. */
export const DATA_FOLDER = 'covdata'

/** The first property of report.json. */
const MARK = '"$schema": "./report.schema.json"'
const MARK_BYTES = 200
/** Files that we write to the folders in covdata. */
const DATA_NAME = /^(?:cov(?:meta|counters)\.|coverage\.out$)/
/** Files that we write beside these folders. */
const BESIDE_DATA = [MANIFEST_NAME, SOURCES_NAME, ATTRIBUTION_NAME, IMPACT_NAME]
/** Enough to notice a full disk. */
const PROBE_BYTES = 64 * 1024

/**
 * Makes sure that a folder is still the one that was prepared, and makes it again if it was removed.
 * @throws UserError if tests have put another folder in its place, whose files would be overwritten
 */
export type CheckFolder = () => Promise<void>

/** The folder of a report that can be written there. */
export interface PreparedFolder {
  /** Whether it was made now. */
  readonly isNew: boolean
  /** Called before anything of the report is written. */
  readonly check: CheckFolder
}

/**
 * Makes a folder ready for a report: an earlier report is removed, so that it cannot be taken for the result of a run that
 * fails. Called before anything else is done, so that no work is lost because its report cannot be written.
 * @throws UserError if it cannot be written, or has files that are not ours in the places of a report's
 */
export async function prepareReportFolder(folder: string): Promise<PreparedFolder> {
  const isNew = !(await isThere(folder))
  await make(folder)
  if (await isReport(folder)) {
    // report.json goes last: it says that the others are ours.
    for (const name of REPORT_FILES.toReversed()) await rm(join(folder, name), { force: true })
    await removeData(join(folder, DATA_FOLDER))
  } else await refuseForeign(folder)
  await probe(folder)
  let known = await identityOf(folder)
  let isDataOurs = false
  const check = async (): Promise<void> => {
    await make(folder)
    const now = await identityOf(folder)
    if (now.path !== known.path)
      throw new UserError(
        `out: ${folder} was replaced by a link to ${now.path} during the run`,
        'Find out which test does so, or choose another directory with --out.',
      )
    if (now.inode !== known.inode && !(await isReport(folder))) await refuseForeign(folder, isDataOurs)
    known = now
    // From now on the data that is found there is what was stored since.
    isDataOurs = true
  }
  return { isNew, check }
}

async function make(folder: string): Promise<void> {
  await makeDirectory(folder).catch((cause: unknown) => {
    // Where the system lets nobody create anything, such as in /proc, it says that the place does not exist.
    const why = errorCode(cause) === 'ENOENT' ? 'the system does not allow it' : systemReason(cause)
    throw new UserError(`out: cannot create ${folder}: ${why}`, 'Name a directory that can be written to.', {
      cause,
    })
  })
}

/** Its path without links, and what tells it from another folder there. */
async function identityOf(folder: string): Promise<{ readonly path: string; readonly inode: string }> {
  const { dev, ino } = await stat(folder, { bigint: true })
  return { path: await realpath(folder), inode: `${dev} ${ino}` }
}

/** @throws UserError if files that are not ours would be overwritten */
async function refuseForeign(folder: string, isDataOurs = false): Promise<void> {
  const names = new Set(await readdir(folder).catch(() => []))
  const foreign =
    REPORT_FILES.find((name) => names.has(name)) ??
    (isDataOurs ? undefined : await foreignData(join(folder, DATA_FOLDER)))
  if (foreign !== undefined)
    throw new UserError(
      `out: ${join(folder, foreign)} is not part of a report, and would be overwritten`,
      'Remove it, or choose another directory with --out.',
    )
}

/**
 * Removes compacted data of ours and leaves everything else.
 * @param directory the covdata folder of a report
 */
export async function removeData(directory: string): Promise<void> {
  if (!(await isPlainDirectory(directory))) return
  for (const name of BESIDE_DATA) await rm(join(directory, name), { force: true })
  for (const source of DATA_FOLDERS) {
    const folder = join(directory, source)
    if (!(await isPlainDirectory(folder))) continue
    for (const name of await readdir(folder))
      if (DATA_NAME.test(name)) await rm(join(folder, name), { force: true })
    await removeEmpty(folder)
  }
  await removeEmpty(directory)
}

/** Whether it is a directory itself, and not a link to one. */
export async function isPlainDirectory(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isDirectory() === true
}

async function isReport(folder: string): Promise<boolean> {
  const start = await readStart(join(folder, REPORT_NAME), MARK_BYTES).catch(() => undefined)
  return start?.toString('utf8').includes(MARK) === true
}

/**
 * Files without those of reports, which are told by their report.json.
 * @param root absolute
 * @param files paths in it, with slashes
 */
export async function withoutReports(root: string, files: readonly string[]): Promise<readonly string[]> {
  const places = files.map((file) => ({ file, folder: reportOf(file) }))
  const reports = new Set<string>()
  for (const folder of new Set(places.flatMap(({ folder = [] }) => folder)))
    if (await isReport(join(root, folder))) reports.add(folder)
  return places.flatMap(({ file, folder }) => (folder !== undefined && reports.has(folder) ? [] : file))
}

/** The folder of the report of which a file would be by its name. */
function reportOf(file: string): string | undefined {
  const parts = file.split('/')
  const name = parts.pop() ?? ''
  if (REPORT_FILES.some((each) => each === name)) return parts.join('/')
  const [covdata, source] = [parts.at(-2), parts.at(-1)]
  if (source === DATA_FOLDER) return BESIDE_DATA.includes(name) ? parts.slice(0, -1).join('/') : undefined
  const isData =
    covdata === DATA_FOLDER && DATA_FOLDERS.some((each) => each === source) && DATA_NAME.test(name)
  return isData ? parts.slice(0, -2).join('/') : undefined
}

/** The path of what is in the way of compacted data, in the folder of a report; undefined if nothing is. */
async function foreignData(directory: string): Promise<string | undefined> {
  if (!(await isThere(directory))) return undefined
  if (!(await isPlainDirectory(directory))) return DATA_FOLDER
  for (const name of BESIDE_DATA) if (await isThere(join(directory, name))) return join(DATA_FOLDER, name)
  for (const source of DATA_FOLDERS) {
    const folder = join(directory, source)
    if (!(await isThere(folder))) continue
    const isOther = !(await isPlainDirectory(folder))
    if (isOther || (await readdir(folder)).some((name) => DATA_NAME.test(name)))
      return join(DATA_FOLDER, source)
  }
  return undefined
}

async function removeEmpty(directory: string): Promise<void> {
  await rmdir(directory).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
  })
}

/** @throws UserError if nothing can be written */
async function probe(folder: string): Promise<void> {
  const file = temporaryIn(folder)
  try {
    await writeFile(file, Buffer.alloc(PROBE_BYTES), { flag: 'wx' })
  } catch (cause) {
    throw new UserError(`out: ${folder} cannot be written`, 'Name a directory that can be written.', {
      cause,
    })
  } finally {
    await rm(file, { force: true })
  }
}
