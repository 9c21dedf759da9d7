/** @module Takes excluded units out of a coverage model, so that every figure and view is without them. */
import { type Exclusion, type Exclusions, excludedBy } from './exclusions.js'
import type { CoverageModel, ExcludedPart, FileCoverage, PackageCoverage, UnitCoverage } from './model.js'
import { sumAllTallies, talliesOfUnits, tallyUnits } from './tallies.js'
import type { Tally } from '../covdata/units/tally.js'
import { lastLineOf } from './uncovered.js'

/** The model without the excluded units; files and packages of which nothing is left are gone. */
export function excludeUnits(model: CoverageModel, exclusions: Exclusions): CoverageModel {
  if (exclusions.isEmpty) return model
  const { unitTests, sources } = model
  const { packages, excluded, excludedPackages } = divide(model.packages, exclusions, sources.length)
  return {
    ...model,
    packages,
    // Packages that only unit tests link are in no total, so nobody has to be told what of them is excluded.
    ...(unitTests && {
      unitTests: { ...unitTests, packages: divide(unitTests.packages, exclusions, 0).packages },
    }),
    tallies: sumAllTallies(packages, sources.length),
    ...(excluded.length === 0 ? {} : { excluded, wholePackages: model.packages }),
    ...(excludedPackages.length === 0 ? {} : { excludedPackages }),
  }
}

interface Divided {
  readonly packages: readonly PackageCoverage[]
  readonly excluded: readonly ExcludedPart[]
  /** Import paths of those of which nothing is left. */
  readonly excludedPackages: readonly string[]
}

/** @param sources how many columns the tallies have beside the sum */
function divide(all: readonly PackageCoverage[], exclusions: Exclusions, sources: number): Divided {
  const excluded: ExcludedPart[] = []
  const excludedPackages: string[] = []
  const packages = all.flatMap((pkg): readonly PackageCoverage[] => {
    if (!pkg.files.some(({ path }) => exclusions.of(path).length > 0)) return [pkg]
    const files = pkg.files.flatMap((file) => {
      const rules = exclusions.of(file.path)
      if (rules.length === 0) return file
      const { kept, parts } = split(file, rules)
      excluded.push(...parts)
      return kept.length === 0 ? [] : { ...file, units: kept, tallies: talliesOfUnits(kept, sources) }
    })
    if (files.length === 0) {
      excludedPackages.push(pkg.importPath)
      return []
    }
    const tallies = sumAllTallies(files, sources)
    return [{ ...pkg, files, tallies }]
  })
  return { packages, excluded, excludedPackages }
}

/** Everything that was measured: no figure is made of it, but who executed what is known of all of it. */
export function wholeOf({
  packages,
  wholePackages,
  reach,
}: CoverageModel): Pick<CoverageModel, 'packages' | 'reach'> {
  return { packages: wholePackages ?? packages, ...(reach && { reach }) }
}

/** The sum of what was excluded. */
export function excludedTally({ excluded = [] }: CoverageModel): Tally {
  return excluded.reduce(
    (sum, { tally }) => ({ covered: sum.covered + tally.covered, total: sum.total + tally.total }),
    { covered: 0, total: 0 },
  )
}

/** The paths of the files that the input exclude leaves out. */
export function excludedFiles({ excluded = [] }: CoverageModel): readonly string[] {
  return [...new Set(excluded.flatMap(({ by, path }) => (by === 'comment' ? [] : [path])))]
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
    const commented = rule.by === 'comment' ? NOTHING : commentedTally(own, rules)
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
        ...(commented.total === 0 ? {} : { commented }),
        units: own,
      },
    ]
  })
  return { kept, parts }
}

const NOTHING: Tally = { covered: 0, total: 0 }

/** What comments exclude of units, whatever else does. */
function commentedTally(units: readonly UnitCoverage[], rules: readonly Exclusion[]): Tally {
  const comments = rules.filter(({ by }) => by === 'comment')
  if (comments.length === 0) return NOTHING
  const owners = excludedBy(comments, units)
  const commented = units.filter((_, unit) => (owners[unit] ?? 0) >= 0)
  return tallyUnits(commented, (unit) => unit.count)
}
