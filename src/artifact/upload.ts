/** @module Uploading a run's data as an artifact: what goes wrong with it never costs more than the artifact. */
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describeError, errorCode } from '../support/errors.js'
import { type Finding, finding } from '../findings/finding.js'
import { ENTRY_FOLDERS, isEntryName } from './entryName.js'
import type { ArtifactService } from './artifactService.js'
import { ENTERPRISE_SERVER, type ServiceProblem, serviceProblem } from './serviceProblem.js'

export interface UploadRequest {
  readonly name: string
  /** Absolute: the covdata folder of a report, with its manifest. */
  readonly directory: string
  /** Undefined: the repository's setting. */
  readonly retentionDays: number | undefined
  /** Whether this is known to be GitHub Enterprise Server; its missing service is not asked then. */
  readonly enterpriseServer?: boolean
}

export type UploadedArtifact =
  | {
      readonly kind: 'uploaded'
      readonly id: number
      /** Bytes of the archive. */
      readonly size: number
      /** SHA-256 of the archive, 64 hexadecimal digits; empty where the client gives none. */
      readonly digest: string
    }
  | { readonly kind: 'not uploaded'; readonly finding: Finding }

/** zlib's own default: more saves a few percent of some 100 kB. */
const COMPRESSION_LEVEL = 6
const LONGEST_MESSAGE = 500

/** Never throws for what the service, the client or the network does. */
export async function uploadArtifact(
  { name, directory, retentionDays, enterpriseServer }: UploadRequest,
  service: ArtifactService,
): Promise<UploadedArtifact> {
  if (enterpriseServer === true) return notUploaded(name, ENTERPRISE_SERVER)
  try {
    const files = await filesToUpload(directory)
    if (files.length === 0) return nothingToUpload(name, directory)
    const { id, size, digest } = await service.uploadArtifact(name, [...files], directory, {
      compressionLevel: COMPRESSION_LEVEL,
      ...(retentionDays === undefined ? {} : { retentionDays }),
    })
    if (id === undefined) throw new Error('the client gave no id')
    return { kind: 'uploaded', id, size: size ?? 0, digest: digest ?? '' }
  } catch (error) {
    return notUploaded(name, serviceProblem(error), describeError(error))
  }
}

/**
 * Absolute paths, sorted. Only regular files that a reader accepts: the client follows links, so that a link which a
 * test put there would publish what it leads to.
 */
async function filesToUpload(directory: string): Promise<readonly string[]> {
  const names = await namesIn(directory, '')
  const folders = ENTRY_FOLDERS.filter((folder) => names.includes(folder))
  const inFolders = await Promise.all(folders.map((folder) => namesIn(directory, folder)))
  const paths = [...names, ...inFolders.flat()]
    .filter(isEntryName)
    .sort()
    .map((name) => join(directory, name))
  const regular = await Promise.all(paths.map(async (path) => (await lstat(path)).isFile()))
  return paths.filter((_, index) => regular[index] === true)
}

/** With the folder in front; none where the folder is missing, or is a link. */
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
      detail: `${directory} holds neither coverage data nor a manifest.`,
    }),
  }
}

/** @param message what the client says, of which the first line is its own; it may quote the service's answer */
function notUploaded(name: string, { code, title, fix }: ServiceProblem, message = ''): UploadedArtifact {
  return {
    kind: 'not uploaded',
    finding: finding(code, `The artifact ${name} was not uploaded: ${title}`, {
      detail: (message.split('\n')[0] ?? '').slice(0, LONGEST_MESSAGE),
      fix,
    }),
  }
}
