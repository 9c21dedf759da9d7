/** Programs of tests: whose they are, and of which nobody knows what they open, by journals that are written here. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type JournalUses, usesInJournals } from '../../src/impact/usesInJournals.js'
import { inTemporary } from '../helpers/temporary.js'
import { ALL, begin, end, head, journal, measured, opened, outlives, started } from './journals.js'

type Records = readonly (readonly number[])[]

/** @param programs what each of them has written; the test process is 5.7 */
async function found(
  tests: Records,
  programs: readonly Records[],
  instrumentsBuilds = true,
): Promise<JournalUses> {
  return inTemporary(async (root) => {
    await mkdir(join(root, 'lib'))
    await writeFile(join(root, 'journal.5.7'), journal(head(5, 'example.com/cart'), ...tests))
    const written = programs.map((records) => journal(...records))
    await writeFile(join(root, 'opened.5.7'), Buffer.concat(written))
    return usesInJournals({ directories: [root], root, instrumentsBuilds, counted: ALL, modules: [] })
  })
}

/** `TestA`, or `TestA: build`; `all` is outside tests. */
function unseenIn({ unseen }: JournalUses): readonly string[] {
  return unseen
    .map(({ test, files }) => `${test === '' ? 'all' : test}${files === 'builds' ? ': build' : ''}`)
    .sort()
}

it.each<{ what: string; tests: Records; programs?: readonly Records[]; builds?: boolean; unseen: string[] }>([
  {
    what: 'one that records what it opens is seen',
    tests: [begin(1, 'TestA'), started(1, 9, 1, '/bin/app')],
    programs: [[head(9, '5.7.1', '/bin/app')]],
    unseen: [],
  },
  {
    what: 'one that records nothing is not',
    tests: [begin(1, 'TestA'), started(1, 9, 1, '/bin/sh'), begin(2, 'TestB'), started(2, 8, 1, '/bin/app')],
    programs: [[head(8, '5.7.1', '/bin/app')]],
    unseen: ['TestA'],
  },
  {
    what: 'a shell that becomes one which records is not, as it may have opened files before',
    tests: [begin(1, 'TestA'), started(1, 9, 1, '/bin/sh')],
    programs: [[head(9, '5.7.1', '/bin/app')]],
    unseen: ['TestA'],
  },
  {
    what: 'one that becomes a shell is not',
    tests: [begin(1, 'TestA'), started(1, 9, 1, '/bin/app')],
    programs: [[head(9, '5.7.1', '/bin/app'), started(0, 9, 1, '')]],
    unseen: ['TestA'],
  },
  {
    what: 'one that becomes another which records is seen',
    tests: [begin(1, 'TestA'), started(1, 9, 1, '/bin/app')],
    programs: [[head(9, '5.7.1', '/bin/app'), started(0, 9, 1, '')], [head(9, '5.7.1', '/bin/other', 90)]],
    unseen: [],
  },
  {
    what: 'what a program starts belongs to its test',
    tests: [begin(1, 'TestA'), begin(2, 'TestB'), started(2, 9, 1, '/bin/app')],
    programs: [[head(9, '5.7.2', '/bin/app'), started(0, 10, 0, '/usr/bin/make')]],
    unseen: ['TestB'],
  },
  {
    what: 'what is started outside tests, after a test or by what outlives it concerns all tests',
    tests: [started(0, 8, 1, '/bin/sh')],
    unseen: ['all'],
  },
  {
    what: 'what is started when its test has ended concerns all tests',
    tests: [begin(1, 'TestA'), end(1), started(1, 8, 1, '/bin/sh')],
    unseen: ['all'],
  },
  {
    what: 'what runs on when its test ends concerns all tests',
    tests: [begin(1, 'TestA'), started(1, 8, 1, '/bin/sh'), outlives(1, 8), end(1)],
    unseen: ['all'],
  },
  {
    what: 'a go command that builds opens Go code',
    tests: [
      begin(1, 'TestA'),
      started(1, 8, 3, '/go/bin/go'),
      begin(2, 'TestB'),
      started(2, 9, 5, '/go/bin/go'),
    ],
    unseen: ['TestA: build', 'TestB: build'],
  },
  {
    what: 'a go command may run what opens anything if what it builds does not record it',
    tests: [
      begin(1, 'TestA'),
      started(1, 8, 3, '/go/bin/go'),
      begin(2, 'TestB'),
      started(2, 9, 5, '/go/bin/go'),
    ],
    builds: false,
    unseen: ['TestA: build', 'TestB'],
  },
])('of the programs that tests start, $what', async ({ tests, programs = [], builds, unseen }) => {
  expect(unseenIn(await found(tests, programs, builds))).toEqual(unseen)
})

it('a program without a tag belongs to whoever started it, also by way of others', async () => {
  await inTemporary(async (root) => {
    const at = (name: string): readonly number[] => opened(0, 1, join(root, name))
    const tests = journal(
      ...[head(5, 'example.com/cart'), begin(1, 'TestA'), begin(2, 'TestB')],
      ...[started(1, 9, 0, '/bin/app'), started(2, 11, 0, '/bin/app'), outlives(2, 11)],
    )
    await writeFile(join(root, 'journal.5.7'), tests)
    const programs: readonly (readonly [pid: number, Records])[] = [
      [9, [head(9, '', '/bin/app'), at('a.txt'), started(0, 10, 0, '/bin/other')]],
      [10, [head(10, '', '/bin/other'), at('b.txt')]],
      [11, [head(11, '', '/bin/app'), at('shared.txt')]],
      [12, [head(12, '', '/bin/app'), at('unknown.txt')]],
    ]
    for (const [pid, records] of programs) await writeFile(join(root, `opened.${pid}.7`), journal(...records))
    const { uses, unseen } = await usesInJournals({
      directories: [root],
      root,
      instrumentsBuilds: true,
      counted: ALL,
      modules: [],
    })
    expect(uses.map(({ name, test }) => `${name}: ${test === '' ? 'all' : test}`).sort()).toEqual([
      'a.txt: TestA',
      'b.txt: TestA',
      'shared.txt: all',
      'unknown.txt: all',
    ])
    expect(unseen).toEqual([])
  })
})

describe('programs that record nothing', () => {
  const ELF = '\x7fELF\x02\x01'
  const BUILT = 'path\texample.com/shop/cmd/till\nmod\texample.com/shop\t(devel)\t\n'

  /** The tests of which it is not known what their programs execute. */
  async function codeOf(
    tests: (root: string) => Records,
    programs: Readonly<Record<string, string>> = {},
    instrumentsBuilds = true,
  ): Promise<readonly string[]> {
    return inTemporary(async (root) => {
      for (const [name, content] of Object.entries(programs))
        await writeFile(join(root, name), content, 'latin1')
      await writeFile(join(root, 'journal.5.7'), journal(head(5, 'example.com/cart', root), ...tests(root)))
      const modules = ['example.com/shop']
      const { unseen } = await usesInJournals({
        directories: [root],
        root,
        instrumentsBuilds,
        counted: ALL,
        modules,
      })
      return unseen.filter(({ isCode }) => isCode).map(({ test }) => test)
    })
  }

  it.each<readonly [string, string | undefined, boolean]>([
    ['is gone, as one is that a test has built for itself', undefined, true],
    ['is built of a measured module', `${ELF}${BUILT}`, true],
    ['is built of files', `${ELF}path\tcommand-line-arguments\n`, true],
    ['has what Go says of it far behind', `${ELF}${' '.repeat(1024 * 1024 - 20)}${BUILT}`, true],
    ['is built of something else', `${ELF}path\texample.com/other\nmod\texample.com/other\n`, false],
    ['is a script, whatever is in it', `#!/bin/sh\n# ${BUILT}`, false],
    ['is empty', '', false],
  ])('may execute code of the repository if one %s: %#', async (_, content, expected) => {
    for (const path of ['prog', './prog']) {
      const tests = (root: string): Records => [
        begin(1, 'TestA'),
        started(1, 9, 1, path === 'prog' ? join(root, path) : path),
      ]
      const programs = content === undefined ? {} : { prog: content }
      expect(await codeOf(tests, programs)).toEqual(expected ? ['TestA'] : [])
    }
  })

  it('execute tests if they are go test, and other code if they are go run and it is not measured', async () => {
    const go =
      (flags: number): (() => Records) =>
      () => [begin(1, 'TestA'), started(1, 9, flags, '/go/bin/go')]
    for (const [flags, instruments, expected] of [
      [3, true, []],
      [5, true, []],
      [5, false, ['TestA']],
      [13, true, ['TestA']],
      [13, false, ['TestA']],
    ] as const)
      expect(await codeOf(go(flags), {}, instruments)).toEqual(expected)
  })
})

it('a program that executes nothing that counts may have been built of anything, unless it has no counters', async () => {
  await inTemporary(async (root) => {
    const tests = [1, 2, 3].flatMap((test) => [
      begin(test, `Test${test}`),
      started(test, 20 + test, 1, '/bin/app'),
    ])
    await writeFile(join(root, 'journal.5.7'), journal(head(5, 'example.com/cart'), ...tests))
    const programs = [1, 2, 3].map((test) => [
      head(20 + test, `5.7.${test}`, '/bin/app'),
      ...(test < 3 ? [measured] : []),
    ])
    await writeFile(join(root, 'opened.5.7'), Buffer.concat(programs.map((records) => journal(...records))))
    const counted = { mayHave: (pid: number, began: bigint): boolean => pid === 21 && began === 7n }
    const request = { directories: [root], root, instrumentsBuilds: true, modules: [] }
    expect((await usesInJournals({ ...request, counted })).unseen).toEqual([
      { importPath: 'example.com/cart', test: 'Test2', files: undefined, isCode: true },
    ])
    expect((await usesInJournals({ ...request, counted: ALL })).unseen).toEqual([])
  })
})
