/** Binaries that die at random moments: some, built by one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { countsDeaths } from './deaths.js'

describe.each<Parameters<typeof countsDeaths>[0]>([{ version: QUICK_RELEASE, processes: 100 }])(
  'with Go $version a report',
  countsDeaths,
)
