import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/support/errors.js'
import { parseGoVersion } from '../../../src/go/goVersion.js'
import {
  choose,
  notBefore,
  parseVersionRequest,
  satisfies,
} from '../../../src/go/toolchain/versionRequest.js'

const EXISTING = [
  '1.19.13',
  '1.20',
  '1.20.14',
  '1.21.0',
  '1.24.12',
  '1.24.13',
  '1.25.3',
  '1.25.10',
  '1.26.8',
  '1.27rc1',
].map(version)

function version(text: string): { name: string; semver: string } {
  const parsed = parseGoVersion(text)
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return parsed
}

describe('a version request', () => {
  it.each([
    ['1.24.12', '1.24.12'],
    ['go1.24.12', '1.24.12'],
    ['1.20.0', '1.20'],
    ['1.27rc1', '1.27rc1'],
    ['1.27.0-rc.1', '1.27rc1'],
    ['1.25', '1.25.10'],
    ['go1.25', '1.25.10'],
    ['1.20', '1.20.14'],
    ['1.25.x', '1.25.10'],
    ['1.25.*', '1.25.10'],
    ['1.x', '1.26.8'],
    ['1', '1.26.8'],
    ['^1.24', '1.26.8'],
    ['~1.24.1', '1.24.13'],
    ['>=1.24 <1.26', '1.25.10'],
    ['1.24 || 1.20', '1.24.13'],
    ['1.24 - 1.25', '1.25.10'],
    ['>=1.18 <1.21', '1.20.14'],
    ['>=1.27rc1', '1.27rc1'],
    ['stable', '1.26.8'],
    ['oldstable', '1.25.10'],
  ])('chooses for %s Go %s', (text, name) => {
    expect(choose(parseVersionRequest(text, 'go-version'), EXISTING)?.name).toBe(name)
  })

  it.each(['1.24.99', '1.26.9', '1.27', '1.27rc2', '^2', '>=1.28'])('has no match for %s', (text) => {
    expect(choose(parseVersionRequest(text, 'go-version'), EXISTING)).toBeUndefined()
  })

  it('does not match a release candidate as a release', () => {
    const request = parseVersionRequest('stable', 'go-version')
    expect(choose(request, ['1.27rc1'].map(version))).toBeUndefined()
    expect(choose(parseVersionRequest('oldstable', 'go-version'), ['1.26.8'].map(version))).toBeUndefined()
  })

  it.each(['latest', 'tip', '*', 'x', '1.26.8.1', '1.26 .', 'v1', '1.26.8; rm', '>=1.24 <go1.26', '../1.24'])(
    'is refused for %j, with the input, the value and what is allowed',
    (text) => {
      const parse = (): unknown => parseVersionRequest(text, 'go-version')
      expect(parse).toThrow(UserError)
      expect(parse).toThrow(`go-version: "${text}" is not a Go version`)
      expect(parse).toThrow(expect.objectContaining({ advice: expect.stringContaining('oldstable') }))
    },
  )

  it.each(['1.19', '1.19.13', 'go1.18', '1.20rc1', '<1.20', '^1.16 <1.19', '1.4.x'])(
    'is refused as too old: %s',
    (text) => {
      const parse = (): unknown => parseVersionRequest(text, '.go-version')
      expect(parse).toThrow(UserError)
      expect(parse).toThrow(`.go-version: Go ${text} cannot measure`)
    },
  )
})

describe('satisfies', () => {
  it('accepts no Go before 1.20, and none for stable', () => {
    expect(satisfies(version('1.19.13'), parseVersionRequest('>=1.18', 'x'))).toBe(false)
    expect(satisfies(version('1.26.8'), parseVersionRequest('>=1.18', 'x'))).toBe(true)
    expect(satisfies(version('1.26.8'), parseVersionRequest('stable', 'x'))).toBe(false)
    expect(satisfies(version('1.26.8'), parseVersionRequest('local', 'x'))).toBe(false)
  })
})

describe('notBefore', () => {
  it.each([
    ['1.24.12', '1.24.12', '1.24.12'],
    ['1.24', '1.24.13', '1.24.13'],
    ['1.20 || 1.24 || 1.25', '1.24.13', '1.25.10'],
    ['>=1.20', '1.27', undefined],
    ['>=1.20', '1.27rc1', '1.27rc1'],
  ])('of %s, with %s as the minimum, %s is the newest', (text, minimum, name) => {
    const request = notBefore(parseVersionRequest(text, 'x'), version(minimum))
    expect(request).toBeDefined()
    expect(request && choose(request, EXISTING)?.name).toBe(name)
  })

  it.each([
    ['1.24.12', '1.24.13'],
    ['1.24', '1.25.1'],
    ['1.26', '1.27'],
    ['1.20 || 1.24', '1.25'],
  ])('nothing of %s is left with %s as the minimum', (text, minimum) => {
    expect(notBefore(parseVersionRequest(text, 'x'), version(minimum))).toBeUndefined()
  })

  it('distinguishes candidates and language versions as Go does', () => {
    expect(notBefore(parseVersionRequest('1.27rc1', 'x'), version('1.27'))).toBeDefined()
    expect(notBefore(parseVersionRequest('1.27rc1', 'x'), version('1.27rc2'))).toBeUndefined()
    expect(notBefore(parseVersionRequest('stable', 'x'), version('1.99'))).toEqual({
      kind: 'stable',
      text: 'stable',
    })
  })
})
