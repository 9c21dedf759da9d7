/** @module The data that grows while tests run, and may be merged then. */
import type { BuildOutcome } from './build.js'
import type { WhileRunning } from './compactWhileRunning.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'
import type { TestRequest } from './test.js'

/** What the binaries that the suite starts write, and its test processes. */
export function dataOfSuite(
  { started }: Ready,
  { directories: { binariesData, testsData, scratch } }: TestRequest,
  built: BuildOutcome,
  { platform, log }: RunHost,
): WhileRunning {
  const binaries = { path: binariesData, source: 'binaries' } as const
  const tests = { path: testsData, source: 'tests' } as const
  const directories = readTheirOwn(built) ? [binaries] : [binaries, tests]
  return { what: 'suite', directories, scratch, started, platform, log }
}

/** What unit tests write, and the binaries that they start: all of it counts as theirs. */
export function dataOfUnitTests(
  { started }: Ready,
  { directories: { unitData, scratch } }: TestRequest,
  built: BuildOutcome,
  { platform, log }: RunHost,
): WhileRunning {
  const tests = { path: unitData, source: 'tests' } as const
  const directories = readTheirOwn(built) ? [] : [tests]
  return { what: 'unit tests', directories, scratch, started, platform, log }
}

/** Without preserving, test binaries read what they have written when they end. */
function readTheirOwn({ preserving: { overlays } }: BuildOutcome): boolean {
  return overlays?.tests === undefined
}
