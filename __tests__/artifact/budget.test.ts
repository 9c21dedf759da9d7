/** What all artifacts together may take: every list of a manifest counts. */
import { describe, expect, it } from '@jest/globals'
import { Budget, TOTAL_LIMITS } from '../../src/artifact/budget.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { sampleManifest } from '../legs/manifests.js'

const MAX_ITEMS = 100

function many<T>(item: T): readonly T[] {
  return Array.from({ length: MAX_ITEMS + 1 }, () => item)
}

describe('Budget', () => {
  const lists: readonly Partial<Manifest>[] = [
    { packages: many('example.com/shop') },
    { notLinked: many('example.com/shop') },
    { unlinked: many({ importPath: 'example.com/shop', statements: 1 }) },
    { filesLeftOut: many('cart.go') },
    { directedFiles: many('cart.go') },
    { tests: many({ name: 'example.com/shop TestCart', outcome: 'pass', seconds: 1 }) },
    { history: many({ commit: 'a'.repeat(40), at: '2026-01-01T00:00:00Z', covered: 1, total: 2 }) },
    { gates: many({ rule: 'total: 80', state: 'passed', passed: true, text: 'total: 80 passed' }) },
  ]

  it.each(lists.map((list) => [Object.keys(list)[0], list] as const))(
    'has no room for too many %s',
    (_, list) => {
      const manifest = sampleManifest()
      expect(new Budget({ ...TOTAL_LIMITS, items: MAX_ITEMS }).fit(manifest)).toEqual(manifest)
      expect(new Budget({ ...TOTAL_LIMITS, items: MAX_ITEMS }).fit({ ...manifest, ...list })).toBeUndefined()
    },
  )
})
