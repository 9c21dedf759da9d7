/** @module Lines in words. */

/** `12-15`, or `12` if it is only one line. */
export function rangeText(startLine: number, endLine: number): string {
  return startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`
}
