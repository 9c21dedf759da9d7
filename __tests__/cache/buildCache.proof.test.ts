/** The build caches of real programs, which need a good part of the standard library. */
import { afterAll, it } from '@jest/globals'
import { Chain } from '../helpers/chain.js'
import { keepsWhatIsUsed } from './realCache.js'

const chain = new Chain()
afterAll(() => chain.clean())

it.each([
  ['a program', '__tests__/fixtures/prebuilt', { tests: false, packages: 40, actions: 100, bytes: 5 << 20 }],
  ['the example', 'examples/shortener', { tests: true, packages: 100, actions: 500, bytes: 20 << 20 }],
] as const)(
  'keeps what a build of %s uses, removes what it does not, and Go compiles nothing again',
  async (_, source, least) => {
    await keepsWhatIsUsed({ module: await chain.copy(source), programs: true, ...least })
  },
)
