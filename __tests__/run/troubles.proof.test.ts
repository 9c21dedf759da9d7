/** Suites that fail, panic, hang or skip everything: the oldest release. */
import { describe } from '@jest/globals'
import { reportsTroubles } from './troubles.js'

describe.each(['1.20.14'])('with Go %s a run', reportsTroubles)
