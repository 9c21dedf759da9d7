/** @module The deadline for our own process: whatever it waits for, it ends. */
import { writeSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/**
 * The program of the thread. It does not depend on the main thread, which may be blocked by the operating system, nor on
 * an orderly exit.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.once('message', (milliseconds) => {
  setTimeout(() => {
    try {
      require('node:fs').writeSync(1, workerData)
    } finally {
      process.kill(process.pid, 'SIGKILL')
    }
  }, milliseconds)
})
`

/** How long everything after the suite may take, in milliseconds: reading, writing, publishing. */
export const MAX_REST_MS = 30 * 60_000
export const REST_TEXT = `the run did not end within ${MAX_REST_MS / 60_000} minutes after the suite, and was stopped`

/**
 * Ends this process by SIGKILL after the time, unless it ends earlier. It does not keep the process running.
 * @param text written to standard output before
 */
export function endAfter(milliseconds: number, text: string): void {
  prepareEnd(text)(milliseconds)
}

/**
 * Starts the thread for `endAfter`, which takes some time that may be spared later.
 * @returns what ends this process by SIGKILL after the time, like `endAfter`
 */
export function prepareEnd(text: string): (milliseconds: number) => void {
  try {
    const thread = new Worker(PROGRAM, { eval: true, workerData: text })
    thread.unref()
    return (milliseconds) => {
      thread.postMessage(milliseconds)
    }
  } catch (error) {
    // Without memory for another thread: the run goes on without a deadline.
    writeSync(2, `no deadline: ${String(error)}\n`)
    return () => undefined
  }
}
