/** What is run of a suite of which tests are left out, and the verdict on it. */
import { expect, it } from '@jest/globals'
import { joinedNotRun, narrowPart, testsOfPart } from '../../../src/go/test/narrowing.js'
import type { Narrowing } from '../../../src/go/test/notRun.js'
import type { TestOutcome } from '../../../src/go/test/suiteResult.js'
import { noTestAffected, suiteRun } from '../../../src/go/test/suiteRun.js'
import { parseTestFlags } from '../../../src/go/test/testFlags.js'
import type { SelectionTools } from '../../../src/go/test/testSelection.js'

/** Packages with the tests of their one test file; undefined: they have none. */
const PACKAGES: Readonly<Record<string, readonly string[] | undefined>> = {
  'm/big': ['TestA', 'TestB', 'ExampleC'],
  'm/small': ['TestA'],
  'm/main': [],
  'm/code': undefined,
  'm/long': Array.from({ length: 900 }, (_, i) => `TestWithARatherLongName${i}`),
}

// Lists alone: a test of listing them with Go is beside this one.
const tools = {
  packages: {
    list: () =>
      Promise.resolve(
        Object.entries(PACKAGES).map(([importPath, tests]) => ({
          importPath,
          dir: `/${importPath}`,
          testFiles: tests === undefined ? [] : [importPath],
        })),
      ),
  },
  functions: {
    of: () => Promise.resolve(new Map(Object.entries(PACKAGES).map(([key, all]) => [key, all ?? []]))),
  },
} as unknown as SelectionTools
const PART = { cwd: '/m', patterns: ['./...'], tags: '', onlyTagged: false, flags: parseTestFlags([]) }
const WHOLE = { packages: PART.patterns, chosen: [], run: {}, leftOut: 0 }
const LONG = (PACKAGES['m/long'] ?? []).map((name) => `m/long ${name}`)

async function narrowed({ leftOut, changed }: { readonly [key in keyof Narrowing]: readonly string[] }) {
  const all = await testsOfPart(tools, PART, WHOLE)
  return narrowPart(all, { ...PART, ...WHOLE }, { leftOut: new Set(leftOut), changed: new Set(changed) })
}

it('what is left out does not run, and a package of which nothing is left is not started', async () => {
  const { selection, notRun } = await narrowed({
    leftOut: ['m/big TestA', 'm/big ExampleC', 'm/small TestA', ...LONG],
    changed: [],
  })
  expect(selection).toEqual({
    packages: ['m/big'],
    chosen: [{ importPath: 'm/big', dir: '/m/big', tests: ['TestB'] }],
    run: { '/m/big': '^(?:TestB)$' },
    leftOut: 0,
  })
  expect(notRun.tests).toHaveLength(903)
  expect(notRun.packages).toEqual(['m/small', 'm/main', 'm/long'])
  expect(notRun.total).toBe(904)
})

it('a test that nobody has left out runs, whether it is known or not', async () => {
  const { selection } = await narrowed({ leftOut: ['m/big TestGone', ...LONG], changed: [] })
  expect(selection.packages).toEqual(['m/big', 'm/small'])
  expect(selection.run).toEqual({})
})

it('a package without tests is compiled if its code changed, and its TestMain runs if any code changed', async () => {
  const all = ['m/big TestA', 'm/big TestB', 'm/big ExampleC', 'm/small TestA', ...LONG]
  expect((await narrowed({ leftOut: all, changed: ['m/code'] })).selection.packages).toEqual([
    'm/main',
    'm/code',
  ])
  expect((await narrowed({ leftOut: all, changed: ['m/big'] })).selection.packages).toEqual(['m/main'])
  expect((await narrowed({ leftOut: all, changed: [] })).selection.packages).toEqual([])
})

it('a package whose names are too long for -run runs as a whole', async () => {
  const { selection, notRun } = await narrowed({ leftOut: LONG.slice(0, 1), changed: [] })
  expect(selection.chosen.find(({ importPath }) => importPath === 'm/long')?.tests).toHaveLength(900)
  expect(notRun.tests).toEqual([])
})

it('a package that one part does not run and another does has run', () => {
  const part = (packages: readonly string[], idle: readonly string[]) => ({
    selection: { ...WHOLE, packages },
    notRun: { tests: [], packages: idle, total: 1 },
  })
  expect(joinedNotRun([part(['m/a'], ['m/b']), part(['m/b'], ['m/c'])])).toEqual({
    tests: [],
    packages: ['m/c'],
    total: 2,
  })
})

const NOT_RUN = { tests: [{ importPath: 'm/big', name: 'TestA' }], packages: [], total: 2 }

function verdict(outcomes: readonly TestOutcome[], expected: readonly string[]) {
  const tests = outcomes.map((outcome, i) => ({ name: `Test${i}`, outcome, seconds: 0, output: '' }))
  const outcome = outcomes.length === 0 ? 'none' : 'pass'
  const packages = [{ importPath: 'm/big', outcome, seconds: 0, tests, output: '' } as const]
  const run = { exitCode: 0, timedOut: false, stopped: false, leftBehind: [] }
  const facts = { kind: 'go test', seconds: 1, packages, leftOut: 0, timeoutSeconds: 60 } as const
  return suiteRun(run, { ...facts, expected, notRun: NOT_RUN })
}

it('a suite of which all tests are left out is green without a test', () => {
  expect(noTestAffected(NOT_RUN)).toMatchObject({
    result: { passed: true, packages: [] },
    findings: [],
    notRun: NOT_RUN,
  })
})

it('selected tests may all be skipped, as others have run at the baseline', () => {
  expect(verdict(['skip'], ['m/big'])).toMatchObject({ result: { passed: true }, findings: [] })
})

it('selected tests that do not run are an error', () => {
  expect(verdict([], ['m/big'])).toMatchObject({
    result: { passed: false },
    findings: [{ code: 'no-test-ran' }],
  })
})
