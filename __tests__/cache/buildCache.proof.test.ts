/** The build cache of the example, which needs a good part of the standard library. */
import { it } from '@jest/globals'
import { keepsWhatIsUsed } from './realCache.js'

it('keeps what a build of the example uses, removes what it does not, and Go compiles nothing again', async () => {
  await keepsWhatIsUsed({
    source: 'examples/shortener',
    tests: true,
    packages: 100,
    actions: 500,
    bytes: 20 << 20,
  })
})
