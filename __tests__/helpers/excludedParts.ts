/** @module Handmade excluded parts: one for each way in which a change, or what came with it, excludes code. */
import type { AddedExclusion, PlacedExclusion } from '../../src/compare/addedExclusions.js'
import type { Uncounted } from '../../src/compare/baselineComparison.js'
import { MODULE } from './report.js'

export function excludedFile(file: string, total: number, reason = 'internal/mocks'): PlacedExclusion {
  const place = { path: `${MODULE}/${file}`, file, startLine: 1, endLine: 90, commentLine: undefined }
  return { ...place, by: 'glob', what: 'file', reason, tally: { covered: 0, total }, units: [] }
}

export function excludedBlock(file: string, reason: string, total = 3): PlacedExclusion {
  const place = { path: `${MODULE}/${file}`, file, startLine: 12, endLine: 15, commentLine: 11 }
  return { ...place, by: 'comment', what: 'block', reason, tally: { covered: 0, total }, units: [] }
}

/** @param text the reasons of comments */
export function everyCause(text = 'only fails without a disk'): readonly AddedExclusion[] {
  const generated = { by: 'generated', reason: 'generated' } as const
  return [
    { ...excludedBlock('cmd/server/server.go', text), cause: 'comment' },
    { ...excludedFile('internal/mocks/clock.go', 8), cause: 'new-file' },
    { ...excludedFile('api/api.pb.go', 40), ...generated, cause: 'new-file' },
    { ...excludedFile('internal/store/store.go', 12), ...generated, cause: 'marker' },
    { ...excludedFile('internal/mocks/audit.go', 7), cause: 'move', from: 'internal/audit/audit.go' },
    { ...excludedBlock('internal/words/words.go', text, 5), cause: 'more-code' },
  ]
}

export const UNCOUNTED: readonly Uncounted[] = [
  { name: `${MODULE}/internal/migrate`, statements: 100, isSelected: false },
  { name: `${MODULE}/internal/tools`, statements: 20, isSelected: true },
]
