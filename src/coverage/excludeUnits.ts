/** @module Takes excluded units out of a coverage model, so that every figure and view is without them. */
import { type Exclusion, type Exclusions, excludedBy } from './exclusions.js'
import type { CoverageModel, ExcludedPart, FileCoverage, PackageCoverage, UnitCoverage } from './model.js'
import { sumAllTallies, talliesOfUnits, tallyUnits } from './tallies.js'
import type { Tally } from '../covdata/units/tally.js'
import { lastLineOf } from './uncovered.js'

/** The model without the excluded units; files and packages of which nothing is left are gone. */
export function excludeUnits(model: CoverageModel, exclusions: Exclusions): CoverageModel {
  if (exclusions.isEmpty) return model
  const sources = model.sources.length
  const excluded: ExcludedPart[] = []
  const excludedPackages: string[] = []
  const packages = model.packages.flatMap((pkg): readonly PackageCoverage[] => {
    if (!pkg.files.some(({ path }) => exclusions.of(path).length > 0)) return [pkg]
    const files = pkg.files.flatMap((file) => {
      const rules = exclusions.of(file.path)
      if (rules.length === 0) return file
      const { kept, parts } = split(file, rules)
      excluded.push(...parts)
      return kept.length === 0 ? [] : { path: file.path, units: kept, tallies: talliesOfUnits(kept, sources) }
    })
    if (files.length === 0) {
      excludedPackages.push(pkg.importPath)
      return []
    }
    const tallies = sumAllTallies(
      files.map((file) => file.tallies),
      sources,
    )
    return [{ ...pkg, files, tallies }]
  })
  return {
    ...model,
    packages,
    ...withoutExcluded(model, exclusions),
    tallies: sumAllTallies(
      packages.map(({ tallies }) => tallies),
      sources,
    ),
    ...(excluded.length === 0 ? {} : { excluded }),
    ...(excludedPackages.length === 0 ? {} : { excludedPackages }),
  }
}

/** Of what only unit tests link. It is in no total, so nobody has to be told. */
function withoutExcluded(
  { unitTests }: CoverageModel,
  exclusions: Exclusions,
): Pick<CoverageModel, 'unitTests'> {
  if (unitTests === undefined) return {}
  const packages = unitTests.packages.flatMap((pkg): readonly PackageCoverage[] => {
    const files = pkg.files.flatMap((file) => {
      const { kept } = split(file, exclusions.of(file.path))
      return kept.length === 0 ? [] : { ...file, units: kept, tallies: talliesOfUnits(kept, 0) }
    })
    const tallies = sumAllTallies(
      files.map((file) => file.tallies),
      0,
    )
    return files.length === 0 ? [] : [{ ...pkg, files, tallies }]
  })
  return { unitTests: { ...unitTests, packages } }
}

/** The sum of what was excluded. */
export function excludedTally({ excluded = [] }: CoverageModel): Tally {
  return excluded.reduce(
    (sum, { tally }) => ({ covered: sum.covered + tally.covered, total: sum.total + tally.total }),
    { covered: 0, total: 0 },
  )
}

function split(
  { path, units }: FileCoverage,
  rules: readonly Exclusion[],
): { readonly kept: readonly UnitCoverage[]; readonly parts: readonly ExcludedPart[] } {
  const owners = excludedBy(rules, units)
  const kept = units.filter((_, unit) => (owners[unit] ?? 0) < 0)
  const parts = rules.flatMap((rule, number): readonly ExcludedPart[] => {
    const own = units.filter((_, unit) => owners[unit] === number)
    const [first] = own
    if (first === undefined) return []
    return [
      {
        path,
        by: rule.by,
        what: rule.scope.kind,
        reason: rule.reason,
        commentLine: rule.line,
        startLine: own.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
        endLine: own.reduce((line, unit) => Math.max(line, lastLineOf(unit)), first.startLine),
        tally: tallyUnits(own, (unit) => unit.count),
      },
    ]
  })
  return { kept, parts }
}
