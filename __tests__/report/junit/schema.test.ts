/** junit.xml against a schema of what its readers know, with a real validator, and read back figure by figure. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SuiteResult, TestCase, TestPackage } from '../../../src/go/test/suiteResult.js'
import { failedOutside, isFailure, isQuarantined } from '../../../src/go/test/suiteResult.js'
import { shownName } from '../../../src/support/plainText.js'
import { junit } from '../../../src/report/junit/junit.js'
import { testCase, testPackage } from '../../helpers/report.js'
import { type XmlNode, XmlSchema } from '../../helpers/xmlDocument.js'
import { CASES } from '../cases.js'
import { anySuite } from '../suites.js'

const schema = new XmlSchema(readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8'))

function suiteOf(packages: readonly TestPackage[]): SuiteResult {
  return { kind: 'go test', passed: false, exitCode: 1, timedOut: false, seconds: 1, packages, leftOut: 0 }
}

/** The attributes of each case, by suite. */
function casesOf(root: XmlNode): readonly (readonly XmlNode[])[] {
  return root.children.map(({ children }) => children.filter(({ name }) => name === 'testcase'))
}

function numbers({ attributes }: XmlNode): readonly number[] {
  return ['tests', 'failures', 'errors', 'skipped', 'time'].map((name) => Number(attributes[name]))
}

function count(pkg: TestPackage, outcome: string): number {
  return pkg.tests.filter((test) => test.outcome === outcome && !isExcusedTest(test)).length
}

/** A failure in quarantine, which readers see as skipped. */
function isExcusedTest(test: TestCase): boolean {
  return isFailure(test) && isQuarantined(test)
}

/** The figures of a package in a report. */
function figures(pkg: TestPackage): readonly number[] {
  const outside = Number(failedOutside(pkg))
  return [
    pkg.tests.length + outside,
    count(pkg, 'fail'),
    count(pkg, 'unfinished') + outside,
    count(pkg, 'skip') + pkg.tests.filter(isExcusedTest).length,
    Number(pkg.seconds.toFixed(3)),
  ]
}

/** What XML can say of a name in an attribute; libxml2's binding may take U+FEFF at its start for a byte order mark. */
function shown(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n|[\t\n\r]/g, ' ')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/** Without the number that tells equal names apart. */
function nameOf(text = ''): string {
  return shown(text).replace(/ \(\d+\)$/, '')
}

function rowOf({ attributes: { name, classname, time, file, line }, children }: XmlNode) {
  const problem = children.find((child) => child.name === 'failure' || child.name === 'error')
  const message = problem?.attributes.message
  return [nameOf(name), shown(classname ?? ''), Number(time), file, line, message]
}

/** What the row of a test has to say. */
function rowOfTest({ importPath }: TestPackage, test: TestCase) {
  const { name, outcome, seconds, file, failedAt: at } = test
  const words = outcome === 'fail' ? 'failed' : outcome === 'unfinished' ? 'did not finish' : undefined
  const place = file === undefined ? undefined : shown(shownName(file))
  const own = [nameOf(name), shown(importPath), Number(seconds.toFixed(3)), place]
  const isExcused = isExcusedTest(test)
  if (at === undefined) return [...own, undefined, isExcused ? undefined : words]
  const message = shown(`${at.file}:${at.line}: ${at.text || words}`)
  return [...own, at.file === file ? String(at.line) : undefined, isExcused ? undefined : message]
}

describe('junit.xml', () => {
  it.each(Object.entries(CASES).filter(([, { suite }]) => suite !== undefined))(
    'is valid for the report "%s"',
    (_, { suite }) => {
      expect(() => schema.read(junit(suite ?? suiteOf([])))).not.toThrow()
    },
  )

  it('is valid, and has every figure, time and place of any suite', () => {
    fc.assert(
      fc.property(anySuite, (suite) => {
        const root = schema.read(junit(suite))
        const packages = suite.packages.filter(({ outcome }) => outcome !== 'none')
        expect(root.children.map(numbers)).toEqual(packages.map(figures))
        const sums = [0, 1, 2, 3].map((i) => packages.reduce((sum, pkg) => sum + (figures(pkg)[i] ?? 0), 0))
        expect(numbers(root)).toEqual([...sums, Number(suite.seconds.toFixed(3))])
        const written = casesOf(root).map((cases, i) => cases.slice(0, packages[i]?.tests.length).map(rowOf))
        expect(written).toEqual(packages.map((pkg) => pkg.tests.map((test) => rowOfTest(pkg, test))))
      }),
      { numRuns: 100 },
    )
  })

  it('has the attempts that failed as Surefire writes them, and failures in quarantine as skipped', () => {
    const attempt = (outcome: 'fail' | 'unfinished') => ({ outcome, seconds: 1.5, output: 'too late\n' })
    const pkg = testPackage('e2e', [
      { ...testCase('TestFlaky'), attempts: [attempt('fail'), attempt('unfinished')] },
      { ...testCase('TestBroken', 'fail', 'no\n'), attempts: [attempt('fail')] },
      { ...testCase('TestKnown', 'fail', 'no\n'), quarantine: { entry: 'TestKnown', reason: 'see #12' } },
    ])
    const xml = junit(suiteOf([pkg]))
    const [cases] = casesOf(schema.read(xml))
    expect(
      cases?.map(({ children }) => children.map(({ name, attributes }) => [name, attributes.message])),
    ).toEqual([
      [
        ['flakyFailure', 'failed'],
        ['flakyError', 'did not finish'],
      ],
      [
        ['failure', 'failed'],
        ['rerunFailure', 'failed'],
      ],
      [
        ['skipped', 'failed (in quarantine: see #12)'],
        ['system-out', undefined],
      ],
    ])
    expect(xml).toContain('<stackTrace>too late\n</stackTrace>')
    expect(schema.read(xml).children.map(numbers)).toEqual([[3, 1, 0, 1, 0.75]])
  })

  it('says which tests are unit tests', () => {
    const tests = [testCase('TestA'), testCase('TestUnit'), testCase('TestBad', 'fail', 'no\n')]
    const pkg = testPackage(
      'e2e',
      tests.map((test, i) => (i === 0 ? test : { ...test, unit: true })),
    )
    const [cases] = casesOf(schema.read(junit(suiteOf([pkg]))))
    const property = ['properties', [{ name: 'type', value: 'unit' }]]
    expect(
      cases?.map(({ children }) =>
        children.map(({ name, children: own }) => [name, own.map(({ attributes }) => attributes)]),
      ),
    ).toEqual([[], [property], [property, ['failure', []]]])
  })

  it('has no two cases that GitLab would take for one', () => {
    const names = ['Test\u0001', 'Test\u0002', 'Test\ufffd (2)', 'Test\ufffd', 'T\n', 'T ', 'T\t']
    const [cases] = casesOf(
      schema.read(
        junit(
          suiteOf([
            testPackage(
              'a',
              names.map((name) => testCase(name)),
            ),
          ]),
        ),
      ),
    )
    expect(cases?.map(({ attributes }) => attributes.name)).toEqual([
      'Test\ufffd',
      'Test\ufffd (2)',
      'Test\ufffd (2) (2)',
      'Test\ufffd (3)',
      'T ',
      'T  (2)',
      'T  (3)',
    ])
  })

  it('says where a test failed, and in another file only in words', () => {
    const own = { file: 'e2e/a_test.go', line: 7, text: 'no answer' }
    const pkg = testPackage('e2e', [
      { ...testCase('TestOwn', 'fail', 'x'), file: 'e2e/a_test.go', failedAt: own },
      { ...testCase('TestHelper', 'fail', 'x'), file: 'e2e/b_test.go', failedAt: { ...own, text: '' } },
    ])
    const [cases] = casesOf(schema.read(junit(suiteOf([pkg]))))
    expect(
      cases?.map(({ attributes: { file, line }, children: [first] }) => [
        file,
        line,
        first?.attributes.message,
      ]),
    ).toEqual([
      ['e2e/a_test.go', '7', 'e2e/a_test.go:7: no answer'],
      ['e2e/b_test.go', undefined, 'e2e/a_test.go:7: failed'],
    ])
  })

  it('keeps all figures and the failures of a suite that is too large for its limit', () => {
    const tests = Array.from({ length: 3000 }, (_, i) =>
      i % 100 === 7 ? testCase(`Test${i}`, 'fail', 'x'.repeat(5000)) : testCase(`Test${i}`),
    )
    const suite = suiteOf([
      testPackage('a', tests, 'fail'),
      testPackage('b', [testCase('T'.repeat(1 << 20))]),
    ])
    const small = junit(suite, 100_000)
    expect(Buffer.byteLength(small)).toBeLessThanOrEqual(100_000)
    const root = schema.read(small)
    expect(numbers(root).slice(0, 4)).toEqual([3001, 30, 0, 0])
    expect(casesOf(root)[0]?.filter(({ children }) => children[0]?.name === 'failure')).toHaveLength(30)
    const leftOut = 3001 - casesOf(root).flat().length
    expect(leftOut).toBeGreaterThan(0)
    const said = root.children.flatMap(({ children }) =>
      children.filter(({ name }) => name === 'properties').map(({ children: [first] }) => first?.attributes),
    )
    expect(said).toContainEqual({ name: 'left out', value: expect.any(String) })
    expect(Buffer.byteLength(junit(suite, 1000))).toBeLessThanOrEqual(1000)
  })
})
