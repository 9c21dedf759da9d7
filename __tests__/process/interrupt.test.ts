/** Signals end a process in which a thread waits for a named pipe; process.exit() would wait for that thread. */
import { describe, expect, it } from '@jest/globals'
import { runOwn } from '../helpers/ownProcess.js'

/** Listens, and says what is done at the end and when the first signal arrives. */
function program(options: string, rest: string): string {
  return `
import { open } from 'node:fs/promises'
import { atExit } from './process/atExit.js'
import { endProcess } from './process/endProcess.js'
import { onInterrupt } from './process/interrupt.js'
atExit(() => console.log('cleaned up'))
const { signal } = onInterrupt({ ${options} })
signal.addEventListener('abort', () => console.log('first'))
const send = (name) => process.kill(process.pid, name)
const alive = setInterval(() => undefined, 1000)
${rest}`
}

const BLOCKED = "void open('pipe')\n"

describe('a process in which a thread is blocked', () => {
  it.each(['SIGINT', 'SIGTERM'])(
    'ends at the second %s, by that signal, and cleans up before',
    async (signal) => {
      if (process.platform === 'win32') return
      const rest = `${BLOCKED}send('${signal}')\nsetTimeout(send, 50, '${signal}')`
      expect(await runOwn(program('', rest))).toEqual({ code: null, signal, out: 'first\ncleaned up\n' })
    },
  )

  it('is killed when it has nothing else to do, and cleans up before', async () => {
    if (process.platform === 'win32') return
    const result = await runOwn(program('', `${BLOCKED}void endProcess(50)`))
    expect(result).toEqual({ code: null, signal: 'SIGKILL', out: 'cleaned up\n' })
  })

  it('ends some time after the first signal', async () => {
    if (process.platform === 'win32') return
    const rest = `${BLOCKED}send('SIGTERM')`
    const result = await runOwn(program('afterFirstMs: 50', rest))
    expect(result).toEqual({ code: null, signal: 'SIGTERM', out: 'first\ncleaned up\n' })
  })
})

it('a process without blocked threads ends at the second signal with the exit code for it', async () => {
  if (process.platform === 'win32') return
  const rest = "send('SIGINT')\nsetTimeout(send, 50, 'SIGINT')"
  expect(await runOwn(program('', rest))).toEqual({ code: 130, signal: null, out: 'first\ncleaned up\n' })
})

it('a process that has ended after the first signal does not wait for the deadline', async () => {
  const rest =
    "signal.addEventListener('abort', () => { process.exitCode = 143; void endProcess() })\nsend('SIGTERM')"
  if (process.platform === 'win32') return
  expect(await runOwn(program('', rest))).toEqual({ code: 143, signal: null, out: 'first\ncleaned up\n' })
})

it('a process that ends in the callback of a request does not wait for that request', async () => {
  const rest = "const fs = await import('node:fs')\nfs.access('.', () => void endProcess(0))"
  expect(await runOwn(program('', rest))).toEqual({ code: 0, signal: null, out: 'cleaned up\n' })
})
