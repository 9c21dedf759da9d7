/**
 * @module A chunk is a set of units among CHUNK_UNITS consecutive ones. It is written in one of two ways, whichever is
 * shorter: as runs, or as a bit for each unit.
 */

/** Few enough that tests which differ a little share most chunks, and enough that a set has few of them. */
export const CHUNK_UNITS = 4096
/** A bit for each unit: unit `n` of the chunk is bit `n % 8` of byte `n >> 3`. */
export const CHUNK_BYTES = CHUNK_UNITS / 8

/**
 * Writes the units of a chunk: for each run, how many units it is behind the last one and how many it has, as uleb
 * numbers; or the bits, if that is not longer. Equal sets give equal bytes.
 * @param out has room for CHUNK_BYTES
 * @returns how many bytes it took, CHUNK_BYTES if they are the bits
 */
export function encodeChunk(bits: Uint8Array, out: Uint8Array): number {
  let used = 0
  let end = 0
  for (let start = nextUnit(bits, 0, true); start < CHUNK_UNITS; start = nextUnit(bits, end, true)) {
    const skip = start - end
    end = nextUnit(bits, start, false)
    const count = end - start
    const length = (skip < 0x80 ? 1 : 2) + (count < 0x80 ? 1 : 2)
    if (used + length >= CHUNK_BYTES) {
      out.set(bits)
      return CHUNK_BYTES
    }
    used = putNumber(out, putNumber(out, used, skip), count)
  }
  return used
}

/**
 * Adds the units of an encoded chunk to the bits.
 * @param start where among the bytes it begins: a view of each chunk would be much garbage
 * @param end where it ends
 * @returns whether these are bytes that `encodeChunk` may have written; if not, the bits mean nothing
 */
export function decodeChunk(bytes: Uint8Array, start: number, end: number, bits: Uint8Array): boolean {
  if (end - start === CHUNK_BYTES) {
    for (let at = 0; at < CHUNK_BYTES; at++) bits[at] = (bits[at] ?? 0) | (bytes[start + at] ?? 0)
    return true
  }
  let unit = 0
  for (let at = start; at < end;) {
    const skip = bytes[at] ?? 0
    const low = bytes[at + 1] ?? 0x80
    at += skip < 0x80 ? 1 : 2
    if (skip >= 0x80 && low >= 0x80) return false
    unit += skip < 0x80 ? skip : (skip & 0x7f) | (low << 7)
    const count = bytes[at] ?? 0
    const high = bytes[at + 1] ?? 0x80
    at += count < 0x80 ? 1 : 2
    if (at > end || (count >= 0x80 && high >= 0x80)) return false
    const to = unit + (count < 0x80 ? count : (count & 0x7f) | (high << 7))
    if (to === unit || to > CHUNK_UNITS) return false
    setRun(bits, unit, to)
    unit = to
  }
  return true
}

/** How many units it has. */
export function unitsInChunk(bits: Uint8Array): number {
  let count = 0
  for (let at = 0; at < CHUNK_BYTES; at++) {
    let byte = bits[at] ?? 0
    byte -= (byte >> 1) & 0x55
    byte = (byte & 0x33) + ((byte >> 2) & 0x33)
    count += (byte + (byte >> 4)) & 0x0f
  }
  return count
}

export function hasUnit(bits: Uint8Array, unit: number): boolean {
  return ((bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0
}

export function setUnit(bits: Uint8Array, unit: number): void {
  bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7))
}

/** Adds the units of another chunk to the bits. */
export function addChunk(bits: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < CHUNK_BYTES; at++) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0)
}

/** Leaves the units that only one of them has. */
export function xorChunk(bits: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < CHUNK_BYTES; at++) bits[at] = (bits[at] ?? 0) ^ (other[at] ?? 0)
}

/** The units of a chunk, ascending. */
export function* unitsOfChunk(bits: Uint8Array): Generator<number, void> {
  for (let unit = nextUnit(bits, 0, true); unit < CHUNK_UNITS; unit = nextUnit(bits, unit + 1, true))
    yield unit
}

/** The first unit from `from` on that is in the set, or that is not; CHUNK_UNITS if there is none. */
function nextUnit(bits: Uint8Array, from: number, isSet: boolean): number {
  const flip = isSet ? 0 : 0xff
  for (let at = from >> 3; at < CHUNK_BYTES; at++) {
    const first = at === from >> 3 ? from & 7 : 0
    const rest = ((bits[at] ?? 0) ^ flip) >> first
    if (rest !== 0) return (at << 3) + first + (31 - Math.clz32(rest & -rest))
  }
  return CHUNK_UNITS
}

function setRun(bits: Uint8Array, start: number, end: number): void {
  for (let unit = start; unit < end;)
    if ((unit & 7) === 0 && unit + 8 <= end) {
      bits[unit >> 3] = 0xff
      unit += 8
    } else setUnit(bits, unit++)
}

/** @param value less than 2^14 */
function putNumber(out: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    out[at] = value
    return at + 1
  }
  out[at] = (value & 0x7f) | 0x80
  out[at + 1] = value >> 7
  return at + 2
}
