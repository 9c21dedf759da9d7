/** Test processes observe the programs of their tests: the oldest and the newest release, and with the race detector. */
import { describe } from '@jest/globals'
import { observes, observesBare, observesElsewhere } from './observing.js'

describe.each(['1.20.14', '1.22.12', '1.27.0'] as const)('with Go %s a test process', (version) => {
  observes({ version })
})

describe('a test process with the race detector', () => {
  observes({ version: '1.26.8', flags: ['-race'] })
})

describe.each(['1.20.14', '1.26.8'] as const)('with Go %s a test process', (version) => {
  observesBare(version)
  observesElsewhere(version)
})
