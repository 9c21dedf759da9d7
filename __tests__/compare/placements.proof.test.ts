/** Annotations of 250 generated pull requests whose base has moved on. */
import { it } from '@jest/globals'
import { checkPlacements } from './placements.js'

it('annotations of 250 merge commits are never misplaced', async () => {
  await checkPlacements(2000, 250)
}, 600_000)
