/** @module Values of unknown shape. */

/** Whether the value is an object (or an array), so that its properties can be read. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
