/** @module The units of an opened file, as they are known to attribution. */
import type { KnownUnit } from '../../attribution/lastBranch.js'
import type { PageFile } from '../../report/html/pageData.js'

/** In the order of the file's units. The number of a function stands for its name, which need not be unique. */
export function knownUnits({ units, functions, together }: PageFile): readonly KnownUnit[] {
  return units.startLine.map((startLine, unit) => ({
    startLine,
    startColumn: units.startColumn[unit] ?? 1,
    endLine: units.endLine[unit] ?? startLine,
    endColumn: units.endColumn[unit] ?? 1,
    functionName: String(functions.startLine.findLastIndex((start) => start <= startLine)),
    count: together.count[unit] ?? 0,
  }))
}
