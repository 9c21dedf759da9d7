/**
 * @module The course of a process that may work for any test process, such as a server that the suite's script started.
 * Several test processes may observe it, each from its own beginning on. Whoever ran meanwhile of any of them may have
 * caused an interval; if a test process without a journal ran, it is not known who did.
 */
import type { CounterLayout } from '../../covdata/counters/counterLayout.js'
import type { ObservedProcess } from '../../covdata/journal/journalRecord.js'
import type { Actors } from './actors.js'
import { CounterImage } from './counterImage.js'
import { type Cause, type Course, type Step, actorSet } from './course.js'
import type { LostProcesses } from './lostProcesses.js'
import type { Life } from './ownedCourse.js'
import { type Suspects, suspectsIn } from './suspects.js'
import type { Observation, TestJournal } from './testJournal.js'

/** How exactly the clocks of processes can be compared, in nanoseconds. */
const SLACK = 1e6

/** A test process that observes the process. */
interface Observer {
  readonly journal: TestJournal
  readonly image: CounterImage
  /** Of its last observation; undefined before the first one. */
  position: number | undefined
  /** Who may have caused what it saw last. */
  before: Suspected
  /** Those who may still have something executed. */
  carried: Carried
}

/** Of a test process, those who may have caused something. */
interface Found extends Pick<Suspects, 'tests'> {
  readonly journal: TestJournal
}

/** Those who may have something executed when they have ended. */
interface Carried {
  readonly found: readonly Found[]
  /** Whether a test process without a journal may be among them. */
  readonly isLost: boolean
}

interface Suspected {
  readonly cause: Cause
  readonly found: readonly Found[]
}

interface Span {
  /** In nanoseconds since 1970. */
  readonly from: number
  readonly to: number
  readonly carried: Carried
}

/** The test processes of a run. */
interface TestProcesses {
  readonly journals: readonly TestJournal[]
  readonly lost: LostProcesses
}

interface Moment {
  readonly observer: Observer
  readonly observation: Observation
  /** In nanoseconds since 1970. */
  readonly wall: number
}

const NOBODY: Cause = { actors: [], hasTests: false, exact: false }
const LOST: Cause = { ...NOBODY, isLost: true }
const NO_ONE: Carried = { found: [], isLost: false }
const NOTHING: Suspected = { cause: NOBODY, found: [] }

export class SharedCourse implements Course {
  private readonly moments: readonly Moment[]
  private readonly journals: readonly TestJournal[]
  private readonly lost: LostProcesses
  /** Whoever observed it last. */
  private latest: Moment | undefined
  /** Everybody who may have caused anything so far. */
  private all: readonly number[] = []
  private isAnyLost = false

  constructor(
    process: ObservedProcess | undefined,
    { journals, lost }: TestProcesses,
    private readonly life: Life,
    layout: CounterLayout,
    private readonly actors: Actors,
  ) {
    this.journals = journals
    this.lost = lost
    this.moments = journals
      .flatMap((journal) => {
        const observations = process === undefined ? [] : journal.observationsOf(process)
        if (observations.length === 0) return []
        const image = new CounterImage(layout)
        const observer = { journal, image, position: undefined, before: NOTHING, carried: NO_ONE }
        return observations.map((observation) => ({
          observer,
          observation,
          wall: journal.wallAt(observation.position),
        }))
      })
      .sort((one, other) => one.wall - other.wall)
  }

  image(): CounterImage | undefined {
    return this.latest?.observer.image
  }

  *steps(): Iterable<Step> {
    for (const moment of this.moments) {
      const { observer, observation } = moment
      if (observation.kind === 'values') observer.image.take(observation.words)
      else {
        const known = observer.position === undefined ? this.latest : undefined
        const cause = this.causeAt(moment, known)
        this.all = actorSet([...this.all, ...cause.actors])
        if (cause.isLost === true) this.isAnyLost = true
        if (known === undefined) yield { cause, counters: observer.image.change(observation.words) }
        else yield* this.first(moment, known.observer.image, cause)
      }
      observer.position = observation.position
      this.latest = moment
    }
  }

  last(): Cause {
    const { latest, life } = this
    const from = latest?.wall ?? life.started ?? -Infinity
    const carried = latest?.observer.carried ?? NO_ONE
    return this.suspected({ from, to: life.ended ?? Infinity, carried }, latest?.observer).cause
  }

  isOver(): boolean {
    return false
  }

  /**
   * What another test process sees when it observes the process for the first time is everything since the beginning. Only
   * what has another value than before was executed meanwhile.
   */
  private *first({ observer, observation }: Moment, known: CounterImage, cause: Cause): Iterable<Step> {
    const [changed, doubtful]: [number[], number[]] = [[], []]
    const mayBeEarlier = known.doubts()
    for (const counter of observer.image.change(observation.words)) {
      const value = known.valueOf(counter)
      if (value === undefined || mayBeEarlier(counter)) doubtful.push(counter)
      else if (value !== observer.image.valueOf(counter)) changed.push(counter)
    }
    yield { cause, counters: changed }
    const all = { ...cause, actors: this.all, exact: cause.exact && this.all.length === 1 }
    yield { cause: this.isAnyLost ? LOST : all, counters: doubtful }
  }

  /** @param known when the process was last observed by somebody else, if the observer does it for the first time */
  private causeAt({ observer, observation, wall }: Moment, known: Moment | undefined): Cause {
    const { position, unsettled } = observation
    // It may be observed several times at the same moment, until it has come to rest.
    if (position !== observer.position) {
      const own = observer.position === undefined ? undefined : observer.journal.wallAt(observer.position)
      const from = own ?? known?.wall ?? this.life.started ?? -Infinity
      const carried = (known?.observer ?? observer).carried
      observer.before = this.suspected({ from, to: wall, carried }, observer, position)
    }
    const { cause, found } = observer.before
    observer.carried = unsettled ? { found, isLost: cause.isLost === true } : NO_ONE
    return cause
  }

  /** Whoever ran of any test process; of the observer up to a position, if it is given. */
  private suspected(span: Span, observer: Observer | undefined, position?: number): Suspected {
    const { from, to, carried } = span
    const found = this.journals.flatMap((journal): readonly (Suspects & Found)[] => {
      const own = observer?.journal === journal ? observer : undefined
      const late = carried.found.filter((each) => each.journal === journal).flatMap(({ tests }) => tests)
      const isThere = to + SLACK >= journal.begun && from - SLACK <= journal.ended
      if (!isThere) return late.length === 0 ? [] : [{ journal, tests: late, stretches: [], busy: true }]
      const { schedule } = journal
      const interval = {
        from: own?.position ?? schedule.lastUntil(journal.timeOf(from - SLACK)),
        to: (own && position) ?? schedule.firstAfter(journal.timeOf(to + SLACK)),
        carried: late,
      }
      return [{ journal, ...suspectsIn(journal, interval) }]
    })
    if (carried.isLost || this.lost.mayHaveRun(from - SLACK, to + SLACK)) return { cause: LOST, found }
    const hasTests = found.some(({ tests }) => tests.length > 0)
    const isWatched = this.isWatched(from, to)
    // Before, between and after test processes, somebody else uses it.
    if (!hasTests && !isWatched) return { cause: NOBODY, found }
    const busy = found.filter((each) => each.busy)
    const actors = actorSet((busy.length > 0 ? busy : found).flatMap((each) => this.actorsOf(each)))
    return { cause: { actors, hasTests, exact: isWatched && hasTests && actors.length === 1 }, found }
  }

  /** Whether a test process was there all the time. */
  private isWatched(from: number, to: number): boolean {
    const lives = this.journals
      .map(({ begun, ended }) => ({ begun, ended }))
      .sort((one, other) => one.begun - other.begun)
    let until = from
    for (const { begun, ended } of lives) if (begun <= until + SLACK) until = Math.max(until, ended)
    return (
      lives.some(({ begun, ended }) => begun <= from + SLACK && ended + SLACK >= from) && until + SLACK >= to
    )
  }

  private actorsOf({ journal, tests, stretches }: Suspects & Found): readonly number[] {
    const { actors } = this
    return [
      ...tests.map((test) => actors.ofTest(journal, test)),
      ...stretches.map((stretch) => actors.ofStretch(journal, stretch)),
    ]
  }
}
