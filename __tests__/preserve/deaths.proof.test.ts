/** Binaries that die at random moments: many, or as many as DEATHS says. */
import { describe } from '@jest/globals'
import { countsDeaths } from './deaths.js'

const processes = Number(process.env.DEATHS ?? 400)

describe.each([
  { version: '1.20.14' as const, processes },
  { version: '1.24.13' as const, processes },
  { version: '1.27.0' as const, processes },
])('with Go $version a report', countsDeaths)
