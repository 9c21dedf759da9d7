/** @module Why an artifact cannot be used. */

/** Thrown with the reason why an artifact cannot be used. */
export class BrokenArtifact extends Error {
  override readonly name = 'BrokenArtifact'
}

/** Thrown for what may be better the next time. */
export class CutOff extends BrokenArtifact {}

/** Why an archive is refused by its size. */
export function tooLarge(size: number, maxBytes: number): string {
  return `its archive has ${size} bytes, more than the allowed ${maxBytes}`
}
