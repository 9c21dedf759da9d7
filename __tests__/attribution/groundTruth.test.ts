/** Real tests that log what is executed for whom: one release, a few runs. */
import { expect, it } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { builtTruth, faultsOfRun } from './groundTruth.js'

it('attributes what tests, programs and servers execute to nobody who did not cause it, and lacks nobody', async () => {
  const built = await builtTruth(QUICK_RELEASE)
  for (const run of [
    { seed: 1, parallel: false, exact: false },
    { seed: 2, parallel: true, exact: false },
    { seed: 3, parallel: false, exact: true },
  ])
    expect(await faultsOfRun(built, run)).toMatchObject({ faults: [] })
})
