/** Whole runs whose programs do not end by themselves, or do without GOCOVERDIR: other releases, and ways to build. */
import { describe, expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { GO_VERSIONS } from '../helpers/toolchains.js'
import {
  KEPT,
  findingOf,
  keepsKilledServers,
  killed,
  measuresWithoutVariable,
  testsWhereRuntimeIsReplaced,
} from './preserve.js'

const OTHERS = GO_VERSIONS.filter((version) => version !== '1.26.8')

describe.each(OTHERS)('a server that is killed, with Go %s', keepsKilledServers)
describe.each(OTHERS)('a program that is started without GOCOVERDIR, with Go %s', measuresWithoutVariable)

describe('programs', () => {
  it.each(['with'])(
    'are tested without it where the user replaces Go’s runtime, %s programs',
    testsWhereRuntimeIsReplaced,
  )

  it('are built without it where Go’s runtime is measured, which is said', async () => {
    const run = await killed({ inputs: { coverpkg: './...,runtime/...' } })
    expect(findingOf(run, 'not-preserved').detail).toMatch(/runtime\/\.\.\./)
    expect(codes(run.report)).toContain('process-without-counters')
  })

  it.each(['-race', '-trimpath', '-buildmode=pie'])('are kept with %s', async (flag) => {
    const run = await killed({ inputs: { 'build-flags': flag } })
    expect(figures(run.report)).toContain(KEPT)
  })
})
