/** @module Attributes what processes executed, one process after the other, to those who caused it. */
import { basename } from 'node:path'
import { LIVE_NAME } from '../../covdata/live/liveFile.js'
import type { PodProcess } from '../../covdata/read/podProcess.js'
import type { CountersOfProcess } from '../../covdata/read/processCounters.js'
import type { CounterTarget } from '../../covdata/read/counterTarget.js'
import type { Actors } from './actors.js'
import { CountedProcesses } from './countedProcesses.js'
import type { CounterImage } from './counterImage.js'
import { type Cause, type Course, actorSet } from './course.js'
import type { CounterSets } from './counterSets.js'
import { type Life, OwnedCourse } from './ownedCourse.js'
import { LostProcesses } from './lostProcesses.js'
import { type Owner, Owners } from './owners.js'
import { SharedCourse } from './sharedCourse.js'
import type { TestJournal } from './testJournal.js'

export class Attributor {
  private readonly owners: Owners

  constructor(
    private readonly journals: readonly TestJournal[],
    private readonly actors: Actors,
    private readonly sets: Pick<CounterSets, 'add'>,
    private readonly lost = new LostProcesses(),
    private readonly counted = new CountedProcesses(),
  ) {
    this.owners = new Owners(journals)
  }

  /** Whose a process is. If a test process without a journal has to do with it, that one is noted. */
  ownerOf(process: PodProcess): Owner {
    const owner = this.owners.of(process)
    if (owner.kind === 'lost') this.lost.note(process)
    return owner
  }

  /** Attributes everything that a process executed. */
  add(process: PodProcess, target: CounterTarget, counters: CountersOfProcess): void {
    const owner = this.ownerOf(process)
    const course = owner.kind === 'lost' ? undefined : this.courseOf(process, owner, target)
    const step = (cause: Cause, own: readonly number[]): void => {
      if (own.length === 0) return
      this.counted.note(process)
      this.sets.add(target, cause.actors, cause.exact, own)
    }
    if (course === undefined) step(NOBODY, numbersOf(counters))
    else {
      const causes = new Causes()
      const { layout, meta } = target
      let attributed: Uint32Array | undefined
      for (const { cause, counters: own } of course.steps()) {
        step(causes.with(cause), own)
        if (own.length === 0) continue
        attributed ??= new Uint32Array(layout.counters)
        const number = causes.note(cause)
        for (const counter of own) attributed[counter] = number
      }
      const last = causes.with(course.last())
      const image = course.image()
      if (image === undefined || attributed === undefined) step(last, numbersOf(counters))
      else {
        const hides = meta.mode === 'set' || image.cleared || (process.identity?.clears ?? 0n) > 0n
        const isLast = last.hasTests && !course.isOver()
        const { sure, late, doubtful } = restOf(counters, image, attributed, { hides, isLast })
        step(last, sure)
        for (const [number, own] of late) step(causes.either(number, last), own)
        step(causes.all(), doubtful)
      }
    }
  }

  private courseOf(
    process: PodProcess,
    owner: Exclude<Owner, { readonly kind: 'lost' }>,
    { layout }: CounterTarget,
  ): Course | undefined {
    const { journals, actors, lost } = this
    const life = lifeOf(process)
    const { pid, identity } = process
    const observed = identity === undefined ? undefined : { pid, started: identity.started }
    if (owner.kind === 'nobody')
      return journals.length === 0
        ? undefined
        : new SharedCourse(observed, { journals, lost }, life, layout, actors)
    const { journal } = owner
    const observations =
      owner.kind === 'itself' ? journal.own : observed === undefined ? [] : journal.observationsOf(observed)
    const outlives =
      owner.kind === 'test' && observed !== undefined && journal.outlives(observed, owner.test.root)
    return new OwnedCourse(owner, observations, life, outlives, layout, actors)
  }
}

const NOBODY: Cause = { actors: [], hasTests: false, exact: false }

/** All who may have caused something that a process executed. */
class Causes {
  private readonly actors = new Set<number>()
  private hasTests = false
  private exact = true
  private isLost = false
  private readonly noted: Cause[] = []

  /** @returns a number for the cause of a step, from 1 on */
  note(cause: Cause): number {
    return this.noted.at(-1) === cause ? this.noted.length : this.noted.push(cause)
  }

  /** The noted cause or another one. */
  either(number: number, other: Cause): Cause {
    const noted = this.noted[number - 1] ?? other
    const actors = actorSet([...noted.actors, ...other.actors])
    const exact = noted.exact && other.exact && actors.length === 1
    return { actors, hasTests: noted.hasTests || other.hasTests, exact }
  }

  with(cause: Cause): Cause {
    for (const actor of cause.actors) this.actors.add(actor)
    if (cause.hasTests) this.hasTests = true
    if (!cause.exact) this.exact = false
    if (cause.isLost === true) this.isLost = true
    return cause
  }

  all(): Cause {
    if (this.isLost) return NOBODY
    return {
      actors: actorSet(this.actors),
      hasTests: this.hasTests,
      exact: this.exact && this.actors.size === 1,
    }
  }
}

function numbersOf(counters: CountersOfProcess): readonly number[] {
  const numbers: number[] = []
  counters((counter) => numbers.push(counter))
  return numbers
}

/** What a process executed besides what was observed. */
interface Rest {
  /** After the last observation. */
  readonly sure: readonly number[]
  /** By the cause of what was seen last: perhaps again after the last observation. */
  readonly late: ReadonlyMap<number, readonly number[]>
  /** At any time: counters that may have counted unseen. */
  readonly doubtful: readonly number[]
}

/**
 * @param attributed by counter, the number of the cause of what was seen last; 0 if it was not seen to count
 * @param hides whether counters may count without having another value afterwards
 * @param isLast whether tests may have caused what was executed after the last observation
 */
function restOf(
  counters: CountersOfProcess,
  image: CounterImage,
  attributed: Uint32Array,
  { hides, isLast }: { readonly hides: boolean; readonly isLast: boolean },
): Rest {
  const mayBeEarlier = image.doubts()
  const [sure, doubtful]: [number[], number[]] = [[], []]
  const late = new Map<number, number[]>()
  counters((counter, value) => {
    const number = attributed[counter] ?? 0
    const before = number > 0 ? image.valueOf(counter) : 0
    const isEarlier = mayBeEarlier(counter)
    if (before !== undefined && before !== value && !isEarlier) sure.push(counter)
    if (hides || isEarlier) doubtful.push(counter)
    else if (before === undefined && isLast) {
      const known = late.get(number)
      if (known === undefined) late.set(number, [counter])
      else known.push(counter)
    }
  })
  return { sure, late, doubtful }
}

function lifeOf({ identity, time, path }: PodProcess): Life {
  const isLive = LIVE_NAME.test(basename(path))
  return {
    started: identity === undefined ? undefined : Number(identity.started),
    // The name of a live file says when the process began.
    ended: isLive ? undefined : Number(time),
  }
}
