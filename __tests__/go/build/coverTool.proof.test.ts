/** The statements of packages that are in no binary: the oldest and the newest release. */
import { it } from '@jest/globals'
import { recordsWhatGoBuilds } from './recordedPackages.js'

it.each(['1.20.14', '1.27.0'])('instrumentPackages records what Go %s builds', recordsWhatGoBuilds)
