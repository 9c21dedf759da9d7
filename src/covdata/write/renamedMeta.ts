/** @module The meta-data file of a pod whose packages have other names than when it was read. */
import { hex } from '../bytes/bytes.js'
import { encodeMetaFile, encodePackage } from '../format/encodeMeta.js'
import type { MetaPackage } from '../format/metaFile.js'
import { algorithmOf, hashBlobs } from '../format/metaHash.js'
import type { Pod } from '../read/readPods.js'

/** A meta-data file as it is written. */
export interface WrittenMeta {
  /** The part of its name that identifies the pod. */
  readonly tag: string
  /** 16 bytes. */
  readonly hash: Uint8Array
  readonly bytes: Uint8Array
}

/** The file as it was read, or with a new hash and name if any package was renamed. */
export function writtenMeta({ tag, meta }: Pod): WrittenMeta {
  const isRenamed = ({ records }: MetaPackage): boolean => records.isRenamed
  if (!meta.packages.some(isRenamed)) return { tag, hash: Buffer.from(meta.hash, 'hex'), bytes: meta.bytes }
  const algorithm = algorithmOf(meta.packages.filter((pkg) => !isRenamed(pkg)))
  const blobs = meta.packages.map((pkg) => (isRenamed(pkg) ? encodePackage(algorithm, pkg) : pkg.blob))
  const hash = hashBlobs(algorithm, blobs)
  const { mode, granularity } = meta
  return { tag: hex(hash), hash, bytes: encodeMetaFile({ hash, mode, granularity, blobs }) }
}
