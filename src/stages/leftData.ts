/** @module Where the data is that the user's own steps left: directories, archives and single files. */
import { createReadStream } from 'node:fs'
import { copyFile, lstat, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type Readable, addAbortSignal } from 'node:stream'
import { ArchiveError } from '../artifact/archive/archiveError.js'
import { TAR_START_BYTES, isTar } from '../artifact/archive/tarBytes.js'
import { unpackTar } from '../artifact/archive/unpackTar.js'
import { dataFoldersBelow, isDataName } from '../covdata/read/dataFolders.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { refuseInterrupted } from '../process/interrupt.js'
import { UserError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { plural } from '../support/plural.js'
import { readStart } from '../support/regularFile.js'
import { systemReason } from '../support/systemFault.js'

/** Stands for standard input. */
export const STDIN = '-'

export interface LeftData {
  /** Absolute paths of directories whose files are read, each once: those that are named, and folders with data below. */
  readonly directories: readonly string[]
  /** Those of them that have data and are in no other one that has. */
  readonly tops: readonly string[]
  readonly findings: readonly Finding[]
}

export interface LeftDataRequest {
  /** As the user wrote them. */
  readonly paths: readonly string[]
  /** Absolute directory that relative paths start from. */
  readonly base: string
  /** Absolute: an existing directory of ours, in which archives are unpacked. */
  readonly scratch: string
  /** What STDIN reads; undefined: it means nothing. */
  readonly stdin?: Readable | undefined
  /** Ends the reading of archives. */
  readonly stop: AbortSignal
  readonly log: Log
}

/** How much of an archive's name its folder has: the number in front of a name of 255 bytes would make it too long. */
const MAX_NAME_LENGTH = 60

/** What the paths hold, so far. */
interface Found {
  readonly tops: string[]
  readonly directories: string[]
  /** Folders for copies of single files, by the directories that the files are in. */
  readonly copies: Map<string, string>
  readonly unread: string[]
  readonly findings: Finding[]
}

/**
 * Finds the directories with data, in and below those that are named. Nothing but `scratch` is changed.
 * @throws UserError for a path that cannot be read, or is neither a directory nor data, and for a damaged archive;
 * Interrupted while an archive is read
 */
export async function leftData(request: LeftDataRequest): Promise<LeftData> {
  const found: Found = { tops: [], directories: [], copies: new Map(), unread: [], findings: [] }
  for (const [index, path] of request.paths.entries()) await addPath(found, path, index, request)
  const { unread } = found
  const title = `${plural(unread.length, 'folder')} with coverage data could not be read`
  return {
    directories: [...new Set(found.directories)],
    tops: [...new Set(found.tops)],
    findings: [...found.findings, ...findingIfAny('data-folder-unread', title, unread)],
  }
}

async function addPath(found: Found, name: string, index: number, request: LeftDataRequest): Promise<void> {
  const { base, scratch, stdin } = request
  const unpacked = join(
    scratch,
    `${index}-${name === STDIN ? 'stdin' : basename(name).slice(0, MAX_NAME_LENGTH)}`,
  )
  if (name === STDIN && stdin !== undefined) {
    await addArchive(found, 'standard input', stdin, unpacked, request)
    return
  }
  const path = resolve(base, name)
  const stats = await stat(path).catch((cause: unknown) => {
    throw unreadable(name, systemReason(cause), { cause })
  })
  if (stats.isDirectory()) {
    await addDirectory(found, path)
    return
  }
  if (!stats.isFile()) throw unreadable(name, 'it is neither a directory nor a file')
  if (isDataName(basename(path))) await addFile(found, path, scratch)
  else if (isTar(await startOf(path, name)))
    await addArchive(found, name, createReadStream(path), unpacked, request)
  else
    throw new UserError(
      `${name} is no coverage data`,
      'Name directories, .tar or .tar.gz archives, or the covmeta, covcounters and live.covcounters files themselves.',
    )
}

async function startOf(path: string, name: string): Promise<Uint8Array> {
  return readStart(path, TAR_START_BYTES).catch((cause: unknown) => {
    throw unreadable(name, systemReason(cause), { cause })
  })
}

function unreadable(name: string, why: string, options?: ErrorOptions): UserError {
  return new UserError(
    `${name} cannot be read: ${why}`,
    'Name what the processes were given as GOCOVERDIR, or a copy of it. What containers wrote may belong to root: copy it, or change its owner (sudo chown -R).',
    options,
  )
}

async function addDirectory(found: Found, path: string): Promise<void> {
  // Programs may still write there: its modes stay as they are.
  const { folders, leftOut } = await dataFoldersBelow(path, false)
  const hasData = (await readdir(path).catch(() => [])).some(isDataName)
  found.tops.push(...(hasData ? [path] : folders.filter((folder) => !isBelowAny(folder, folders))))
  found.directories.push(path, ...folders)
  found.unread.push(...leftOut)
}

function isBelowAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder + sep))
}

/** Files of one directory stay together: which process wrote them may depend on it. */
async function addFile(found: Found, path: string, scratch: string): Promise<void> {
  const directory = dirname(path)
  const known = found.copies.get(directory)
  const copies = known ?? join(scratch, `files-${found.copies.size}`)
  if (known === undefined) {
    await mkdir(copies)
    found.copies.set(directory, copies)
    found.tops.push(copies)
    found.directories.push(copies)
  }
  const copy = join(copies, basename(path))
  if ((await lstat(copy).catch(() => undefined)) === undefined) await copyFile(path, copy)
}

async function addArchive(
  found: Found,
  name: string,
  archive: Readable,
  directory: string,
  { stop, log }: LeftDataRequest,
): Promise<void> {
  await mkdir(directory)
  const { files, leftOut, leftOutCount } = await unpackTar(addAbortSignal(stop, archive), directory).catch(
    (error: unknown) => {
      refuseInterrupted(stop)
      if (!(error instanceof ArchiveError)) throw error
      throw new UserError(
        `${name}: ${error.message}`,
        'Make the archive again with tar, and check that the command which made it did not fail. Several smaller archives may be named.',
        { cause: error },
      )
    },
  )
  log.info(`${name}: ${plural(files, 'coverage data file')}`)
  const title = `${plural(leftOutCount, 'coverage data file')} in an archive could not be read: ${name}`
  found.findings.push(...findingIfAny('archived-data-unread', title, leftOut))
  await addDirectory(found, directory)
}
