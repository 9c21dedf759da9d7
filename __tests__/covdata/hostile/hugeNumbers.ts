/** @module Numbers too large for any length or count in a small file, in each encoding that a file may use. */

/** @param value below 2^64 */
export function uleb(value: bigint): readonly number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
  return [...bytes, Number(rest)]
}

function littleEndian(value: bigint, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn))
}

const HUGE: readonly bigint[] = [
  2n ** 20n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 63n,
  2n ** 64n - 1n,
]

/** Numbers with more bytes than necessary, or without an end. */
export const OVERLONG: readonly (readonly number[])[] = [
  [0x81, 0x00],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
  Array.from({ length: 40 }, () => 0xff),
]

/** Bytes to write over or insert into a file at any offset. */
export const HUGE_BYTES: readonly (readonly number[])[] = [
  ...HUGE.filter((value) => value < 2n ** 32n).map((value) => littleEndian(value, 4)),
  ...HUGE.map((value) => littleEndian(value, 8)),
  ...HUGE.map(uleb),
  ...OVERLONG,
]
