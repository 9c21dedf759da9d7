/** @module The command `tests`: which tests cover some lines. */
import { readText } from '../../coverage/measuredText.js'
import { type System, readSystem } from '../../process/system.js'
import { lineTestsJson } from '../../report/attribution/answersJson.js'
import { isChanged } from '../../report/attribution/changedSource.js'
import { lineTests } from '../../report/attribution/lineTests.js'
import { lineTestsText } from '../../report/attribution/lineTestsText.js'
import { type NamedFile, namedFile, parseLines } from '../../report/attribution/namedFile.js'
import type { Report } from '../../report/report.js'
import { repositoryPaths } from '../../report/repositoryFiles.js'
import { filePlaces } from '../../report/uncoveredPlaces.js'
import { UserError } from '../../support/errors.js'
import { shownName } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { type Options, colorsFor, optionText, widthOf } from '../options.js'
import { terminalLog } from '../terminalLog.js'
import { readAttributed } from './attributedReport.js'

/** Files that are named if several were meant. */
const MAX_CANDIDATES = 20

/** @returns the exit code: 1 if no test covers the lines */
export async function testsCommand(place: string, options: Options): Promise<number> {
  const system = readSystem()
  const lines = parseLines(place)
  if (typeof lines === 'string')
    throw new UserError(
      `${shownName(place)} ${lines}`,
      'Write the file and the line: cart/cart.go:12, or cart/cart.go:12-15 for several.',
    )
  const { report, files } = await readAttributed(options, system)
  const path = await pathOf(report, lines.file, system)
  const file = files.all.get(path)
  if (file === undefined)
    throw new UserError(
      `the report does not say which tests cover ${shownName(lines.file)}`,
      'Measure again: the data and what is known of the tests are not of the same code.',
    )
  const shown = (await filePlaces(report, [path], system.workingDirectory)).get(path) ?? path
  refuseEnd(report, path, shown, lines.startLine)
  const found = lineTests(files, file, lines, await readText(report.sources, path))
  const changed = await isChanged(report, path)
  if (changed === true)
    terminalLog(process.stderr, colorsFor(process.stderr)).warning(
      `${shownName(shown)} has changed since it was measured: the lines are those of the measured file`,
    )
  process.stdout.write(
    optionText(options, 'format') === 'json'
      ? lineTestsJson(found, repositoryPaths(report).get(path) ?? path, changed)
      : lineTestsText(found, shown, {
          colors: colorsFor(process.stdout),
          columns: widthOf(process.stdout),
          modulePath: report.modulePath,
          baseline: report.impact?.baseline,
        }),
  )
  return found.exact.length + found.groups.length > 0 ? 0 : 1
}

/** @throws UserError if a file, as it was measured, is known to end before a line */
function refuseEnd({ files }: Report, path: string, shown: string, line: number): void {
  const lines = files.find((file) => file.path === path)?.lines
  if (lines === undefined || line <= lines) return
  throw new UserError(
    `${shownName(shown)} had ${plural(lines, 'line')} when it was measured, so there is no line ${line}`,
    'Name a line of the measured file, or measure again.',
  )
}

async function pathOf(report: Report, name: string, { workingDirectory }: System): Promise<string> {
  const found = await namedFile(report, name, workingDirectory)
  if (found.kind === 'one') return found.path
  throw unknownFile(report, name, found)
}

function unknownFile(report: Report, name: string, found: Exclude<NamedFile, { kind: 'one' }>): UserError {
  const inRepository = repositoryPaths(report)
  const named = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => shownName(inRepository.get(path) ?? path))
  if (found.kind === 'several') {
    const more = found.paths.length - MAX_CANDIDATES
    return new UserError(
      `${shownName(name)} may be any of ${found.paths.length} files`,
      [
        'Name one:',
        ...named(found.paths.slice(0, MAX_CANDIDATES)).map((path) => `  ${path}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ].join('\n'),
    )
  }
  if (name.endsWith('_test.go'))
    return new UserError(
      `${shownName(name)} has tests, and Go does not measure files with tests`,
      'Name a file that they test, or ask what a test covers: go-integration-coverage lines TEST',
    )
  return new UserError(
    `${shownName(name)} is not in the report`,
    found.near.length === 0
      ? 'Only files with statements that are linked into a measured binary or test are.'
      : `Did you mean ${named(found.near).join(', ')}? Only files with statements that are linked into a measured binary or test are in it.`,
  )
}
