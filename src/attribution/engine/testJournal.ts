/** @module A journal, arranged by what is asked of it: what ran when, and what was observed of which process. */
import type { JournalRead } from '../../covdata/journal/journalFile.js'
import type {
  EncodedWords,
  JournalRecord,
  ObservedProcess,
  ProcessRecord,
} from '../../covdata/journal/journalRecord.js'
import { Schedule } from './schedule.js'
import type { JournalTest } from './testTree.js'

/** A process as it was at a moment. */
export interface Observation {
  /** The position of the record of what happened at that moment. */
  readonly position: number
  readonly kind: 'changes' | 'values'
  readonly words: EncodedWords
  /** It ran and had not come to rest, or could not be read later: what it executes next may still be for the tests before. */
  unsettled: boolean
}

/** A process was started without a tag. */
export interface Start {
  /** In nanoseconds since 1970. */
  readonly wall: number
  /** The number of the test; 0: none. */
  readonly test: number
}

/** Tests of which goroutines ran though they waited or had ended. */
interface Stragglers {
  readonly from: number
  readonly to: number
  readonly tests: readonly JournalTest[]
}

const NOTHING: readonly never[] = []

export class TestJournal {
  readonly identity: ObservedProcess
  /** As the process recorded it; empty if it does not know. */
  readonly importPath: string
  /** Its current directory when it began: that of the package. */
  readonly directory: string
  readonly schedule: Schedule
  /** What was observed of the process itself. */
  readonly own: readonly Observation[]
  /** The last position. */
  readonly end: number
  /** When the process began, in nanoseconds since 1970. */
  readonly begun: number
  /** In nanoseconds since 1970: when the last record was written; Infinity if the process did not record its exit. */
  readonly ended: number
  private looked = -1
  private readonly observations = new Map<string, Observation[]>()
  private readonly starts = new Map<number, Start[]>()
  private readonly stragglers: Stragglers[] = []
  /** Processes that outlive a top-level test, with its number; without a start if that is not known. */
  private readonly outliving = new Set<string>()

  private constructor(
    { pid, started, importPath, directory }: ProcessRecord,
    private readonly records: readonly JournalRecord[],
  ) {
    this.identity = { pid, started }
    this.begun = Number(started)
    this.importPath = importPath
    this.directory = directory
    this.schedule = new Schedule(records)
    this.end = records.length
    const own: Observation[] = []
    this.own = own
    const moments = momentsOf(records)
    for (const [index, record] of records.entries()) this.note(record, moments[index] ?? this.end, own)
    const last = records.at(-1)
    const hasExited = last?.kind === 'phase' && last.phase === 'exit'
    this.ended = hasExited ? this.wallOf(last.time) : Infinity
  }

  /** @returns undefined if it is not known which process wrote it */
  static of({ records }: JournalRead): TestJournal | undefined {
    const heads = records.filter((record) => record.kind === 'process')
    const [first] = heads
    if (first === undefined) return undefined
    const importPath = heads.find((head) => head.importPath !== '')?.importPath ?? ''
    return new TestJournal({ ...first, importPath }, records)
  }

  /** The last position at which all processes were observed that belong to this one and ran, as far as they could be read; -1: never. */
  get lastLook(): number {
    return this.looked
  }

  /** What was observed of another process, by position. */
  observationsOf(process: ObservedProcess): readonly Observation[] {
    return this.observations.get(processKey(process)) ?? NOTHING
  }

  /** When a process with the id was started without a tag. */
  startsOf(pid: number): readonly Start[] {
    return this.starts.get(pid) ?? NOTHING
  }

  /** Whether a process was still running at the end of a top-level test that it belongs to. */
  outlives(process: ObservedProcess, root: JournalTest): boolean {
    const { pid } = process
    return [process, { pid, started: 0n }].some((each) =>
      this.outliving.has(`${root.number} ${processKey(each)}`),
    )
  }

  /** Tests that waited or had ended, of which goroutines ran between two positions. */
  stragglersBetween(from: number, to: number): readonly JournalTest[] {
    const { stragglers } = this
    let [low, high] = [0, stragglers.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((stragglers[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    const found: JournalTest[] = []
    for (let at = low; (stragglers[at]?.from ?? Infinity) < to; at++)
      found.push(...(stragglers[at]?.tests ?? []))
    return found
  }

  /** In nanoseconds since 1970, of a time since the process began. */
  wallOf(time: number): number {
    return this.begun + time
  }

  /** The time since the process began. */
  timeOf(wall: number): number {
    return wall - this.begun
  }

  /** When something happened, in nanoseconds since 1970. */
  wallAt(position: number): number {
    const record = this.records[Math.max(0, Math.min(position, this.end - 1))]
    return position < 0 ? this.wallOf(0) : this.wallOf(record?.time ?? 0)
  }

  private note(record: JournalRecord, position: number, own: Observation[]): void {
    if (record.kind === 'observed' || record.kind === 'values') {
      const { kind, process } = record
      const words = kind === 'observed' ? record.changes : record.values
      const observation: Observation = {
        position,
        kind: kind === 'observed' ? 'changes' : kind,
        words,
        unsettled: false,
      }
      if (process === undefined) own.push(observation)
      else {
        add(this.observations, processKey(process), observation)
        // If the moment is not recorded yet, others may be about to be observed.
        if (position < this.end) this.looked = position
      }
    } else if (record.kind === 'unsettled') {
      const last = this.observations.get(processKey(record.process))?.at(-1)
      if (last !== undefined) last.unsettled = true
    } else if (record.kind === 'ran') {
      const tests = record.tests.flatMap((number) => this.schedule.tests.get(number) ?? [])
      this.stragglers.push({ from: own.at(-1)?.position ?? -1, to: position, tests })
    } else if (record.kind === 'started' && !record.tagged)
      add(this.starts, record.pid, { wall: this.wallOf(record.time), test: record.test })
    else if (record.kind === 'phase' && own.at(-1)?.position === position) this.looked = position
    else if (record.kind === 'outlives') this.outliving.add(`${record.test} ${processKey(record.process)}`)
  }
}

export function processKey({ pid, started }: ObservedProcess): string {
  return `${pid}.${started}`
}

/** For each record, the position of what it was written before: the next one that says what happened. */
function momentsOf(records: readonly JournalRecord[]): Uint32Array {
  const moments = new Uint32Array(records.length)
  let moment = records.length
  for (let index = records.length - 1; index >= 0; index--) {
    const kind = records[index]?.kind ?? 'phase'
    if (['begin', 'end', 'pause', 'resume', 'phase'].includes(kind)) moment = index
    moments[index] = moment
  }
  return moments
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
