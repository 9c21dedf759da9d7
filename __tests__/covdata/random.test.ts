/** Random data: a few sets of it; random.proof.test.ts tries many. */
import { describe } from '@jest/globals'
import { answersAsGoDoes } from './randomData.js'

describe.each([20])('random data (%i times)', answersAsGoDoes)
