/** Binaries that die at random moments: some, built by the newest release. */
import { describe } from '@jest/globals'
import { countsDeaths } from './deaths.js'

describe.each([{ version: '1.27.0' as const, processes: 100 }])('with Go $version a report', countsDeaths)
