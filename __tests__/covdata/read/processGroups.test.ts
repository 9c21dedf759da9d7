/** Of very many processes, one stands for all of a program that ended in the same way. */
import { expect, it } from '@jest/globals'
import { type PodProcess, processCount } from '../../../src/covdata/read/podProcess.js'
import { ProcessList } from '../../../src/covdata/read/processGroups.js'
import { commandText } from '../../../src/coverage/commandText.js'

function processOf(pid: number, more: Partial<PodProcess> = {}): PodProcess {
  const args = ['/bin/server', `-addr=:${pid}`, '-p8080', 'secret', ...(pid % 2 === 0 ? ['--', '-no'] : [])]
  return {
    args,
    goos: 'linux',
    goarch: 'amd64',
    pid,
    time: BigInt(pid),
    directory: 0,
    column: 0,
    path: `/data/covcounters.${pid}`,
    ending: undefined,
    fixed: false,
    kind: 'binary',
    atEnd: true,
    ...more,
  }
}

function listed(processes: readonly PodProcess[]): readonly PodProcess[] {
  const list = new ProcessList()
  for (const process of processes) list.add(process)
  return list.processes
}

const all = Array.from({ length: 6000 }, (_, index) => processOf(6000 - index))

it('a few thousand processes are listed one by one', () => {
  const few = all.slice(0, 5000)
  expect(listed(few)).toEqual(few)
})

it('of more, the earliest stands for all with the same flags, and shows the same command without its values', () => {
  const killed = processOf(7000, { ending: { how: 'signal', signal: 9 } })
  const [first, other, ...more] = listed([...all, killed])
  expect(more).toEqual([])
  expect(first).toEqual({ ...processOf(1), args: ['/bin/server', '-addr', '-p…'], others: 5999 })
  expect(commandText(first?.args ?? [])).toBe(commandText(processOf(1).args))
  expect(other).toMatchObject({ pid: 7000, others: 0 })
})

it('thousands of different programs are counted, even if not all of them are named', () => {
  const programs = all.map((process) => ({ ...process, args: [`/tmp/${process.pid}/server`] }))
  const folded = listed(programs)
  expect(folded).toHaveLength(1001)
  expect(processCount(folded)).toBe(6000)
})
