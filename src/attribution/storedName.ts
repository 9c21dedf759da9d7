/** @module Names of tests as attributions have them: of a length that every reader of attribution.bin accepts. */
import { createHash } from 'node:crypto'

/** In bytes, as UTF-8. */
export const MAX_NAME_BYTES = 2 ** 16
/** In bytes, of the SHA-256: enough to keep any names apart. */
const HASH_BYTES = 16

/** The name, or its start and a hash of all of it if it is too long. */
export function storedName(name: string): string {
  // No character takes more than three bytes for each of its UTF-16 units.
  if (3 * name.length <= MAX_NAME_BYTES) return name
  const bytes = Buffer.from(name)
  if (bytes.length <= MAX_NAME_BYTES) return name
  const end = `…${createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, 2 * HASH_BYTES)}`
  let length = MAX_NAME_BYTES - Buffer.byteLength(end)
  while (((bytes[length] ?? 0) & 0xc0) === 0x80) length--
  return bytes.toString('utf8', 0, length) + end
}
