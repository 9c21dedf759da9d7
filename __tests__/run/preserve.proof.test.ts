/** Whole runs whose binaries are killed or started without GOCOVERDIR: other releases, and ways to build. */
import { describe, expect, it } from '@jest/globals'
import { figures } from '../helpers/chain.js'
import { GO_VERSIONS } from '../helpers/toolchains.js'
import { KEPT, keepsKilledServers, killed, measuresWithoutVariable } from './preserve.js'

const OTHERS = GO_VERSIONS.filter((version) => version !== '1.26.8')

describe.each(OTHERS)('with Go %s a server that is killed', keepsKilledServers)
describe.each(OTHERS)('with Go %s a binary started without GOCOVERDIR', measuresWithoutVariable)

describe('binaries', () => {
  it.each(['-race', '-ldflags=-s', '-buildmode=pie'])(
    'keep their counters when built with %s',
    async (flag) => {
      const run = await killed({ inputs: { 'build-flags': flag } })
      expect(figures(run.report)).toContain(KEPT)
    },
  )
})
