/** @module A report of many modules, packages and files, as a large repository has. */
import type { CoverageModel, FileCoverage, PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tallies.js'
import type { Report } from '../../src/report/report.js'
import { report } from '../helpers/report.js'

export interface BigReport {
  readonly modules?: number
  readonly packages: number
  readonly filesPerPackage: number
  readonly unitsPerFile: number
}

/** Every file has a source of its own; the share of covered units grows with the number of the file. */
export function bigReport({ modules = 1, packages, filesPerPackage, unitsPerFile }: BigReport): Report {
  const all = Array.from({ length: packages }, (_, pkg) => {
    const modulePath = `example.com/big${pkg % modules}`
    return packageOf(
      `${modulePath}/area${pkg % 7}/pkg${pkg}`,
      modulePath,
      filesPerPackage,
      unitsPerFile + (pkg % 5),
      pkg,
    )
  }).sort((one, other) => (one.importPath < other.importPath ? -1 : 1))
  const coverage: CoverageModel = {
    mode: 'atomic',
    sources: ['binaries', 'tests'],
    packages: all,
    notLinked: [],
    unlinkedStatements: new Map(),
    tallies: sumAllTallies(all, 2),
  }
  return report({
    coverage,
    modulePath: modules === 1 ? 'example.com/big0' : undefined,
    sources: {
      ...NO_SOURCES,
      read: (path) => Promise.resolve({ kind: 'found', content: Buffer.from(sourceOf(path, unitsPerFile)) }),
    },
  })
}

function packageOf(
  importPath: string,
  modulePath: string,
  count: number,
  unitsPerFile: number,
  seed: number,
): PackageCoverage {
  const files = Array.from({ length: count }, (_, number): FileCoverage => {
    const units = Array.from({ length: unitsPerFile }, (_, unit) =>
      unitOf(unit, (seed * 31 + number * 7) % 11),
    )
    return {
      path: `${importPath}/file${String(number).padStart(3, '0')}.go`,
      units,
      tallies: talliesOfUnits(units, 2),
    }
  })
  return {
    importPath,
    modulePath,
    files,
    tallies: sumAllTallies(files, 2),
  }
}

/** @param share how many of ten units are covered */
function unitOf(unit: number, share: number): UnitCoverage {
  const isCovered = unit % 10 < share
  const counts = [isCovered ? unit + 1 : 0, isCovered && unit % 3 === 0 ? 2 : 0] as const
  return {
    startLine: 3 + 4 * unit,
    startColumn: 20,
    endLine: 6 + 4 * unit,
    endColumn: 2,
    statements: 1 + (unit % 4),
    functionName: `Step${unit}`,
    literal: false,
    count: counts[0] + counts[1],
    counts,
  }
}

function sourceOf(path: string, units: number): string {
  const name = path.split('/').at(-2) ?? 'main'
  const functions = Array.from(
    { length: units },
    (_, unit) => `func Step${unit}() int {\n\treturn ${unit} // of ${path}\n\n}\n`,
  )
  return `package ${name}\n\n${functions.join('')}`
}
