/** Why data is missing, in whole runs with real binaries: the oldest release, and more reasons. */
import { describe, it } from '@jest/globals'
import {
  REPLACING,
  reportsMissingDirectory,
  reportsReplacedBinaries,
  reportsUnknownFlag,
  reportsUnusableDirectories,
} from './health.js'

describe.each(['1.20.14'])('a binary built by Go %s', reportsUnusableDirectories)
describe.each([
  { goVersion: '1.20.14', builds: REPLACING },
  // Compiles the standard library again.
  { goVersion: '1.26.8', builds: [['-cover -trimpath', 'binary-replaced', 'notice']] as const },
])('with Go $goVersion a binary that is replaced', reportsReplacedBinaries)

it.each([
  ['a file', /binaries is no longer a directory$/],
  ['a link', /binaries is no longer a directory$/],
])('a data directory that is %s is reported', reportsMissingDirectory)

it.each(['false'])(
  'an unknown flag of the tests is not taken for a program without coverage (preserve: %s)',
  reportsUnknownFlag,
)
