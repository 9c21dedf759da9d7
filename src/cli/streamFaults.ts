/** @module What happens if standard output or standard error cannot be written. */

/**
 * If nobody reads a stream any more (`| head -1`), drops the rest, so that the command still ends with its own exit code.
 * @param onFault told that it cannot be written for another reason, such as a full disk: once, though each further piece of
 * the output fails as well
 */
export function watchForFaults(stream: NodeJS.WriteStream, onFault: (error: Error) => void): void {
  let isFaulty = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isFaulty) return
    isFaulty = true
    onFault(error)
  })
}
