/**
 * @module The formats of Go's coverage data files, unchanged since Go 1.20. Integers are little-endian; `uleb` is an unsigned
 * LEB128 number (seven bits a byte, lowest first, 0x80 = more follow); text is UTF-8 without a terminator.
 * Go's own description: internal/coverage/defs.go.
 *
 * ```text
 * meta-data file (covmeta.<hash>)            package blob (offsets count from its start)
 *  0  4  magic "\0cvm"                        0  u32 length of the blob
 *  4 u32 version (1)                          4  u32 package name    ┐
 *  8 u64 length of the file                   8  u32 import path     ├ indexes into its string table
 * 16 u64 N, number of packages               12  u32 module path     ┘
 * 24 16  hash of the file                    16  16  hash of the package
 * 40 u32 offset of the string table          32   4  unused
 * 44 u32 length of the string table          36  u32 entries in its string table
 * 48 u8  counter mode                        40  u32 F, number of functions
 * 49 u8  granularity                         44  F × u32 offset of a function record
 * 50  6  zero                                    string table
 * 56 N × u64 offset of a package blob            function records:
 *    N × u64 length of a package blob              uleb U, number of units
 *    string table (one empty string)               uleb function name, uleb source file (string indexes)
 *    N package blobs                                U × 5 uleb: start line, start column, end line,
 *                                                           end column, statements
 *                                                  uleb 1 for a package-level function literal
 *
 * counter data file (covcounters.<hash>.<pid>.<nanoseconds>)
 *  0  4  magic "\0cwm"                       segment, from byte 32; only the first one is ever read
 *  4 u32 version (1)                          0 u64 E, number of entries
 *  8 16  hash of the meta-data file           8 u32 length of the string table
 * 24 u8  flavor: 1 raw (u32), 2 uleb         12 u32 length of the arguments, padding included
 * 25 u8  big-endian (raw only)               16     string table
 * 26  6  zero                                       arguments: uleb P, P × (uleb key, uleb value), zeros up to
 * 32     segment                                              a multiple of 4 from the start of the segment
 *        footer, 16 bytes: magic, 4 zero,           E × { C, package index, function index, C counters },
 *        u32 number of segments, 4 zero                      each number in the file's flavor
 *
 * string table: uleb number of strings, then for each: uleb length in bytes, bytes
 * ```
 */
export const META_MAGIC: readonly number[] = [0x00, 0x63, 0x76, 0x6d]
export const COUNTER_MAGIC: readonly number[] = [0x00, 0x63, 0x77, 0x6d]
/** As a live file begins in little-endian order: the number 0x6d6c6300. */
export const LIVE_MAGIC: readonly number[] = [0x00, 0x63, 0x6c, 0x6d]
/** The newest version of both formats that Go's readers and ours accept. */
export const FORMAT_VERSION = 1

export const HASH_BYTES = 16
export const META_HEADER_BYTES = 56
export const PACKAGE_HEADER_BYTES = 44
export const COUNTER_HEADER_BYTES = 32
export const FOOTER_BYTES = 16

/** Numbers that describe one unit, in this order: start line, start column, end line, end column, statements. */
export const UNIT_FIELDS = 5

export const FLAVOR_RAW = 1
export const FLAVOR_ULEB = 2

/** How counters count: `count` and `atomic` hold how often a unit was executed, `set` only 0 or 1. */
export type CounterMode = 'set' | 'count' | 'atomic'

/** What one counter counts: a block (a unit) or a function. The go command only ever uses `perblock`. */
export type Granularity = 'perblock' | 'perfunc'

/** In the order of their numbers in files, which start at 1. When modes are mixed, Go uses the one with the larger number. */
export const MODES: readonly CounterMode[] = ['set', 'count', 'atomic']
/** In the order of their numbers in files, which start at 1. */
export const GRANULARITIES: readonly Granularity[] = ['perblock', 'perfunc']

/** The wider of two modes; Go's order is set < count < atomic. */
export function widerMode(one: CounterMode, other: CounterMode): CounterMode {
  return MODES.indexOf(one) < MODES.indexOf(other) ? other : one
}
