/** Snapshots of real processes: the oldest and the newest release. */
import { it } from '@jest/globals'
import { countsSnapshotsOnce } from './realSnapshots.js'

it.each(['1.20.14', '1.27.0'])(
  'a real process of Go %s that writes snapshots counts once',
  countsSnapshotsOnce,
)
