/** @module Reads single counter data files, adds their counters, and records the problems with them. */
import { decodeAnyCounterFile } from '../live/anyCounterFile.js'
import { carriedFrom } from '../format/carriedName.js'
import { type CounterEntries, checkEntries } from '../format/counterEntries.js'
import { KnownArguments, decodeCounterFile } from '../format/counterFile.js'
import type { CounterRequest } from './counterRequest.js'
import type { CounterTarget } from './counterTarget.js'
import type { Ending } from '../format/ending.js'
import type { MergedRecord, ProcessGroup } from '../format/mergedRecord.js'
import type { LiveProcess } from '../live/liveFile.js'
import type { Misfits, PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import { countersOfEntries } from './processCounters.js'
import type { CounterFileName } from './pods.js'
import { type DataProblem, unreadable } from '../format/dataProblem.js'
import type { WrittenIdentity } from '../format/processIdentity.js'
import { errorCode } from '../../support/errors.js'
import { writtenInstead } from './writtenInstead.js'

/** The process that a file is from, or `left out` if the file was not added; the problems say why. */
export type Added = AddedFile | 'left out'

export interface AddedFile extends PodProcess {
  /** The processes that the file is from, if it was merged while they ran. */
  readonly groups?: readonly ProcessGroup[]
}

/** Adds the counters of single files to sums that its caller chooses. */
export class CounterFileAdder {
  /** Whether part of a bad file was added. */
  torn = false
  readonly problems: DataProblem[] = []
  private readonly known = new KnownArguments()

  /** @param entries `checked`: check each file as a whole first, so that nothing of a bad file is added */
  constructor(
    private readonly request: CounterRequest,
    private readonly entries: 'checked' | 'unchecked',
  ) {}

  get target(): CounterTarget {
    return this.request.target
  }

  /** Await this before adding a file, so that the event loop gets its turns; undefined if none is due. */
  turn(): Promise<void> | undefined {
    return this.request.files.turn()
  }

  /**
   * Adds a file, unless it is bad or a copy.
   * @param sum returns the sum to add the counters to; called once the file has been decoded
   * @param whole whether the file is all that its process left
   */
  add(
    name: CounterFileName,
    sum: (identity: WrittenIdentity | undefined) => PodCounters,
    whole = false,
  ): Added {
    const { path, directory, pid, time, live } = name
    const { files, seen, target, onProcess } = this.request
    try {
      const bytes = files.read(path, live === undefined ? 'counters' : 'meta-data', name.isRegular)
      const copy = seen?.copyOf(path, bytes)
      if (copy !== undefined) {
        // What several shards carry over may be the same.
        if (carriedFrom(target.meta) === undefined)
          this.problems.push({ code: 'duplicate-counters', path, message: `it is a copy of ${copy}` })
        return 'left out'
      }
      const { metaHash, origin, identity, record, entries } =
        live === undefined
          ? decodeCounterFile(bytes, this.known)
          : decodeAnyCounterFile(path, bytes, target.layout)
      if (this.entries === 'checked') checkEntries(entries)
      const misfits = this.addTo(sum(identity), entries)
      seen?.add(path)
      this.noteHash(path, metaHash)
      this.noteMisfits(path, misfits, live)
      // What is spread comes last: V8 then takes 150 bytes instead of 530, for each of up to a million files.
      const process: AddedFile = {
        path,
        directory,
        pid,
        time,
        column: this.columnOf(name, identity),
        ending: endingOf(live),
        fixed: identity?.fixed ?? false,
        atEnd: identity?.atEnd ?? false,
        kind: identity?.kind,
        ...origin,
        ...(identity && { identity: { started: identity.started, clears: identity.clears } }),
        ...(record === undefined ? {} : { groups: record.groups }),
      }
      // What was merged was given to those who want it when it was merged.
      if (whole && record === undefined) onProcess?.(process, target, countersOfEntries(entries, target))
      return process
    } catch (error) {
      const isGone = live !== undefined && errorCode(error) === 'ENOENT'
      const written = isGone ? writtenInstead(path) : undefined
      if (written?.tag === target.meta.hash) return this.add({ ...written, directory }, sum, whole)
      const problem = unreadable('counter-file-unreadable', path, error)
      this.problems.push({ ...problem, message: `${problem.message}; the file is left out` })
      return 'left out'
    }
  }

  /** What a file says was merged into it; undefined if it does not say, or cannot be read, which `add` reports. */
  recordOf({ path }: CounterFileName): MergedRecord | undefined {
    try {
      return decodeCounterFile(this.request.files.read(path, 'counters')).record
    } catch {
      return undefined
    }
  }

  /** Which process a file is from; undefined if it does not say, or cannot be read, which `add` reports. */
  identityOf({ path }: CounterFileName): WrittenIdentity | undefined {
    try {
      return decodeCounterFile(this.request.files.read(path, 'counters')).identity
    } catch {
      return undefined
    }
  }

  /** The column in which a file counts: test processes that a test started write where the binaries write. */
  columnOf(name: CounterFileName, identity: WrittenIdentity | undefined): number {
    const { columns, testColumn } = this.request
    const ranTests = (name.live ?? identity)?.kind === 'test'
    return ranTests && testColumn !== undefined ? testColumn : (columns[name.directory] ?? 0)
  }

  private addTo(counters: PodCounters, entries: CounterEntries): Misfits {
    try {
      return counters.add(entries)
    } catch (error) {
      this.torn = true
      throw error
    }
  }

  private noteHash(path: string, metaHash: string): void {
    const { hash } = this.request.target.meta
    // The live file of a process that ended early may have none.
    if (metaHash === hash || metaHash === '') return
    const message = `its header says that the counters are for ${metaHash}, not for ${hash}; they are read anyway`
    this.problems.push({ code: 'hash-mismatch', path, offset: 8, message })
  }

  private noteMisfits(path: string, misfits: Misfits, live: LiveProcess | undefined): void {
    const { beyond, misshapen, more } = misfits
    // Plugins register their packages behind all others. A live file has none of their counters.
    const isPlugin =
      live === undefined ? beyond > 0 : live.packages > this.request.target.meta.packages.length
    const unknown = misfits.unknown + (live === undefined ? 0 : beyond)
    if (isPlugin) {
      const message = 'left out the packages of plugins that the process had loaded'
      this.problems.push({ code: 'plugin-left-out', path, message })
    }
    if (more > 0) {
      const message = `it has ${entryCount(more)} more than its header says; all of them are read`
      this.problems.push({ code: 'more-entries', path, message })
    }
    if (unknown > 0) {
      const message = `left out ${entryCount(unknown)} for functions that the meta-data file does not have`
      this.problems.push({ code: 'unknown-function', path, message })
    }
    if (misshapen > 0) {
      const message = `left out ${entryCount(misshapen)} with more or fewer counters than the function has units`
      this.problems.push({ code: 'counter-shape-mismatch', path, message })
    }
  }
}

function endingOf(live: LiveProcess | undefined): Ending | undefined {
  return live?.ending.how === 'itself' ? undefined : live?.ending
}

function entryCount(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`
}
