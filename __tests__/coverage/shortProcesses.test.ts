/** Lists of processes that are too long for anybody stand for as many processes when they are short. */
import { expect, it } from '@jest/globals'
import { processCount } from '../../src/covdata/read/podProcess.js'
import type { ProcessInfo } from '../../src/coverage/measuredBinaries.js'
import { shortProcesses } from '../../src/coverage/shortProcesses.js'

const processes = Array.from({ length: 2000 }, (_, at): ProcessInfo => ({
  source: 'binaries',
  command: at % 2 === 0 ? 'server -addr' : 'client',
  pid: at + 1,
  ...(at === 1998 ? { ending: 'panicked', others: 3 } : {}),
}))

it('a short list stays as it is', () => {
  expect(shortProcesses(processes, 2000)).toBe(processes)
})

it('of a long list, the first of those with the same command and ending stands for all', () => {
  const short = shortProcesses(processes, 1999)
  expect(short).toEqual([
    { source: 'binaries', command: 'server -addr', pid: 1, others: 998 },
    { source: 'binaries', command: 'client', pid: 2, others: 999 },
    { source: 'binaries', command: 'server -addr', pid: 1999, ending: 'panicked', others: 3 },
  ])
  expect(processCount(short)).toBe(processCount(processes))
})
