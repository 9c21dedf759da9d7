/** Data of binaries and test binaries that were built in unusual ways: older releases, and the standard library measured. */
import { describe, expect, it } from '@jest/globals'
import { ODD_BUILDS, buildAndRun } from '../../covdata/oddBuilds.js'
import { casesOf, compare, testBuildAgainstGo, testTestBinaries } from './covdataBuilds.js'
import { ours } from './covdataRun.js'

const builds = ODD_BUILDS.filter(({ name }) => !name.startsWith('-trimpath'))
const trimmed = ODD_BUILDS.filter(({ name }) => name.startsWith('-trimpath'))

describe.each(casesOf(builds, (release) => release !== '1.27.0'))(
  'data of a build (%s) by Go %s',
  testBuildAgainstGo,
)
describe.each(casesOf(trimmed, () => true))('data of a build (%s) by Go %s', testBuildAgainstGo)
describe.each(['1.20.14', '1.22.12'])('data of test binaries of Go %s', testTestBinaries)

it('covdata reports the counters of missing functions that some releases write with -coverpkg=std', async () => {
  const [build] = ODD_BUILDS
  if (build === undefined) throw new Error('there are no builds')
  const make = (directory: string): Promise<void> => buildAndRun(build, '1.24.13', directory)
  await compare('1.24.13', make, async ({ data }) => {
    const { exitCode, stderr } = await ours('percent', `-i=${data}`)
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('func payload inconsistency')])
    expect(stderr).toContain('-coverpkg=std')
  })
})
