/** Why data is missing, in whole runs with real binaries: the oldest release. */
import { describe } from '@jest/globals'
import { reportsReplacedBinaries, reportsUnusableDirectories } from './health.js'

describe.each(['1.20.14'])('a binary built by Go %s', reportsUnusableDirectories)
describe.each(['1.20.14'])('with Go %s a binary that is replaced', reportsReplacedBinaries)
