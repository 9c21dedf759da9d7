/** @module The end of our own process. */
import { writeSync } from 'node:fs'
import { setImmediate as othersTurn, setTimeout as sleep } from 'node:timers/promises'

/** Requests to the file system and for names, in threads that process.exit() waits for, however long they are blocked. */
const REQUEST = /^(?:FSReq|Get(?:Addr|Name)Info)/
const POLL_MS = 20
/** How long such requests may take when the run is over; a name service needs half a minute to give up. */
const MAX_REQUEST_MS = 60_000
const REQUEST_TEXT = 'error: the process was killed: a file or the name service did not answer\n'

/**
 * Ends the process with the exit code that was set, once all output is flushed. Otherwise an abandoned request to a
 * service that does not answer would keep it alive for minutes.
 * @param milliseconds how long requests to the operating system may still take; then the process is killed
 */
export async function endProcess(milliseconds = MAX_REQUEST_MS): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map(
      (stream) =>
        new Promise<void>((resolve) => {
          stream.write('', () => {
            resolve()
          })
        }),
    ),
  )
  await waitForRequests(milliseconds)
  try {
    if (isWaiting()) writeSync(2, REQUEST_TEXT)
  } finally {
    exit('SIGKILL')
  }
}

/**
 * Ends the process because of a signal, soon: with the exit code if possible. If the operating system blocks a request,
 * only the signal itself ends it; shells call both the same.
 * @param milliseconds how long requests may take that are under way
 */
export async function endBySignal(
  signal: 'SIGINT' | 'SIGTERM',
  exitCode: number,
  milliseconds: number,
): Promise<void> {
  await waitForRequests(milliseconds)
  process.exitCode = exitCode
  exit(signal)
}

async function waitForRequests(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  // A request whose answer led here counts as active until its callback returns.
  await othersTurn()
  while (isWaiting() && performance.now() < end) await sleep(POLL_MS)
}

function isWaiting(): boolean {
  return process.getActiveResourcesInfo().some((name) => REQUEST.test(name))
}

/** @param signal ends the process if it is still waiting for requests, after what atExit was given to do */
function exit(signal: NodeJS.Signals): void {
  if (isWaiting()) {
    process.emit('exit', Number(process.exitCode ?? 0))
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  }
  process.exit()
}
