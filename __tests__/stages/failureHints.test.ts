import { expect, it } from '@jest/globals'
import { failureHints } from '../../src/stages/failureHints.js'

const INPUTS = { inProcess: true, testBuilds: true, comparePlain: false, command: undefined }
const FAILED = { code: 'tests-failed', severity: 'error' } as const
const UNBUILT = { code: 'test-build-failed', severity: 'error' } as const

it('failureHints are for tests that failed, not for tests that do not compile or are about to run plainly', () => {
  expect(failureHints(INPUTS, true, [FAILED, UNBUILT])).toHaveLength(5)
  expect(failureHints(INPUTS, true, [UNBUILT])).toEqual([])
  expect(failureHints({ ...INPUTS, comparePlain: true }, true, [FAILED])).toEqual([])
})
