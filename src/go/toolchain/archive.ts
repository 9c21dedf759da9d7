/** @module Downloading an archive from go.dev, verifying its checksum and unpacking it. */
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join, win32 } from 'node:path'
import { makeDirectory } from '../../support/directories.js'
import { UserError, describeError } from '../../support/errors.js'
import { capture } from '../../process/exec.js'
import { SlowProgress } from '../../support/slowProgress.js'
import type { GoVersion } from '../goVersion.js'
import { fetchFile } from './fetch.js'
import type { Host } from './host.js'
import type { Archive } from './releases.js'
import { SourceFailure, withoutCredentials } from './sourceFailure.js'

/** Archives of Go have about 80 MB. */
const MAX_ARCHIVE_BYTES = 2 ** 30

/**
 * Downloads an archive and unpacks it in `folder`.
 * @param folder absolute; made if need be
 * @returns the absolute path of the GOROOT in the folder
 * @throws UserError if there is no checksum or a wrong one; SourceFailure if it cannot be downloaded or unpacked
 */
export async function downloadArchive(
  version: GoVersion,
  archive: Archive,
  folder: string,
  host: Host,
): Promise<string> {
  const url = `${host.downloadBase}${archive.filename}`
  const shown = withoutCredentials(url)
  if (archive.sha256 === undefined)
    throw new UserError(
      `the list of Go releases has no checksum for ${archive.filename}, so Go ${version.name} is not installed`,
      'Try again later. If that does not help, choose another version, or put this one on PATH.',
    )
  host.log.info(`Downloading Go ${version.name} from ${shown}`)
  const file = join(folder, 'archive')
  const progress = new SlowProgress(host.log)
  let hash = createHash('sha256')
  await fetchFile(url, file, {
    limits: host.limits,
    stop: host.stop,
    maxSize: MAX_ARCHIVE_BYTES,
    observer: (size) => {
      hash = createHash('sha256')
      let received = 0
      return (chunk) => {
        hash.update(chunk)
        received += chunk.length
        progress.step(`downloading Go ${version.name}: ${receivedText(received, size)}`)
      }
    },
  })
  const actual = hash.digest('hex')
  if (actual !== archive.sha256.toLowerCase())
    throw new UserError(
      `${shown} does not match its checksum, so it is not used: its sha256 is ${actual}, expected ${archive.sha256}`,
      'A proxy or mirror may have changed or truncated it. Try again; if it fails again, ask whoever runs that proxy or mirror.',
    )
  const unpacked = progress.wait((seconds) => `unpacking Go ${version.name} for ${seconds} s`)
  await unpack(file, folder, host).finally(unpacked)
  await rm(file)
  return join(folder, 'go')
}

/** `34 of 78 MB (43%)`, or `34 MB` if the size is not known. */
function receivedText(received: number, size: number | undefined): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
  if (size === undefined) return `${megabytes(received)} MB`
  return `${megabytes(received)} of ${megabytes(size)} MB (${Math.floor((100 * received) / size)}%)`
}

/** Unpacks a .tar.gz or, with the tar of Windows, a .zip. */
async function unpack(file: string, folder: string, host: Host): Promise<void> {
  const system = host.env.SystemRoot ?? host.env.SYSTEMROOT ?? 'C:\\Windows'
  // Git's tar, which may be first on PATH, cannot read zip files.
  const tar = host.platform === 'win32' ? win32.join(system, 'System32', 'tar.exe') : 'tar'
  await makeDirectory(folder)
  // o: the files belong to the user who unpacks them, even if that is root.
  const args = ['-xof', file, '-C', folder]
  const { exitCode, stderr } = await capture(tar, args, { cwd: folder, env: host.env }).catch(
    (cause: unknown) => {
      throw new SourceFailure(`its archive could not be unpacked: ${describeError(cause)}`, { cause })
    },
  )
  if (exitCode !== 0) throw new SourceFailure(`its archive could not be unpacked: ${stderr.trim()}`)
}
