/** @module Searching a directory that the user names for coverage data, in its subdirectories too. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { DATA_FOLDERS, SOURCES, type Source, UNIT_FOLDER } from '../coverage/model.js'
import type { DataDirectory } from '../coverage/readData.js'
import { PROFILE_NAME } from '../coverage/textProfile.js'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { REPORT_NAME } from './earlierReport.js'
import { MANIFEST_NAME } from './manifest.js'

/** A directory with data of the suite or of unit tests. */
export type FoundDirectory = DataDirectory | UnitDirectory

export interface UnitDirectory {
  /** Absolute. */
  readonly path: string
  readonly source: typeof UNIT_FOLDER
}

/** A directory with coverage data, a manifest or a report in it. */
export interface FoundFolder {
  /** Absolute. */
  readonly path: string
  /**
   * `artifact`: it has a manifest; `report`: its data, if any, is in its covdata folder; `data`: it is a single GOCOVERDIR;
   * `hollow`: there is nothing in it, although it is in a directory of such folders.
   */
  readonly kind: 'artifact' | 'report' | 'data' | 'hollow'
  /** The data directories that belong to it; none for a report. */
  readonly directories: readonly FoundDirectory[]
}

/** How many directories are searched below one that the user names. */
const MAX_FOLDERS = 10_000

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such directory',
  ENOTDIR: 'it is not a directory',
}

/** Beside report.json if that is a report of ours. */
const SCHEMA_NAME = 'report.schema.json'

/** The names of the files that processes leave in a GOCOVERDIR, complete or not. */
const DATA_NAME = /^(?:covmeta|covcounters|live\.covcounters|tmp\.cov(?:meta|counters))\./
/** The names of files with counters. */
const COUNTERS_NAME = /^(?:live\.)?covcounters\./

/**
 * Finds everything in a directory and its subdirectories. Links to directories are not followed below the first.
 * @param outDirectory of the report: it may be empty
 * @param max how many directories are searched
 * @throws UserError if a directory cannot be read, or there are too many
 */
export async function findFolders(
  directory: string,
  outDirectory?: string,
  max = MAX_FOLDERS,
): Promise<readonly FoundFolder[]> {
  const found: FoundFolder[] = []
  const queue: FoundDirectory[] = [{ path: directory, source: 'binaries' }]
  const out = outDirectory === undefined ? undefined : realDirectory(outDirectory)
  for (let at = 0; at < queue.length; at++) {
    if (at >= max)
      throw new UserError(
        `${directory} has more than ${max} subdirectories`,
        'Name the directories with coverage data themselves.',
      )
    const here = queue[at]
    if (here === undefined) continue
    queue.push(...(await search(here, found)))
  }
  const ofItsOwn = found.some(({ path, kind }) => path === directory && kind !== 'hollow')
  const isLost = (path: string): boolean =>
    !ofItsOwn && dirname(path) === directory && realDirectory(path) !== out
  return found.filter(({ path, kind }) => kind !== 'hollow' || isLost(path))
}

/** Whether a directory has a file with counters, in any state. */
export async function hasCounters({ path }: FoundDirectory): Promise<boolean> {
  return (await entriesIn(path)).some(({ name }) => COUNTERS_NAME.test(name))
}

/** The directories of a covdata folder of ours, by their sources. */
export async function sourceFolders(directory: string): Promise<readonly FoundDirectory[]> {
  const names = (await entriesIn(directory)).map(({ name }) => name)
  const folders = [...SOURCES, UNIT_FOLDER] as const
  return folders
    .filter((source) => names.includes(source))
    .map((source) => ({ path: join(directory, source), source }))
}

/** The directories of the suite and, apart from them, those of unit tests. */
export function separated(directories: readonly FoundDirectory[]): {
  readonly directories: readonly DataDirectory[]
  readonly unit: readonly string[]
} {
  return {
    directories: directories.filter((directory) => directory.source !== UNIT_FOLDER),
    unit: directories.filter(({ source }) => source === UNIT_FOLDER).map(({ path }) => path),
  }
}

/** @returns the subdirectories that are left to search */
async function search(here: FoundDirectory, found: FoundFolder[]): Promise<readonly FoundDirectory[]> {
  const { path, source } = here
  const entries = await entriesIn(path)
  const names = new Set(entries.map(({ name }) => name))
  const isData =
    entries.some((entry) => DATA_NAME.test(entry.name) && !entry.isDirectory()) ||
    (source === UNIT_FOLDER && names.has(PROFILE_NAME))
  const below = (skipped: readonly string[], sourceOf: (name: string) => Source | typeof UNIT_FOLDER) =>
    entries
      .filter((entry) => entry.isDirectory() && !skipped.includes(entry.name))
      .map(({ name }) => ({ path: join(path, name), source: sourceOf(name) }))
  if (names.has(MANIFEST_NAME)) {
    found.push({ path, kind: 'artifact', directories: isData ? [here] : await sourceFolders(path) })
    return below(DATA_FOLDERS, () => source)
  }
  if (entries.length === 0) found.push({ path, kind: 'hollow', directories: [] })
  if (isData) found.push({ path, kind: 'data', directories: [here] })
  // The report of a run without data has no covdata folder.
  if (names.has(REPORT_NAME) && (names.has('covdata') || names.has(SCHEMA_NAME)))
    found.push({ path, kind: 'report', directories: [] })
  // A covdata folder has a folder for each source; in a GOCOVERDIR, their names mean nothing.
  const isSource = (name: string): name is Source => !isData && SOURCES.some((known) => known === name)
  // Elsewhere, a folder of that name may hold anything.
  const isStored = !isData && (basename(path) === 'covdata' || SOURCES.some((known) => names.has(known)))
  return below([], (name) =>
    isSource(name) ? name : isStored && name === UNIT_FOLDER ? UNIT_FOLDER : source,
  )
}

async function entriesIn(directory: string): Promise<readonly Dirent[]> {
  return readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    const reason = REASONS[errorCode(error) ?? ''] ?? describeError(error)
    throw new UserError(
      `${directory} cannot be read: ${reason}`,
      'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.',
    )
  })
}
