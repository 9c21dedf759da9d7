/** @module Keys that are not for the page. */

/** Whether a key is text for an input, or belongs to a shortcut of the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event
  const types = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  return types || event.ctrlKey || event.metaKey || event.altKey
}
