/** @module Names of the files in an artifact: the manifest, and Go's data files in a folder per source. */
import { SOURCES } from '../coverage/model.js'
import { MANIFEST_NAME } from '../legs/manifest.js'

/** Folders of an artifact. */
export const ENTRY_FOLDERS: readonly string[] = SOURCES

/** As Go's runtime names them (internal/coverage/defs.go); the process id and the nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw`(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`)

/** Whether an artifact of ours may hold a file of this name. Slashes part folders; all characters are ASCII. */
export function isEntryName(name: string): boolean {
  return name === MANIFEST_NAME || DATA_ENTRY.test(name)
}
