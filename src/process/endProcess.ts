/** @module The end of an entry's process. */

/**
 * Ends the process with the exit code that was set, after everything that was said is out. A request that was given up,
 * to a service that does not answer, would keep it for minutes otherwise.
 */
export async function endProcess(): Promise<void> {
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
  process.exit()
}
