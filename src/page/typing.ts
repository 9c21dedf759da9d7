/** @module Keys that are shortcuts of the page. */

/** Whether a key is text for an input, a shortcut of the browser, or meant for an open dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event
  const types = target instanceof HTMLInputElement && !/^(?:checkbox|radio|button)$/.test(target.type)
  const chooses = target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  const isElsewhere = document.querySelector('dialog[open]') !== null
  return types || chooses || isElsewhere || event.ctrlKey || event.metaKey || event.altKey
}
