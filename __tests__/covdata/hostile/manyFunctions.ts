/** @module Meta-data files with many functions of the smallest possible size. */
import { encodeMetaFile } from '../../../src/covdata/format/encodeMeta.js'
import { PACKAGE_HEADER_BYTES } from '../../../src/covdata/format/format.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { encodeProgram } from '../builders.js'

/** Functions without units, which take eight bytes each. */
export function manyFunctions(count: number): Uint8Array {
  const none = { name: '', sourceFile: '', literal: false, units: new Uint32Array() }
  return encodeProgram({
    mode: 'set',
    granularity: 'perblock',
    algorithm: 'fnv128a',
    packages: [
      {
        importPath: 'hostile.test/many',
        name: 'many',
        modulePath: 'hostile.test',
        functions: Array.from({ length: count }, () => none),
      },
    ],
  }).bytes
}

/** A file with room for the offsets of so many functions, but without the functions. */
export function claimedFunctions(count: number): Uint8Array {
  const { mode, granularity, packages } = decodeMetaFile(manyFunctions(0))
  const [head = new Uint8Array()] = packages.map(({ blob }) => blob)
  const blob = new Uint8Array(PACKAGE_HEADER_BYTES + 4 * count)
  blob.set(head.subarray(0, PACKAGE_HEADER_BYTES))
  const view = new DataView(blob.buffer)
  view.setUint32(0, blob.length, true)
  view.setUint32(PACKAGE_HEADER_BYTES - 4, count, true)
  return encodeMetaFile({ hash: new Uint8Array(16), mode, granularity, blobs: [blob] })
}
