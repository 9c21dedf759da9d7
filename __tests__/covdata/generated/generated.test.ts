/** A random Go module for each of two releases; generated.proof.test.ts tests many, for all releases. */
import { expect, it } from '@jest/globals'
import { inTemporary } from '../../helpers/temporary.js'
import { compareModule } from './compareModule.js'

it.each([
  { seed: 0, version: '1.26.8', mode: 'set' },
  { seed: 15, version: '1.27.0', mode: 'atomic' },
] as const)(
  'our covdata agrees with Go on a generated module: GENERATED_SEED=$seed, Go $version, mode $mode',
  async (plan) => {
    await inTemporary(async (root) => {
      const { comparisons, differences } = await compareModule(plan.seed, { ...plan, root })
      expect(differences.map(({ what }) => what).join('\n\n')).toBe('')
      expect(comparisons).toBeGreaterThan(30)
    })
  },
)
