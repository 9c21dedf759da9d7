/** Patch coverage in lines equals that of diff-cover, which reads our lcov.info, over generated histories. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { type PatchCoverage, patchCoverage } from '../../src/compare/patchCoverage.js'
import { writeLineReports } from '../../src/report/lineReports.js'
import type { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import { diffCover, installDiffCover } from './diffCover.js'
import { makeHistory, measured } from './histories.js'
import { changeIn } from './placements.js'

/** How many histories, from which number on, and of which kind. */
const SERIES = [
  { histories: 220, first: 0, isOdd: false },
  { histories: 150, first: 5000, isOdd: true },
] as const

async function patchOf(repository: TestRepository): Promise<PatchCoverage> {
  const of = measured(repository)
  const lcov = join(repository.root, '.git')
  await writeLineReports(of, lcov, { showsSource: false, names: ['lcov.info'] })
  const { change } = await changeIn(repository)
  return patchCoverage(of, change)
}

const packages = installDiffCover()
if (packages === undefined) console.warn('diff-cover is not compared: there is no Python 3 with pip')

it.each(SERIES)(
  'patch coverage of $histories histories is that of diff-cover, odd ones: $isOdd',
  async (series) => {
    const { histories, first, isOdd } = series
    if (packages === undefined) return
    await inTemporary(async (directory) => {
      const repositories = Array.from({ length: histories }, (_, i) => {
        const { repository } = makeHistory(join(directory, `h${i}`), first + i, isOdd)
        // diff-cover does not read names that git quotes.
        repository.git('config', 'core.quotePath', 'false')
        return repository
      })
      const ours: PatchCoverage[] = []
      for (const repository of repositories) ours.push(await patchOf(repository))
      const theirs = diffCover(
        packages,
        repositories.map(({ root }) => root),
      )
      let [lines, uncovered] = [0, 0]
      for (const [i, other] of theirs.entries()) {
        const [seed, patch] = [first + i, ours[i]]
        expect(patch?.unknown).toEqual([])
        expect({ seed, ...patch?.lines }).toEqual({
          seed,
          covered: other.lines - other.violations,
          total: other.lines,
        })
        // Each line of code is a statement here.
        expect(patch?.tally).toEqual(patch?.lines)
        const own = patch?.files.map(({ file, uncovered: ranges }) => [
          file,
          ranges.reduce((sum, { statements }) => sum + statements, 0),
        ])
        const reported = Object.entries(other.files).map(([file, violations]) => [file, violations.length])
        expect({ seed, files: own }).toEqual({
          seed,
          files: reported.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
        })
        lines += other.lines
        uncovered += other.violations
      }
      // That there was something to compare.
      expect(lines).toBeGreaterThan(1000)
      expect(uncovered).toBeGreaterThan(300)
    })
  },
  600_000,
)
