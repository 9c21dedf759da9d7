/** Real tests that log what is executed for whom: releases, and as many runs as are asked for. */
import { describe, expect, it } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { builtTruth, faultsOfRun } from './groundTruth.js'

const RUNS = Number(process.env.TRUTH_RUNS ?? 12)

describe.each(['1.20.14', '1.24.13', '1.27.0'] as const)('with Go %s', (version) => {
  it(`attributes everything truly in ${RUNS} runs`, async () => {
    const built = await builtTruth(version)
    for (let seed = 0; seed < RUNS; seed++) {
      const run = { seed, parallel: seed % 2 === 1, exact: seed % 3 === 0 }
      expect({ run, ...(await faultsOfRun(built, run)) }).toMatchObject({ faults: [] })
    }
  })
})

it('attributes everything truly with the race detector', async () => {
  const built = await builtTruth(QUICK_RELEASE, ['-race'])
  for (const seed of [1, 2]) {
    const run = { seed, parallel: seed === 1, exact: false }
    expect({ run, ...(await faultsOfRun(built, run)) }).toMatchObject({ faults: [] })
  }
})
