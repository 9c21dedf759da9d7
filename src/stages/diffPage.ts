/** @module The page of a difference: the later measurement, with what was lost and gained since the earlier one. */
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MovedRange } from '../compare/baselineComparison.js'
import { NO_COMPARISON } from '../compare/comparison.js'
import type { ChangeKind } from '../diff/changeKinds.js'
import type { ModelDiff } from '../compare/modelDiff.js'
import { writeLineReports } from '../report/lineReports.js'
import type { Report } from '../report/report.js'
import { REPORT_FILES } from '../report/reportFolder.js'
import { makeDirectory } from '../support/directories.js'
import { UserError } from '../support/errors.js'

const PAGE = 'index.html'

/**
 * Writes index.html.
 * @param name of the earlier measurement, as the user called it
 * @throws UserError if the folder has a report, whose page would be overwritten
 */
export async function writeDiffPage(
  diff: ModelDiff,
  after: Report,
  name: string,
  directory: string,
): Promise<void> {
  for (const file of REPORT_FILES)
    if (file !== PAGE && (await lstat(join(directory, file)).catch(() => undefined)) !== undefined)
      throw new UserError(
        `out: ${directory} has a report, whose index.html would be overwritten`,
        'Choose another directory with --out.',
      )
  await makeDirectory(directory)
  await writeLineReports(withDiff(diff, after, name), directory, { names: [PAGE], showsSource: true })
}

function withDiff(diff: ModelDiff, after: Report, name: string): Report {
  const places = new Map(after.files.map(({ path, file }) => [path, file]))
  const rangesOf = (kind: ChangeKind): readonly MovedRange[] =>
    diff.files.flatMap(({ path, ranges }) =>
      ranges
        .filter((range) => range.kind === kind)
        .map(({ startLine, endLine, statements, functionName }) => {
          return { path, file: places.get(path), startLine, endLine, statements, functionName }
        }),
    )
  const baseline = {
    name,
    commit: undefined,
    notes: [],
    before: diff.before,
    after: diff.after,
    packages: [],
    files: diff.files
      .filter(({ before, after: now }) => before?.covered !== now?.covered || before?.total !== now?.total)
      .map(({ path, from, before, after: now }) => ({ name: path, from, before, after: now })),
    lost: rangesOf('lost'),
    lostStatements: diff.statements.lost,
    gained: rangesOf('gained'),
    gainedStatements: diff.statements.gained,
    tests: undefined,
    trend: [],
    excluded: [],
    uncounted: [],
  }
  return { ...after, comparison: { ...NO_COMPARISON, baseline: { value: baseline } } }
}
