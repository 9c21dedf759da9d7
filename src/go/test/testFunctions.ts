/** @module The test functions of files. A run needs them to select tests and to say where they are. */
import type { GoCommand } from '../goCommand.js'
import { type Launcher, listTests } from './launcher.js'

/** The names of test functions by file. Each file is read once, before any test can change it. */
export class TestFunctions {
  private readonly known = new Map<string, readonly string[]>()

  constructor(private readonly go: GoCommand) {}

  /**
   * What is known of all files so far, these among them.
   * @param files absolute paths
   * @throws Error with the launcher's message
   */
  async of(launcher: Launcher, files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const unknown = files.filter((file) => !this.known.has(file))
    if (unknown.length === 0) return this.known
    // Each file by itself: a test function that has a stub of the same name in another file is not that stub.
    const listed = await listTests(launcher, this.go, new Map(unknown.map((file) => [file, [file]])))
    for (const file of unknown) this.known.set(file, listed.get(file) ?? [])
    return this.known
  }
}
