/** The tests that a launcher lists: the oldest and the newest release. */
import { describe } from '@jest/globals'
import { listsTests } from './builtLauncher.js'

describe.each(['1.20.14', '1.27.0'])('listTests with Go %s', listsTests)
