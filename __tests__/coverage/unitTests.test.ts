/** What unit tests cover beside integration tests, on handmade and generated files. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { excludeUnits } from '../../src/coverage/excludeUnits.js'
import { parseExclusionRules } from '../../src/coverage/exclusionRules.js'
import { Exclusions } from '../../src/coverage/exclusions.js'
import { fourFigures, withUnitTests } from '../../src/coverage/unitTests.js'
import { MODULE, type Unit, model, pkg } from '../helpers/report.js'
import { aFile, aUnit, someUnits } from './generatedFile.js'

const ownModule = ({ importPath }: PackageCoverage): boolean => importPath.startsWith(`${MODULE}/`)

/** A package of unit test data: statements and counts of its units. */
const tested = (path: string, units: readonly (readonly [number, number])[]): PackageCoverage =>
  pkg(
    path,
    units.map(([statements, count]): Unit => [statements, count, 0]),
  )

describe('withUnitTests', () => {
  const integration = model([
    pkg('cmd', [
      [3, 5, 0],
      [2, 0, 0],
    ]),
    pkg('store', [
      [4, 9, 2],
      [1, 0, 1],
      [6, 0, 0],
      [7, 0, 0],
    ]),
  ])

  it('divides the statements of everything, each package and each file into four parts', () => {
    const { tallies, packages } = withUnitTests(
      integration,
      [
        tested('store', [
          [4, 1],
          [1, 0],
          [6, 8],
          [7, 0],
        ]),
      ],
      ownModule,
    )
    const store = { integrationOnly: 1, unitOnly: 6, both: 4, neither: 7 }
    expect(packages.map((each) => fourFigures(each.tallies))).toEqual([
      { integrationOnly: 3, unitOnly: 0, both: 0, neither: 2 },
      store,
    ])
    expect(packages[1]?.files.map((file) => fourFigures(file.tallies))).toEqual([store])
    expect(fourFigures(tallies)).toEqual({ integrationOnly: 4, unitOnly: 6, both: 4, neither: 9 })
  })

  it('leaves all figures of the integration tests as they are', () => {
    const all = withUnitTests(
      integration,
      integration.packages.map((each) => ({ ...each })),
      ownModule,
    )
    expect(all.tallies).toMatchObject(integration.tallies)
    expect(all.sources).toEqual(integration.sources)
    expect(all.packages.flatMap(({ files }) => files.map(({ units }) => units))).toEqual(
      integration.packages.flatMap(({ files }) =>
        files.map(({ units }) => units.map((unit) => ({ ...unit, unitTests: unit.count }))),
      ),
    )
  })

  it('keeps what only unit tests link outside the total, and names files that belong to no measured package', () => {
    const { tallies, packages, unitTests } = withUnitTests(
      integration,
      [tested('zeta', [[2, 1]]), tested('alpha', [[5, 0]]), pkg('other.org/lib', [[9, 1, 0]], '')],
      ownModule,
    )
    expect(tallies.together).toEqual(integration.tallies.together)
    expect(packages).toHaveLength(2)
    expect(unitTests?.packages.map(({ importPath }) => importPath)).toEqual([
      `${MODULE}/alpha`,
      `${MODULE}/zeta`,
    ])
    expect(unitTests?.unknownFiles).toEqual(['other.org/lib/lib.go'])
  })

  it('leaves excluded files out of the four figures, and out of what only unit tests link without a word', () => {
    const whole = withUnitTests(
      integration,
      [tested('store', [[4, 1]]), tested('mocks', [[2, 1]]), tested('alpha', [[5, 1]])],
      ownModule,
    )
    const exclusions = new Exclusions(parseExclusionRules('/cmd /mocks'))
    for (const path of ['cmd', 'mocks', 'alpha', 'store'])
      exclusions.add(`${MODULE}/${path}/${path}.go`, `${path}/${path}.go`, undefined)
    const left = excludeUnits(whole, exclusions)
    expect(fourFigures(left.tallies)).toEqual({ integrationOnly: 1, unitOnly: 0, both: 4, neither: 13 })
    expect(left.unitTests?.packages.map(({ importPath }) => importPath)).toEqual([`${MODULE}/alpha`])
    expect(left.excludedPackages).toEqual([`${MODULE}/cmd`])
    expect(left.excluded?.map(({ path }) => path)).toEqual([`${MODULE}/cmd/cmd.go`])
  })

  it('counts a unit as covered if unit tests executed any of the units into which another Go divides it', () => {
    const file = aFile([aUnit([3, 10, 9, 2], 0, { statements: 3 }), aUnit([9, 2, 12, 2], 1)])
    const other = aFile([aUnit([4, 2, 5, 1], 0), aUnit([6, 2, 8, 1], 4), aUnit([10, 2, 11, 1], 0)])
    const one = (files: PackageCoverage['files']): PackageCoverage => ({
      importPath: 'm',
      modulePath: 'm',
      files,
      tallies: file.tallies,
    })
    const { packages } = withUnitTests(
      { ...integration, sources: ['binaries'], packages: [one([file])] },
      [one([other])],
      ownModule,
    )
    expect(packages[0]?.files[0]?.units.map(({ unitTests }) => unitTests)).toEqual([4, 0])
  })

  it('makes four parts that are never negative and add up to the statements of the file', () => {
    fc.assert(
      fc.property(someUnits, someUnits, (units, executed) => {
        const wrap = (own: readonly UnitCoverage[]): PackageCoverage => {
          const file = aFile(own)
          return { importPath: 'm', modulePath: 'm', files: [file], tallies: file.tallies }
        }
        const whole = { ...integration, sources: ['binaries'] as const, packages: [wrap(units)] }
        const { tallies } = withUnitTests(whole, [wrap(executed)], ownModule)
        const four = fourFigures(tallies)
        const parts = four === undefined ? [] : [four.integrationOnly, four.unitOnly, four.both, four.neither]
        expect(parts).toHaveLength(4)
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(tallies.together.total)
      }),
    )
  })
})
