/** What of an attribution is about units that are not excluded. */
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countedPart } from '../../src/attribution/countedPart.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import { excludeUnits } from '../../src/coverage/excludeUnits.js'
import type { Exclusion, Exclusions } from '../../src/coverage/exclusions.js'
import type { CoverageModel, PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { depth } from '../helpers/depth.js'
import { builtAttribution, plainSubjects } from '../helpers/plainAttribution.js'

const TALLIES = { together: { covered: 0, total: 0 }, bySource: [] }

/** Unit `n` of a file is on its line `n + 1`. */
function packageOf(importPath: string, files: Readonly<Record<string, number>>): PackageCoverage {
  return {
    importPath,
    modulePath: 'm',
    files: Object.entries(files).map(([name, count]) => ({
      path: `${importPath}/${name}`,
      units: Array.from({ length: count }, (_, unit): UnitCoverage => ({
        ...{ startLine: unit + 1, startColumn: 1, endLine: unit + 1, endColumn: 20, statements: 1 },
        ...{ functionName: 'F', literal: false, count: 1, counts: [] },
      })),
      tallies: TALLIES,
    })),
    tallies: TALLIES,
  }
}

// More units than a chunk of the attribution has.
const PACKAGES = [packageOf('m/a', { 'a.go': 900, 'b.go': 4000 }), packageOf('m/b', { 'b.go': 1200 })]
const PATHS = PACKAGES.flatMap(({ files }) => files.map(({ path }) => path))
const UNITS = 6100
const WHOLE = {
  ...{ mode: 'set', sources: [], notLinked: [], unlinkedStatements: new Map(), tallies: TALLIES },
  packages: PACKAGES,
} satisfies CoverageModel

/** @param lines that a comment excludes each, by path; whole files that a glob does */
function excluding(files: readonly string[], lines: ReadonlyMap<string, readonly number[]>): Exclusions {
  const of = (path: string): readonly Exclusion[] => [
    ...(files.includes(path)
      ? [{ by: 'glob', reason: path, scope: { kind: 'file' }, line: undefined } as const]
      : []),
    ...(lines.get(path) ?? []).map((line): Exclusion => ({
      ...{ by: 'comment', reason: 'why', line },
      scope: { kind: 'statement', at: { line, column: 2 } },
    })),
  ]
  // Stands in for comments in sources, which would have to be made up for each unit.
  return { isEmpty: false, of } as unknown as Exclusions
}

const everyLine = fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { maxLength: 40 })
const exclusions = fc
  .record({ files: fc.subarray(PATHS), lines: fc.tuple(everyLine, everyLine, everyLine) })
  .map(({ files, lines }) => excluding(files, new Map(PATHS.map((path, at) => [path, lines[at] ?? []]))))
const rows = fc.array(
  fc.record({
    tests: fc.uniqueArray(fc.constantFrom('m/a TestX', 'm/a TestX/s', 'm/b TestY', 'm/b (TestMain)'), {
      maxLength: 3,
    }),
    from: fc.nat(UNITS - 1),
    length: fc.nat(3000),
    step: fc.integer({ min: 1, max: 50 }),
  }),
  { maxLength: 6 },
)

it('it is what would have been attributed to the units that are left, had there been no others', () => {
  fc.assert(
    fc.property(exclusions, rows, (excluded, given) => {
      const model = excludeUnits(WHOLE, excluded)
      const all = given.map(({ tests, from, length, step }) => ({
        tests,
        units: Array.from({ length: UNITS }, (_, unit) => unit).filter(
          (unit) => unit >= from && unit < from + length && unit % step === 0,
        ),
      }))
      const everything = PACKAGES.flatMap((pkg) => pkg.files.flatMap(({ units }) => units))
      const left = model.packages.flatMap((pkg) => pkg.files.flatMap(({ units }) => units))
      const numbers = new Map(left.map((unit, number) => [unit, number]))
      const numberOf = (unit: number): readonly number[] => {
        const found = everything[unit]
        const number = found && numbers.get(found)
        return number === undefined ? [] : [number]
      }
      const direct = builtAttribution(
        unitTableOf(model),
        all.map(({ tests, units }) => ({ tests, units: units.flatMap(numberOf) })),
      )
      const part = countedPart(builtAttribution(unitTableOf(WHOLE), all), model)
      expect(part.tests).toEqual(direct.tests)
      expect(part.units).toEqual(direct.units)
      expect(plainSubjects(part)).toEqual(plainSubjects(direct))
    }),
    { numRuns: depth(8, 50) },
  )
})

it('it is all of it, as it is, if nothing is excluded', () => {
  const all = builtAttribution(unitTableOf(WHOLE), [{ tests: ['m/a TestX'], units: [1] }])
  expect(countedPart(all, excludeUnits(WHOLE, excluding([], new Map())))).toBe(all)
})
