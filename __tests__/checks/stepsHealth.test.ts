import { describe, expect, it } from '@jest/globals'
import { type Evidence, healthFindings } from '../../src/checks/dataHealth.js'

const SERVER = {
  name: 'server',
  importPath: 'example.com/m/cmd/server',
  origin: 'built',
  processes: 0,
  tally: { covered: 0, total: 3 },
} as const

/** What is known after steps that started something else than the server. */
function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    binaries: [SERVER],
    podsOf: new Map(),
    reExecuted: new Set(),
    executed: new Set(),
    namedAt: new Map(),
    goByPath: new Map(),
    foreign: [],
    unselected: new Map(),
    problems: [],
    counterFiles: 1,
    suite: 'steps',
    inProcess: true,
    ...changes,
  }
}

function found(changes?: Partial<Evidence>): readonly string[] {
  return healthFindings(evidence(changes)).map(({ code, severity, title }) => `${severity} ${code}: ${title}`)
}

describe('after the user’s own steps', () => {
  it('a binary without data is worth a notice, or a warning if the user named its package', () => {
    expect(found()).toEqual(['notice binary-never-ran: 1 binary never ran'])
    expect(found({ namedAt: new Map([[SERVER.importPath, 'packages']]) })).toEqual([
      'warning binary-never-ran: 1 binary never ran',
    ])
  })

  it('no data at all is an error that speaks of steps and not of tests', () => {
    const [first] = healthFindings(evidence({ counterFiles: 0 }))
    expect([first?.code, first?.severity]).toEqual(['no-data', 'error'])
    expect(`${first?.title ?? ''} ${first?.detail ?? ''} ${first?.fix ?? ''}`).not.toMatch(/\btests?\b/)
  })
})

it('after a suite, a binary without data is said to be named, and where', () => {
  const namedAt = new Map([[SERVER.importPath, 'e2e/server_test.go:12']])
  const findings = healthFindings(evidence({ suite: 'ran', namedAt }))
  expect(findings.map(({ title, evidence: texts }) => [title, ...texts])).toEqual([
    [
      '1 binary left no data although the tests name it',
      'server (example.com/m/cmd/server), named in e2e/server_test.go:12',
    ],
  ])
})
