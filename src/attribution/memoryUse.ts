/** @module How much memory the sets of an attribution take, which is bounded. */

/** In bytes: what V8 takes for a typed array itself. */
const OBJECT = 256

type TypedArray = Uint8Array | Uint16Array | Uint32Array

export class MemoryUse {
  private taken = 0

  /** In bytes. */
  get bytes(): number {
    return this.taken
  }

  take({ byteLength }: TypedArray): void {
    this.taken += byteLength + OBJECT
  }

  giveBack({ byteLength }: TypedArray): void {
    this.taken -= byteLength + OBJECT
  }
}
