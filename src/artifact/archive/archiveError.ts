/** @module The error for an archive that is refused. */

/** In UTF-16 code units. */
const MAX_NAME_LENGTH = 120

/** Thrown for an archive that is damaged, hostile or too large. Nothing of it is kept. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'

  constructor(
    /** The untrusted name of an entry; undefined if the whole archive is at fault. */
    readonly entry: string | undefined,
    /** What is wrong, as a predicate: `is encrypted`. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    const subject = entry === undefined ? 'the archive' : JSON.stringify(entry.slice(0, MAX_NAME_LENGTH))
    super(`${subject} ${reason}`, options)
  }
}
