/**
 * @module Units that cross lines from one end to the other. The units of one build do not overlap, so one at most crosses
 * a line; those of several builds may, any number of them on any number of lines, and the work must not be the product.
 */

/** For each unit the lines between its first and its last one: from, and to exclusively; the same if there are none. */
export interface Insides {
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** The units that cross lines. */
export class Crossings {
  /** How many units cross each line. */
  readonly depth: Uint32Array
  private readonly crossing: readonly number[]
  private readonly from: Uint32Array
  private readonly to: Uint32Array
  private readonly overlaps: boolean

  /** @param lines the number of lines */
  constructor({ from, to }: Insides, lines: number) {
    this.from = from
    this.to = to
    const crossing: number[] = []
    for (let unit = 0; unit < from.length; unit++) {
      if ((from[unit] ?? 0) < (to[unit] ?? 0)) crossing.push(unit)
    }
    this.crossing = crossing
    this.depth = this.sum(lines, () => true)
    this.overlaps = this.depth.some((depth) => depth > 1)
  }

  /** How many executed units cross each line. */
  executed(counts: Uint32Array): Uint32Array {
    return this.sum(this.depth.length, (unit) => (counts[unit] ?? 0) > 0)
  }

  /** The largest count of the units that cross each line. */
  hits(counts: Uint32Array): Uint32Array {
    const hits = new Uint32Array(this.depth.length)
    if (!this.overlaps) {
      for (const unit of this.crossing) hits.fill(counts[unit] ?? 0, this.from[unit], this.to[unit])
      return hits
    }
    // The largest count is written first, and nothing over it: each line is written once.
    const ordered = this.crossing.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    const unwritten = new Unwritten(hits.length)
    for (const unit of ordered) {
      const [count, to] = [counts[unit] ?? 0, this.to[unit] ?? 0]
      for (let line = unwritten.from(this.from[unit] ?? 0); line < to; line = unwritten.from(line)) {
        hits[line] = count
        unwritten.write(line)
      }
    }
    return hits
  }

  private sum(lines: number, counts: (unit: number) => boolean): Uint32Array {
    const changes = new Int32Array(lines + 1)
    for (const unit of this.crossing) {
      if (!counts(unit)) continue
      const [from, to] = [this.from[unit] ?? 0, this.to[unit] ?? 0]
      changes[from] = (changes[from] ?? 0) + 1
      changes[to] = (changes[to] ?? 0) - 1
    }
    const depths = new Uint32Array(lines)
    for (let line = 0, depth = 0; line < lines; line++) {
      depth += changes[line] ?? 0
      depths[line] = depth
    }
    return depths
  }
}

/** Which of some lines have not been written yet. */
class Unwritten {
  /** For each line a later one, or itself, before which all have been written. */
  private readonly next: Uint32Array

  constructor(lines: number) {
    this.next = new Uint32Array(lines + 1)
    for (let line = 0; line <= lines; line++) this.next[line] = line
  }

  /** The first unwritten line from there on. */
  from(line: number): number {
    let found = line
    while (this.next[found] !== found) found = this.next[found] ?? 0
    // Shortens the way for the next time.
    for (let at = line; at !== found;) {
      const next = this.next[at] ?? 0
      this.next[at] = found
      at = next
    }
    return found
  }

  write(line: number): void {
    this.next[line] = line + 1
  }
}
