/**
 * @module The course of a test process, or of a process that belongs to one.
 *
 * Who caused an interval of a process:
 * - of the test process itself: the tests that ran, with those whose goroutines ran though they waited or had ended;
 *   without any, the stretch between, before or after tests. All of them if several did.
 * - of a process of a test: that test if the process ended before it; otherwise the tests that ran of its top-level test,
 *   or that one itself; if it outlives that one, whoever ran of the test process, as others may use it, and in the first
 *   interval after it that test as well.
 * - of a process that no test of the test process started: whoever ran. If it was started while tests ran, a goroutine that
 *   belongs to none of them did so, and it is not known for whom: then TestMain may have caused it as well.
 *
 * If a process had not come to rest when it was observed, whoever ran before may have caused the next interval, too.
 */
import type { CounterLayout } from '../../covdata/counters/counterLayout.js'
import type { Actors } from './actors.js'
import { CounterImage } from './counterImage.js'
import { type Cause, type Course, type Step, actorSet } from './course.js'
import type { Owner } from './owners.js'
import { type Interval, suspectsIn } from './suspects.js'
import type { Observation } from './testJournal.js'
import { type JournalTest, isWithin } from './testTree.js'

/** When a process ran, in nanoseconds since 1970, as far as it is known. */
export interface Life {
  readonly started: number | undefined
  readonly ended: number | undefined
}

/** Those who may have caused an interval, and the tests among them. */
interface Suspected {
  readonly cause: Cause
  readonly tests: readonly JournalTest[]
}

export class OwnedCourse implements Course {
  private current: CounterImage | undefined
  /** Of the last observation; before the first one, where the process began. */
  private position: number
  /** Of the observation before that; -1 if there is none. */
  private previous = -1
  private carried: readonly JournalTest[] = []
  private before: Suspected | undefined
  private readonly also: readonly number[]
  /** The test that caused everything, itself or by a subtest; undefined if others may have, too. */
  private readonly whole: JournalTest | undefined

  /**
   * @param observations of the process, by position
   * @param outlives whether the process was seen to run at the end of its top-level test
   */
  constructor(
    private readonly owner: Exclude<Owner, { readonly kind: 'nobody' | 'lost' }>,
    private readonly observations: readonly Observation[],
    private readonly life: Life,
    outlives: boolean,
    private readonly layout: CounterLayout,
    private readonly actors: Actors,
  ) {
    this.position = this.start()
    this.also = this.isStray() ? [actors.ofStretch(owner.journal, 'TestMain')] : []
    this.whole = owner.kind === 'test' ? wholeOf(owner.test, this.position, this.end(), outlives) : undefined
  }

  image(): CounterImage | undefined {
    return this.current
  }

  *steps(): Iterable<Step> {
    for (const { position, kind, words, unsettled } of this.observations) {
      const image = (this.current ??= new CounterImage(this.layout))
      if (kind === 'values') {
        image.take(words)
        continue
      }
      // It may be observed several times at the same moment, until it has come to rest.
      const isSame = position === this.position && this.before !== undefined
      const suspected = isSame ? this.before : this.suspects(position)
      if (suspected === undefined) continue
      yield { cause: suspected.cause, counters: image.change(words) }
      this.before = suspected
      this.carried = unsettled ? suspected.tests : []
      if (!isSame) this.previous = this.position
      this.position = position
    }
  }

  last(): Cause {
    return this.suspects(Math.min(this.end(), this.whole?.end ?? Infinity)).cause
  }

  isOver(): boolean {
    return this.before !== undefined && this.end() <= this.position
  }

  private start(): number {
    const { owner, life, observations } = this
    if (owner.kind === 'itself') return -1
    const { journal } = owner
    const known = life.started === undefined ? -1 : journal.schedule.lastUntil(journal.timeOf(life.started))
    const start = owner.kind === 'test' ? Math.max(known, owner.test.begin) : known
    // It cannot be observed before.
    return Math.min(start, (observations[0]?.position ?? Infinity) - 1)
  }

  /** Whether a goroutine that belongs to no test started it while tests ran. */
  private isStray(): boolean {
    const { kind, journal } = this.owner
    return kind === 'journal' && journal.schedule.between(this.position, this.position).tests.size > 0
  }

  /** The test that started it, in the first interval after its top-level test: it may have left something to do. */
  private leaver(): readonly JournalTest[] {
    const { owner, position, previous } = this
    if (owner.kind !== 'test') return []
    const { end } = owner.test.root
    return position >= end && previous < end ? [owner.test] : []
  }

  private end(): number {
    const { owner, life, observations } = this
    const { journal } = owner
    if (owner.kind === 'itself') return Infinity
    if (life.ended !== undefined) return journal.schedule.firstAfter(journal.timeOf(life.ended))
    // What runs is observed each time, unless it cannot be read, and what has ended once more.
    const last = observations.at(-1)
    return last !== undefined && !last.unsettled && last.position < journal.lastLook
      ? last.position
      : Infinity
  }

  /** @param to the position at which the interval ends */
  private suspects(to: number): Suspected {
    const { owner, actors, also, whole, position: from, carried } = this
    const { journal } = owner
    const interval: Interval = { from, to, carried }
    const { tests: all, stretches } = suspectsIn(journal, interval)
    const own = whole === undefined ? all : all.filter((test) => isWithin(test, whole))
    const tests =
      whole !== undefined && (own.length === 0 || own.includes(whole))
        ? [whole]
        : [...new Set([...own, ...this.leaver()])]
    const others =
      whole === undefined ? [...stretches.map((each) => actors.ofStretch(journal, each)), ...also] : []
    const numbers = actorSet([...tests.map((test) => actors.ofTest(journal, test)), ...others])
    return { cause: { actors: numbers, hasTests: tests.length > 0, exact: numbers.length === 1 }, tests }
  }
}

/**
 * @param from the position at which the process began
 * @param to the position at which it had ended; Infinity if that is not known
 */
function wholeOf(test: JournalTest, from: number, to: number, outlives: boolean): JournalTest | undefined {
  if (to <= test.end && to < Infinity) return test
  const { root } = test
  // If the test process ended in the middle of the test, nobody saw whether the process outlived it.
  const mayOutlive = outlives || from >= root.end || (root.end === Infinity && to === Infinity)
  return mayOutlive ? undefined : root
}
