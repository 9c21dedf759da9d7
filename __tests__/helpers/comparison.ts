/** @module A handmade comparison, small and complete; its files and packages are those of `changedModel`. */
import type { BaselineComparison } from '../../src/compare/baselineComparison.js'
import { type Comparison, NO_COMPARISON } from '../../src/compare/comparison.js'
import type { PatchCoverage } from '../../src/compare/patchCoverage.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import type { SourceFile } from '../../src/coverage/sourceFiles.js'
import { MODULE, model, pkg } from './report.js'

export const SERVER = { path: `${MODULE}/cmd/server/server.go`, file: 'cmd/server/server.go' }
export const STORE = { path: `${MODULE}/internal/store/store.go`, file: 'internal/store/store.go' }
const BLOB = '0123456789abcdef0123456789abcdef01234567'

/** 17 of 26 statements are covered. */
export function changedModel(): CoverageModel {
  return model([
    pkg('cmd/server', [
      [3, 5, 0],
      [2, 0, 0],
      [4, 2, 0],
    ]),
    pkg('internal/store', [
      [4, 9, 2],
      [1, 0, 1],
      [6, 0, 0],
      [5, 1, 0],
      [1, 0, 0],
    ]),
  ])
}

export function changedFiles(): readonly SourceFile[] {
  return [SERVER, STORE].map((names) => ({ ...names, lines: 40, blob: BLOB, textBlob: BLOB }))
}

export function patchCoverage(overrides: Partial<PatchCoverage> = {}): PatchCoverage {
  return {
    base: 'main',
    tally: { covered: 12, total: 15 },
    lines: { covered: 10, total: 13 },
    files: [
      {
        ...SERVER,
        tally: { covered: 7, total: 9 },
        lines: { covered: 6, total: 8 },
        uncovered: [{ startLine: 5, endLine: 6, statements: 2, functionName: 'F1' }],
        units: [0, 1, 2],
      },
      {
        ...STORE,
        tally: { covered: 5, total: 6 },
        lines: { covered: 4, total: 5 },
        uncovered: [{ startLine: 11, endLine: 11, statements: 1, functionName: '*Store.Put' }],
        units: [0, 4],
      },
    ],
    unknown: [],
    truncated: false,
    ...overrides,
  }
}

export function baselineComparison(overrides: Partial<BaselineComparison> = {}): BaselineComparison {
  return {
    name: 'main at 1a2b3c4, run 123',
    commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    notes: ['No report of the merge base was found: this one is of an ancestor, 2 commits before it.'],
    before: { covered: 14, total: 20 },
    after: { covered: 17, total: 26 },
    packages: [
      {
        name: `${MODULE}/internal/store`,
        from: `${MODULE}/storage`,
        before: { covered: 11, total: 12 },
        after: { covered: 10, total: 17 },
      },
      { name: `${MODULE}/cmd/server`, before: { covered: 3, total: 8 }, after: { covered: 7, total: 9 } },
      { name: `${MODULE}/internal/old`, before: { covered: 0, total: 3 }, after: undefined },
    ],
    files: [
      {
        name: STORE.path,
        from: `${MODULE}/storage/store.go`,
        before: { covered: 11, total: 12 },
        after: { covered: 10, total: 17 },
      },
      { name: SERVER.path, before: undefined, after: { covered: 7, total: 9 } },
    ],
    lost: [{ ...STORE, startLine: 7, endLine: 8, statements: 6, functionName: 'F2' }],
    lostStatements: 6,
    gained: [
      { ...STORE, startLine: 5, endLine: 6, statements: 1, functionName: 'F1' },
      { ...SERVER, file: undefined, startLine: 3, endLine: 3, statements: 1, functionName: 'F0' },
    ],
    gainedStatements: 2,
    tests: {
      added: [`${MODULE}/cmd/server TestServe/tls`, `${MODULE}/cmd/server TestServe/http2`],
      removed: [`${MODULE}/internal/store TestOld`],
      newlyFailing: [`${MODULE}/cmd/server TestServe/get`],
      fixed: [],
      secondsBefore: 12.04,
      secondsAfter: 14.5,
    },
    trend: [60, 61, 62, 66, 70].map((covered, i) => ({
      commit: `${i}`.repeat(40),
      at: `2026-11-2${i}T10:11:12Z`,
      tally: { covered, total: 100 },
    })),
    excluded: [],
    uncounted: [],
    ...overrides,
  }
}

export function comparison(patch = patchCoverage(), baseline = baselineComparison()): Comparison {
  return { ...NO_COMPARISON, patch: { value: patch }, baseline: { value: baseline } }
}

/** @param lines changed lines by path in the repository */
export function withChangedLines(
  of: Comparison,
  lines: Readonly<Record<string, readonly number[]>>,
): Comparison {
  const files = Object.entries(lines).map(
    ([path, numbers]) =>
      [path, { lines: new Set(numbers), from: undefined, map: undefined, blob: BLOB }] as const,
  )
  const change = {
    base: 'main',
    baseCommit: undefined,
    source: 'git',
    files: new Map(files),
    withoutLines: new Set<string>(),
    gone: new Set<string>(),
    truncated: false,
  } as const
  return { ...of, change: { value: change } }
}
