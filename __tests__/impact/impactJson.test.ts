/** What is kept for test selection, from a suite and from journals, written and read again. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { impactLeg } from '../../src/impact/impactLeg.js'
import { impactJson, parseImpact } from '../../src/impact/impactJson.js'
import { usesInJournals } from '../../src/impact/usesInJournals.js'
import { variableStates } from '../../src/impact/variableEffects.js'
import type { SuiteResult, TestCase } from '../../src/go/test/suiteResult.js'
import { inTemporary } from '../helpers/temporary.js'
import { ALL, begin, end, getenv, head, journal, opened, outlives } from './journals.js'

describe('what tests and their programs used', () => {
  it('is read from their journals, in the repository only, each use once', async () => {
    await inTemporary(async (root) => {
      const [journals, data] = [join(root, 'journals'), join(root, 'data')]
      for (const directory of [journals, data, join(root, 'cart')]) await mkdir(directory)
      const test = journal(
        ...[head(5, ''), begin(1, 'TestA/x'), head(5, 'example.com/cart')],
        ...[opened(1, 1, join(root, 'cart/../cart/one.json')), opened(1, 1, join(root, 'cart', 'one.json'))],
        ...[opened(0, 2, root), opened(1, 1, '/etc/hosts'), getenv(1, 'REGION')],
      )
      await writeFile(join(journals, 'journal.5.7'), test)
      await writeFile(join(data, 'opened.9.7'), journal(head(9, '5.7.1'), opened(0, 1, join(root, 'a.txt'))))
      await writeFile(join(data, 'opened.8.7'), journal(head(8, '6.7.1'), opened(0, 1, join(root, 'b.txt'))))
      const torn = journal(head(11, '5.7.1'), opened(0, 1, join(root, 'torn.txt'))).subarray(0, -3)
      const other = journal(head(12, '5.7.0'), opened(0, 1, join(root, 'c.txt')))
      await writeFile(join(data, 'opened.5.7'), Buffer.concat([torn, other]))
      await writeFile(join(data, 'opened.6.7'), '')
      const found = await usesInJournals({
        directories: [journals, data],
        root,
        instrumentsBuilds: true,
        counted: ALL,
        modules: [],
      })
      const own = { importPath: 'example.com/cart', test: 'TestA/x' }
      const outside = { importPath: 'example.com/cart', test: '' }
      expect(found.problems).toEqual([])
      expect(found.uses).toEqual([
        { ...own, kind: 'file', name: 'cart/one.json' },
        { ...outside, kind: 'file', name: '.', onlyStat: true },
        { ...own, kind: 'variable', name: 'REGION' },
        { ...outside, kind: 'file', name: 'c.txt' },
        // A program whose test process is not known may belong to any test.
        { ...outside, kind: 'file', name: 'b.txt' },
        { ...own, kind: 'file', name: 'a.txt' },
      ])
    })
  })

  it('is of all tests of the package if a server or a goroutine goes on after its test', async () => {
    await inTemporary(async (root) => {
      const test = journal(
        ...[head(5, 'example.com/cart'), begin(1, 'TestA'), opened(1, 1, join(root, 'a.txt'))],
        ...[outlives(1, 9), end(1), begin(2, 'TestB'), opened(1, 1, join(root, 'late.txt'))],
      )
      await writeFile(join(root, 'journal.5.7'), test)
      for (const [pid, name] of [
        [9, 'server.txt'],
        [10, 'tool.txt'],
      ] as const)
        await writeFile(
          join(root, `opened.${pid}.7`),
          journal(head(pid, '5.7.1'), opened(0, 1, join(root, name))),
        )
      const { uses } = await usesInJournals({
        directories: [root],
        root,
        instrumentsBuilds: true,
        counted: ALL,
        modules: [],
      })
      const found = uses.map((use) => `${use.name}: ${use.test === '' ? 'all' : use.test}`)
      expect(found.sort()).toEqual(['a.txt: TestA', 'late.txt: all', 'server.txt: all', 'tool.txt: TestA'])
    })
  })

  it('is all that a link leads to which they make, as nobody sees what is opened by that name', async () => {
    await inTemporary(async (root) => {
      await mkdir(join(root, 'shop', 'shelf', '.git'), { recursive: true })
      for (const name of ['shop/shelf/a.txt', 'shop/b.txt', 'shop/shelf/.git/HEAD', 'c.txt'])
        await writeFile(join(root, name), '')
      await symlink(join(root, 'shop'), join(root, 'shop', 'round'))
      const test = journal(
        ...[head(5, 'example.com/cart'), begin(1, 'TestDirectory'), opened(1, 3, join(root, 'shop')), end(1)],
        ...[begin(2, 'TestFile'), opened(2, 3, join(root, 'c.txt')), opened(2, 3, join(root, 'gone'))],
      )
      await writeFile(join(root, 'journal.5.7'), test)
      const { uses, problems } = await usesInJournals({
        directories: [root],
        root,
        instrumentsBuilds: true,
        counted: ALL,
        modules: [],
      })
      expect(problems).toEqual([])
      expect(uses.map(({ test: name, name: path }) => `${name} ${path}`).sort()).toEqual([
        ...['TestDirectory shop', 'TestDirectory shop/b.txt', 'TestDirectory shop/round'],
        ...['TestDirectory shop/shelf', 'TestDirectory shop/shelf/a.txt'],
        ...['TestFile c.txt', 'TestFile gone'],
      ])
    })
  })

  it('is not known of a journal that cannot be read', async () => {
    await inTemporary(async (root) => {
      await writeFile(join(root, 'journal.5.7'), 'something else')
      const { problems } = await usesInJournals({
        directories: [root],
        root,
        instrumentsBuilds: true,
        counted: ALL,
        modules: [],
      })
      expect(problems).toEqual(['journal.5.7 cannot be read'])
      await writeFile(join(root, 'opened.5.7'), journal(begin(1, 'TestA')))
      expect(
        (
          await usesInJournals({
            directories: [root],
            root,
            instrumentsBuilds: true,
            counted: ALL,
            modules: [],
          })
        ).problems,
      ).toEqual(['journal.5.7 cannot be read', 'opened.5.7 cannot be read'])
    })
  })
})

it('keeps test functions with the worst of their subtests, and no value of a variable', () => {
  const test = (name: string, outcome: TestCase['outcome']): TestCase => ({
    name,
    outcome,
    seconds: 1,
    output: '',
  })
  const tests = [test('TestA', 'pass'), test('TestA/x', 'skip'), test('TestB', 'pass')]
  const pkg = { importPath: 'example.com/cart', outcome: 'pass', seconds: 1, tests, output: '' } as const
  const suite: SuiteResult = {
    ...{ kind: 'go test', passed: true, exitCode: 0, timedOut: false, seconds: 1, leftOut: 0 },
    packages: [pkg],
  }
  const used = { importPath: 'example.com/cart' }
  const leg = impactLeg({
    commit: undefined,
    uncommitted: [{ path: 'x', state: 'absent' }],
    ignored: [{ path: 'cart', state: '0123456789abcdef' }],
    problems: ['lost'],
    settings: { go: '1.26.8' },
    suite,
    uses: [
      { ...used, test: 'TestA/x', kind: 'file', name: 'a.txt' },
      { ...used, test: '', kind: 'file', name: 'a.txt' },
      { ...used, test: 'TestB', kind: 'variable', name: 'REGION' },
      { ...used, test: 'TestB', kind: 'file', name: 'left out' },
    ],
    unseen: [
      { ...used, test: 'TestA', files: 'builds', isCode: false },
      { ...used, test: 'TestB/x', files: 'others', isCode: true },
      { ...used, test: 'TestB', files: 'builds', isCode: false },
    ],
    files: [{ path: 'a.txt', state: 'absent' }],
    variables: variableStates(['REGION', 'API_TOKEN', 'DATABASE', 'NOT_SET', 'PWD'], {
      REGION: 'europe',
      API_TOKEN: 'hidden',
      DATABASE: 'postgres://app:hunter2@db/shop',
    }),
  })
  const facts = { importPath: 'example.com/cart', unstable: false }
  expect(leg.tests).toEqual([
    { ...facts, name: 'TestA', outcome: 'skip', seconds: 1, opened: [0], read: [], unseen: 'builds' },
    {
      ...facts,
      name: 'TestB',
      outcome: 'pass',
      seconds: 1,
      opened: [],
      read: [3],
      unseen: 'others',
      unseenCode: true,
    },
    { ...facts, name: '', outcome: undefined, seconds: 0, opened: [0], read: [] },
  ])
  const json = impactJson({ legs: [leg] })
  expect(json).not.toMatch(/europe|hidden|hunter2/)
  const kept = Object.fromEntries(leg.variables.map(({ name, hash }) => [name, hash]))
  expect(kept).toEqual({
    API_TOKEN: 'secret',
    DATABASE: 'secret',
    NOT_SET: undefined,
    REGION: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  expect(parseImpact(json)).toEqual({ legs: [leg] })
  // Data of a version that did not have it.
  const older = json.replace(/"ignored":\[[^\]]*\],?/, '')
  expect(older).not.toBe(json)
  expect(parseImpact(older).legs[0]?.ignored).toBeUndefined()
  expect(() => parseImpact('{"schemaVersion": 1, "legs": [{}]}')).toThrow('legs[0]')
  for (const lists of [{ files: [] }, { variables: [] }])
    expect(() => parseImpact(impactJson({ legs: [{ ...leg, ...lists }] }))).toThrow('that is not there')
})
