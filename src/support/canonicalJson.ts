/** @module JSON that is the same for equal values. */

/** JSON without white space whose properties are sorted by name, so that their order does not matter: for hashes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`
}
