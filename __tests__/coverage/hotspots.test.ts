import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { functionsOf } from '../../src/coverage/functions.js'
import { type Hotspot, hotspotsOf } from '../../src/coverage/hotspots.js'
import type { CoverageModel, FileCoverage } from '../../src/coverage/model.js'
import { tallyUnits, uncoveredOf } from '../../src/coverage/tallies.js'
import { model, pkg } from '../helpers/report.js'
import { aFile, aUnit, someUnits } from './generatedFile.js'

/** A package for each list of files. */
function modelOf(...packages: readonly (readonly FileCoverage[])[]): CoverageModel {
  return { ...model([]), packages: packages.map((files, i) => ({ ...pkg(`p${i}`, []), files })) }
}

function text({ path, startLine, endLine, functionName, statements, reached }: Hotspot): string {
  return `${path}:${startLine}-${endLine} ${functionName} ${statements}${reached ? ' reached' : ''}`
}

describe('hotspotsOf', () => {
  const first = aFile(
    [
      aUnit([3, 14, 5, 3], 1, { statements: 2 }),
      aUnit([6, 1, 9, 2], 0, { statements: 4 }),
      aUnit([12, 14, 15, 2], 0, { statements: 3, functionName: 'G' }),
      aUnit([16, 1, 18, 2], 0, { statements: 6, functionName: 'G' }),
    ],
    'm/b/b.go',
  )
  const second = aFile(
    [
      aUnit([1, 1, 2, 2], 0, { functionName: 'init', statements: 4 }),
      aUnit([4, 1, 5, 2], 1, { functionName: 'F' }),
      aUnit([7, 1, 8, 2], 1, { functionName: 'init' }),
      aUnit([9, 1, 9, 9], 0, { functionName: 'init', statements: 4 }),
    ],
    'm/a/a.go',
  )

  it('lists the largest uncovered blocks first, then by path and line, and says what was reached', () => {
    expect(hotspotsOf(modelOf([first], [second]), 10).map(text)).toEqual([
      'm/b/b.go:12-18 G 9',
      'm/a/a.go:1-2 init 4',
      'm/a/a.go:9-9 init 4 reached',
      'm/b/b.go:6-9 F 4 reached',
    ])
  })

  it('does not depend on the order of packages, and returns as many as asked for', () => {
    const [one, other] = [hotspotsOf(modelOf([first], [second]), 3), hotspotsOf(modelOf([second, first]), 3)]
    expect(one).toHaveLength(3)
    expect(one).toEqual(other)
  })

  it('finds the same first ones among thousands, wherever they are', () => {
    const files = Array.from({ length: 50 }, (_, i) => {
      const units = Array.from({ length: 100 }, (_, n) =>
        aUnit([2 * n + 1, 1, 2 * n + 2, 2], 0, { statements: 1 + ((i * n) % 7), functionName: `F${n}` }),
      )
      return aFile(units, `m/f${i}.go`)
    })
    const many = modelOf(files)
    const all = hotspotsOf(many, Infinity)
    expect(all.length).toBe(5000)
    expect(hotspotsOf(many, 10)).toEqual(all.slice(0, 10))
  })

  it('is empty if everything is covered, and if nothing was measured', () => {
    expect(
      hotspotsOf(modelOf([aFile([aUnit([1, 1, 2, 2], 1), aUnit([3, 1, 4, 2], 0, { statements: 0 })])]), 5),
    ).toEqual([])
    expect(hotspotsOf(modelOf(), 5)).toEqual([])
  })

  it('contains every uncovered statement once, within the lines of its function', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const file = aFile(units)
        const spots = hotspotsOf(modelOf([file]), Infinity)
        const sum = spots.reduce((total, { statements }) => total + statements, 0)
        expect(sum).toBe(uncoveredOf(tallyUnits(units, ({ count }) => count)))
        for (const spot of spots) {
          const own = functionsOf(file).find(({ name }) => name === spot.functionName)
          expect(spot.startLine).toBeGreaterThanOrEqual(own?.startLine ?? Infinity)
          expect(spot.endLine).toBeLessThanOrEqual(own?.endLine ?? -Infinity)
          expect(spot.reached).toBe((own?.tallies.together.covered ?? 0) > 0)
        }
      }),
    )
  })
})
