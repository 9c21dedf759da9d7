/** @module An archive from go.dev: downloaded, checked against its checksum, unpacked. */
import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join, win32 } from 'node:path'
import { UserError } from '../../support/errors.js'
import { capture } from '../../process/exec.js'
import type { GoVersion } from '../goVersion.js'
import { fetchFile } from './fetch.js'
import type { Host } from './host.js'
import type { Archive } from './releases.js'
import { SourceFailure, withoutCredentials } from './sourceFailure.js'

/** An archive of Go has about 80 MB. */
const MAX_ARCHIVE_BYTES = 2 ** 30

/**
 * Downloads an archive and unpacks it in `folder`.
 * @returns the GOROOT in the folder
 * @throws UserError without a checksum or with the wrong one; SourceFailure when it cannot be had
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
      'Try again later. If it stays so, ask for another version or put this one on PATH.',
    )
  host.log.info(`Downloading Go ${version.name} from ${shown}`)
  const file = join(folder, 'archive')
  let hash = createHash('sha256')
  await fetchFile(url, file, {
    limits: host.limits,
    stop: host.stop,
    maxSize: MAX_ARCHIVE_BYTES,
    observer: () => {
      hash = createHash('sha256')
      return (chunk) => {
        hash.update(chunk)
      }
    },
  })
  const actual = hash.digest('hex')
  if (actual !== archive.sha256.toLowerCase())
    throw new UserError(
      `${shown} is not the file that its checksum promises, so it is not used: sha256 is ${actual}, not ${archive.sha256}`,
      'A proxy or mirror may have changed or cut it. Try again; if it stays so, find out who answers for that address.',
    )
  await unpack(file, folder, host)
  await rm(file)
  return join(folder, 'go')
}

/** Unpacks .tar.gz and, with the tar that comes with Windows, .zip. */
async function unpack(file: string, folder: string, host: Host): Promise<void> {
  const system = host.env.SystemRoot ?? host.env.SYSTEMROOT ?? 'C:\\Windows'
  // A tar from Git, which may be first on PATH, reads no zip files.
  const tar = host.platform === 'win32' ? win32.join(system, 'System32', 'tar.exe') : 'tar'
  await mkdir(folder, { recursive: true })
  // Files belong to the user who unpacks them (o), also where that is root.
  const { exitCode, stderr } = await capture(tar, ['-xof', file, '-C', folder], {
    cwd: folder,
    env: host.env,
  })
  if (exitCode !== 0) throw new SourceFailure(`its archive could not be unpacked: ${stderr.trim()}`)
}
