/** @module One file for the page: its units by column, and its source. */
import type { FileCoverage, UnitCoverage } from '../../coverage/model.js'
import type { PageFile, UnitColumns } from './pageData.js'
import { TextColumns } from './textColumns.js'

/** @param source its content, or why it is not shown */
export function pageFile(file: FileCoverage, source: Buffer | string, sources: number): PageFile {
  const text = typeof source === 'string' ? undefined : new TextColumns(source)
  const names = [...new Set(file.units.map((unit) => unit.functionName))]
  return {
    text: text?.text ?? null,
    reason: typeof source === 'string' ? source : null,
    functions: { name: names, startLine: [], endLine: [], covered: [], total: [] },
    units: unitColumns(file.units, text, names, sources),
    reachedBy: [],
    lines: { line: [], status: [], hits: [] },
  }
}

function unitColumns(
  units: readonly UnitCoverage[],
  text: TextColumns | undefined,
  names: readonly string[],
  sources: number,
): UnitColumns {
  const functions = new Map(names.map((name, index) => [name, index]))
  const column = (line: number, byte: number): number => text?.column(line, byte) ?? byte
  return {
    startLine: units.map((unit) => unit.startLine),
    startColumn: units.map((unit) => column(unit.startLine, unit.startColumn)),
    endLine: units.map((unit) => unit.endLine),
    endColumn: units.map((unit) => column(unit.endLine, unit.endColumn)),
    statements: units.map((unit) => unit.statements),
    count: units.map((unit) => unit.count),
    counts: Array.from({ length: sources }, (_, source) => units.map((unit) => unit.counts[source] ?? 0)),
    function: units.map((unit) => functions.get(unit.functionName) ?? 0),
    reach: [],
  }
}
