/** Whole runs whose binaries are killed or started without GOCOVERDIR: other releases, and ways to build. */
import { describe, expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { GO_VERSIONS } from '../helpers/toolchains.js'
import {
  KEPT,
  attributesNothingWhereGoIsReplaced,
  findingOf,
  keepsKilledServers,
  keepsWithOwnOverlay,
  killed,
  measuresWithoutVariable,
  testsWhereGoIsReplaced,
} from './preserve.js'

const OTHERS = GO_VERSIONS.filter((version) => version !== '1.26.8')

describe.each(OTHERS)('with Go %s a server that is killed', keepsKilledServers)
describe.each(OTHERS)('with Go %s a binary started without GOCOVERDIR', measuresWithoutVariable)

describe('binaries', () => {
  it.each(['with', 'without'])(
    'are measured without preserving when the user replaces Go’s runtime, %s a binary to build',
    async (programs) => {
      await testsWhereGoIsReplaced('runtime/own.go', programs)
    },
  )

  it.each(['build-flags', 'test-flags'] as const)(
    'keep their counters, and nothing is attributed, when the user replaces what attribution changes by -overlay in %s',
    attributesNothingWhereGoIsReplaced,
  )

  it.each(['GOFLAGS'])('keep their counters alongside an overlay of the user in %s', keepsWithOwnOverlay)

  it('are built without preserving when Go’s runtime is measured, and a finding says so', async () => {
    const run = await killed({ inputs: { coverpkg: './...,runtime/...' } })
    expect(findingOf(run, 'not-preserved').detail).toMatch(/runtime\/\.\.\./)
    expect(codes(run.report)).toContain('process-without-counters')
  })

  it.each(['-race', '-trimpath', '-buildmode=pie'])(
    'keep their counters when built with %s',
    async (flag) => {
      const run = await killed({ inputs: { 'build-flags': flag } })
      expect(figures(run.report)).toContain(KEPT)
    },
  )
})
