import { describe, expect, it } from '@jest/globals'
import {
  type GoVersion,
  compareVersions,
  isStable,
  minorOf,
  newest,
  parseGoVersion,
  versionOfSemver,
} from '../../src/go/goVersion.js'

function version(text: string): GoVersion {
  const parsed = parseGoVersion(text)
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return parsed
}

describe('parseGoVersion', () => {
  it.each([
    ['1.26.8', '1.26.8', '1.26.8'],
    ['go1.26.8', '1.26.8', '1.26.8'],
    ['1.20', '1.20', '1.20.0'],
    ['1.20.0', '1.20', '1.20.0'],
    ['go1.21.0', '1.21.0', '1.21.0'],
    ['1.21', '1.21', '1.21.0-0'],
    ['1.27rc1', '1.27rc1', '1.27.0-rc.1'],
    ['go1.18beta2', '1.18beta2', '1.18.0-beta.2'],
  ])('parses %s as %s, which sorts as %s', (text, name, semver) => {
    expect(parseGoVersion(text)).toEqual({ name, semver })
  })

  it.each([
    '',
    'go',
    '1',
    '1.x',
    'v1.20.1',
    '1.20.1rc1',
    '1.2.3.4',
    ' 1.20',
    '1.20-custom',
    'Go1.20',
    '1.99999',
  ])('does not parse %j', (text) => {
    expect(parseGoVersion(text)).toBeUndefined()
  })
})

describe('versionOfSemver', () => {
  it.each([
    ['1.26.8', '1.26.8'],
    ['1.20.0', '1.20'],
    ['1.27.0-rc.1', '1.27rc1'],
  ])('recognizes the folder %s as Go %s', (folder, name) => {
    expect(versionOfSemver(folder)?.name).toBe(name)
  })

  it.each(['1.20', 'v1.20.1', '1.26.8-custom.1', '1.26.8+meta', '.staging', 'latest'])(
    'does not recognize the folder %s',
    (folder) => {
      expect(versionOfSemver(folder)).toBeUndefined()
    },
  )
})

describe('the order of versions', () => {
  it('is the same as in Go', () => {
    const sorted = [
      '1.20rc1',
      '1.20',
      '1.20.14',
      '1.21',
      '1.21rc2',
      '1.21rc10',
      '1.21.0',
      '1.21.9',
      '1.21.10',
    ]
    const shuffled = sorted.toReversed().map(version)
    expect(shuffled.toSorted(compareVersions).map(({ name }) => name)).toEqual(sorted)
    expect(newest(shuffled)?.name).toBe('1.21.10')
    expect(newest([])).toBeUndefined()
  })

  it('tells releases from candidates and returns their minor version', () => {
    expect(['1.20', '1.21.0', '1.27rc1', '1.21'].map((text) => isStable(version(text)))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(['1.20', '1.26.8', '1.27rc1'].map((text) => minorOf(version(text)))).toEqual([
      '1.20',
      '1.26',
      '1.27',
    ])
  })
})
