/** @module The one error of an archive that is refused. */

const LONGEST_NAME = 120

/** Thrown for an archive that is damaged or hostile. Nothing of it is kept. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'

  constructor(
    /** The name that the archive gives the file, which may be anything; undefined for the archive as a whole. */
    readonly entry: string | undefined,
    /** Such as `is encrypted`. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    const subject = entry === undefined ? 'the archive' : JSON.stringify(entry.slice(0, LONGEST_NAME))
    super(`${subject} ${reason}`, options)
  }
}
