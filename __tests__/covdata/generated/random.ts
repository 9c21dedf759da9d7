/** @module Random choices that a seed reproduces. */

/** On every machine, choices depend only on the seed and on earlier choices. */
export class Random {
  #state: number

  /** @param seed any integer; adjacent seeds lead to unrelated choices */
  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1) | 0
  }

  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = this.#state
    bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
    bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
    return Math.floor((((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32) * limit)
  }

  /** An integer between both bounds, inclusive. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(probability: number): boolean {
    return this.below(1_000_000) < probability * 1_000_000
  }

  /** @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T {
    const picked = list.slice(this.below(list.length))
    for (const item of picked) return item
    throw new RangeError('there is nothing to pick from')
  }

  /** Some items of a list, in their order. */
  some<T>(list: readonly T[], probability: number): readonly T[] {
    return list.filter(() => this.chance(probability))
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    return list
      .map((item) => ({ item, key: this.below(2 ** 30) }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item)
  }
}
