/** Whole runs whose programs and tests do not end by themselves: what they executed is in the figures. */
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type FixedDirectory, claimFixedDirectory } from '../../src/preserve/fixedDirectory.js'
import { makeRunDirectories } from '../../src/stages/runDirectories.js'
import { codes, figures } from '../helpers/chain.js'
import { realHost } from '../helpers/toolchains.js'
import {
  KEPT,
  chain,
  findingOf,
  keepsKilledServers,
  killed,
  measuresWithoutVariable,
  testsWhereRuntimeIsReplaced,
} from './preserve.js'

describe.each(['1.26.8'] as const)('with Go %s a server that is killed', keepsKilledServers)

describe('with preserve: false the run', () => {
  it('builds as Go does', async () => {
    const run = await killed({ inputs: { preserve: 'false' } })
    expect(run.report.coverage.tallies.together.covered).toBe(0)
    expect(codes(run.report)).toContain('no-data')
    expect(codes(run.report)).not.toContain('process-ended-early')
  })
})

describe('binaries', () => {
  it('that the tests build keep their counters too', async () => {
    const run = await killed({ env: { NESTED: '1' } })
    expect(findingOf(run, 'process-ended-early').evidence).toHaveLength(2)
  })

  it('keep their counters alongside overlays of the user, on the command line and in GOFLAGS', async () => {
    for (const place of ['build-flags', 'GOFLAGS']) {
      const run = await killed({
        prepare: async (module) => {
          await writeFile(join(module, 'more.go'), 'package inside\n\nvar More = 1\n')
          const Replace = { [join(module, 'inside', 'more.go')]: join(module, 'more.go') }
          await writeFile(join(module, 'overlay.json'), JSON.stringify({ Replace }))
        },
        // Measured packages cannot be replaced; this one is not measured.
        inputs: {
          coverpkg: './cmd/...',
          ...(place === 'build-flags' ? { 'build-flags': '-overlay=overlay.json' } : {}),
        },
        ...(place === 'GOFLAGS' ? { env: { GOFLAGS: '-overlay=overlay.json' } } : {}),
      })
      expect(findingOf(run, 'process-ended-early').evidence).toHaveLength(1)
    }
  })

  it.each(['without'])(
    'are measured without preserving when the user replaces Go’s runtime, %s a binary to build',
    testsWhereRuntimeIsReplaced,
  )

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

  it.each(['-ldflags=-s'])('keep their counters when built with %s', async (flag) => {
    const run = await killed({ inputs: { 'build-flags': flag } })
    expect(figures(run.report)).toContain(KEPT)
  })
})

describe.each(['1.26.8'] as const)('with Go %s a binary started without GOCOVERDIR', measuresWithoutVariable)

describe('a binary whose test gives it a GOCOVERDIR of its own', () => {
  const inputs = { tags: 'own', 'test-packages': './e2e' }

  it('is counted once, wherever the directory is, and although it is gone', async () => {
    const { report } = await killed({ inputs })
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toContain('cmd/server 6/12')
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

describe('a binary that is still running when the suite ends', () => {
  it.each(['with', 'without'])('is counted and reported %s GOCOVERDIR', async (environment) => {
    const run = await killed({
      inputs: { tags: 'stays', 'test-packages': './e2e' },
      env: { ENVIRONMENT: environment },
    })
    const pid = run.report.processes[0]?.pid ?? 0
    try {
      expect(figures(run.report)).toContain(KEPT)
      expect(findingOf(run, 'process-still-running').evidence).toEqual([`server --secret (pid ${pid})`])
      expect(findingOf(run, 'process-ended-early').evidence).toEqual([
        `server --secret (pid ${pid}): still running`,
      ])
    } finally {
      process.kill(pid, 'SIGKILL')
    }
  })
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
    const run = await killed({ inputs: { tags: 'hangs', 'test-packages': './inside', timeout: '10s' } })
    expect(codes(run.report)).toContain('suite-timeout')
    expect(figures(run.report)).toContain('inside 2/2')
    expect(run.report.processes).toHaveLength(1)
  })
})
