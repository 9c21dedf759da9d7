import { describe, expect, it } from '@jest/globals'
import { depth } from '../helpers/depth.js'
import fc from 'fast-check'
import type { Manifest } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { ManifestError, isManifest, parseManifest } from '../../src/legs/readManifest.js'
import { anyManifest, sampleManifest } from './manifests.js'

const sample = sampleManifest()

/** Why a manifest is refused; undefined if it is not. Other errors are rethrown. */
function refusal(json: string): string | undefined {
  try {
    parseManifest(json)
    return undefined
  } catch (error) {
    if (error instanceof ManifestError) return error.message
    throw error
  }
}

type Path = readonly (string | number)[]

/** A copy with another value in one place; undefined removes the property. */
function changed(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? changed(item, rest, replacement) : item))
  const properties = Object.entries(value as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    properties.map(([name, item]) => [name, name === step ? changed(item, rest, replacement) : item]),
  )
}

/** All places in a value. */
function placesOf(value: unknown, at: Path = []): readonly Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, item]) =>
          placesOf(item, [...at, Array.isArray(value) ? Number(name) : name]),
        )
      : []
  return [at, ...inner]
}

describe('a manifest', () => {
  it('is written on several lines', () => {
    expect(manifestJson(sample)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[^]*\n\}\n$/)
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        expect(parseManifest(manifestJson(manifest))).toEqual(manifest)
      }),
    )
  })

  it('may begin with a byte order mark, as a report.json may', () => {
    const json = `\ufeff${manifestJson(sampleManifest())}`
    expect(parseManifest(json)).toEqual(parseManifest(manifestJson(sampleManifest())))
    expect(isManifest(json)).toBe(true)
  })

  it('may have unknown properties, which are ignored', () => {
    const more = { ...sample, extra: [1], go: { ...sample.go, extra: 1 } }
    expect(parseManifest(JSON.stringify(more))).toEqual(sample)
  })

  it('cannot change any prototype', () => {
    const json = manifestJson(sample)
      .replace('{', '{ "__proto__": { "polluted": 1 }, "constructor": 1,')
      .replace('"matrix": {', '"matrix": { "__proto__": { "polluted": 1 },')
    const { matrix, ...leg } = parseManifest(json).leg
    expect(leg).toEqual({ job: 'test', step: '', index: 0, total: 2 })
    expect(Object.keys(matrix ?? {})).toEqual(['__proto__', 'go'])
    expect(Object.getPrototypeOf(matrix)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })

  it('may have a matrix with the names of inherited properties', () => {
    const matrix = { constructor: 'gcc', prototype: true, toString: null }
    const json = JSON.stringify(changed(sample, ['leg', 'matrix'], matrix))
    expect(Object.entries(parseManifest(json).leg.matrix ?? {})).toEqual(Object.entries(matrix))
  })

  it('is not read from inherited properties', () => {
    const inherits = changed(sample, ['leg'], { ...sample.leg, job: undefined })
    expect(refusal(JSON.stringify(inherits))).toBe(
      'leg.job is missing, expected a text of at most 1000 characters',
    )
    expect(refusal('{ "__proto__": { "schemaVersion": 1 } }')).toBe('schemaVersion is missing, expected 1')
  })
})

const REFUSED: readonly (readonly [place: Path, value: unknown, message: string])[] = [
  [[], null, 'it is null, expected an object'],
  [[], [sample], 'it is a list of 1, expected an object'],
  [['schemaVersion'], '1', 'schemaVersion is "1", expected 1'],
  [['schemaVersion'], 0, 'schemaVersion is 0, expected 1'],
  [['toolVersion'], 5, 'toolVersion is 5, expected a text of at most 1000 characters'],
  [['toolVersion'], undefined, 'toolVersion is missing, expected a text of at most 1000 characters'],
  [
    ['toolVersion'],
    '\n'.repeat(1001),
    `toolVersion is "${'\\n'.repeat(60)}" and so on, 1001 characters, expected a text of at most 1000 characters`,
  ],
  [['leg'], 'x', 'leg is "x", expected an object'],
  [['leg', 'matrix'], [], 'leg.matrix is a list of 0, expected an object'],
  [['leg', 'matrix'], nested(25), 'leg.matrix is an object, expected at most 20 levels'],
  [
    ['leg', 'matrix'],
    { many: Array.from({ length: 10_000 }, () => 1) },
    'leg.matrix is an object, expected at most 10000 values',
  ],
  [['leg', 'index'], -1, 'leg.index is -1, expected a whole number from 0 to 9007199254740991'],
  [['leg', 'index'], null, 'leg.index is null, expected a whole number from 0 to 9007199254740991'],
  [['leg', 'total'], 1e9, 'leg.total is 1000000000, expected a whole number from 0 to 200000'],
  [['repository'], 'octocat', 'repository is "octocat", expected owner/name'],
  [['repository'], 'a/b/c', 'repository is "a/b/c", expected owner/name'],
  [['commit'], 'HEAD', 'commit is "HEAD", expected the 40 or 64 hexadecimal digits of a commit'],
  [['runId'], 1.5, 'runId is 1.5, expected a whole number from 0 to 9007199254740991'],
  [['startedAt'], 'yesterday', 'startedAt is "yesterday", expected a time such as 2026-01-31T12:00:00Z'],
  [['seconds'], -1, 'seconds is -1, expected a number of at least 0'],
  [
    ['go', 'origin'],
    'elsewhere',
    'go.origin is "elsewhere", expected "tool cache" or "PATH" or "go.dev" or "module proxy"',
  ],
  [['sources', 0], 'unit', 'sources[0] is "unit", expected "binaries" or "tests"'],
  [['sources'], ['tests', 'tests', 'tests'], 'sources is a list of 3, expected a list of at most 2'],
  [
    ['binaries', 0, 'tally', 'covered'],
    '3',
    'binaries[0].tally.covered is "3", expected a whole number from 0 to 9007199254740991',
  ],
  [['files', 0, 'marked'], true, 'files[0].marked is true, expected "comments" or "generated"'],
  [['gates', 0, 'state'], 'good', 'gates[0].state is "good", expected "passed" or "failed" or "unknown"'],
  [['gates', 0, 'passed'], 'yes', 'gates[0].passed is "yes", expected true or false'],
  [['gates', 0, 'text'], undefined, 'gates[0].text is missing, expected a text of at most 4096 characters'],
  [['gates'], Array.from({ length: 201 }, () => 1), 'gates is a list of 201, expected a list of at most 200'],
  [['suite', 'passed'], 1, 'suite.passed is 1, expected true or false'],
  [
    ['suite', 'failed'],
    Array.from({ length: 101 }, String),
    'suite.failed is a list of 101, expected a list of at most 100',
  ],
  [
    ['suite', 'failed'],
    Array.from({ length: 101 }, () => 1),
    'suite.failed is a list of 101, expected a list of at most 100',
  ],
  [
    ['findings', 0, 'evidence', 0],
    {},
    'findings[0].evidence[0] is an object, expected a text of at most 65536 characters',
  ],
  [
    ['files', 0, 'blob'],
    'g'.repeat(40),
    `files[0].blob is "${'g'.repeat(40)}", expected 40 or 64 hexadecimal digits`,
  ],
  [
    ['moduleFile'],
    { file: '../go.mod', line: 1, blob: '0'.repeat(40) },
    'moduleFile.file is "../go.mod", expected a path in the repository, with slashes and without ..',
  ],
  [
    ['moduleFile'],
    { file: 'go.mod', line: 0, blob: '0'.repeat(40) },
    'moduleFile.line is 0, expected a whole number from 1 to 9007199254740991',
  ],
]

function nested(depth: number): unknown {
  return depth === 0 ? {} : { deeper: nested(depth - 1) }
}

describe('a manifest is refused', () => {
  it('with a shard beyond the last', () => {
    const ofTwo = (index: number) => ({
      ...sample,
      shard: { index, total: 2, listed: 1, assigned: 0, tests: [] },
    })
    expect(refusal(JSON.stringify(ofTwo(2)))).toBeUndefined()
    expect(refusal(JSON.stringify(ofTwo(3)))).toBe(
      'shard is an object, expected a shard whose index is at most its total',
    )
  })

  it.each(REFUSED)('with an invalid value at %j', (place, value, message) => {
    expect(refusal(JSON.stringify(changed(sample, place, value)))).toBe(message)
  })

  it.each([
    '/etc/passwd',
    '../x',
    'a/../b',
    '..',
    '.',
    'a/.',
    './a',
    'a//b',
    'a/',
    '',
    'C:/x',
    'c:x',
    'a\\b',
    'a\nb',
    'a\0b',
  ])('with the file %j', (file) => {
    const json = JSON.stringify(changed(sample, ['files', 0, 'file'], file))
    expect(refusal(json)).toBe(
      `files[0].file is ${JSON.stringify(file)}, expected a path in the repository, with slashes and without ..`,
    )
  })

  it.each(['..a/b..', '.github/x.go', 'a/...', 'ü b/c'])('but not because of the file %j', (file) => {
    expect(refusal(JSON.stringify(changed(sample, ['files', 0, 'file'], file)))).toBeUndefined()
  })

  it('with numbers that JSON cannot express', () => {
    const json = manifestJson(sample).replace('"seconds": 12.5', '"seconds": 1e999')
    expect(refusal(json)).toBe('seconds is Infinity, expected a number of at least 0')
  })

  it('if its version is newer, whatever else has changed', () => {
    expect(refusal('{ "schemaVersion": 2 }')).toBe(
      'schemaVersion is 2, written by a newer version of this action; this one reads 1: use the same version in all jobs',
    )
  })

  it.each(['', '{', 'null!', '\u0000', '[', '{"schemaVersion":1'])('as %j, which is not JSON', (json) => {
    expect(refusal(json)).toBe('it is not JSON')
  })

  it('if it is too deep or too long', () => {
    expect(refusal('['.repeat(5_000_000))).toBe('it is not JSON')
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
    expect(refusal(deep)).toBe('it is a list of 1, expected an object')
    expect(refusal(JSON.stringify(sample).replace('"go":"1.26"', `"go":${deep}`))).toBe(
      'leg.matrix is an object, expected at most 20 levels',
    )
    expect(refusal(' '.repeat(33 * 1024 * 1024))).toMatch(/^it has 34603008 characters, expected at most/)
  })
})

describe('whatever a manifest holds', () => {
  it('it is valid, or an error says where it is not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(refusal(JSON.stringify(value))).toMatch(/ expected | newer version /)
      }),
    )
  })

  it('it is unchanged or an error after one value is replaced', () => {
    const places = placesOf(sample)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const json = JSON.stringify(changed(sample, place, value))
        if (refusal(json) !== undefined) return
        const manifest: Manifest = parseManifest(json)
        expect(parseManifest(manifestJson(manifest))).toEqual(manifest)
      }),
      { numRuns: depth(200, 2000) },
    )
  })
})
