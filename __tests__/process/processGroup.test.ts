import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from '@jest/globals'
import { type GroupMember, ProcessGroup } from '../../src/process/processGroup.js'

/** A machine with so many processes that looking at them takes for ever. Not a real one: no test can be that slow. */
class BusyGroup extends ProcessGroup {
  override members(): Promise<readonly GroupMember[]> {
    return new Promise(() => undefined)
  }
}

it('a group is killed when its time is up, however long it takes to find its members', async () => {
  if (process.platform === 'win32') return
  const deaf = "process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000)"
  const child = spawn(process.execPath, ['-e', deaf], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  const exit = once(child, 'exit')
  const group = new BusyGroup(child.pid ?? 0, { platform: process.platform, env: process.env })
  const first = group.end(3_600_000)
  // An interrupt shortens the time that a timeout gave.
  await group.end(100)
  await first
  expect(await exit).toEqual([null, 'SIGKILL'])
})
