/** @module The end of an output. */

/** The end of a long text, because failures come last. It starts at the start of a line unless there is only one. */
export function tail(text: string, characters: number): string {
  const whole = text.trimEnd()
  if (whole.length <= characters) return whole
  const end = whole.slice(-characters)
  return `…\n${end.slice(end.indexOf('\n') + 1)}`
}
