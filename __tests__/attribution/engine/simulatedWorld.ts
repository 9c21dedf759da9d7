/**
 * @module A world of test processes, programs and servers that exists in memory only: it knows who caused what, and writes
 * the journals that real test processes would. Everything in it takes turns at random.
 */
import type {
  EncodedWords,
  JournalRecord,
  ObservedProcess,
} from '../../../src/covdata/journal/journalRecord.js'
import { type WordRun, words as encodeWords } from '../../covdata/journal/journalEncoder.js'

/** How many functions every program has, each with UNITS counters. */
export const FUNCTIONS = 24
export const UNITS = 2
const HEADER = 3
const SIZE = HEADER + UNITS

/** What may happen in a world. */
export interface Climate {
  readonly packages: number
  readonly parallel: boolean
  /** How often observations are left out: 0 to 1. */
  readonly leftOut: number
  /** Whether goroutines of tests go on while these wait or have ended. */
  readonly helpers: boolean
  /** Whether servers work on after they have answered. */
  readonly lateWork: boolean
  /** Whether processes are killed rather than ended. */
  readonly kills: boolean
  /** Whether the test process ends in the middle of a test. */
  readonly panics: boolean
}

/** A record before it is known when it is written. */
type Untimed<R = JournalRecord> = R extends JournalRecord ? Omit<R, 'time'> : never

/** Who caused something: a test by its package and name, or what a test process does outside tests. */
export type CauseName = string

/** Yields what a thread waits for. */
type Thread = Generator<() => boolean, void>

export class Random {
  constructor(private state: number) {}

  /** 0 to below the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    const once = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once
    return ((twice ^ (twice >>> 14)) >>> 0) % limit
  }

  happens(share: number): boolean {
    return this.below(1000) < 1000 * share
  }
}

const MAX_STEPS = 20_000
const READY = (): boolean => true

export class SimulatedProcess implements ObservedProcess {
  readonly memory = new Uint32Array(2 + FUNCTIONS * SIZE)
  /** By counter: who had it executed. */
  readonly truth = new Map<number, Set<CauseName>>()
  /** How much it has not finished yet. */
  pending = 0
  ended: number | undefined
  killed = false
  /** Tests whose requests it works on. */
  readonly queue: CauseName[] = []

  constructor(
    readonly pid: number,
    readonly started: bigint,
    readonly belongs:
      { readonly journal: { readonly identity: ObservedProcess }; readonly test: number } | undefined,
  ) {}

  hasEnded(): boolean {
    return this.ended !== undefined
  }

  execute(counter: number, cause: CauseName): void {
    const at = 2 + Math.floor(counter / UNITS) * SIZE
    this.memory[at] = UNITS
    this.memory[at + 1] = 1
    this.memory[at + 2] = Math.floor(counter / UNITS)
    const place = at + HEADER + (counter % UNITS)
    this.memory[place] = (this.memory[place] ?? 0) + 1
    const known = this.truth.get(counter) ?? new Set()
    this.truth.set(counter, known.add(cause))
  }

  counters(visit: (counter: number, value: number) => void): void {
    for (let counter = 0; counter < FUNCTIONS * UNITS; counter++) {
      const value = this.memory[2 + Math.floor(counter / UNITS) * SIZE + HEADER + (counter % UNITS)] ?? 0
      if (value > 0) visit(counter, value)
    }
  }
}

interface SimulatedTest {
  readonly number: number
  readonly name: string
  readonly parent: SimulatedTest | undefined
  readonly root: number
  /** Programs that serve it and its subtests. */
  readonly servers: SimulatedProcess[]
  bodyDone: boolean
  done: boolean
  released: boolean
}

/** A test process, with its journal. */
export class SimulatedTests {
  readonly records: JournalRecord[] = []
  readonly process: SimulatedProcess
  private readonly images = new Map<SimulatedProcess, Uint32Array>()
  private readonly seenEnded = new Set<SimulatedProcess>()
  private last = 0
  private readonly ran = new Set<number>()
  private readonly ended = new Set<number>()
  private sequentialDone = false
  private slots = 2
  private dead = false

  constructor(
    readonly world: World,
    readonly importPath: string,
  ) {
    this.process = world.newProcess(undefined)
    this.record({ kind: 'process', ...this.identity, importPath, directory: `/src/${importPath}` })
  }

  get identity(): ObservedProcess {
    return { pid: this.process.pid, started: this.process.started }
  }

  name(test: SimulatedTest | undefined, stretch = 'TestMain'): CauseName {
    return test === undefined ? `${this.importPath} (${stretch})` : `${this.importPath} ${test.name}`
  }

  *main(): Thread {
    const { world } = this
    this.own(this.name(undefined, 'initialisation'))
    yield READY
    this.moment({ kind: 'phase', phase: 'initialised' })
    this.own(this.name(undefined))
    const server = world.random.happens(0.7) ? world.newProcess({ journal: this, test: 0 }) : undefined
    if (server !== undefined) {
      this.started(server, 0, true)
      server.execute(world.counter(), this.name(undefined))
      world.spawn(world.serve(server))
      world.servers.push(server)
    }
    yield READY
    this.moment({ kind: 'phase', phase: 'running' })
    const count = 1 + world.random.below(5)
    const parallel: SimulatedTest[] = []
    for (let index = 0; index < count && !this.isDead(); index++) {
      const test = this.newTest(`T${index}`, undefined)
      world.spawn(this.test(test, 0))
      yield () => test.done || test.released || this.isDead()
      if (test.released) parallel.push(test)
    }
    this.sequentialDone = true
    yield () => this.isDead() || parallel.every((test) => test.done)
    if (this.isDead()) return
    this.moment({ kind: 'phase', phase: 'ran' })
    this.own(this.name(undefined, 'after'))
    if (server !== undefined) {
      yield () => server.pending === 0 || world.climate.lateWork
      world.end(server)
    }
    yield READY
    this.moment({ kind: 'phase', phase: 'exit' })
    this.own(this.name(undefined, 'after'))
    world.end(this.process)
    this.dead = true
  }

  isDead(): boolean {
    return this.dead
  }

  /** It ends without a word. */
  kill(): void {
    this.dead = true
    this.process.killed = true
    this.process.ended = this.world.now
  }

  private own(cause: CauseName): void {
    if (!this.isDead()) this.process.execute(this.world.counter(), cause)
  }

  private newTest(name: string, parent: SimulatedTest | undefined): SimulatedTest {
    const number = ++this.last
    return {
      number,
      name,
      parent,
      root: parent?.root ?? number,
      servers: [],
      bodyDone: false,
      done: false,
      released: false,
    }
  }

  private *test(test: SimulatedTest, depth: number): Thread {
    const { world } = this
    const { random, climate } = world
    if (this.isDead()) return
    this.moment({
      kind: 'begin',
      test: test.number,
      parent: test.parent?.number ?? 0,
      concurrent: false,
      seed: false,
      example: false,
      name: test.name,
    })
    if (climate.parallel && random.happens(0.5)) {
      this.moment({ kind: 'pause', test: test.number })
      test.released = true
      yield () => this.isDead() || ((test.parent?.bodyDone ?? this.sequentialDone) && this.slots > 0)
      if (this.isDead()) return
      this.slots--
      this.moment({ kind: 'resume', test: test.number })
    }
    const subtests: SimulatedTest[] = []
    for (let left = random.below(6); left > 0; left--) {
      yield READY
      if (this.isDead()) return
      yield* this.action(test, depth, subtests)
      if (this.isDead()) return
    }
    for (const process of test.servers) if (random.happens(0.85)) world.end(process)
    const waiting = subtests.filter((each) => each.released && !each.done)
    test.bodyDone = true
    if (waiting.length > 0) {
      this.moment({ kind: 'pause', test: test.number })
      // As in Go, it gives way to its subtests, whether or not it runs in parallel itself.
      this.slots++
      yield () => this.isDead() || waiting.every((each) => each.done)
      if (this.isDead()) return
      this.slots--
      this.moment({ kind: 'resume', test: test.number })
      this.own(this.name(test))
    }
    this.moment({ kind: 'end', test: test.number })
    this.ended.add(test.number)
    if (test.released) this.slots++
    test.done = true
  }

  private *action(test: SimulatedTest, depth: number, subtests: SimulatedTest[]): Thread {
    const { world } = this
    const { random, climate } = world
    switch (random.below(climate.helpers ? 8 : 7)) {
      case 0:
      case 1:
        this.own(this.name(test))
        return
      case 2: {
        // A program that does its work and ends.
        const program = world.newProcess({ journal: this, test: test.number })
        this.started(program, test.number, random.happens(0.8))
        world.spawn(world.work(program, this.name(test)))
        yield () => program.hasEnded() || this.isDead()
        return
      }
      case 3: {
        // A server of its own, for this test or for all.
        const server = world.newProcess({ journal: this, test: test.number })
        this.started(server, test.number, true)
        server.execute(world.counter(), this.name(test))
        world.spawn(world.serve(server))
        // A shared one outlives its test.
        if (random.happens(0.3)) world.servers.push(server)
        else test.servers.push(server)
        return
      }
      case 4:
      case 5: {
        yield* this.request(test)
        return
      }
      case 6: {
        if (depth === 2) return
        const subtest = this.newTest(`${test.name}/s${subtests.length}`, test)
        subtests.push(subtest)
        world.spawn(this.test(subtest, depth + 1))
        yield () => subtest.done || subtest.released || this.isDead()
        return
      }
      default:
        world.spawn(this.helper(test))
    }
  }

  /** Asks a server for something, and waits for the answer. */
  private *request(test: SimulatedTest): Thread {
    const { world } = this
    const usable = [...world.servers, ...serversOf(test)].filter(
      ({ ended, belongs }) => ended === undefined && (belongs === undefined || belongs.journal === this),
    )
    const server = usable[world.random.below(Math.max(1, usable.length))]
    if (server === undefined) return
    const before = server.queue.length
    server.queue.push(this.name(test))
    server.pending++
    yield () => server.queue.length <= before || server.hasEnded() || this.isDead()
  }

  /** A goroutine of a test that goes on whatever the test does. */
  private *helper(test: SimulatedTest): Thread {
    for (let left = 1 + this.world.random.below(4); left > 0 && !this.isDead(); left--) {
      yield READY
      if (this.isDead()) return
      this.ran.add(test.number)
      this.own(this.name(test))
      if (this.world.random.happens(0.3)) {
        yield* this.request(test)
        this.ran.add(test.number)
      }
    }
  }

  private started(process: SimulatedProcess, test: number, tagged: boolean): void {
    if (!tagged) this.world.untagged.add(process)
    this.record({ kind: 'started', test, pid: process.pid, tagged, program: '' })
  }

  /** Something happens: what has been executed is observed before. */
  private moment(happens: Untimed): void {
    const { world } = this
    const isPhase = happens.kind === 'phase'
    if (isPhase || !world.random.happens(world.climate.leftOut)) {
      if (this.ran.size > 0) this.record({ kind: 'ran', tests: [...this.ran] })
      this.ran.clear()
      this.record({ kind: 'observed', process: undefined, changes: this.changesOf(this.process) })
      if (isPhase || !world.random.happens(world.climate.leftOut)) this.observeOthers()
      if (happens.kind === 'phase' && happens.phase === 'ran') this.giveValues()
    }
    if (happens.kind === 'end') this.recordOutliving(happens.test)
    this.record(happens)
  }

  private observeOthers(): void {
    for (const process of this.world.processes) {
      const { belongs } = process
      const isMine = belongs === undefined ? this.world.shared.has(process) : belongs.journal === this
      if (!isMine || this.seenEnded.has(process)) continue
      const isGone = process.ended !== undefined && !process.killed
      if (isGone || (process.ended !== undefined && process.ended < this.world.now - 1e9)) continue
      const { pid, started } = process
      if (process.ended !== undefined) this.seenEnded.add(process)
      this.record({ kind: 'observed', process: { pid, started }, changes: this.changesOf(process) })
      if (process.pending > 0 && process.ended === undefined)
        this.record({ kind: 'unsettled', process: { pid, started } })
    }
  }

  private recordOutliving(test: number): void {
    for (const { belongs, ended, pid, started } of this.world.processes)
      if (belongs?.journal === this && ended === undefined && this.rootOf(belongs.test) === test)
        this.record({ kind: 'outlives', test, process: { pid, started } })
  }

  private rootOf(test: number): number {
    let root = test
    for (;;) {
      const begin = this.records.find((record) => record.kind === 'begin' && record.test === root)
      if (begin?.kind !== 'begin' || begin.parent === 0) return root
      root = begin.parent
    }
  }

  private giveValues(): void {
    for (const [process, image] of this.images) {
      if (process === this.process || process.ended !== undefined) continue
      const { pid, started } = process
      this.record({ kind: 'values', process: { pid, started }, values: encodeWords(valueRuns(image)) })
    }
  }

  private changesOf(process: SimulatedProcess): EncodedWords {
    const image = this.images.get(process) ?? new Uint32Array(process.memory.length)
    const changes = encodeWords(changeRuns(image, process.memory))
    image.set(process.memory)
    this.images.set(process, image)
    return changes
  }

  private record(record: Untimed): void {
    this.world.pass()
    const time = Math.round(this.world.now - Number(this.process.started))
    this.records.push({ ...record, time })
  }
}

/** Those of a test and of the tests that it is in. */
function serversOf(test: SimulatedTest | undefined): readonly SimulatedProcess[] {
  return test === undefined ? [] : [...test.servers, ...serversOf(test.parent)]
}

export function changeRuns(image: Uint32Array, memory: Uint32Array): readonly WordRun[] {
  return runsOf(memory.length, (word) => {
    const [before = 0, now = 0] = [image[word], memory[word]]
    return before === now ? undefined : before !== 0 && now !== 0 ? 0 : now + 1
  })
}

function valueRuns(image: Uint32Array): readonly WordRun[] {
  return runsOf(image.length, (word) => (image[word] === 0 ? undefined : image[word]))
}

function runsOf(length: number, numberOf: (word: number) => number | undefined): readonly WordRun[] {
  const runs: [number, number[]][] = []
  let skip = 0
  let open: number[] | undefined
  for (let word = 0; word < length; word++) {
    const number = numberOf(word)
    if (number === undefined) {
      skip = open === undefined ? skip + 1 : 1
      open = undefined
    } else if (open === undefined) {
      open = [number]
      runs.push([skip, open])
    } else open.push(number)
  }
  return runs
}

/** What there is to say about a world. */
export interface Witnesses {
  readonly processes: readonly SimulatedProcess[]
  readonly tests: readonly {
    readonly process: SimulatedProcess
    readonly records: readonly JournalRecord[]
  }[]
  readonly untagged: ReadonlySet<SimulatedProcess>
  /** Test processes whose journals are gone. */
  readonly gone?: ReadonlySet<SimulatedProcess>
}

export class World implements Witnesses {
  now = 1_700_000_000_000_000_000
  readonly processes: SimulatedProcess[] = []
  readonly tests: SimulatedTests[] = []
  /** Servers that tests know. */
  readonly servers: SimulatedProcess[] = []
  /** Processes that nobody's tests have started. */
  readonly shared = new Set<SimulatedProcess>()
  readonly untagged = new Set<SimulatedProcess>()
  private readonly threads: { readonly thread: Thread; waits: () => boolean }[] = []
  private pids = 100

  constructor(
    readonly random: Random,
    readonly climate: Climate,
  ) {}

  /** Lets everything happen. */
  run(): void {
    const { random, climate } = this
    if (random.happens(0.5)) {
      const server = this.newProcess(undefined)
      this.shared.add(server)
      this.servers.push(server)
      this.spawn(this.serve(server))
      server.execute(this.counter(), '(nobody)')
    }
    this.now += 1e9
    for (let index = 0; index < climate.packages; index++) {
      const tests = new SimulatedTests(this, `example.com/p${index}`)
      this.tests.push(tests)
      this.spawn(tests.main())
    }
    const lethal = climate.panics ? 30 + random.below(60) : Infinity
    for (let step = 0; this.tests.some((tests) => !tests.isDead()); step++) {
      if (step > MAX_STEPS) throw new Error('it does not end')
      if (step === lethal) this.tests[0]?.kill()
      this.step()
    }
    for (const process of this.processes) if (process.ended === undefined) this.end(process)
  }

  newProcess(belongs: SimulatedProcess['belongs']): SimulatedProcess {
    this.pass()
    const process = new SimulatedProcess(++this.pids, BigInt(this.now), belongs)
    this.processes.push(process)
    return process
  }

  counter(): number {
    return this.random.below(FUNCTIONS * UNITS)
  }

  end(process: SimulatedProcess): void {
    if (process.ended !== undefined) return
    this.pass()
    process.ended = this.now
    process.killed = this.climate.kills && this.random.happens(0.5)
    process.pending = 0
  }

  spawn(thread: Thread): void {
    this.threads.push({ thread, waits: READY })
  }

  /** A program does its work and ends. */
  *work(process: SimulatedProcess, cause: CauseName): Thread {
    for (let left = 1 + this.random.below(4); left > 0; left--) {
      yield READY
      process.execute(this.counter(), cause)
    }
    this.end(process)
  }

  /** A server answers requests, and may work on after an answer. */
  *serve(process: SimulatedProcess): Thread {
    while (!process.hasEnded()) {
      yield () => process.queue.length > 0 || process.hasEnded()
      const [cause] = process.queue
      if (cause === undefined || process.hasEnded()) continue
      process.execute(this.counter(), cause)
      process.queue.shift()
      if (this.climate.lateWork && this.random.happens(0.5)) {
        yield () => this.random.happens(0.3)
        if (!process.hasEnded()) process.execute(this.counter(), cause)
      }
      process.pending = Math.max(0, process.pending - 1)
    }
  }

  private step(): void {
    this.pass()
    const ready = this.threads.filter(({ waits }) => waits())
    const chosen = ready[this.random.below(Math.max(1, ready.length))]
    if (chosen === undefined) return
    const next = chosen.thread.next()
    if (next.done === true) this.threads.splice(this.threads.indexOf(chosen), 1)
    else chosen.waits = next.value
  }

  /** Time passes. */
  pass(): void {
    this.now += 2048 * (1 + this.random.below(200))
  }
}
