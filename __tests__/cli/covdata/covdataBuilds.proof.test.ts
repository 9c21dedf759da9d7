/** Data of binaries and test binaries that were built in unusual ways: other releases, and the standard library compiled anew. */
import { describe, expect, it } from '@jest/globals'
import { ODD_BUILDS, buildAndRun } from '../../covdata/oddBuilds.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { casesOf, compare, testBuildAgainstGo, testTestBinaries } from './covdataBuilds.js'
import { ours } from './covdataRun.js'

const quick = (name: string, release: string): boolean => !name.startsWith('-') && release === QUICK_RELEASE
const others = casesOf(ODD_BUILDS, () => true).filter(([name, release]) => !quick(name, release))

describe.each(others)('data of a build (%s) by Go %s', testBuildAgainstGo)
describe.each(['1.20.14', '1.22.12', '1.27.0'])('data of test binaries of Go %s', testTestBinaries)

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
