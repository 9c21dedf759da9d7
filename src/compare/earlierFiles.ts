/** @module Where tested files were at the commit of the baseline. Paths are relative to the repository, with slashes. */
import type { Change } from './change.js'
import { type LineMap, SAME_LINES } from '../diff/lineMap.js'

/** A tested file as it was at the baseline. */
export interface EarlierFile {
  /** Its path at the baseline. */
  readonly path: string
  /** From the baseline to the tested file; undefined if the lines are not known. */
  readonly map: LineMap | undefined
}

export interface EarlierFiles {
  /** `added` if the baseline did not have the file; undefined if that is not known. */
  readonly find: (testedFile: string) => EarlierFile | 'added' | undefined
}

/** Nothing is known but what the data says. */
export const UNKNOWN_FILES: EarlierFiles = { find: () => undefined }

/**
 * The names that files had before a change, whatever their lines were at the baseline.
 * @param change undefined if there is none
 */
export function renamesOf(change: Change | undefined): EarlierFiles {
  return {
    find: (testedFile) => {
      const from = change?.files.get(testedFile)?.from
      return from === undefined || from === testedFile ? undefined : { path: from, map: undefined }
    },
  }
}

/** The first answer that knows a file. */
export function firstKnown(...all: readonly EarlierFiles[]): EarlierFiles {
  return {
    find: (testedFile) => {
      for (const each of all) {
        const found = each.find(testedFile)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

/** @param since what changed between the commit of the baseline and the tested files */
export function earlierFilesOf(since: Change): EarlierFiles {
  return {
    find: (testedFile) => {
      const changed = since.files.get(testedFile)
      if (changed !== undefined) {
        if (changed.from === undefined) return 'added'
        return { path: changed.from, map: changed.map }
      }
      const isUnknown = since.truncated || since.withoutLines.has(testedFile)
      return isUnknown ? undefined : { path: testedFile, map: SAME_LINES }
    },
  }
}
