/** Any process of the same user may have written the state that post reads: it is valid, or it is ignored. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CacheState, parseCacheState } from '../../src/cache/state.js'

const STATE: CacheState = {
  startedAt: 1795435200000,
  write: 'always',
  places: [
    {
      kind: 'modules',
      path: '/home/runner/go/pkg/mod',
      key: 'go-integration-coverage-modules-v1-Linux-2026-11-0123456789abcdef0123',
      matchedKey: null,
      owned: true,
    },
    {
      kind: 'build',
      path: '/home/runner/.cache/go-build',
      key: 'go-integration-coverage-build-v1-Linux-x64-ubuntu24-go1.26.8-linux_amd64-0-1-2',
      matchedKey: 'go-integration-coverage-build-v1-Linux-x64-ubuntu24-go1.26.8-linux_amd64-0-1-1',
      owned: false,
    },
  ],
}
const [MODULES, BUILD] = STATE.places

function withPlace(changes: object): string {
  return JSON.stringify({ ...STATE, places: [{ ...BUILD, ...changes }] })
}

it('is parsed as it was written', () => {
  expect(parseCacheState(JSON.stringify(STATE))).toEqual(STATE)
  expect(parseCacheState(JSON.stringify({ ...STATE, places: [] }))).toEqual({ ...STATE, places: [] })
})

it('keeps no unknown property', () => {
  const text = JSON.stringify({ ...STATE, more: 1, places: [{ ...MODULES, more: 1 }] })
  expect(parseCacheState(text)).toEqual({ ...STATE, places: [MODULES] })
})

describe('is refused', () => {
  it.each([
    ['text that is not JSON', '{'],
    ['an empty text', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"caches"'],
    ['no places', JSON.stringify({ startedAt: 1, write: 'always' })],
    ['places that are not a list', JSON.stringify({ ...STATE, places: {} })],
    ['a place that is null', JSON.stringify({ ...STATE, places: [null] })],
    ['a time of zero', JSON.stringify({ ...STATE, startedAt: 0 })],
    ['a time as text', JSON.stringify({ ...STATE, startedAt: '1795435200000' })],
    ['an infinite time', JSON.stringify(STATE).replace('1795435200000', '1e999')],
    ['another mode', JSON.stringify({ ...STATE, write: 'whenever' })],
    ['two places of a kind', JSON.stringify({ ...STATE, places: [BUILD, BUILD] })],
    ['another kind', withPlace({ kind: 'home' })],
    ['a relative path', withPlace({ path: 'go-build' })],
    ['a path of two lines', withPlace({ path: '/a\n/b' })],
    ['no path', withPlace({ path: undefined })],
    ['a key of somebody else', withPlace({ key: 'setup-go-Linux' })],
    ['a key with a comma', withPlace({ key: 'go-integration-coverage-build-a,b' })],
    ['a long key', withPlace({ key: `go-integration-coverage-build-${'a'.repeat(500)}` })],
    ['no key', withPlace({ key: undefined })],
    ['a match that is no text', withPlace({ matchedKey: 7 })],
    ['no word on a match', withPlace({ matchedKey: undefined })],
    ['an owner in words', withPlace({ owned: 'true' })],
    ['a long text', `${' '.repeat(40_000)}${JSON.stringify(STATE)}`],
  ])('%s', (_, text) => {
    expect(parseCacheState(text)).toBeUndefined()
  })

  it('for any other JSON and any other text', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => parseCacheState(text) === undefined))
  })
})
