/** @module go.dev's list of releases: all versions, with the checksums of their archives. */
import { isRecord } from '../../support/records.js'
import { SourceFailure } from './sourceFailure.js'
import { type GoVersion, parseGoVersion } from '../goVersion.js'
import { fetchText } from './fetch.js'
import type { Host } from './host.js'
import type { Target } from './target.js'

/** A release, with its archive for one system. */
export interface Release {
  readonly version: GoVersion
  /** Undefined if there is none for the system. */
  readonly archive: Archive | undefined
}

export interface Archive {
  /** Only letters, digits, `.`, `_`, `+` and `-`. */
  readonly filename: string
  /** 64 hexadecimal digits; undefined if the list has none. */
  readonly sha256: string | undefined
}

/** The whole list had 3 MB in 2026. */
const MAX_LIST_BYTES = 64 * 2 ** 20

/**
 * All releases, including unstable ones.
 * @throws SourceFailure if the list cannot be downloaded or parsed
 */
export async function fetchReleases(host: Host, target: Target): Promise<readonly Release[]> {
  const url = `${host.downloadBase}?mode=json&include=all`
  const text = await fetchText(url, { limits: host.limits, stop: host.stop, maxSize: MAX_LIST_BYTES })
  return parseReleases(text, target)
}

/**
 * Parses the list. Entries that are not releases are ignored.
 * @throws SourceFailure if it is not a JSON list
 */
export function parseReleases(text: string, target: Target): readonly Release[] {
  const entries = parseJson(text)
  if (!Array.isArray(entries)) throw new SourceFailure('the list of Go releases is not a JSON list')
  return entries.flatMap((entry: unknown) => {
    const { version: name, files } = fields(entry)
    const version = typeof name === 'string' ? parseGoVersion(name) : undefined
    if (version === undefined) return []
    const archives = Array.isArray(files) ? files.map(fields) : []
    return [{ version, archive: archives.flatMap((file) => archiveFor(file, target))[0] }]
  })
}

function archiveFor(file: Fields, target: Target): readonly Archive[] {
  if (file.kind !== 'archive' || file.os !== target.goos || file.arch !== target.archiveArch) return []
  const { filename, sha256 } = file
  if (typeof filename !== 'string' || !/^[\w.+-]+$/.test(filename)) return []
  return [
    { filename, sha256: typeof sha256 === 'string' && /^[\da-f]{64}$/i.test(sha256) ? sha256 : undefined },
  ]
}

/** Properties of a release in the list, or of one of its files; anything may be missing. */
type Fields = Readonly<
  Partial<Record<'version' | 'files' | 'kind' | 'os' | 'arch' | 'filename' | 'sha256', unknown>>
>

function fields(value: unknown): Fields {
  return isRecord(value) ? value : {}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SourceFailure('the list of Go releases is not JSON', { cause })
  }
}
