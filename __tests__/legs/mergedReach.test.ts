/** Who executed a unit in a merge by position is who executed what overlaps it in any leg. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CoverageModel, UnitCoverage } from '../../src/coverage/model.js'
import { ReachSets } from '../../src/coverage/reach.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tallies.js'
import { parseGoVersion } from '../../src/go/goVersion.js'
import { mergeLegs } from '../../src/legs/mergeLegs.js'

/** How many lines each unit of a function has, and which of three binaries executed it. */
type Part = readonly [lines: number, binaries: readonly boolean[]]

const aLeg = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })),
  {
    minLength: 1,
    maxLength: 8,
  },
)

function modelOf(parts: readonly Part[], leg: string): CoverageModel {
  const binaries = ['a', 'b', 'c'].map((name) => ({ kind: 'binary', name }) as const)
  const whole = { kind: 'leg', name: leg } as const
  const sets = new ReachSets([...binaries, whole])
  let line = 1
  const units = parts.map(([lines, executed]): UnitCoverage => {
    const who = binaries.filter((_, index) => executed[index])
    const reach = (who.length === 0 ? [] : [...who, whole]).reduce(
      (set, reacher) => sets.with(set, sets.numberOf(reacher)),
      0,
    )
    const startLine = line
    line += lines
    const place = { startLine, startColumn: 1, endLine: line, endColumn: 1, statements: 1 }
    return { ...place, functionName: 'F', literal: false, count: who.length, counts: [who.length], reach }
  })
  const { reach } = sets.inOrderOf(Array.from({ length: 1 << 4 }, (_, set) => set))
  const tallies = talliesOfUnits(units, 1)
  const file = { path: 'm/p/f.go', units, tallies }
  return {
    mode: 'atomic',
    sources: ['binaries'],
    packages: [{ importPath: 'm/p', modulePath: 'm', files: [file], tallies }],
    notLinked: [],
    unlinkedStatements: new Map(),
    tallies: sumAllTallies([file], 1),
    reach,
  }
}

function unitsOf({ packages }: CoverageModel): readonly UnitCoverage[] {
  return packages.flatMap(({ files }) => files.flatMap(({ units }) => units))
}

function namesOf({ reach }: CoverageModel, set = 0): readonly string[] {
  return (reach?.sets[set] ?? []).map((number) => {
    const { kind, name } = reach?.reachers[number] ?? { kind: 'leg', name: '' }
    return `${kind} ${name}`
  })
}

function overlaps(one: UnitCoverage, other: UnitCoverage): boolean {
  return one.startLine < other.endLine && other.startLine < one.endLine
}

/** What the merge takes for the same code: units of exactly the same range, or else all that overlap. */
function counterparts(leg: CoverageModel, unit: UnitCoverage): readonly UnitCoverage[] {
  const found = unitsOf(leg).filter((other) => overlaps(unit, other))
  const same = found.filter(
    ({ startLine, endLine }) => startLine === unit.startLine && endLine === unit.endLine,
  )
  return same.length > 0 ? same : found
}

describe('who executed a unit of merged legs', () => {
  it('is everybody who executed what overlaps it in any leg', () => {
    fc.assert(
      fc.property(fc.array(aLeg, { minLength: 2, maxLength: 4 }), (legs) => {
        const models = legs.map((parts, index) => modelOf(parts, `leg ${index}`))
        const merged = mergeLegs(
          models.map((model, index) => ({
            name: `leg ${index}`,
            goVersion: parseGoVersion(`1.2${index}.0`),
            model,
          })),
        )
        for (const unit of unitsOf(merged)) {
          const expected = models.flatMap((model) =>
            counterparts(model, unit).flatMap(({ reach }) => namesOf(model, reach)),
          )
          expect(new Set(namesOf(merged, unit.reach))).toEqual(new Set(expected))
        }
      }),
    )
  })
})
