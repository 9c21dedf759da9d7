/** @module junit.xml, for tools that show test results. */
import XMLBuilder from 'fast-xml-builder'
import { type SuiteResult, type TestCase, type TestPackage, isFailure } from '../../go/test/suiteResult.js'

/** Characters kept of the output of a test, from its end. */
const MAX_OUTPUT = 64_000
/** Characters of a message, which is an attribute. */
const MAX_MESSAGE = 1000
/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** The lines that go test adds to frame the output of a test. */
const FRAME = /^ *(?:=== |--- )/
/** The lines that go test prints for a package without output of its own. */
const ONLY_FRAME = /^(?:(?:FAIL\b|PASS\b|exit status\b).*|\s*)$/

type Node = Readonly<Record<string, unknown>>

/** Makes the XML document. Packages without tests are left out. */
export function junit(suite: SuiteResult): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    // Otherwise an attribute with the value `true` would lose its value.
    suppressBooleanAttributes: false,
  })
  const suites = suite.packages.filter((pkg) => pkg.outcome !== 'none').map(testSuite)
  const document = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: { ...counts(suites), '@_time': suite.seconds.toFixed(3), testsuite: suites },
  }
  return builder.build(document)
}

function testSuite(pkg: TestPackage): Node {
  const outside = outsideTests(pkg)
  const cases = pkg.tests.map((test) => testCase(pkg, test))
  if (outside) cases.push(packageError(pkg))
  return {
    '@_name': xmlText(pkg.importPath),
    '@_tests': cases.length,
    '@_failures': cases.filter((item) => 'failure' in item).length,
    '@_errors': cases.filter((item) => 'error' in item).length,
    '@_skipped': cases.filter((item) => 'skipped' in item).length,
    '@_time': pkg.seconds.toFixed(3),
    testcase: cases,
    // Apart from failed tests: the output of a data race, of TestMain exiting, or of a panic after the tests.
    ...(outside || !hasWords(pkg.output) ? {} : { 'system-out': xmlText(pkg.output) }),
  }
}

function testCase(pkg: TestPackage, test: TestCase): Node {
  const attributes = {
    '@_name': xmlText(test.name),
    '@_classname': xmlText(pkg.importPath),
    '@_time': test.seconds.toFixed(3),
  }
  switch (test.outcome) {
    case 'pass':
      return attributes
    case 'fail':
      return { ...attributes, failure: { '@_message': 'failed', '#text': xmlText(test.output) } }
    case 'skip':
      return {
        ...attributes,
        skipped: { '@_message': xmlText(firstLine(test.output).slice(0, MAX_MESSAGE)) },
      }
    case 'unfinished':
      return { ...attributes, error: { '@_message': 'did not finish', '#text': xmlText(test.output) } }
  }
}

/** Whether no test explains the failure of a package: it did not compile, or TestMain or a panic ended it. */
function outsideTests(pkg: TestPackage): boolean {
  if (pkg.outcome === 'build-failed') return true
  return pkg.outcome === 'fail' && !pkg.tests.some(isFailure)
}

function packageError(pkg: TestPackage): Node {
  const message = pkg.outcome === 'build-failed' ? 'the tests do not compile' : 'failed outside its tests'
  return {
    '@_name': pkg.outcome === 'build-failed' ? '[build failed]' : '[package]',
    '@_classname': xmlText(pkg.importPath),
    '@_time': pkg.seconds.toFixed(3),
    error: { '@_message': message, '#text': xmlText(pkg.output) },
  }
}

function hasWords(output: string): boolean {
  return output.split('\n').some((line) => !ONLY_FRAME.test(line))
}

function counts(suites: readonly Node[]): Node {
  const sum = (name: string): number => suites.reduce((total, suite) => total + Number(suite[name]), 0)
  const names = ['@_tests', '@_failures', '@_errors', '@_skipped']
  return Object.fromEntries(names.map((name) => [name, sum(name)]))
}

function xmlText(text: string): string {
  return text.slice(-MAX_OUTPUT).replace(NOT_XML, '\ufffd')
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '' && !FRAME.test(line))
      ?.trim() ?? 'skipped'
  )
}
