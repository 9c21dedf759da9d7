/** @module How many packages a go command has compiled so far: go test does not say, but keeps them until it ends. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of one go command in its GOTMPDIR. */
const WORK = /^go-build\d+$/
/** The folder of one of its actions. */
const ACTION = /^b\d+$/
/** What the compiler writes there. */
const COMPILED = '_pkg_.a'

/** Counts what the next go command compiles that has a given temporary folder. */
export class CompiledPackages {
  private readonly before: Promise<ReadonlySet<string>>

  /** @param directory absolute: GOTMPDIR of the go command, which starts no other at the same time */
  constructor(private readonly directory: string) {
    this.before = list(directory, WORK).then((names) => new Set(names))
  }

  /** Packages from the build cache are not among them. */
  async count(): Promise<number> {
    const before = await this.before
    const works = (await list(this.directory, WORK)).filter((name) => !before.has(name))
    let count = 0
    for (const work of works) {
      const place = join(this.directory, work)
      // A look at each of hundreds takes a millisecond this way, and as part of the event loop 25 times as long.
      for (const action of await list(place, ACTION)) if (existsSync(join(place, action, COMPILED))) count++
    }
    return count
  }
}

async function list(directory: string, names: RegExp): Promise<readonly string[]> {
  const found = await readdir(directory).catch(() => [])
  return found.filter((name) => names.test(name))
}
