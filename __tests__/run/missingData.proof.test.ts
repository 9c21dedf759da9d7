/** A whole run whose data is missing, and that finds the cause by examining what it built. */
import { expect, it } from '@jest/globals'
import { findingOf, health } from './health.js'

it('a run that leaves no data says that its binaries were built for another system', async () => {
  // The tests would not run either: a command that starts nothing is a suite that passes.
  const run = await health('none', {
    inputs: { command: 'true' },
    env: { GOOS: process.platform === 'win32' ? 'linux' : 'windows' },
  })
  expect(findingOf(run, 'no-data').severity).toBe('error')
  expect(findingOf(run, 'binary-for-other-system').title).toMatch(/^serve(?:\.exe)? was built for /)
})
