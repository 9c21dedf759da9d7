/** @module Paths as git quotes them in the headers of a patch, with core.quotePath off. */

const ESCAPES: ReadonlyMap<number, string> = new Map(
  (
    [
      ['\x07', 'a'],
      ['\b', 'b'],
      ['\t', 't'],
      ['\n', 'n'],
      ['\v', 'v'],
      ['\f', 'f'],
      ['\r', 'r'],
      ['"', '"'],
      ['\\', '\\'],
    ] as const
  ).map(([character, letter]) => [character.charCodeAt(0), `\\${letter}`]),
)

/** The path as git writes it: in quotes if it has a control character, a quote or a backslash. @param path by bytes, as latin1 */
export function quotedPath(path: string): string {
  const quoted = Array.from(path, (character) => {
    const code = character.charCodeAt(0)
    const escape = ESCAPES.get(code)
    if (escape !== undefined) return escape
    return code < 0x20 || code === 0x7f ? `\\${code.toString(8).padStart(3, '0')}` : character
  }).join('')
  return quoted === path ? path : `"${quoted}"`
}
