/** @module Reading a report.json that this tool wrote, for the verdicts of its suites. */
import { nullable, undefinedable } from 'valibot'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { type TestOutcome, isFailure, leafTests } from '../go/test/suiteResult.js'
import { type Shape, flag, integer, list, object, oneOf, parseShape, text } from '../support/jsonShape.js'
import { isRecord } from '../support/records.js'
import type { EarlierReport } from './earlierReport.js'
import type { LegInfo } from './legInfo.js'
import { MAX_FAILED_TESTS } from './manifestLimits.js'
import { countsShape, findingShape, goShape } from './manifestShapes.js'

const SCHEMA = './report.schema.json'
const SCHEMA_VERSION = 1
/** The file is as long as its longest text at least, so its size limits all of them. */
const any = text({ max: Number.MAX_SAFE_INTEGER })

function all<T>(item: Shape<T>): Shape<readonly T[]> {
  return list(item, Number.MAX_SAFE_INTEGER)
}

const figures = { covered: integer(), total: integer() } as const
const outcome = oneOf(['pass', 'fail', 'skip', 'unfinished'])

const suiteShape = object({
  kind: oneOf(['go test', 'command']),
  passed: flag,
  packages: all(object({ importPath: any, tests: all(object({ name: any, outcome })) })),
})

const legShape = object({
  name: any,
  state: oneOf(['merged', 'missing', 'broken', 'empty']),
  go: nullable(goShape),
  tests: nullable(countsShape),
  suitePassed: nullable(flag),
  failedTests: all(any),
  ...figures,
})

const reportShape = object({
  schemaVersion: oneOf([SCHEMA_VERSION]),
  go: nullable(goShape),
  total: object(figures),
  suite: nullable(suiteShape),
  findings: all(findingShape(any, Number.MAX_SAFE_INTEGER)),
  legs: all(legShape),
  packages: all(object({ importPath: any })),
  notLinked: all(any),
  // Reports of earlier versions have none of these.
  unlinked: undefinedable(all(object({ importPath: any, statements: integer() }))),
  packagesLeftOut: undefinedable(all(any)),
  filesLeftOut: undefinedable(all(any)),
  directedFiles: undefinedable(all(any)),
})

type Parsed = ReturnType<typeof parseReport>

/**
 * Parses a report.json.
 * @param directory the report's, absolute
 * @param name the directory as it is shown
 * @returns undefined if it is JSON, but no report of ours
 * @throws SyntaxError or ShapeError if it cannot be used
 */
export function earlierReport(json: string, directory: string, name: string): EarlierReport | undefined {
  const value: unknown = JSON.parse(json)
  if (!isRecord(value) || value.$schema !== SCHEMA) return undefined
  const report = parseReport(value)
  return {
    place: realDirectory(directory),
    name,
    legs: report.legs.length > 0 ? report.legs.map((leg) => legOf(leg, name)) : [suiteLeg(report, name)],
    findings: report.findings,
    selection: {
      packages: report.packages.map(({ importPath }) => importPath),
      notLinked: report.notLinked,
      unlinked: report.unlinked ?? [],
      packagesLeftOut: report.packagesLeftOut ?? [],
      filesLeftOut: report.filesLeftOut ?? [],
      directedFiles: report.directedFiles ?? [],
    },
  }
}

function parseReport(value: unknown) {
  return parseShape(reportShape, value)
}

/** A leg of a report that was merged itself. */
function legOf({ covered, total, ...leg }: Parsed['legs'][number], report: string): LegInfo {
  const lost = leg.state === 'missing' || leg.state === 'broken'
  return {
    ...leg,
    name: `${report}: ${leg.name}`,
    go: leg.go ?? undefined,
    tests: leg.tests ?? undefined,
    suitePassed: leg.suitePassed ?? undefined,
    tally: lost ? undefined : { covered, total },
  }
}

/** The run that a report is about, or the merge of data without any. */
function suiteLeg({ suite, go, total }: Parsed, name: string): LegInfo {
  const packages = suite?.packages ?? []
  const leaves = packages.flatMap((pkg) => leafTests(pkg).map((test) => ({ ...test, pkg: pkg.importPath })))
  const counts: Record<TestOutcome, number> = { pass: 0, fail: 0, skip: 0, unfinished: 0 }
  for (const test of leaves) counts[test.outcome]++
  const failed = leaves.filter(isFailure).map((test) => `${test.pkg} ${test.name}`)
  return {
    name,
    state: 'merged',
    go: go ?? undefined,
    tests: suite?.kind === 'go test' ? counts : undefined,
    suitePassed: suite?.passed,
    failedTests: failed.slice(0, MAX_FAILED_TESTS),
    tally: total,
  }
}
