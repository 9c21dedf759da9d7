/** As in compactor.test.ts, with many more histories. */
import { it } from '@jest/globals'
import { staysEqual } from './staysEqual.js'

it('merging while processes run changes nothing that a report says, in many histories', async () => {
  await staysEqual(50)
})
