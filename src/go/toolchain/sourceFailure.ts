/** @module Why one source of toolchains did not help; the next one is tried. */

export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
}

/** The text without the user names and passwords of URLs in it. */
export function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"']+@/gi, '$1')
}
