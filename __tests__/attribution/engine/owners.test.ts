import { describe, expect, it } from '@jest/globals'
import { Owners } from '../../../src/attribution/engine/owners.js'
import { TestJournal } from '../../../src/attribution/engine/testJournal.js'
import type { PodProcess } from '../../../src/covdata/read/podProcess.js'

const SECOND = 1_000_000_000

const journal = TestJournal.of({
  records: [
    { kind: 'process', time: 0, pid: 7, started: 5n, importPath: 'm/a', directory: '/a' },
    {
      ...{ kind: 'begin', time: 1, test: 1, parent: 0, name: 'TestX' },
      ...{ concurrent: false, seed: false, example: false },
    },
    { kind: 'started', time: SECOND, test: 1, pid: 20, tagged: false, program: '' },
    { kind: 'started', time: SECOND, test: 1, pid: 21, tagged: true, program: '' },
  ],
  fault: undefined,
  end: 0,
})

/** A program that began a little after the test started one. */
function programWith(pid: number, testTag: PodProcess['testTag'], kind = 'binary'): PodProcess {
  const started = BigInt(SECOND + 1000)
  return {
    pid,
    testTag,
    kind,
    path: '',
    time: started,
    identity: { started },
  } as unknown as PodProcess
}

describe('Owners', () => {
  const owners = new Owners(journal === undefined ? [] : [journal])
  const unknown = { pid: 1, started: 2n, test: 3 }

  it('knows by whom a program was started whose tag names no journal', () => {
    expect(owners.of(programWith(20, unknown))).toMatchObject({ kind: 'test', test: { name: 'TestX' } })
  })

  it('knows which test started a test process that keeps no journal', () => {
    expect(owners.of(programWith(20, undefined, 'test'))).toMatchObject({ test: { name: 'TestX' } })
    expect(owners.of(programWith(22, undefined, 'test'))).toEqual({ kind: 'lost' })
  })

  it('does not guess whose a program is if its journal may be gone', () => {
    expect(owners.of(programWith(21, unknown))).toEqual({ kind: 'lost' })
    expect(owners.of(programWith(22, unknown))).toEqual({ kind: 'lost' })
  })
})
