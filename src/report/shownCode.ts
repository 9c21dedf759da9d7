/** @module Which lines have code in the files whose uncovered lines are shown, so that what is shown ends with code. */
import { type CodeLines, codeLinesOf } from '../coverage/codeEnd.js'
import { hotspotsOf } from '../coverage/hotspots.js'
import { readText } from '../coverage/measuredText.js'
import { soleReach } from '../coverage/soleReach.js'
import { forEachLimited } from '../support/parallel.js'
import { MAX_ANNOTATIONS } from './annotations/annotations.js'
import type { Report } from './report.js'

/** How many files are read at the same time. */
const PARALLEL_FILES = 8

/** The report with what its views need to end ranges of lines with code. Files that cannot be read are left as they are. */
export async function withShownCode(report: Report): Promise<Report> {
  const code = new Map<string, CodeLines>()
  await forEachLimited([...shownPaths(report)], PARALLEL_FILES, async (path) => {
    const text = await readText(report.sources, path).catch(() => undefined)
    if (text !== undefined) code.set(path, codeLinesOf(text.code))
  })
  return { ...report, code }
}

/** No view shows more blocks than there can be annotations, but for those of changed files. */
function shownPaths({ coverage, comparison: { change }, files }: Report): ReadonlySet<string> {
  const changed = change.value?.files
  return new Set([
    ...hotspotsOf(coverage, MAX_ANNOTATIONS).map(({ path }) => path),
    ...(soleReach(coverage) ?? []).slice(0, MAX_ANNOTATIONS).map(({ path }) => path),
    ...files.filter(({ file }) => changed?.has(file) === true).map(({ path }) => path),
  ])
}
