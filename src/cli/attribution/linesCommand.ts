/** @module The command `lines`: what a test covers. */
import { type FoundTest, type NoTest, findTest, similarTo } from '../../attribution/findTest.js'
import { familyOf, testName } from '../../attribution/testFamily.js'
import type { AttributedTest, Attribution } from '../../attribution/attribution.js'
import { nearest } from '../../findings/nearest.js'
import { readSystem } from '../../process/system.js'
import { testLinesJson } from '../../report/attribution/answersJson.js'
import { shownLines } from '../../report/attribution/shownLines.js'
import { testLines } from '../../report/attribution/testLines.js'
import { testLinesText } from '../../report/attribution/testLinesText.js'
import { testText } from '../../report/attribution/testNames.js'
import { lcovTests } from '../../report/lcov/lcovTests.js'
import { repositoryPaths } from '../../report/repositoryFiles.js'
import { filePlaces } from '../../report/uncoveredPlaces.js'
import type { Report } from '../../report/report.js'
import { UserError } from '../../support/errors.js'
import { plainLine } from '../../support/plainText.js'
import { type Options, colorsFor, optionText, widthOf } from '../options.js'
import { type AttributedReport, readAttributed } from './attributedReport.js'

/** Tests that are named if several were meant. */
const MAX_CANDIDATES = 20
/** Tests that are suggested. */
const MAX_SUGGESTIONS = 3

/**
 * @param name of a test; undefined for all, which only other tools can be given
 * @returns the exit code: 1 if the test covers nothing
 */
export async function linesCommand(name: string | undefined, options: Options): Promise<number> {
  const format = optionText(options, 'format')
  if (name?.trim() === '' || (name === undefined && format !== 'lcov'))
    throw new UserError('lines: no test is named', 'Name one, or print all of them with --format lcov.')
  const asked = await readAttributed(options, readSystem())
  const test = name === undefined ? undefined : testNamed(name, asked)
  if (format === 'lcov') return printLcov(asked, test)
  return test === undefined ? 1 : printLines(asked, test, format === 'json')
}

/** @throws UserError with the candidates, or with similar names */
function testNamed(name: string, { report, files: { attribution } }: AttributedReport): number {
  const found = findTest(attribution, name)
  if (found.kind === 'one') return found.test
  if (found.kind === 'none') refuseLeftOut(name, report)
  throw found.kind === 'none' ? unknownTest(name, found, attribution) : severalTests(name, found, attribution)
}

async function printLcov({ report, files }: AttributedReport, test: number | undefined): Promise<number> {
  const { attribution } = files
  const wanted = test === undefined ? undefined : new Set(familyOf(attribution, test))
  for await (const records of lcovTests(report, files, wanted)) process.stdout.write(records)
  const isFound = attribution.subjects.some(
    ({ tests, exact }) => wanted === undefined || (exact && tests.some((each) => wanted.has(each))),
  )
  return isFound ? 0 : 1
}

async function printLines(
  { report, files }: AttributedReport,
  test: number,
  isJson: boolean,
): Promise<number> {
  const lines = testLines(files, test)
  if (lines === undefined) return 1
  const found = await shownLines(lines, report.sources)
  const paths = found.files.map(({ path }) => path)
  if (isJson) {
    const inRepository = repositoryPaths(report)
    process.stdout.write(testLinesJson(found, (path) => inRepository.get(path) ?? path))
  } else {
    const places = await filePlaces(report, paths, readSystem().workingDirectory)
    const text = testLinesText(found, (path) => places.get(path) ?? path, {
      colors: colorsFor(process.stdout),
      columns: widthOf(process.stdout),
      modulePath: report.modulePath,
    })
    process.stdout.write(text)
  }
  return paths.length > 0 ? 0 : 1
}

/** @throws UserError if the test did not run because the change cannot affect it */
function refuseLeftOut(name: string, { impact }: Report): void {
  const tests = (impact?.selection?.leftOut ?? []).map((key) => ({
    importPath: key.slice(0, key.lastIndexOf(' ')),
    stretch: 'test' as const,
    name: key.slice(key.lastIndexOf(' ') + 1),
  }))
  const found = findTest({ tests }, name)
  const test = found.kind === 'one' ? tests[found.test] : undefined
  if (test === undefined) return
  const baseline = plainLine(impact?.baseline?.name ?? 'the baseline')
  throw new UserError(
    `${qualified(test)} did not run, as the change cannot affect it`,
    `What it covers is in the report of ${baseline}.`,
  )
}

function severalTests(
  name: string,
  { tests: found }: Extract<FoundTest, { kind: 'several' }>,
  { tests }: Attribution,
): UserError {
  const all = found.flatMap((test) => tests[test] ?? [])
  const named = all.slice(0, MAX_CANDIDATES)
  const more = all.length - named.length
  const places = all.some(({ stretch }) => stretch === 'test') ? 'tests' : 'packages'
  return new UserError(
    `${plainLine(name)} may be ${places === 'tests' ? '' : 'that of '}any of ${all.length} ${places}`,
    [
      'Name one:',
      ...named.map((test) => `  ${qualified(test)}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  )
}

function unknownTest(name: string, { problem }: NoTest, attribution: Attribution): UserError {
  const { word, tests } = similarTo(attribution, name)
  const near = nearest(word, [...new Set(tests.map(testName))])
  const why = problem === undefined ? '' : `, and it is no regular expression: ${problem}`
  return new UserError(
    `no test of the report is named ${plainLine(name)}${why}`,
    near.length === 0
      ? 'The report has no tests.'
      : `Did you mean ${near.slice(0, MAX_SUGGESTIONS).map(plainLine).join(', ')}?`,
  )
}

/** As `lines` takes it: `example.com/m/e2e.TestX`. */
function qualified(test: AttributedTest): string {
  return `${plainLine(test.importPath)}.${testText(test)}`
}
