/** @module What unit tests cover beside the integration tests, in JSON; all of it is absent without data of theirs. */
import type { Tallies } from '../../coverage/model.js'
import { unitTally } from '../../coverage/tallies.js'
import { unitOnlyFunctions } from '../../coverage/unitOnly.js'
import { fourFigures } from '../../coverage/unitTests.js'
import type { Report } from '../report.js'
import { repositoryPaths } from '../repositoryFiles.js'
import { figure } from './figureJson.js'

/** The four figures of some statements, and how many of them unit tests cover. */
export function unitFigure(tallies: Tallies) {
  const tally = unitTally(tallies)
  return tally === undefined ? undefined : { ...figure(tally), ...fourFigures(tallies) }
}

export function unitJson(report: Report) {
  const { unitTests } = report.coverage
  if (unitTests === undefined) return undefined
  const files = repositoryPaths(report)
  return {
    outside: unitTests.packages.map(({ importPath, modulePath: module, tallies }) => ({
      importPath,
      module,
      ...figure(tallies.together),
    })),
    unknownFiles: unitTests.unknownFiles,
    unitOnly: unitOnlyFunctions(report.coverage).map(({ path, startLine: line, ...rest }) => ({
      path,
      file: files.get(path) ?? path,
      line,
      ...rest,
    })),
  }
}
