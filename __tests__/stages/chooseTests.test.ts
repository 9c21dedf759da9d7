/** Why all tests run in place of those that a change can affect. What is made up is what chooseTests does not get to. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { EarlierRun } from '../../src/impact/chosenTests.js'
import type { ImpactLeg } from '../../src/impact/impactData.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import { type FoundRun, type ImpactSource, chooseTests } from '../../src/stages/chooseTests.js'
import type { RunDirectories } from '../../src/stages/runDirectories.js'
import type { Ready } from '../../src/stages/setUp.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { realHost } from '../helpers/toolchains.js'
import { emptyLeg } from '../impact/impactRecords.js'

interface Case {
  /** Absolute: the top of the checkout. */
  readonly top: string
  readonly find: ImpactSource['find']
  readonly inputs?: Partial<Record<InputName, string>>
  readonly goFlags?: string
  readonly changes?: Partial<ImpactSource>
}

/** The reasons for which all tests run. */
async function reasons({ top, find, inputs = {}, goFlags = '', changes }: Case): Promise<readonly string[]> {
  const ready = { modules: { top }, pinned: { goFlags } } as unknown as Ready
  const directories = {} as RunDirectories
  const chosen = await chooseTests({
    ready,
    plan: { patterns: [] },
    inputs: parseInputs((name) => inputs[name], top),
    directories,
    outDirectory: join(top, 'coverage'),
    host: { ...realHost(), version: '0.0.0-test', log: quietLog() },
    source: { everything: undefined, find, mayFetch: false, own: [], ...changes },
  })
  return chosen.kind === 'everything' ? chosen.reasons : []
}

/** A run that was found, of which only the legs are known. */
function found(legs: readonly ImpactLeg[], commit?: string): ImpactSource['find'] {
  const earlier = { data: { legs } } as unknown as EarlierRun
  const value: FoundRun = { earlier, baseline: { name: 'main', commit } }
  return () => Promise.resolve({ value })
}

it.each<[string, Pick<Case, 'inputs' | 'goFlags'>]>([
  ['the suite is a command, whose tests are not known', { inputs: { command: 'make e2e' } }],
  ['in-process is false, so what test processes execute is not known', { inputs: { 'in-process': 'false' } }],
  ['test-flags choose tests by -run or -skip', { inputs: { 'test-flags': '-run=TestPay' } }],
  ['test-flags choose tests by -run or -skip', { inputs: { 'test-flags': '-skip TestPay' } }],
  ['test-flags run benchmarks, which are not tests', { inputs: { 'test-flags': '-bench=.' } }],
  ['GOFLAGS choose tests by -run', { goFlags: '-mod=mod -run=TestPay' }],
])('all tests run, and no baseline is looked for, because %s', async (reason, request) => {
  await inTemporary(async (top) => {
    const find = () => Promise.reject(new Error('a baseline was looked for'))
    expect(await reasons({ top, find, ...request })).toEqual([reason])
  })
})

it('all tests run if the data of the baseline is not of one commit, which has to be that of the baseline and in the clone', async () => {
  await inTemporary(async (top) => {
    const repository = TestRepository.make(top)
    repository.write('go.mod', 'module example.com/shop\n')
    const leg = emptyLeg({ commit: repository.commit() })
    const gone = emptyLeg({ commit: 'f'.repeat(40) })
    const because = async (find: ImpactSource['find'], changes: Partial<ImpactSource> = {}) =>
      reasons({ top, find, changes })
    expect(await because(found([]))).toEqual(['the data of the baseline is of no commit'])
    expect(await because(found([emptyLeg()]))).toEqual(['the data of the baseline is of no commit'])
    const several = ['the data of the baseline is of several runs']
    expect(await because(found([leg, leg]))).toEqual(several)
    const shard = (index: number, tags = '') =>
      emptyLeg({ commit: leg.commit, settings: { tags, shard: `${index}/2` } })
    expect(await because(found([shard(1), shard(1)]))).toEqual(several)
    expect(await because(found([shard(1), shard(2, 'e2e')]))).toEqual(several)
    expect(await because(found([shard(1), shard(2)]))).not.toEqual(several)
    expect(await because(found([gone], leg.commit))).toEqual([
      'the data of the baseline is of fffffff, not of its own commit',
    ])
    const lacking = ['the commit of the baseline, fffffff, is not in the clone']
    expect(await because(found([gone]))).toEqual(lacking)
    // There is nowhere to fetch it from.
    expect(await because(found([gone]), { mayFetch: true })).toEqual(lacking)
  })
})

it('all tests run if there is no baseline or it cannot be read, unless they run anyway for another reason', async () => {
  await inTemporary(async (top) => {
    const none = () => Promise.resolve({ value: undefined, reason: 'there is none yet' })
    expect(await reasons({ top, find: none })).toEqual(['there is none yet'])
    const everything = 'on push, nothing is left out'
    expect(await reasons({ top, find: none, changes: { everything } })).toEqual([everything])
    const broken = () => Promise.reject(new Error('the file ends early'))
    expect(await reasons({ top, find: broken })).toEqual([
      'the data of the baseline cannot be used: the file ends early',
    ])
  })
})
