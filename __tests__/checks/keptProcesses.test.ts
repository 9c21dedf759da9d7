import { expect, it } from '@jest/globals'
import { keptFinding } from '../../src/checks/keptProcesses.js'
import type { ProcessInfo } from '../../src/coverage/measuredBinaries.js'

it('keptFinding groups processes by program and ending, whatever their flags', () => {
  const process = (command: string, pid: number, ending?: string): ProcessInfo => ({
    source: 'binaries',
    command,
    pid,
    ending,
  })
  const [found] = keptFinding([
    process('server --addr --db', 1, 'killed by SIGKILL'),
    process('my server -addr', 2, 'panicked'),
    process('server --db', 3, 'killed by SIGKILL'),
    process('server', 4, 'killed by SIGTERM'),
    process('server', 5),
    process('tool -x (test binary)', 6, 'panicked'),
  ])
  expect(found).toMatchObject({
    title: '5 processes did not exit normally; the counters were kept',
    evidence: [
      'server: 2 processes killed by SIGKILL',
      'my server -addr (pid 2): panicked',
      'server (pid 4): killed by SIGTERM',
      'tool -x (test binary) (pid 6): panicked',
    ],
  })
})
