/** Who is said to have executed what when test processes and programs end early, or late. */
import { describe, expect, it } from '@jest/globals'
import { JournalByHand } from './journalByHand.js'
import { SimulatedProcess } from './simulatedWorld.js'
import { statementsAbout } from './worldChecks.js'

describe('a test process that ends in the middle of a test', () => {
  it('adds only what ran last to what was seen to be executed before', () => {
    const journal = new JournalByHand()
    for (const [test, name] of [
      [1, 'TestA'],
      [2, 'TestB'],
      [3, 'TestC'],
    ] as const) {
      journal.begin(test, name)
      journal.execute(0, test)
      if (test < 3) journal.turn('end', test)
    }
    // Two tests count it, so its value is not in the journal.
    journal.process.killed = true
    expect(journal.said(0)).toEqual(['exactly p TestA', 'exactly p TestB', 'p TestB + p TestC'])
    expect(journal.faults()).toEqual([])
  })
})

/** Two parallel subtests run: 2 and 3. */
function parallelSubtests(): JournalByHand {
  const journal = new JournalByHand()
  journal.begin(1, 'TestA')
  for (const test of [2, 3]) {
    journal.begin(test, `TestA/s${test}`, 1)
    journal.turn('pause', test)
  }
  journal.turn('pause', 1)
  for (const test of [2, 3]) journal.turn('resume', test)
  return journal
}

/** Everything ends, from the subtests on. */
function end(journal: JournalByHand, subtests: readonly number[]): void {
  for (const test of subtests) journal.turn('end', test)
  journal.turn('resume', 1)
  journal.turn('end', 1)
  journal.phase('ran')
  journal.phase('exit')
}

describe('a program that a parallel subtest starts and that is killed', () => {
  it("is the subtest's if it was seen to have ended before it", () => {
    const journal = parallelSubtests()
    const program = journal.start(2)
    journal.execute(0, 2, program)
    journal.kill(program)
    end(journal, [2, 3])
    expect(journal.said(0, program)).toEqual(['exactly p TestA/s2'])
  })

  it('belongs to both subtests that ran if it was still there when the first one had ended', () => {
    const journal = parallelSubtests()
    const program = journal.start(2)
    journal.execute(0, 2, program)
    journal.turn('end', 2)
    journal.execute(1, 3, program)
    journal.kill(program)
    end(journal, [3])
    expect(journal.said(0, program)).toEqual(['p TestA/s2 + p TestA/s3'])
    expect(journal.said(1, program)).toEqual(['exactly p TestA/s3'])
    expect(journal.faults()).toEqual([])
  })

  it('belongs to both subtests that ran if nothing was observed afterwards', () => {
    const journal = parallelSubtests()
    const program = journal.start(2)
    journal.execute(0, 2, program)
    journal.turn('end', 2)
    journal.execute(1, 3, program)
    journal.kill(program)
    journal.process.killed = true
    journal.said(0, program)
    expect(journal.faults()).toEqual([])
  })
})

/** Subtest 2 has ended; its two programs run, and the second one executes something for subtest 3 before it is killed. */
function killedAfterwards(journal: JournalByHand): { first: SimulatedProcess; second: SimulatedProcess } {
  const [first, second] = [journal.start(2), journal.start(2)]
  journal.execute(0, 2, second)
  journal.turn('end', 2)
  journal.execute(1, 3, second)
  journal.kill(second)
  return { first, second }
}

describe('a killed program that was not observed the last time', () => {
  it('is not taken for one that had ended before if the journal was read while others were observed', () => {
    const journal = parallelSubtests()
    const { first, second } = killedAfterwards(journal)
    journal.look(journal.process)
    journal.look(first)
    expect(journal.said(1, second)).toEqual(['exactly p TestA/s3'])
    expect(journal.faults()).toEqual([])
  })

  it('is not taken for one that had ended before if it could not be read', () => {
    const journal = parallelSubtests()
    const { first, second } = killedAfterwards(journal)
    journal.look(journal.process)
    journal.look(first)
    journal.overlook(second)
    journal.turn('end', 3, false)
    journal.turn('resume', 1, false)
    journal.said(1, second)
    expect(journal.faults()).toEqual([])
  })
})

describe('a program that outlives the test that started it', () => {
  it('may still work for that test until it is observed again', () => {
    const journal = new JournalByHand()
    journal.begin(1, 'TestA')
    const program = journal.start(1)
    journal.execute(0, 1, program)
    journal.turn('end', 1)
    journal.outlives(1, program)
    journal.execute(1, 1, program)
    journal.begin(2, 'TestB')
    journal.execute(2, 2, program)
    journal.turn('end', 2)
    expect(journal.said(0, program)).toEqual(['exactly p TestA'])
    expect(journal.said(1, program)).toEqual(['p TestA + p (between)'])
    expect(journal.said(2, program)).toEqual(['exactly p TestB'])
    expect(journal.faults()).toEqual([])
  })

  it('may work for that test as well as for one that runs if it was not observed when that one began', () => {
    const journal = new JournalByHand()
    journal.begin(1, 'TestA')
    const program = journal.start(1)
    journal.execute(0, 1, program)
    journal.turn('end', 1)
    journal.outlives(1, program)
    journal.begin(2, 'TestB', 0, false)
    journal.execute(1, 1, program)
    journal.turn('end', 2)
    journal.begin(3, 'TestC')
    journal.execute(2, 3, program)
    journal.turn('end', 3)
    expect(journal.said(1, program)).toEqual(['p TestA + p TestB'])
    expect(journal.said(2, program)).toEqual(['exactly p TestC'])
    expect(journal.faults()).toEqual([])
  })
})

describe('a server that two test processes use, one after the other', () => {
  it('executes exactly for the test of the process that is there', () => {
    const server = new SimulatedProcess(50, 1_699_999_999_000_000_000n, undefined)
    const [first, second] = [new JournalByHand('p'), new JournalByHand('q', 100)]
    for (const [counter, journal] of [first, second].entries()) {
      journal.share(server)
      journal.begin(1, 'TestA')
      journal.execute(counter, 1, server)
      journal.turn('end', 1)
      journal.phase('ran')
      journal.phase('exit')
      journal.end()
    }
    second.end(server)
    const world = {
      processes: [first.process, second.process, server],
      tests: [first, second],
      untagged: new Set([server]),
    }
    const said = statementsAbout(world).get(server) ?? []
    expect(said.map(({ names, exact, counters }) => ({ names, exact, counters }))).toEqual([
      { names: ['p TestA'], exact: true, counters: [0] },
      { names: ['q TestA'], exact: true, counters: [1] },
    ])
  })
})
