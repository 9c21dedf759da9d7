/**
 * @module Uploading the data of a run, or a report of merged data, as an artifact. A failure is a finding and never fails
 * the run by itself.
 */
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TOO_LATE, within } from '../support/deadline.js'
import { describeError, errorCode } from '../support/errors.js'
import { type Finding, finding } from '../findings/finding.js'
import { DATA_FOLDER, REPORT_FILES } from '../report/reportFolder.js'
import { ENTRY_FOLDERS, isEntryName } from './entryName.js'
import type { ArtifactService } from './artifactService.js'
import { type Uploader, freeOfEarlierAttempt, otherNames } from './takenName.js'
import { ENTERPRISE_SERVER, type ServiceProblem, lateService, serviceProblem } from './serviceProblem.js'

export interface UploadRequest {
  readonly name: string
  /**
   * Absolute path of what is uploaded: the covdata folder of a report with its manifest, or the folder of a report.
   */
  readonly directory: string
  readonly content?: 'data' | 'report'
  /** Undefined for the repository's setting. */
  readonly retentionDays: number | undefined
  /** Whether this is known to be GitHub Enterprise Server, whose missing service is then not asked. */
  readonly enterpriseServer?: boolean
  /** The time limit, in milliseconds. */
  readonly max?: number
  /** Which leg it is; undefined for a report. */
  readonly uploader?: Uploader | undefined
}

export type UploadedArtifact =
  | {
      readonly kind: 'uploaded'
      readonly id: number
      /** Size of the archive in bytes. */
      readonly size: number
      /** SHA-256 of the archive, 64 hexadecimal digits; empty if the client returns none. */
      readonly digest: string
      /** Files that were not uploaded, because no reader would accept them: paths in the directory, sorted. */
      readonly leftOut?: readonly string[]
      /** Set if the name was taken: the name that it has instead. */
      readonly renamed?: Finding
    }
  | { readonly kind: 'not uploaded'; readonly finding: Finding }

/** The default of zlib: higher levels would save a few percent of about 100 kB. */
const COMPRESSION_LEVEL = 6
/** The client retries each of its requests for minutes. */
const MAX_MS = 300_000
/** In UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 500

/**
 * Uploads the data. Never throws because of the service, the client or the network. If another artifact of the run has the
 * name, it is replaced if it is the leg's own, and otherwise the data gets another name.
 */
export async function uploadArtifact(
  request: UploadRequest,
  service: ArtifactService,
): Promise<UploadedArtifact> {
  const { name, directory, uploader } = request
  const uploaded = await uploadAs(request, service)
  if (!isTaken(uploaded)) return uploaded
  const scratch = `${directory}-taken`
  try {
    if (uploader !== undefined && (await freeOfEarlierAttempt(name, uploader, service, scratch))) {
      const again = await uploadAs(request, service)
      if (!isTaken(again)) return again
    }
  } catch {
    // Whatever is wrong with the other artifact, this one is uploaded beside it.
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  for (const other of otherNames(name)) {
    const beside = await uploadAs({ ...request, name: other }, service)
    if (isTaken(beside)) continue
    if (beside.kind !== 'uploaded') return beside
    const title = `The artifact was uploaded as ${other}: another step of this workflow run has uploaded ${name}`
    return { ...beside, renamed: finding('artifact-name-taken', title) }
  }
  return uploaded
}

function isTaken(uploaded: UploadedArtifact): boolean {
  return uploaded.kind === 'not uploaded' && uploaded.finding.code === 'artifact-name-taken'
}

async function uploadAs(
  { name, directory, content = 'data', retentionDays, enterpriseServer, max = MAX_MS }: UploadRequest,
  service: ArtifactService,
): Promise<UploadedArtifact> {
  if (enterpriseServer === true) return notUploaded(name, ENTERPRISE_SERVER)
  try {
    const { files, leftOut } = await (content === 'data' ? filesToUpload(directory) : reportFiles(directory))
    if (files.length === 0) return nothingToUpload(name, directory)
    const uploading = service.uploadArtifact(name, [...files], directory, {
      compressionLevel: COMPRESSION_LEVEL,
      ...(retentionDays === undefined ? {} : { retentionDays }),
    })
    const uploaded = await within(max, uploading)
    if (uploaded === TOO_LATE) return notUploaded(name, lateService(max))
    const { id, size, digest } = uploaded
    if (id === undefined) throw new Error('the client gave no id')
    return {
      kind: 'uploaded',
      id,
      size: size ?? 0,
      digest: digest ?? '',
      ...(leftOut.length > 0 ? { leftOut } : {}),
    }
  } catch (error) {
    return notUploaded(name, serviceProblem(error), describeError(error))
  }
}

/**
 * The files to upload: only regular files that a reader accepts: the client follows links,
 * so a link that a test creates would publish its target.
 */
async function filesToUpload(directory: string): Promise<FilesToUpload> {
  const names = await namesIn(directory, '')
  const folders = ENTRY_FOLDERS.filter((folder) => names.includes(folder))
  const inFolders = await Promise.all(folders.map((folder) => namesIn(directory, folder)))
  const plain = await Promise.all(
    folders.map(async (folder) => (await lstat(join(directory, folder))).isDirectory()),
  )
  const opened = folders.filter((_, index) => plain[index] === true)
  const found = [...names.filter((name) => !opened.includes(name)), ...inFolders.flat()].sort()
  const accepted = await Promise.all(
    found.map(async (name) => isEntryName(name) && (await lstat(join(directory, name))).isFile()),
  )
  return {
    files: found.filter((_, index) => accepted[index] === true).map((name) => join(directory, name)),
    leftOut: found.filter((_, index) => accepted[index] !== true),
  }
}

/** The files of a report, and those of its data. What else is in the folder is not ours. */
async function reportFiles(directory: string): Promise<FilesToUpload> {
  const data = await filesToUpload(join(directory, DATA_FOLDER))
  const names = await namesIn(directory, '')
  const found = REPORT_FILES.filter((name) => names.includes(name)).map((name) => join(directory, name))
  const plain = await Promise.all(found.map(async (path) => (await lstat(path)).isFile()))
  return {
    files: [...found.filter((_, index) => plain[index] === true), ...data.files],
    leftOut: data.leftOut.map((name) => `${DATA_FOLDER}/${name}`),
  }
}

interface FilesToUpload {
  /** Absolute paths, sorted. */
  readonly files: readonly string[]
  readonly leftOut: readonly string[]
}

/** The names in a folder, with `folder/` in front; empty if it is missing or a link. */
async function namesIn(directory: string, folder: string): Promise<readonly string[]> {
  const path = join(directory, folder)
  try {
    if (!(await lstat(path)).isDirectory()) return []
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
  const prefix = folder === '' ? '' : `${folder}/`
  return (await readdir(path)).map((name) => prefix + name)
}

function nothingToUpload(name: string, directory: string): UploadedArtifact {
  const title = `The artifact ${name} was not uploaded: there is no data`
  return {
    kind: 'not uploaded',
    finding: finding('artifact-empty', title, {
      detail: `${directory} contains neither coverage data nor a manifest.`,
    }),
  }
}

/** @param message the client's message; only its first line is shown, as others may quote the service's response */
function notUploaded(name: string, { code, title, fix }: ServiceProblem, message = ''): UploadedArtifact {
  return {
    kind: 'not uploaded',
    finding: finding(code, `The artifact ${name} was not uploaded: ${title}`, {
      detail: (message.split('\n')[0] ?? '').slice(0, MAX_MESSAGE_LENGTH),
      fix,
    }),
  }
}
