/** @module A journal that a test writes step by step: what happens, and what is executed before. */
import type { JournalRecord, ObservedProcess } from '../../../src/covdata/journal/journalRecord.js'
import { words as encodeWords } from '../../covdata/journal/journalEncoder.js'
import { SimulatedProcess, type Witnesses, changeRuns } from './simulatedWorld.js'
import { faultsIn, statementsAbout } from './worldChecks.js'

type Untimed<R = JournalRecord> = R extends JournalRecord ? Omit<R, 'time'> : never

const BEGUN = 1_700_000_000_000_000_000n
/** Between two records, in nanoseconds. */
const STEP = 1_000_000

export class JournalByHand implements Witnesses {
  readonly process: SimulatedProcess
  readonly processes: SimulatedProcess[]
  readonly records: JournalRecord[] = []
  readonly tests = [this]
  readonly untagged = new Set<SimulatedProcess>()
  private readonly begun: bigint
  private readonly images = new Map<SimulatedProcess, Uint32Array>()
  private readonly seenEnded = new Set<SimulatedProcess>()
  private readonly names = new Map<number, string>()

  /** @param steps how much later than others the test process is started */
  constructor(
    private readonly importPath = 'p',
    steps = 0,
  ) {
    this.begun = BEGUN + BigInt(STEP * steps)
    this.process = new SimulatedProcess(100 + steps, this.begun, undefined)
    this.processes = [this.process]
    this.record({ kind: 'process', ...this.identity, importPath, directory: '/src' })
    this.phase('initialised')
    this.phase('running')
  }

  get identity(): ObservedProcess {
    const { pid, started } = this.process
    return { pid, started }
  }

  /** Something is executed for a test. */
  execute(counter: number, cause: number, process = this.process): void {
    process.execute(counter, `${this.importPath} ${this.names.get(cause) ?? ''}`)
  }

  /** @param observed whether the processes are observed before */
  begin(test: number, name: string, parent = 0, observed = true): void {
    this.names.set(test, name)
    const begin = {
      kind: 'begin',
      test,
      parent,
      concurrent: false,
      seed: false,
      example: false,
      name,
    } as const
    if (observed) this.moment(begin)
    else this.record(begin)
  }

  /** @param observed whether the processes are observed before */
  turn(kind: 'end' | 'pause' | 'resume', test: number, observed = true): void {
    if (observed) this.moment({ kind, test })
    else this.record({ kind, test })
  }

  phase(phase: 'initialised' | 'running' | 'ran' | 'exit'): void {
    this.moment({ kind: 'phase', phase })
  }

  /** A test starts a program that has a tag. */
  start(test: number): SimulatedProcess {
    const started = this.begun + BigInt(STEP * this.records.length)
    const process = new SimulatedProcess(200 + this.processes.length, started, { journal: this, test })
    this.processes.push(process)
    this.record({ kind: 'started', test, pid: process.pid, tagged: true, program: '' })
    return process
  }

  /** A program is there that none of the tests has started. */
  share(process: SimulatedProcess): void {
    this.processes.push(process)
    this.untagged.add(process)
  }

  outlives(root: number, { pid, started }: SimulatedProcess): void {
    this.record({ kind: 'outlives', test: root, process: { pid, started } })
  }

  /** A process is killed; it is observed once more. */
  kill(process: SimulatedProcess): void {
    process.killed = true
    process.ended = this.wall()
  }

  /** A process ends by itself. */
  end(process = this.process): void {
    process.ended = this.wall()
  }

  /** Who is said to have executed a counter: exactly, or as a group. */
  said(counter: number, process = this.process): readonly string[] {
    for (const each of this.processes) each.ended ??= this.wall()
    return (statementsAbout(this).get(process) ?? [])
      .filter(({ counters }) => counters.includes(counter))
      .map(({ names, exact }) => `${exact ? 'exactly ' : ''}${names.join(' + ')}`)
  }

  faults(): readonly string[] {
    return faultsIn(this)
  }

  private wall(): number {
    return Number(this.begun) + STEP * this.records.length
  }

  /** A process is observed, and nothing else happens yet. */
  look(process: SimulatedProcess): void {
    if (this.seenEnded.has(process)) return
    if (process.ended !== undefined) this.seenEnded.add(process)
    const image = this.images.get(process) ?? new Uint32Array(process.memory.length)
    const changes = encodeWords(changeRuns(image, process.memory))
    this.images.set(process, process.memory.slice())
    const { pid, started } = process
    this.record({
      kind: 'observed',
      process: process === this.process ? undefined : { pid, started },
      changes,
    })
  }

  /** A process could not be read when the others were, and is not known to have ended. */
  overlook({ pid, started }: SimulatedProcess): void {
    this.record({ kind: 'unsettled', process: { pid, started } })
  }

  private moment(happens: Untimed): void {
    for (const process of this.processes) this.look(process)
    this.record(happens)
  }

  private record(record: Untimed): void {
    this.records.push({ ...record, time: STEP * this.records.length })
  }
}
