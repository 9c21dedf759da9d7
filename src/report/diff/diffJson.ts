/** @module What changed between two measurements, for machines. Version 1 only ever grows. */
import { CHANGE_KINDS, type ChangeKind, type Counts } from '../../diff/changeKinds.js'
import type { ModelDiff } from '../../compare/modelDiff.js'
import { figure } from '../json/figureJson.js'

/** @param pathOf the path of a file in the repository; undefined if it is not known to be in one */
export function diffJson(diff: ModelDiff, pathOf: (path: string) => string | undefined): string {
  const document = {
    schemaVersion: 1,
    before: figure(diff.before),
    after: figure(diff.after),
    statements: counts(diff.statements),
    lines: counts(diff.lines),
    files: diff.files.map((file) => ({
      path: file.path,
      repositoryPath: pathOf(file.path) ?? null,
      from: file.from ?? null,
      before: file.before === undefined ? null : figure(file.before),
      after: file.after === undefined ? null : figure(file.after),
      statements: counts(file.statements),
      lines: counts(file.lines),
      ranges: file.ranges.map(({ kind, functionName, ...range }) => ({
        kind: NAMES[kind],
        function: functionName,
        ...range,
      })),
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

const NAMES: Readonly<Record<ChangeKind, string>> = {
  gained: 'gained',
  lost: 'lost',
  'new-covered': 'newCovered',
  'new-uncovered': 'newUncovered',
  'removed-covered': 'removedCovered',
  'removed-uncovered': 'removedUncovered',
  moved: 'moved',
}

function counts(all: Counts): Readonly<Record<string, number>> {
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [NAMES[kind], all[kind]]))
}
