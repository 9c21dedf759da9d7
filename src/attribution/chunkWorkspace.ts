/** @module What all columns of an attribution share: memory for the chunk at hand, and how much they take. */
import { ChunkBits } from './chunkBits.js'
import { ChunkEncoder } from './chunkEncoder.js'
import { MemoryUse } from './memoryUse.js'

export class ChunkWorkspace {
  readonly memory = new MemoryUse()
  readonly encoder = new ChunkEncoder()
  readonly loaded = new ChunkBits()
  readonly base = new ChunkBits()
}
