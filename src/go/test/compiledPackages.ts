/** @module How many packages a go command has compiled so far: go test does not say, but keeps them until it ends. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { forEachLimited } from '../../support/parallel.js'
import { isThere } from '../../support/files.js'

/** The folder of one go command in its GOTMPDIR. */
const WORK = /^go-build\d+$/
/** The folder of one of its actions. */
const ACTION = /^b\d+$/
/** What the compiler writes there. */
const COMPILED = '_pkg_.a'
/** How many folders are looked at at the same time. */
const PARALLEL_FOLDERS = 16

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
      await forEachLimited(await list(place, ACTION), PARALLEL_FOLDERS, async (action) => {
        if (await isThere(join(place, action, COMPILED))) count++
      })
    }
    return count
  }
}

async function list(directory: string, names: RegExp): Promise<readonly string[]> {
  const found = await readdir(directory).catch(() => [])
  return found.filter((name) => names.test(name))
}
