/** @module The failure of one source of toolchains. */

/** One source cannot provide the toolchain, and the message says why; the next source is tried. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
}

/** The text with user names and passwords removed from its URLs. */
export function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"']+@/gi, '$1')
}
