/** Keys are a contract with stored caches: the same run finds its cache again, another one does not. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BuildKeyParts, buildCacheKeys, moduleCacheKeys } from '../../src/cache/keys.js'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const PARTS: BuildKeyParts = {
  runnerOs: 'Linux',
  arch: 'x64',
  image: 'ubuntu24',
  goVersion: '1.26.8',
  goos: 'linux',
  goarch: 'amd64',
  compiling: { tags: 'integration', buildFlags: ['-race'], go: { GOFLAGS: '', CGO_ENABLED: '1' } },
  sums: ['example.com/a v1.0.0 h1:x=\n'],
  sha: SHA,
}
const DAY = new Date('2026-11-23T12:00:00Z')

describe('buildCacheKeys', () => {
  it('contain everything that the cache depends on, and fall back to other commits, then to another go.sum', () => {
    const { primary, fallbacks } = buildCacheKeys(PARTS)
    expect(primary).toMatch(
      /^go-integration-coverage-build-v1-Linux-x64-ubuntu24-go1\.26\.8-linux_amd64-[0-9a-f]{20}-[0-9a-f]{20}-[0-9a-f]{40}$/,
    )
    const [anyCommit = '', anySums = ''] = fallbacks
    expect(primary).toBe(`${anyCommit}${SHA}`)
    expect(anyCommit.startsWith(anySums)).toBe(true)
    expect(anyCommit.slice(anySums.length)).toMatch(/^[0-9a-f]{20}-$/)
    expect(fallbacks).toHaveLength(2)
  })

  it.each<[keyof BuildKeyParts, BuildKeyParts[keyof BuildKeyParts]]>([
    ['runnerOs', 'macOS'],
    ['arch', 'arm64'],
    ['image', 'ubuntu22'],
    ['image', undefined],
    ['goVersion', '1.26.9'],
    ['goos', 'windows'],
    ['goarch', '386'],
    ['compiling', { ...PARTS.compiling, tags: 'slow' }],
    ['compiling', { ...PARTS.compiling, buildFlags: [] }],
    ['compiling', { ...PARTS.compiling, go: { GOFLAGS: '-race', CGO_ENABLED: '1' } }],
  ])('share no cache with a run for another %s', (name, value) => {
    const [, here = ''] = buildCacheKeys(PARTS).fallbacks
    const { primary, fallbacks } = buildCacheKeys({ ...PARTS, [name]: value })
    for (const key of [primary, ...fallbacks]) expect(key.startsWith(here)).toBe(false)
  })

  it('share the first fallback with other commits and the second with another go.sum', () => {
    const keys = buildCacheKeys(PARTS)
    const commit = buildCacheKeys({ ...PARTS, sha: SHA.replace('0', 'f') })
    const sums = buildCacheKeys({ ...PARTS, sums: [...PARTS.sums, 'of another module'] })
    expect(commit.primary).not.toBe(keys.primary)
    expect(commit.fallbacks).toEqual(keys.fallbacks)
    expect(sums.fallbacks[0]).not.toBe(keys.fallbacks[0])
    expect(sums.fallbacks[1]).toBe(keys.fallbacks[1])
  })

  it('do not depend on the order of settings', () => {
    const compiling = Object.fromEntries(Object.entries(PARTS.compiling).reverse())
    expect(
      buildCacheKeys({ ...PARTS, compiling: { ...compiling, go: { CGO_ENABLED: '1', GOFLAGS: '' } } }),
    ).toEqual(buildCacheKeys(PARTS))
  })

  it('depend on the order of flags, as the last one wins', () => {
    const flags = (buildFlags: readonly string[]): string =>
      buildCacheKeys({ ...PARTS, compiling: { buildFlags } }).primary
    expect(flags(['-race', '-race=false'])).not.toBe(flags(['-race=false', '-race']))
  })

  it('are accepted by the service, whatever they contain', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900, unit: 'binary' }), (text) => {
        const { primary, fallbacks } = buildCacheKeys({
          runnerOs: text,
          arch: text,
          image: text,
          goVersion: text,
          goos: text,
          goarch: text,
          compiling: { text },
          sums: [text],
          sha: text,
        })
        for (const key of [primary, ...fallbacks]) {
          expect(key.length).toBeLessThanOrEqual(512)
          expect(key).toMatch(/^[A-Za-z0-9._-]+$/)
        }
      }),
    )
  })
})

describe('moduleCacheKeys', () => {
  const keys = moduleCacheKeys({ runnerOs: 'Linux', now: DAY, sums: PARTS.sums })

  it('contain the system, the month and go.sum, and fall back to any go.sum of the month', () => {
    expect(keys.primary).toMatch(/^go-integration-coverage-modules-v1-Linux-2026-11-[0-9a-f]{20}$/)
    expect(keys.fallbacks).toEqual(['go-integration-coverage-modules-v1-Linux-2026-11-'])
  })

  it('are the same on every day of a month and different in the next', () => {
    const at = (time: string): string =>
      moduleCacheKeys({ runnerOs: 'Linux', now: new Date(time), sums: PARTS.sums }).primary
    expect(at('2026-11-30T23:59:59Z')).toBe(keys.primary)
    expect(at('2026-12-01T00:00:00Z').startsWith(keys.fallbacks[0] ?? '')).toBe(false)
  })

  it.each([
    ['another sum', ['example.com/a v1.0.1 h1:y=\n']],
    ['one more module', [...PARTS.sums, '']],
    ['the same bytes cut at another place', ['example.com/a v1.0.0', ' h1:x=\n']],
  ])('differ for %s', (_, sums) => {
    expect(moduleCacheKeys({ runnerOs: 'Linux', now: DAY, sums }).primary).not.toBe(keys.primary)
  })

  it('differ between systems', () => {
    const other = moduleCacheKeys({ runnerOs: 'Windows', now: DAY, sums: PARTS.sums })
    expect(other.primary.startsWith(keys.fallbacks[0] ?? '')).toBe(false)
  })
})
