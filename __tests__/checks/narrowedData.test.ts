import { expect, it } from '@jest/globals'
import { findingsOfNarrowed } from '../../src/checks/narrowedData.js'
import { finding } from '../../src/findings/finding.js'

const FOUND = [
  finding('no-data', 'No coverage data was written'),
  finding('binary-never-ran', '1 binary left no data although the tests name it', { evidence: ['server'] }),
  finding('process-without-counters', '1 binary was started but left no counters', { evidence: ['client'] }),
]

it('a run that leaves tests out does not miss the data that they would leave', () => {
  expect(findingsOfNarrowed(FOUND, 3).map(({ code }) => code)).toEqual(['process-without-counters'])
})

it('a run of all tests misses the data of binaries that no test started', () => {
  expect(findingsOfNarrowed(FOUND, 0)).toEqual(FOUND)
})
