/** @module Watches how much data processes leave in directories. */
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** From how much data on files are merged. Below it nothing is touched. */
export interface GrowthLimits {
  /** Counter data files and live files. */
  readonly files: number
  /** What these take on the disk, in bytes. */
  readonly bytes: number
}

/** The name of a file with counters of one process, or of several. */
const COUNTERS = /^(?:live\.)?covcounters\./
/** What `blocks` counts, whatever the file system. */
const BLOCK_BYTES = 512

interface KnownFile {
  readonly seen: number
  readonly bytes: number
}

/** What is in some directories, and since when. Files are looked at once, so a look at a directory without news is cheap. */
export class Growth {
  private readonly known = new Map<string, KnownFile>()
  private bytes = 0

  /** @param directories absolute; those that cannot be read are empty */
  constructor(private readonly directories: readonly string[]) {}

  /**
   * Looks at the directories.
   * @param now in milliseconds, of a clock that is never set
   */
  look(now: number): void {
    const gone = new Set(this.known.keys())
    for (const directory of this.directories) {
      for (const name of namesIn(directory)) {
        if (!COUNTERS.test(name)) continue
        const file = path.join(directory, name)
        if (!gone.delete(file)) this.add(file, now)
      }
    }
    for (const file of gone) this.remove(file)
  }

  exceeds({ files, bytes }: GrowthLimits): boolean {
    return this.known.size > files || this.bytes > bytes
  }

  /** Whether a file was there when the directories were looked at by then; its process may still be about to write others. */
  isOlder(file: string, then: number): boolean {
    const known = this.known.get(file)
    return known !== undefined && known.seen <= then
  }

  /** How many files were there by then, and what they take. */
  olderThan(then: number): GrowthLimits {
    let [files, bytes] = [0, 0]
    for (const known of this.known.values()) {
      if (known.seen > then) continue
      files++
      bytes += known.bytes
    }
    return { files, bytes }
  }

  private add(file: string, now: number): void {
    const stats = lstatSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return
    // The counters of functions that never ran are holes in a live file. Not every file system counts blocks.
    const bytes = stats.blocks > 0 ? BLOCK_BYTES * stats.blocks : stats.size
    this.known.set(file, { seen: now, bytes })
    this.bytes += bytes
  }

  private remove(file: string): void {
    this.bytes -= this.known.get(file)?.bytes ?? 0
    this.known.delete(file)
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
