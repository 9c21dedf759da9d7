/** @module What has to be done however our own process ends, short of SIGKILL. */

/**
 * Does the work when our process exits, unless it is called off before: a second signal ends a run at once, and nothing
 * asynchronous happens any more. What cannot be done then is left.
 * @returns calls it off
 */
export function atExit(work: () => void): () => void {
  const listener = (): void => {
    try {
      work()
    } catch {
      // Whatever happens here must not change how the process ends.
    }
  }
  process.once('exit', listener)
  return () => {
    process.off('exit', listener)
  }
}
