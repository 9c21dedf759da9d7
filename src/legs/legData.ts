/** @module Data to merge: of a leg with a manifest, or plain directories without one. */
import { basename, dirname, join, relative, sep } from 'node:path'
import type { DataDirectory } from '../coverage/readData.js'
import { withShortList } from '../coverage/shortProcesses.js'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { isThere } from '../support/files.js'
import { readRegularFile } from '../support/regularFile.js'
import {
  type FoundDirectory,
  type FoundFolder,
  findFolders,
  hasCounters,
  separated,
  sourceFolders,
} from './foundFolders.js'
import { type EarlierReport, REPORT_NAME } from './earlierReport.js'
import type { Origin } from './legConflicts.js'
import type { LegIdentity } from './legIdentity.js'
import { MANIFEST_NAME, type Manifest } from './manifest.js'
import { MAX_MANIFEST_LENGTH } from './manifestLimits.js'

/** Data to merge. */
export interface LegData {
  /** Undefined for plain directories. */
  readonly manifest: Manifest | undefined
  readonly directories: readonly DataDirectory[]
  /** Absolute paths of directories with data of unit tests; absent for plain directories. */
  readonly unit?: readonly string[]
  /** Absolute: where the manifest is, and perhaps what the leg stored of its sources; undefined for plain directories. */
  readonly folder?: string
  /** What the manifest has to belong to; undefined if nothing is known. */
  readonly origin?: Origin | undefined
  /** Of the manifest as it was read; absent for plain directories. */
  readonly identity?: LegIdentity
}

/** What was found in directories that the user names. */
export interface FoundData {
  readonly legs: readonly LegData[]
  /** Absolute paths of directories with data of unit tests that belong to no leg. */
  readonly unit: readonly string[]
  /** Earlier reports whose data is among the plain directories. */
  readonly reports: readonly EarlierReport[]
  /** The directories, as they are shown, in which no process left counters. */
  readonly empty: readonly string[]
}

/** In bytes: report.json has the output of failed tests. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024
/** In bytes: an artifact's is untrusted, and one of 1,000 legs has a few MiB. */
const MAX_STORED_REPORT = 64 * 1024 * 1024

/**
 * The data in a directory that the user names, and in its subdirectories: GOCOVERDIRs, reports, their covdata folders,
 * and unpacked artifacts.
 * @param directory absolute
 * @param outDirectory absolute: it may be empty, as the report has yet to be written there
 * @throws UserError if it, a manifest or a report cannot be read
 */
export async function findLegData(directory: string, outDirectory?: string): Promise<FoundData> {
  const folders = await findFolders(directory, outDirectory)
  const legs: LegData[] = []
  for (const folder of folders)
    if (folder.kind === 'artifact') legs.push(...(await artifactIn(folder, directory)))
  const { directories: data, unit } = separated(
    folders.filter(({ kind }) => kind === 'data').flatMap(({ directories }) => directories),
  )
  const artifacts = folders.filter(({ kind }) => kind === 'artifact').map(({ path }) => path)
  const reports: EarlierReport[] = []
  const empty = folders.filter(({ kind }) => kind === 'hollow').map(({ path }) => shown(path))
  for (const place of reportPlaces(directory, folders)) {
    // A report of the action: the manifest in its covdata folder says the same.
    if (artifacts.includes(join(place, 'covdata'))) continue
    const report = await readReport(place)
    if (report === undefined) continue
    const own = data.filter(({ path }) => (path + sep).startsWith(join(place, 'covdata') + sep))
    const counted = await anyCounters(own)
    const isFine = counted || areIdle(report)
    if (!isFine) empty.push(report.name)
    reports.push(isFine ? report : { ...report, legs: report.legs.map(emptied) })
  }
  if (legs.length === 0 && reports.length === 0 && !(await anyCounters(data))) empty.push(shown(directory))
  if (data.length > 0) legs.push({ manifest: undefined, directories: data })
  return { legs, unit, reports, empty }
}

/**
 * The directories, among one that the user names and its subdirectories, from which `findLegData` reads.
 * @param directory absolute
 * @throws UserError if it or a manifest cannot be read
 */
export async function foldersWithData(directory: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const folder of await findFolders(directory)) {
    const { path, kind, directories } = folder
    if (kind === 'hollow') continue
    const isUnsure = kind === 'artifact' && directories.length === 0
    if (!isUnsure || (await artifactIn(folder, directory)).length > 0) paths.push(path)
  }
  return paths
}

/**
 * The data of an artifact whose manifest has been read.
 * @param directory absolute path of the unpacked artifact
 * @param origin what the artifact has to belong to
 * @throws UserError if it cannot be read
 */
export async function legDataOf(directory: string, manifest: Manifest, origin?: Origin): Promise<LegData> {
  return { manifest, ...separated(await sourceFolders(directory)), folder: directory, origin }
}

/**
 * The data of a report's artifact. Nothing else of it is merged.
 * @param directory absolute path of the unpacked artifact
 * @param name how it is shown; by default its legs need not be told from others
 * @returns undefined if there is no report of ours in it
 * @throws UserError if it cannot be read
 */
export async function reportDataOf(directory: string, name = ''): Promise<FoundData | undefined> {
  const report = await readReport(directory, name, MAX_STORED_REPORT)
  if (report === undefined) return undefined
  const folder = join(directory, 'covdata')
  const { directories, unit } = separated((await isThere(folder)) ? await sourceFolders(folder) : [])
  const isFine = (await anyCounters(directories)) || areIdle(report)
  return {
    legs: [{ manifest: undefined, directories }],
    unit,
    reports: [isFine ? report : { ...report, legs: report.legs.map(emptied) }],
    empty: isFine ? [] : [name],
  }
}

/** Joins all directories without a manifest, as nothing distinguishes them, and puts them after the legs. */
export function plainTogether(all: readonly LegData[]): readonly LegData[] {
  const plain = all.filter(({ manifest }) => manifest === undefined).flatMap(({ directories }) => directories)
  const legs = all.filter(({ manifest }) => manifest !== undefined)
  return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs
}

/** A path as it is shown: relative to the working directory if it is below it. */
function shown(path: string): string {
  const text = relative('.', path)
  return text === '' || text.startsWith('..') ? path : text
}

async function anyCounters(directories: readonly FoundDirectory[]): Promise<boolean> {
  for (const directory of directories) if (await hasCounters(directory)) return true
  return false
}

/** Whether it is about shards that say they left no data. */
function areIdle({ shards, legs }: EarlierReport): boolean {
  return shards.length > 0 && shards.length === legs.length && shards.every(({ hasNoData }) => hasNoData)
}

function emptied(leg: EarlierReport['legs'][number]): EarlierReport['legs'][number] {
  return leg.state === 'merged' ? { ...leg, state: 'empty' } : leg
}

/** The directories of reports; that of the report whose covdata folder the user names is included. */
function reportPlaces(directory: string, folders: readonly FoundFolder[]): readonly string[] {
  const found = folders.filter(({ kind }) => kind === 'report').map(({ path }) => path)
  return basename(directory) === 'covdata' ? [dirname(directory), ...found] : found
}

/**
 * Reads the manifest of an artifact.
 * @param named the directory that the user names; below it, files of other programs may have the same name
 */
async function artifactIn({ path, directories }: FoundFolder, named: string): Promise<readonly LegData[]> {
  const manifest = join(path, MANIFEST_NAME)
  // Loads valibot, so it is imported only if there is a manifest.
  const { isManifest, parseManifest } = await import('./readManifest.js')
  try {
    const json = (await readRegularFile(manifest, MAX_MANIFEST_LENGTH)).toString('utf8')
    if (path !== named && directories.length === 0 && !isManifest(json)) return []
    return [{ manifest: withShortList(parseManifest(json)), ...separated(directories), folder: path }]
  } catch (error) {
    throw new UserError(
      `${manifest} cannot be used: ${describeError(error)}`,
      'It describes the data next to it; remove it to merge the data without it.',
    )
  }
}

/** @returns undefined if there is no report of ours */
async function readReport(
  directory: string,
  name = shown(directory),
  max = MAX_REPORT_LENGTH,
): Promise<EarlierReport | undefined> {
  const path = join(directory, REPORT_NAME)
  const { earlierReport } = await import('./readEarlierReport.js')
  try {
    const json = (await readRegularFile(path, max)).toString('utf8')
    return earlierReport(json, directory, name)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new UserError(
      `${path} cannot be used: ${describeError(error)}`,
      'It holds the verdict of the suite whose data is in covdata; remove it to merge the data without it.',
    )
  }
}
