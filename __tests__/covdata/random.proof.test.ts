/** Random data: many sets of it. */
import { describe } from '@jest/globals'
import { answersAsGoDoes } from './randomData.js'

describe.each([60])('random data (%i times)', answersAsGoDoes)
