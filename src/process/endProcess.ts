/** @module The end of our own process. */

/**
 * Ends the process with the exit code that was set, once all output is flushed. Otherwise an abandoned request to a
 * service that does not answer would keep it alive for minutes.
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
