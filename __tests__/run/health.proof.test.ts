/** Why data is missing, on whole runs with real programs: the oldest release. */
import { describe } from '@jest/globals'
import { tellsReplacedPrograms, tellsUnusableDirectories } from './health.js'

describe.each(['1.20.14'])('what programs of Go %s say', tellsUnusableDirectories)
describe.each(['1.20.14'])('a program that is replaced, with Go %s', tellsReplacedPrograms)
