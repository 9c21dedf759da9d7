/** @module Compares what is attributed in a simulated world with what is known to be true. */
import { Actors } from '../../../src/attribution/engine/actors.js'
import { Attributor } from '../../../src/attribution/engine/attributor.js'
import { TestJournal } from '../../../src/attribution/engine/testJournal.js'
import { CounterLayout } from '../../../src/covdata/counters/counterLayout.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { decodeJournal } from '../../../src/covdata/journal/journalFile.js'
import type { PodProcess } from '../../../src/covdata/read/podProcess.js'
import { encodeProgram, smallProgram } from '../../covdata/builders.js'
import { encodeJournal } from '../../covdata/journal/journalEncoder.js'
import {
  type Climate,
  FUNCTIONS,
  Random,
  type SimulatedProcess,
  UNITS,
  type Witnesses,
  World,
} from './simulatedWorld.js'

const units = Array.from({ length: UNITS }, (_, unit) => [unit + 1, 1] as const)
const program = smallProgram(
  'atomic',
  Object.fromEntries(Array.from({ length: FUNCTIONS }, (_, index) => [`F${index}`, units])),
)
const meta = decodeMetaFile(encodeProgram(program).bytes)
const target = { meta, layout: new CounterLayout(meta), mode: meta.mode }

/** As the world names those who are no tests. */
const NOBODY = '(nobody)'

export interface Statement {
  /** As the world names them. */
  readonly names: readonly string[]
  readonly exact: boolean
  readonly counters: readonly number[]
}

function podProcess(process: SimulatedProcess, world: Witnesses): PodProcess {
  const { pid, started, ended = 0, killed, belongs } = process
  const isTests = world.tests.some((tests) => tests.process === process)
  const tagged = belongs !== undefined && !world.untagged.has(process)
  return {
    args: [],
    goos: '',
    goarch: '',
    pid,
    time: killed ? started : BigInt(ended),
    directory: 0,
    column: 0,
    path: killed ? `/d/live.covcounters.${pid}.${started}` : `/d/covcounters.hash.${pid}.${ended}`,
    ending: killed ? { how: 'unknown' } : undefined,
    fixed: false,
    kind: isTests ? 'test' : 'binary',
    identity: { started, clears: 0n },
    atEnd: !killed,
    ...(tagged && { testTag: { ...belongs.journal.identity, test: belongs.test } }),
  }
}

export function statementsAbout(world: Witnesses): ReadonlyMap<SimulatedProcess, readonly Statement[]> {
  const journals = world.tests
    .filter(({ process }) => world.gone?.has(process) !== true)
    .flatMap(({ records }) => TestJournal.of(decodeJournal(encodeJournal(records))) ?? [])
  const actors = new Actors(() => undefined)
  const about = new Map<SimulatedProcess, Statement[]>()
  let own: Statement[] = []
  const attributor = new Attributor(journals, actors, {
    add: (_, numbers, exact, counters) => {
      const names = numbers.map((number) => {
        const { importPath, stretch, name } = actors.list[number] ?? {
          importPath: '',
          stretch: 'test',
          name: '',
        }
        return stretch === 'test' ? `${importPath} ${name}` : `${importPath} (${stretch})`
      })
      own.push({ names, exact, counters })
    },
  })
  // As when data is read: whoever may work for any test is attributed last.
  for (const process of world.processes) attributor.ownerOf(podProcess(process, world))
  for (const process of world.processes) {
    own = []
    attributor.add(podProcess(process, world), target, (visit) => {
      process.counters(visit)
    })
    about.set(process, own)
  }
  return about
}

/** Whether a test is another one, or in it. */
export function isIn(name: string, other: string): boolean {
  return name === other || name.startsWith(`${other}/`)
}

/** What is wrong with what is said about a world. */
export function faultsIn(world: Witnesses): readonly string[] {
  const faults: string[] = []
  for (const [process, statements] of statementsAbout(world)) {
    const said = new Map<number, Statement[]>()
    for (const statement of statements)
      for (const counter of statement.counters) said.set(counter, [...(said.get(counter) ?? []), statement])
    for (const [counter, causes] of process.truth) {
      const own = said.get(counter) ?? []
      const what = `counter ${counter} of ${process.pid}`
      if (own.length === 0) faults.push(`${what} is attributed to nobody`)
      for (const cause of causes)
        // What a test process executes when it has exited already is nobody's concern.
        if (
          cause !== NOBODY &&
          !cause.endsWith('(after)') &&
          !own.some(({ names }) => names.length === 0 || names.some((name) => isIn(cause, name)))
        )
          faults.push(`${what} lacks ${cause}, has ${own.map(({ names }) => names.join('+')).join(' | ')}`)
    }
    for (const { names, exact, counters } of statements)
      for (const counter of counters) {
        const causes = [...(process.truth.get(counter) ?? [])]
        const isTrue =
          names.length === 0 ||
          (!exact && causes.includes(NOBODY)) ||
          names.some((name) => causes.some((cause) => isIn(cause, name)))
        if (!isTrue)
          faults.push(
            `counter ${counter} of ${process.pid} is ${exact ? 'exactly' : 'in the group'} ${names.join('+')}, was ${causes.join(', ')}`,
          )
      }
  }
  return faults
}

export function worldOf(seed: number, climate: Climate): World {
  const world = new World(new Random(seed), climate)
  world.run()
  return world
}
