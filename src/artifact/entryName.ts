/**
 * @module The names of files in an artifact. That of a leg has the manifest, Go's data files in a folder for each source, which
 * test covers what, the page of the job, and its sources; that of a report has the files of the report, and such data in its
 * covdata folder.
 */
import { ATTRIBUTION_NAME } from '../attribution/file/attributionFormat.js'
import { DATA_FOLDERS, UNIT_FOLDER } from '../coverage/model.js'
import { SOURCES_NAME } from '../coverage/sourcePack.js'
import { PROFILE_NAME } from '../coverage/textProfile.js'
import { IMPACT_NAME } from '../impact/impactData.js'
import { REPORT_NAME } from '../legs/earlierReport.js'
import { MANIFEST_NAME } from '../legs/manifest.js'
import { DATA_FOLDER, REPORT_FILES } from '../report/reportFolder.js'

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
function isBesideData(name: string): boolean {
  return [PAGE_NAME, SOURCES_NAME, ATTRIBUTION_NAME, IMPACT_NAME].includes(name)
}

/** Which files an artifact of one kind may contain. Names have slashes and only ASCII characters. */
export interface ArtifactContent {
  readonly isEntry: (name: string) => boolean
  /** Whether a file costs none of the room for those that say something about the figures. */
  readonly isBesideData: (name: string) => boolean
  /** Whether it is unpacked. */
  readonly isRead: (name: string) => boolean
  /** The file with the sources. */
  readonly sources: string
  /** The file that says which test covers what. */
  readonly attribution: string
}

export const LEG_CONTENT: ArtifactContent = {
  isEntry: isEntryName,
  isBesideData,
  isRead: (name) => name !== PAGE_NAME,
  sources: SOURCES_NAME,
  attribution: ATTRIBUTION_NAME,
}

/** Of the files for people and other tools, none is read again. */
export const REPORT_CONTENT: ArtifactContent = {
  isEntry: (name) => isReportFile(name) || isEntryName(dataName(name)),
  isBesideData: (name) => (isReportFile(name) ? name !== REPORT_NAME : isBesideData(dataName(name))),
  isRead: (name) => name === REPORT_NAME || isStored(dataName(name)),
  sources: `${DATA_FOLDER}/${SOURCES_NAME}`,
  attribution: `${DATA_FOLDER}/${ATTRIBUTION_NAME}`,
}

/** Of an artifact that is one of these, and perhaps has what neither may have. */
export const ANY_CONTENT: ArtifactContent = {
  isEntry: () => true,
  isBesideData: (name) => LEG_CONTENT.isBesideData(name) || REPORT_CONTENT.isBesideData(name),
  isRead: () => true,
  sources: '',
  attribution: '',
}

/** Merged data has no manifest. */
function isStored(name: string): boolean {
  return [PROFILE_ENTRY, SOURCES_NAME, ATTRIBUTION_NAME, IMPACT_NAME].includes(name) || DATA_ENTRY.test(name)
}

function isReportFile(name: string): boolean {
  return REPORT_FILES.some((known) => known === name)
}

/** The name in the covdata folder of a report; empty if it is elsewhere. */
function dataName(name: string): string {
  const folder = `${DATA_FOLDER}/`
  return name.startsWith(folder) ? name.slice(folder.length) : ''
}
