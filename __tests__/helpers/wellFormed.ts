/** @module XML 1.0 as far as our documents use it: elements, attributes in double quotes, text and references. */

const NAME = '[A-Za-z_][\\w.-]*'
const REFERENCE = '&(?:lt|gt|amp|quot|apos|#\\d+|#x[\\dA-Fa-f]+);'
const ATTRIBUTE = ` ${NAME}="(?:[^<&"]|${REFERENCE})*"`
const TAG = `<(?<close>/?)(?<name>${NAME})(?<attributes>(?:${ATTRIBUTE})*)(?<empty>/?)>`
const TEXT = `(?<text>(?:[^<&]|${REFERENCE})+)`
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
/** Characters that no document may contain (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** @throws Error that says what is wrong, and where */
export function assertWellFormed(xml: string): void {
  if (!xml.startsWith(DECLARATION)) throw new Error('no declaration')
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML does not allow')
  const token = new RegExp(`${TAG}|${TEXT}`, 'y')
  const open: string[] = []
  let roots = 0
  for (let at = DECLARATION.length; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at
    const { close, name, attributes = '', empty, text } = token.exec(xml)?.groups ?? {}
    const wrong = (what: string): Error => new Error(`${what}: ${JSON.stringify(xml.slice(at, at + 60))}`)
    if (text !== undefined) {
      if (text.includes(']]>') || (open.length === 0 && text.trim() !== '')) throw wrong('text out of place')
    } else if (name === undefined) throw wrong('neither a tag nor text')
    else if (close === '/') {
      if (open.pop() !== name) throw wrong('an end without a start')
    } else {
      const names = [...attributes.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([item]) => item.split('=')[0])
      if (new Set(names).size !== names.length) throw wrong('an attribute twice')
      if (open.length === 0 && ++roots > 1) throw wrong('a second root')
      if (empty !== '/') open.push(name)
    }
  }
  if (open.length > 0 || roots === 0) throw new Error('not ended')
}
