/**
 * @module The names of files in an artifact: the manifest, Go's data files in a folder for each source, the page of the
 * job, and its sources.
 */
import { DATA_FOLDERS, UNIT_FOLDER } from '../coverage/model.js'
import { SOURCES_NAME } from '../coverage/sourcePack.js'
import { PROFILE_NAME } from '../coverage/textProfile.js'
import { MANIFEST_NAME } from '../legs/manifest.js'

/** The page for who opens the artifact; whoever merges it leaves it alone. */
export const PAGE_NAME = 'index.html'

/** The folders of an artifact. */
export const ENTRY_FOLDERS: readonly string[] = DATA_FOLDERS

/** A data file as Go's runtime names it (internal/coverage/defs.go); process id and nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw`(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`)

/** What was given as a text profile. */
const PROFILE_ENTRY = `${UNIT_FOLDER}/${PROFILE_NAME}`

/** Whether an artifact of ours may contain a file of this name. Names have slashes and only ASCII characters. */
export function isEntryName(name: string): boolean {
  return name === MANIFEST_NAME || isBesideData(name) || DATA_ENTRY.test(name) || name === PROFILE_ENTRY
}

/** Whether a file says nothing about the figures: then it costs none of the room for those that do. */
export function isBesideData(name: string): boolean {
  return name === PAGE_NAME || name === SOURCES_NAME
}
