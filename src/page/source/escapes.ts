/**
 * @module Characters that nobody sees, or that change how others are seen: controls, marks that reorder text, and what has
 * no width. They are shown by their numbers, so that a source looks like what it is.
 */

/** A character that is shown by its number; offsets count UTF-16 code units. */
export interface Escape {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** `U+202E`. */
  readonly label: string
}

const PLAIN = /^[ -~\t]*$/
/** All but the tab, and but what emoji are made of. U+FFFD also stands for bytes that are not UTF-8. */
const HIDDEN =
  /(?!\t|(?<=\p{Extended_Pictographic})\ufe0f|(?<=\p{Extended_Pictographic}\ufe0f?)\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]/gu

/** @param offset that of the text in the file; it is added to what is found */
export function escapesIn(text: string, offset = 0): readonly Escape[] {
  if (PLAIN.test(text)) return []
  return Array.from(text.matchAll(HIDDEN), ({ 0: char, index }) => ({
    from: offset + index,
    to: offset + index + char.length,
    label: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }))
}

/** A text with its hidden characters as `U+202E`, for names and other short texts. */
export function withEscapes(text: string): string {
  let shown = ''
  let at = 0
  for (const { from, to, label } of escapesIn(text)) {
    shown += `${text.slice(at, from)}⟨${label}⟩`
    at = to
  }
  return shown + text.slice(at)
}
