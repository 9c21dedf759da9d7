/**
 * @module Groups of processes: one that stands for all of the same program that ended in the same way. Of hundreds of
 * thousands of short processes nobody wants a list.
 */
import { flagNames } from '../format/flagNames.js'
import type { ProcessGroup } from '../format/mergedRecord.js'
import type { AddedFile } from './counterFileAdder.js'
import { type PodProcess, processCount } from './podProcess.js'

/** Up to as many processes of a pod are listed one by one. */
export const MAX_LISTED = 5000
/** How many groups there may be; the processes of further programs are in one group without arguments. */
const MAX_GROUPS = 1000
/** In characters; longer arguments are no reason for a group. */
const MAX_ARGS = 4096

/** The processes that a file is from. */
export function processesOf(file: AddedFile): readonly PodProcess[] {
  const { groups, ...process } = file
  if (groups === undefined) return [process]
  return groups.map(({ count, ...group }) => ({ ...process, ...group, others: count - 1 }))
}

/** A list of processes: a few as they are, and of many one for each group. */
export class ProcessList {
  private single: PodProcess[] = []
  private folded: ProcessFold | undefined

  /** @param max how many are listed one by one */
  constructor(private readonly max = MAX_LISTED) {}

  /** In the order in which they, or the first of their groups, were added. */
  get processes(): readonly PodProcess[] {
    return this.folded?.processes ?? this.single
  }

  add(process: PodProcess): void {
    if (this.folded !== undefined) this.folded.add(process)
    else this.single.push(process)
    if (this.single.length <= this.max) return
    this.folded = new ProcessFold()
    for (const one of this.single) this.folded.add(one)
    this.single = []
  }
}

/** Collects processes in groups. */
export class ProcessFold {
  private readonly groups = new Map<string, PodProcess>()

  /** One process for each group. */
  get processes(): readonly PodProcess[] {
    return [...this.groups.values()]
  }

  add(process: PodProcess): void {
    const args = namedArgs(process.args)
    const key = keyOf(process, args)
    const isKnown = this.groups.has(key)
    if (isKnown || this.groups.size < MAX_GROUPS) this.addTo(key, { ...process, args })
    else this.addTo(keyOf(process, []), { ...process, args: [] })
  }

  /** The earliest stands for the others, so that data from before a run is noticed. */
  private addTo(key: string, process: PodProcess): void {
    const known = this.groups.get(key)
    if (known === undefined) this.groups.set(key, { others: 0, ...process })
    else {
      const first = process.time < known.time ? process : known
      this.groups.set(key, { ...first, others: processCount([known, process]) - 1 })
    }
  }
}

/** A group that is stored in a file. */
export function groupOf(process: PodProcess): ProcessGroup {
  const { args, goos, goarch, kind, fixed, atEnd, ending, pid, time } = process
  return { args, goos, goarch, kind, fixed, atEnd, ending, pid, time, count: processCount([process]) }
}

/** The program and the names of its flags: what reports show of a command line, and what decides what a process was. */
function namedArgs(args: readonly string[]): readonly string[] {
  const [program, ...others] = args
  if (program === undefined) return []
  const own = others.filter((arg) => !arg.startsWith('-test.'))
  const flags = [...(own.length < others.length ? ['-test.'] : []), ...flagNames(own)]
  const named = [program, ...flags]
  return named.join(' ').length <= MAX_ARGS ? named : [program.slice(0, MAX_ARGS)]
}

function keyOf(process: PodProcess, args: readonly string[]): string {
  const { goos, goarch, kind, fixed, atEnd, ending, directory, column } = process
  return JSON.stringify([args, goos, goarch, kind, fixed, atEnd, ending, directory, column])
}
