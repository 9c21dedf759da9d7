import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import type { SuiteResult, TestPackage } from '../../../src/go/test/suiteResult.js'
import { junit } from '../../../src/report/junit/junit.js'
import { testCase, testPackage } from '../../helpers/report.js'
import { assertWellFormed } from '../../helpers/wellFormed.js'

interface Element {
  readonly [name: string]: string | Element | readonly Element[] | undefined
}

function suite(...packages: TestPackage[]): SuiteResult {
  return { kind: 'go test', passed: true, exitCode: 0, timedOut: false, seconds: 3, packages, leftOut: 0 }
}

/** The suites of a document; throws if it is not well-formed. */
function parse(xml: string): readonly Element[] {
  assertWellFormed(xml)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  })
  const { testsuites } = parser.parse(xml) as { testsuites: { testsuite?: readonly Element[] } }
  return testsuites.testsuite ?? []
}

function cases(xml: string): readonly Element[] {
  return parse(xml).flatMap((each) => (each.testcase ?? []) as readonly Element[])
}

/** Random text with many characters that XML 1.0 forbids or that parsers trip over. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&',
        '&amp;',
        '<',
        '>',
        '"',
        "'",
        '\0',
        '\u0001',
        '\u001b[31m',
        '\u0085',
      ),
      fc.constantFrom(
        '\ud800',
        '\udfff',
        '\ufffe',
        '\uffff',
        '😀',
        '<!--',
        '-->',
        '<?xml',
        '%',
        '\t',
        '\n',
        '\r',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What a parser returns: forbidden characters replaced, and line ends normalized (XML 1.0, section 2.11). */
function readable(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
}

describe('junit', () => {
  it('is well-formed, and keeps all text that XML can contain', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, importPath, output) => {
        const pkg: TestPackage = {
          importPath,
          outcome: 'fail',
          seconds: 1,
          tests: [testCase(name, 'fail', `:${output}:`), testCase('TestSkip', 'skip', output)],
          output,
        }
        const [first] = cases(junit(suite(pkg)))
        expect((first?.failure as Element)['#text']).toBe(readable(`:${output}:`))
        const attribute = (text: string): string => readable(text).replace(/[\t\n]/g, ' ')
        expect((first?.['@name'] as string).replace(/[\t\n]/g, ' ')).toBe(attribute(name))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the word true as a value', () => {
    const [first] = cases(junit(suite({ ...testPackage('', [testCase('true')]), importPath: 'true' })))
    expect([first?.['@name'], first?.['@classname']]).toEqual(['true', 'true'])
  })

  it('counts tests by outcome', () => {
    const xml = junit(
      suite(
        testPackage('a', [
          testCase('TestPass'),
          testCase('TestFail', 'fail'),
          testCase('TestSkip', 'skip', '    a_test.go:3: not today\n'),
          testCase('TestHang', 'unfinished'),
        ]),
        testPackage('b', [testCase('TestPass')]),
      ),
    )
    expect(xml).toContain('<testsuites tests="5" failures="1" errors="1" skipped="1" time="3.000">')
    const [a] = parse(xml)
    expect([a?.['@tests'], a?.['@failures'], a?.['@errors'], a?.['@skipped']]).toEqual(['4', '1', '1', '1'])
    expect(cases(xml).map((each) => Object.keys(each).filter((key) => /^[a-z]/.test(key)))).toEqual([
      [],
      ['failure'],
      ['skipped'],
      ['error'],
      [],
    ])
  })

  it.each([
    [
      '=== RUN   TestSkip\n    a_test.go:3: not today\n--- SKIP: TestSkip (0.00s)\n',
      'a_test.go:3: not today',
    ],
    ['=== RUN   TestSkip\n--- SKIP: TestSkip (0.00s)\n', 'skipped'],
    ['', 'skipped'],
  ])('says why a test was skipped: %j', (output, message) => {
    const [first] = cases(junit(suite(testPackage('a', [testCase('TestSkip', 'skip', output)]))))
    expect((first?.skipped as Element)['@message']).toBe(message)
  })

  it('shows each package that failed outside its tests once', () => {
    const xml = junit(
      suite(
        testPackage('broken', [], 'build-failed', 'a.go:1:2: no\n'),
        testPackage('main', [testCase('TestPass')], 'fail', 'TestMain: no\n'),
        testPackage('tested', [testCase('TestFail', 'fail')], 'fail', 'FAIL\n'),
        testPackage('panicked', [testCase('TestHang', 'unfinished')], 'fail', 'FAIL\n'),
        testPackage('nothing', [], 'none'),
      ),
    )
    expect(
      parse(xml).map((each) => [each['@name'], each['@tests'], each['@failures'], each['@errors']]),
    ).toEqual([
      ['example.com/shortener/broken', '1', '0', '1'],
      ['example.com/shortener/main', '2', '0', '1'],
      ['example.com/shortener/tested', '1', '1', '0'],
      ['example.com/shortener/panicked', '1', '0', '1'],
    ])
    expect(xml).toContain('a.go:1:2: no')
    expect(xml).toContain('TestMain: no')
  })

  it('keeps the end of a very long output', () => {
    const xml = junit(
      suite(testPackage('a', [testCase('TestFail', 'fail', `${'x'.repeat(500_000)}the end`)])),
    )
    expect(xml.length).toBeLessThan(70_000)
    expect(xml).toContain('the end</failure>')
  })

  it('keeps the output of a package with a failed test, but not the lines that go test adds', () => {
    const failed = [testCase('TestFail', 'fail')]
    const [race, quiet] = parse(
      junit(
        suite(
          testPackage('race', failed, 'fail', 'WARNING: DATA RACE\nFAIL\n'),
          testPackage('quiet', failed, 'fail', 'FAIL\nexit status 1\nFAIL\texample.com/quiet\t0.1s\n'),
        ),
      ),
    )
    expect(race?.['system-out']).toBe('WARNING: DATA RACE\nFAIL\n')
    expect(quiet?.['system-out']).toBeUndefined()
  })

  it('truncates a long message', () => {
    const xml = junit(suite(testPackage('a', [testCase('TestSkip', 'skip', 'x'.repeat(100_000))])))
    expect(xml.length).toBeLessThan(2000)
  })

  it('is a valid document without any tests', () => {
    expect(parse(junit(suite()))).toEqual([])
  })
})
