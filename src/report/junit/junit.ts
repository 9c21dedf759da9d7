/** @module junit.xml, for tools that show test results. */
import XMLBuilder from 'fast-xml-builder'
import type { SuiteResult } from '../../go/test/suiteResult.js'
import { type CaseDetail, MAX_TESTS_FILE, withinLimit } from '../caseLimits.js'
import { type CaseOutcome, type PackageCases, type SuiteCase, packageCases } from '../suiteCases.js'
import { shownName } from '../../support/plainText.js'

/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
type Node = Readonly<Record<string, unknown>>

/**
 * Makes the XML document. Packages without tests are left out.
 * @param maxBytes the largest size
 */
export function junit(suite: SuiteResult, maxBytes = MAX_TESTS_FILE): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    // Otherwise an attribute with the value `true` would lose its value.
    suppressBooleanAttributes: false,
  })
  const all = packageCases(suite)
  const total = counts(all.flatMap(({ cases }) => cases))
  const whole = new Map(all.map((pkg) => [pkg.importPath, pkg]))
  const make = (packages: readonly PackageCases[], detail: CaseDetail): string => {
    const names = new Names(detail.name)
    const document = {
      '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
      testsuites: {
        ...total,
        ...seconds(suite.seconds),
        ...time(suite.startedAt),
        testsuite: packages.map((pkg) => testSuite(pkg, whole.get(pkg.importPath) ?? pkg, names, detail)),
      },
    }
    return builder.build(document)
  }
  return withinLimit(all, make, maxBytes)
}

/** @param whole with all its cases, for the figures */
function testSuite(pkg: PackageCases, whole: PackageCases, names: Names, detail: CaseDetail): Node {
  const name = names.text(pkg.importPath)
  const missing = whole.cases.length - pkg.cases.length
  return {
    '@_name': name,
    ...counts(whole.cases),
    ...seconds(pkg.seconds),
    ...time(pkg.startedAt),
    ...place(pkg.file, undefined),
    ...(missing === 0 ? {} : { properties: { property: { '@_name': 'left out', '@_value': missing } } }),
    testcase: pkg.cases.map((item) => testCase(item, name, names, detail)),
    ...(pkg.output === '' || detail.output === 0 ? {} : { 'system-out': xmlText(pkg.output, detail.output) }),
  }
}

function testCase(item: SuiteCase, suite: string, names: Names, detail: CaseDetail): Node {
  const attributes = {
    '@_name': names.unique(suite, item.name),
    '@_classname': suite,
    ...seconds(item.seconds),
    ...place(item.file, item.line),
    ...(item.isUnitTest ? { properties: UNIT_TEST } : {}),
  }
  const message = { '@_message': xmlLine(item.message, detail.message) }
  const text = detail.output === 0 ? {} : { '#text': xmlText(item.output, detail.output) }
  switch (item.outcome) {
    case 'pass':
      return { ...attributes, ...attempts(item, FLAKY, detail) }
    case 'skip':
      return { ...attributes, skipped: message }
    case 'fail':
      return { ...attributes, failure: { ...message, ...text }, ...attempts(item, RERUN, detail) }
    case 'error':
      return { ...attributes, error: { ...message, ...text }, ...attempts(item, RERUN, detail) }
    case 'excused': {
      // As pytest writes failures that are expected: readers would take any other element for a failure.
      const output = detail.output === 0 ? {} : { 'system-out': xmlText(item.output, detail.output) }
      return { ...attributes, skipped: { ...message, '@_type': 'quarantine' }, ...output }
    }
  }
}

/** As pytest writes what it records of a test. */
const UNIT_TEST = { property: { '@_name': 'type', '@_value': 'unit' } } as const

/** Maven Surefire's elements for attempts that failed: of a test that passed in the end, and of one that did not. */
const FLAKY = { fail: 'flakyFailure', error: 'flakyError' } as const
const RERUN = { fail: 'rerunFailure', error: 'rerunError' } as const

function attempts(item: SuiteCase, names: typeof FLAKY | typeof RERUN, detail: CaseDetail): Node {
  const found: Record<string, Node[]> = {}
  for (const { outcome, seconds: time, message, output } of item.attempts) {
    const text = detail.output === 0 ? {} : { stackTrace: xmlText(output, detail.output) }
    const node = {
      '@_message': xmlLine(message, detail.message),
      '@_type': outcome,
      ...seconds(time),
      ...text,
    }
    found[names[outcome]] = [...(found[names[outcome]] ?? []), node]
  }
  return found
}

function counts(cases: readonly SuiteCase[]): Node {
  const count = (outcome: CaseOutcome): number => cases.filter((item) => item.outcome === outcome).length
  return {
    '@_tests': cases.length,
    '@_failures': count('fail'),
    '@_errors': count('error'),
    '@_skipped': count('skip') + count('excused'),
  }
}

function seconds(value: number): Node {
  return { '@_time': value.toFixed(3) }
}

function time(startedAt: string | undefined): Node {
  return startedAt === undefined ? {} : { '@_timestamp': startedAt.replace(/\.\d+(?=Z$)/, '') }
}

function place(file: string | undefined, line: number | undefined): Node {
  return {
    ...(file === undefined ? {} : { '@_file': xmlLine(shownName(file), Infinity) }),
    ...(line === undefined ? {} : { '@_line': line }),
  }
}

/** Names as readers see them, each once in its suite: GitLab drops all but one of those that are equal. */
class Names {
  private readonly used = new Set<string>()
  /** By name, how often it was asked for. */
  private readonly asked = new Map<string, number>()

  constructor(private readonly max: number) {}

  text(name: string): string {
    return xmlLine(name, this.max)
  }

  unique(suite: string, name: string): string {
    const text = this.text(name)
    const asked = `${suite}\0${text}`
    for (let number = (this.asked.get(asked) ?? 0) + 1; ; number++) {
      const [candidate, key] = number === 1 ? [text, asked] : [`${text} (${number})`, `${asked} (${number})`]
      if (this.used.has(key)) continue
      this.used.add(key)
      this.asked.set(asked, number)
      return candidate
    }
  }
}

/** For attributes, in which readers see every line end as a blank. */
function xmlLine(text: string, max: number): string {
  const line = text.length <= max ? text : `${text.slice(0, max - 1)}…`
  return line.replace(/\r\n|[\t\n\r]/g, ' ').replace(NOT_XML, '\ufffd')
}

/** @param max characters kept, from the end */
function xmlText(text: string, max: number): string {
  return text.slice(-max).replace(NOT_XML, '\ufffd')
}
