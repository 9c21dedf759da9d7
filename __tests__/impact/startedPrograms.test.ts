/** Programs of tests: whose they are, and of which nobody knows what they open, by journals that are written here. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { type JournalUses, usesInJournals } from '../../src/impact/usesInJournals.js'
import { inTemporary } from '../helpers/temporary.js'
import { begin, end, head, journal, opened, outlives, started } from './journals.js'

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
    return usesInJournals({ directories: [root], root, instrumentsBuilds })
  })
}

/** `TestA`, or `TestA: build`; `all` is outside tests. */
function unseenIn({ unseen }: JournalUses): readonly string[] {
  return unseen.map(({ test, isBuild }) => `${test === '' ? 'all' : test}${isBuild ? ': build' : ''}`).sort()
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
    const { uses, unseen } = await usesInJournals({ directories: [root], root, instrumentsBuilds: true })
    expect(uses.map(({ name, test }) => `${name}: ${test === '' ? 'all' : test}`).sort()).toEqual([
      'a.txt: TestA',
      'b.txt: TestA',
      'shared.txt: all',
      'unknown.txt: all',
    ])
    expect(unseen).toEqual([])
  })
})
