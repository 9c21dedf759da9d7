/** @module Values whose shape is not known. */

/** Whether properties can be read of it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
