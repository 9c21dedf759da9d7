/** Whole runs whose programs and tests do not end by themselves: what they executed is in the figures. */
import { dirname } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type FixedDirectory, claimFixedDirectory } from '../../src/preserve/fixedDirectory.js'
import { makeRunDirectories } from '../../src/stages/runDirectories.js'
import { withEnoughTime } from '../helpers/busyMachine.js'
import { codes, figures } from '../helpers/chain.js'
import { realHost } from '../helpers/toolchains.js'
import {
  KEPT,
  chain,
  findingOf,
  keepsKilledServers,
  keepsWithOwnOverlay,
  killed,
  measuresWithoutVariable,
  testsWhereGoIsReplaced,
} from './preserve.js'

describe.each(['1.26.8'] as const)('with Go %s a server that is killed', keepsKilledServers)

describe('with preserve: false the run', () => {
  it('builds as Go does, and names the binary that left no counters', async () => {
    const run = await killed({ inputs: { preserve: 'false' } })
    expect(run.report.coverage.tallies.together.covered).toBe(0)
    expect(codes(run.report)).toContain('no-data')
    expect(findingOf(run, 'process-without-counters').evidence).toEqual([
      'server (example.com/killed/cmd/server)',
    ])
    expect(codes(run.report)).not.toContain('process-ended-early')
  })
})

describe('binaries', () => {
  it('keep their counters when the tests build them too, and with -ldflags=-s', async () => {
    const run = await killed({ inputs: { 'build-flags': '-ldflags=-s' }, env: { NESTED: '1' } })
    expect(findingOf(run, 'process-ended-early').evidence).toHaveLength(2)
    expect(figures(run.report)).toContain(KEPT)
  })

  it.each(['build-flags'])('keep their counters alongside an overlay of the user in %s', keepsWithOwnOverlay)

  it('are measured without preserving when the user replaces Go’s coverage runtime', async () => {
    await testsWhereGoIsReplaced('internal/coverage/cfile/own.go', 'without')
  })

  it('are not built again without preserving if something else is wrong with the build', async () => {
    const module = await chain.copy('__tests__/fixtures/preserve/killed')
    const said: string[] = []
    const run = chain.run(module, {
      inputs: { 'go-version': '1.26.8', 'build-flags': '-ldflags=-nosuch' },
      onLine: (line) => said.push(line),
    })
    await expect(run).rejects.toThrow(/go build failed/)
    expect(said.join('\n')).not.toContain('building again')
  })
})

describe.each(['1.26.8'] as const)('with Go %s a binary started without GOCOVERDIR', measuresWithoutVariable)

describe('a binary whose test gives it a GOCOVERDIR of its own', () => {
  const inputs = { tags: 'own', 'test-packages': './e2e' }

  it('is counted once, wherever the directory is, and although it is gone', async () => {
    const { report } = await killed({ inputs })
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toContain('cmd/server 3/8')
    expect(report.binaries).toMatchObject([{ name: 'server', processes: 2 }])
    expect(codes(report)).toEqual([])
  })

  it('is counted without preserve if the directory is below that of the run', async () => {
    const { report } = await killed({ inputs: { ...inputs, preserve: 'false' } })
    expect(report.binaries).toMatchObject([{ name: 'server', processes: 1 }])
    expect(codes(report)).toEqual([])
  })
})

it('a run reports that another run holds the place for such binaries', async () => {
  let other: FixedDirectory | undefined
  const run = await killed({
    inputs: { tags: 'clean', 'test-packages': './e2e' },
    prepare: async (module) => {
      other = await claimFixedDirectory(
        realHost().toolCacheDir,
        module,
        await makeRunDirectories(dirname(module)),
      )
    },
  })
  expect(codes(run.report)).toContain('fixed-place-taken')
  await other?.release()
  // The test compares the output of the binary, as many tests do.
  expect(run.report.suite?.passed).toBe(false)
  expect(codes(run.report)).toContain('gocoverdir-not-set')
})

it('binaries that are still running when the suite ends are counted and reported, with GOCOVERDIR or without', async () => {
  const run = await killed({ inputs: { tags: 'stays', 'test-packages': './e2e' } })
  const { processes } = run.report
  try {
    expect(figures(run.report)).toContain(KEPT)
    expect(processes.map(({ command }) => command)).toEqual(['server --secret', 'server --secret'])
    const named = processes.map(({ pid }) => `server --secret (pid ${pid})`).sort()
    expect([...findingOf(run, 'process-still-running').evidence].sort()).toEqual(named)
    expect(findingOf(run, 'process-ended-early').evidence).toEqual(['server: 2 processes still running'])
  } finally {
    for (const { pid } of processes) process.kill(pid, 'SIGKILL')
  }
})

describe('test processes', () => {
  it('that panic keep what they covered', async () => {
    const run = await killed({ inputs: { tags: 'panics', 'test-packages': './inside' } })
    expect(codes(run.report)).toContain('test-panic')
    expect(figures(run.report)).toContain('inside 2/2')
    expect(run.report.coverage.sources).toContain('tests')
    expect(findingOf(run, 'process-ended-early').evidence).toEqual([
      expect.stringMatching(/^inside\.test \(pid \d+\): panicked$/),
    ])
  })

  it('that time out keep what they covered, once', async () => {
    const inputs = { tags: 'hangs', 'test-packages': './inside' }
    const run = await withEnoughTime(
      8,
      (seconds) => killed({ inputs: { ...inputs, timeout: `${seconds}s` } }),
      ({ report }) => JSON.stringify(report.suite).includes('TestHang'),
    )
    expect(codes(run.report)).toContain('suite-timeout')
    expect(figures(run.report)).toContain('inside 2/2')
    expect(run.report.processes).toHaveLength(1)
  })
})
