/** Patch coverage and the places of annotations over a few generated histories; the proofs have hundreds. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { patchCoverage } from '../../src/compare/patchCoverage.js'
import { inTemporary } from '../helpers/temporary.js'
import { makeHistory, measured } from './histories.js'
import { changeIn, checkPlacements } from './placements.js'

/** Covered and changed lines of the first histories, as diff-cover 11.0.1 counts them (diffCover.proof.test.ts). */
const FIGURES = ['6/9', '3/4', '14/23', '6/8', '57/85', '26/40', '4/5', '4/6']

it('patch coverage of known histories is what diff-cover said of them', async () => {
  await inTemporary(async (directory) => {
    const found: string[] = []
    for (const seed of FIGURES.keys()) {
      const { repository } = makeHistory(join(directory, `h${seed}`), seed)
      const { change } = await changeIn(repository)
      const side = measured(repository)
      const { lines, files } = await patchCoverage(side, change)
      const byPath = new Map(
        side.coverage.packages.flatMap((pkg) => pkg.files.map((file) => [file.path, file])),
      )
      for (const { path, units, tally } of files) {
        const changed = units.map((index) => byPath.get(path)?.units[index]?.statements ?? 0)
        expect(changed.reduce((sum, statements) => sum + statements, 0)).toBeGreaterThanOrEqual(tally.total)
        expect(changed.every((statements) => statements > 0)).toBe(true)
        expect(units.length).toBeLessThanOrEqual(tally.total)
      }
      found.push(`${lines.covered}/${lines.total}`)
    }
    expect(found).toEqual(FIGURES)
  })
})

it('annotations of merge commits are on the same lines at the head, wherever the base has moved them', async () => {
  await checkPlacements(1000, 8)
})
