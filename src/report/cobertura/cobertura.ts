/**
 * @module cobertura.xml, for GitHub, GitLab, Azure, Codecov and Jenkins. Names of files are relative to the top of the
 * repository, which all of them accept if `<source>` says no more than `.`; there is no document type, since readers that
 * are careful refuse one. A line with several units says how many of them were executed (`condition-coverage`). Methods are
 * left empty: some readers would count their lines twice.
 */
import { hitLines } from '../../coverage/lines.js'
import type { PackageCoverage } from '../../coverage/model.js'
import type { ChunkedFile } from '../../support/chunkedFile.js'
import { shownName } from '../../support/plainText.js'
import { xmlAttribute } from '../../support/xmlText.js'
import type { FileView, MeasuredFile } from '../measuredFiles.js'

/** In decimal digits: lines of all files together, or milliseconds since 1970. */
const MAX_DIGITS = 16

export interface CoberturaRequest {
  /** The version of this tool. */
  readonly version: string
  /** Milliseconds since 1970: Codecov refuses what was written more than twelve hours ago. */
  readonly now: number
  /** Gets the size of the file, in bytes. */
  readonly onSize: (bytes: number) => void
}

/** Lines and branches that can be covered, and that are. */
interface Totals {
  lines: number
  coveredLines: number
  branches: number
  coveredBranches: number
}

export function cobertura(request: CoberturaRequest, output: ChunkedFile): FileView {
  const all = noTotals()
  let current:
    { readonly pkg: PackageCoverage; readonly totals: Totals; readonly classes: Buffer[] } | undefined
  const flush = async (): Promise<void> => {
    if (current === undefined) return
    const { pkg, totals, classes } = current
    current = undefined
    await output.append(
      `<package name="${xmlAttribute(shownName(pkg.importPath))}" ${rates(totals)} complexity="0">\n<classes>\n`,
    )
    for (const text of classes) await output.append(text)
    await output.append('</classes>\n</package>\n')
  }
  return {
    // It is written again at the end, when the totals are known.
    begin: () => output.append(head(request, all)),
    add: async (measured) => {
      const { path, lines, pkg } = measured
      if (path === undefined || lines.lines.length === 0) return
      if (current?.pkg !== pkg) await flush()
      current ??= { pkg, totals: noTotals(), classes: [] }
      const totals = totalsOf(measured)
      addTo(current.totals, totals)
      addTo(all, totals)
      current.classes.push(Buffer.from(classOf(measured, path, totals)))
    },
    end: async () => {
      await flush()
      await output.append('</packages>\n</coverage>\n')
      request.onSize(await output.end())
      await output.replaceStart(head(request, all))
    },
  }
}

/** Always of the same length, whatever the totals are. */
function head({ version, now }: CoberturaRequest, totals: Totals): string {
  const attributes = [
    rates(totals),
    `lines-covered="${totals.coveredLines}" lines-valid="${totals.lines}"`,
    `branches-covered="${totals.coveredBranches}" branches-valid="${totals.branches}"`,
    `complexity="0" version="${xmlAttribute(version)}" timestamp="${now}"`,
  ].join(' ')
  const longest = 'line-rate="0.0000" branch-rate="0.0000"'.length + 5 * MAX_DIGITS + version.length * 6 + 120
  return `<?xml version="1.0" encoding="UTF-8"?>\n<coverage ${attributes.padEnd(longest)}>\n<sources>\n<source>.</source>\n</sources>\n<packages>\n`
}

function classOf({ file, lines }: MeasuredFile, path: string, totals: Totals): string {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  let text = `<class name="${xmlAttribute(shownName(name))}" filename="${xmlAttribute(path)}" ${rates(totals)} complexity="0">\n<methods/>\n<lines>\n`
  const { hits, executed } = lines.together
  for (let i = 0; i < lines.lines.length; i++) {
    const [units, count] = [lines.units[i] ?? 0, executed[i] ?? 0]
    const percent = Math.floor((100 * count) / units)
    const branch = units > 1 ? ` branch="true" condition-coverage="${percent}% (${count}/${units})"` : ''
    text += `<line number="${lines.lines[i] ?? 0}" hits="${hits[i] ?? 0}"${branch}/>\n`
  }
  return `${text}</lines>\n</class>\n`
}

function noTotals(): Totals {
  return { lines: 0, coveredLines: 0, branches: 0, coveredBranches: 0 }
}

function totalsOf({ lines: { lines, units, together } }: MeasuredFile): Totals {
  const totals = { ...noTotals(), lines: lines.length, coveredLines: hitLines(together) }
  for (let i = 0; i < units.length; i++) {
    const count = units[i] ?? 0
    if (count < 2) continue
    totals.branches += count
    totals.coveredBranches += together.executed[i] ?? 0
  }
  return totals
}

function addTo(sum: Totals, totals: Totals): void {
  sum.lines += totals.lines
  sum.coveredLines += totals.coveredLines
  sum.branches += totals.branches
  sum.coveredBranches += totals.coveredBranches
}

function rates({ lines, coveredLines, branches, coveredBranches }: Totals): string {
  return `line-rate="${rate(coveredLines, lines)}" branch-rate="${rate(coveredBranches, branches)}"`
}

/** Rounded down, so that only what is covered in full has a rate of 1; as is usual, also what there is nothing of. */
function rate(covered: number, total: number): string {
  return total === 0 ? '1' : String(Math.floor((10_000 * covered) / total) / 10_000)
}
