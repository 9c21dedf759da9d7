/** Suites that fail, panic, hang or skip everything: the oldest release. */
import { describe } from '@jest/globals'
import { tellsTroubles } from './troubles.js'

describe.each(['1.20.14'])('Go %s', tellsTroubles)
