/** Test processes observe the programs of their tests: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { observes } from './observing.js'

describe('a test process', () => {
  observes({ version: QUICK_RELEASE })
})
