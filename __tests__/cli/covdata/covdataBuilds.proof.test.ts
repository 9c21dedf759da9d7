/** Data of programs and tests that were built in unusual ways: by other releases, and with the standard library measured. */
import { describe, expect, it } from '@jest/globals'
import { ODD_BUILDS, buildAndRun } from '../../covdata/oddBuilds.js'
import { casesOf, compare, isDoneAsGoDoes, readsTestBinaries } from './covdataBuilds.js'
import { ours } from './covdataRun.js'

const builds = ODD_BUILDS.filter(({ name }) => !name.startsWith('-trimpath'))
const trimmed = ODD_BUILDS.filter(({ name }) => name.startsWith('-trimpath'))

describe.each(casesOf(builds, (release) => release !== '1.27.0'))('%s, Go %s', isDoneAsGoDoes)
describe.each(casesOf(trimmed, () => true))('%s, Go %s', isDoneAsGoDoes)
describe.each(['1.20.14', '1.22.12'])('test binaries, Go %s', readsTestBinaries)

it('says that -coverpkg=std of some releases counts functions that are not there', async () => {
  const [build] = ODD_BUILDS
  if (build === undefined) throw new Error('there are no builds')
  const make = (directory: string): Promise<void> => buildAndRun(build, '1.24.13', directory)
  await compare('1.24.13', make, async ({ data }) => {
    const { exitCode, stderr } = await ours('percent', `-i=${data}`)
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('func payload inconsistency')])
    expect(stderr).toContain('-coverpkg=std')
  })
})
