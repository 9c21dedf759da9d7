/** The deadline ends a process that the operating system blocks: nothing else in that process could. */
import { describe, expect, it } from '@jest/globals'
import { runOwn } from '../helpers/ownProcess.js'

const IMPORT = "import { endAfter, prepareEnd } from './process/watchdog.js'\n"

describe('the deadline', () => {
  it('ends a process whose main thread waits for a pipe, and says why', async () => {
    if (process.platform === 'win32') return
    const program = `import { openSync } from 'node:fs'\n${IMPORT}endAfter(300, 'too late\\n')\nopenSync('pipe')`
    expect(await runOwn(program)).toEqual({ code: null, signal: 'SIGKILL', out: 'too late\n' })
  })

  it('does not keep a process running that has ended in time', async () => {
    expect(await runOwn(`${IMPORT}endAfter(600_000, 'too late')\nprocess.exitCode = 3`)).toEqual({
      code: 3,
      signal: null,
      out: '',
    })
  })

  it('that was prepared holds from when it is started', async () => {
    if (process.platform === 'win32') return
    const blocked = `import { openSync } from 'node:fs'\n${IMPORT}prepareEnd('too late\\n')(1)\nopenSync('pipe')`
    expect(await runOwn(blocked)).toEqual({ code: null, signal: 'SIGKILL', out: 'too late\n' })
  })

  it('that was prepared neither ends a process nor keeps it running', async () => {
    const program = `${IMPORT}prepareEnd('too late')\nprocess.exitCode = 3`
    expect(await runOwn(program)).toEqual({ code: 3, signal: null, out: '' })
  })
})
