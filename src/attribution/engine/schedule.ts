/**
 * @module When which tests of a test process ran. A test runs from its beginning to its end, except while it waits: in
 * t.Parallel for its turn, in t.Run for a subtest, or at its end for its parallel subtests. What a test process does while
 * none runs is a stretch. Times are positions: indexes of the records in the journal at which something begins or ends.
 */
import type { JournalRecord, PhaseRecord, TurnRecord } from '../../covdata/journal/journalRecord.js'
import type { Stretch } from '../attribution.js'
import { type JournalTest, TestTree } from './testTree.js'

/** After as many changes, everything that runs is noted, so that nothing has to be replayed from the beginning. */
const CHANGES_PER_SNAPSHOT = 256

/** What ran between two positions. */
export interface Activity {
  readonly tests: ReadonlySet<JournalTest>
  /** What the process did while no test ran, if that may have executed code of its own. */
  readonly stretches: ReadonlySet<Stretch>
  /** What the process did while no test ran, but the testing package chose the next one; undefined if one always ran. */
  readonly idle: Stretch | undefined
}

interface Change {
  readonly position: number
  /** In nanoseconds since the process began. */
  readonly time: number
  readonly starts: readonly JournalTest[]
  readonly stops: readonly JournalTest[]
  /** Undefined while tests run. */
  readonly outside: Outside | undefined
}

/** What a test process does while no test runs. */
interface Outside {
  readonly stretch: Stretch
  /** Whether this is within m.Run, where only the testing package runs. */
  readonly idle: boolean
}

const FIRST: Change = {
  position: -1,
  time: 0,
  starts: [],
  stops: [],
  outside: { stretch: 'initialisation', idle: false },
}

export class Schedule {
  readonly tests = new TestTree()
  /** By position. */
  private readonly changes: Change[] = [FIRST]
  /** For each block of changes, what runs after its first one. */
  private readonly snapshots: (readonly JournalTest[])[] = [[]]

  constructor(records: readonly JournalRecord[]) {
    const builder = new ScheduleBuilder(records, this.tests)
    const running = new Set<JournalTest>()
    for (const [position, record] of records.entries()) {
      const change = builder.changeAt(position, record, running)
      if (change === undefined) continue
      for (const test of change.stops) running.delete(test)
      for (const test of change.starts) running.add(test)
      if (this.changes.length % CHANGES_PER_SNAPSHOT === 0) this.snapshots.push([...running])
      this.changes.push(change)
    }
  }

  /** What ran from the change at `from` to that at `to`, with what runs at `from` and without what begins at `to`. */
  between(from: number, to: number): Activity {
    const tests = this.runningAt(from)
    const stretches = new Set<Stretch>()
    let idle: Stretch | undefined
    for (let index = this.indexAt(from); index < this.changes.length; index++) {
      const change = this.changes[index] ?? FIRST
      if (change.position >= to && change.position > from) break
      if (change.position > from) for (const test of change.starts) tests.add(test)
      if (change.outside?.idle === true) idle = change.outside.stretch
      else if (change.outside !== undefined) stretches.add(change.outside.stretch)
    }
    return { tests, stretches, idle }
  }

  /** The position of the last change until a time, in nanoseconds since the process began. */
  lastUntil(time: number): number {
    return this.changes[this.lastIndex((change) => change.time <= time)]?.position ?? -1
  }

  /** The position of the first change after a time; Infinity if there is none. */
  firstAfter(time: number): number {
    return this.changes[this.lastIndex((change) => change.time <= time) + 1]?.position ?? Infinity
  }

  private runningAt(position: number): Set<JournalTest> {
    const last = this.indexAt(position)
    const block = Math.floor(last / CHANGES_PER_SNAPSHOT)
    const running = new Set(this.snapshots[block])
    for (let index = block * CHANGES_PER_SNAPSHOT + 1; index <= last; index++) {
      for (const test of this.changes[index]?.stops ?? []) running.delete(test)
      for (const test of this.changes[index]?.starts ?? []) running.add(test)
    }
    return running
  }

  private indexAt(position: number): number {
    return Math.max(
      0,
      this.lastIndex((change) => change.position <= position),
    )
  }

  /** The index of the last change for which something is true that is true for all before; -1 if there is none. */
  private lastIndex(isTrue: (change: Change) => boolean): number {
    let [low, high] = [0, this.changes.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isTrue(this.changes[middle] ?? FIRST)) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Follows the records of a journal. */
class ScheduleBuilder {
  /** Tests for which their parents wait. */
  private readonly blocking = new Set<JournalTest>()
  /** How many subtests a test waits for. */
  private readonly waits = new Map<JournalTest, number>()
  /** Tests that have begun, and neither ended nor wait for their turn or for parallel subtests. */
  private readonly awake = new Set<JournalTest>()
  private readonly pauses: ReadonlyMap<number, 'turn' | 'subtests'>
  private phase: PhaseRecord['phase'] | undefined
  private hasBegun = false

  constructor(
    records: readonly JournalRecord[],
    private readonly tests: TestTree,
  ) {
    this.pauses = pausesIn(records)
  }

  /** What changes with a record; undefined if nothing does. */
  changeAt(position: number, record: JournalRecord, running: ReadonlySet<JournalTest>): Change | undefined {
    const touched = this.touchedBy(position, record)
    if (touched === undefined) return undefined
    const affected = [...new Set(touched)]
    const starts = affected.filter((test) => this.runs(test) && !running.has(test))
    const stops = affected.filter((test) => !this.runs(test) && running.has(test))
    const isIdle = running.size + starts.length - stops.length === 0
    return { position, time: record.time, starts, stops, outside: isIdle ? this.outside() : undefined }
  }

  private runs(test: JournalTest): boolean {
    return this.awake.has(test) && (this.waits.get(test) ?? 0) === 0
  }

  private outside(): Outside {
    const { phase, hasBegun } = this
    if (phase === undefined) return { stretch: 'initialisation', idle: false }
    if (phase === 'initialised') return { stretch: 'TestMain', idle: false }
    if (phase === 'running') return { stretch: hasBegun ? 'between' : 'TestMain', idle: true }
    return { stretch: 'after', idle: false }
  }

  /** The tests that a record may start or stop; undefined if it is no change at all. */
  private touchedBy(position: number, record: JournalRecord): readonly JournalTest[] | undefined {
    switch (record.kind) {
      case 'begin': {
        const test = this.tests.add(record, position)
        this.awake.add(test)
        this.hasBegun = true
        if (test.blocking && test.parent !== undefined) this.block(test, test.parent)
        return withParent(test)
      }
      case 'end':
      case 'pause':
      case 'resume': {
        const test = this.tests.get(record.test)
        return test === undefined ? [] : this.turn(position, record, test)
      }
      case 'phase':
        this.phase = record.phase
        return []
      case 'process':
      case 'started':
      case 'observed':
      case 'outlives':
      case 'unsettled':
      case 'ran':
      case 'opened':
      case 'getenv':
      case 'values':
      case 'measured':
        return undefined
    }
  }

  private turn(position: number, { kind }: TurnRecord, test: JournalTest): readonly JournalTest[] {
    if (kind === 'resume') this.awake.add(test)
    else this.awake.delete(test)
    if (kind === 'end') test.end = position
    if (kind === 'end' || (kind === 'pause' && this.pauses.get(position) === 'turn')) this.unblock(test)
    return withParent(test)
  }

  private block(test: JournalTest, parent: JournalTest): void {
    this.blocking.add(test)
    this.waits.set(parent, (this.waits.get(parent) ?? 0) + 1)
  }

  private unblock(test: JournalTest): void {
    const { parent } = test
    if (parent === undefined || !this.blocking.delete(test)) return
    this.waits.set(parent, (this.waits.get(parent) ?? 1) - 1)
  }
}

function withParent(test: JournalTest): readonly JournalTest[] {
  return test.parent === undefined ? [test] : [test, test.parent]
}

/**
 * Why tests pause, by position: in t.Parallel, so that their parents go on, or at their end, until their parallel subtests
 * have run. In the latter case such a subtest is the next of them to resume.
 */
function pausesIn(records: readonly JournalRecord[]): ReadonlyMap<number, 'turn' | 'subtests'> {
  const pauses = new Map<number, 'turn' | 'subtests'>()
  const parents = new Map<number, number>()
  /** The last pause of each test, until it is known why. */
  const open = new Map<number, number>()
  for (const [position, record] of records.entries()) {
    if (record.kind === 'begin') parents.set(record.test, record.parent)
    if (record.kind === 'pause') {
      pauses.set(position, 'turn')
      open.set(record.test, position)
    }
    if (record.kind !== 'resume') continue
    const parent = parents.get(record.test) ?? 0
    const pause = open.get(parent)
    if (pause !== undefined) pauses.set(pause, 'subtests')
    open.delete(parent)
    open.delete(record.test)
  }
  return pauses
}
