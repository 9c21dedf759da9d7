/** @module The processes that executed anything that counts. */
import type { PodProcess } from '../../covdata/read/podProcess.js'

export class CountedProcesses {
  private readonly byPid = new Map<number, Set<bigint | undefined>>()

  note({ pid, identity }: PodProcess): void {
    const known = this.byPid.get(pid)
    if (known === undefined) this.byPid.set(pid, new Set([identity?.started]))
    else known.add(identity?.started)
  }

  /** Whether a process is one of them, or may be, as a file does not say when its process began. */
  mayHave(pid: number, started: bigint): boolean {
    const known = this.byPid.get(pid)
    return known !== undefined && (known.has(started) || known.has(undefined))
  }
}
