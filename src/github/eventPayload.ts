/** @module The parts of an event's payload that are used. Whoever triggered the event wrote some of it. */
import { readFile } from 'node:fs/promises'
import { UserError } from '../support/errors.js'
import { isRecord } from '../support/records.js'

/** Any part may be missing or of another type: read it with the functions of this file. */
export type Payload = Readonly<Record<string, unknown>>

/**
 * Reads the payload; an empty one if there is none, because some runners have none.
 * @throws UserError if the file cannot be read
 */
export async function readPayload(path: string | undefined): Promise<Payload> {
  if (path === undefined || path === '') return {}
  try {
    const payload = JSON.parse(await readFile(path, 'utf8')) as unknown
    return isRecord(payload) ? payload : {}
  } catch (error) {
    throw new UserError(
      `the event payload in ${path} cannot be read`,
      'GITHUB_EVENT_PATH must name the JSON file that the runner writes.',
      { cause: error },
    )
  }
}

/** What is found below a value by a path of keys; undefined if there is nothing. */
export function partOf(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((found, key) => (isRecord(found) ? found[key] : undefined), value)
}

/** A text below a value; undefined if there is none, or an empty one. */
export function textIn(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = partOf(value, ...keys)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** A whole positive number below a value, such as an id. */
export function idIn(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = partOf(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}

/** A time below a value, in milliseconds since 1970. */
export function timeIn(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = Date.parse(textIn(value, ...keys) ?? '')
  return Number.isNaN(found) ? undefined : found
}
