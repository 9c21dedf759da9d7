import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/support/errors.js'
import { type Leg, matrixHash } from '../../src/legs/leg.js'
import {
  artifactName,
  checkArtifactName,
  checkId,
  isPrintableName,
  jobPattern,
  legPattern,
  matchesPattern,
  reportArtifactName,
} from '../../src/artifact/name.js'

const leg: Leg = { job: 'test', step: '', matrix: null, index: 0, total: 1 }
const matrix = { go: '1.26', os: 'ubuntu-latest' }

it('a job finds its own artifacts and those of its other matrix values by a glob, and none of another job', () => {
  const leg = { job: 'test', step: '', matrix: { shard: '1/2' }, index: 0, total: 2 }
  const pattern = jobPattern(leg)
  const others = [leg, { ...leg, matrix: { shard: '2/2', go: '1.27' } }, { ...leg, step: 'measure' }]
  for (const each of others) expect(matchesPattern(artifactName(each), pattern)).toBe(true)
  for (const each of [
    { ...leg, job: 'tests' },
    { ...leg, id: 'api' },
  ])
    expect(matchesPattern(artifactName(each), pattern)).toBe(false)
  expect(matchesPattern(artifactName({ ...leg, id: 'api' }), jobPattern({ ...leg, id: 'api' }))).toBe(true)
})

describe('artifactName', () => {
  it.each<[string, Partial<Leg>]>([
    ['covdata-test', {}],
    [`covdata-test-${matrixHash(matrix)}`, { matrix }],
    ['covdata-test-e2e', { step: 'e2e' }],
    [`covdata-e2e_2-${matrixHash({})}-2`, { job: 'e2e_2', matrix: {}, step: '2' }],
    ['covdata-a-b-c', { job: 'a/b', step: 'c' }],
  ])('is %s', (name, parts) => {
    expect(artifactName({ ...leg, ...parts })).toBe(name)
  })

  it('depends on the values of the matrix but not on the number of the job', () => {
    const name = artifactName({ ...leg, matrix })
    expect(artifactName({ ...leg, matrix, index: 5, total: 9 })).toBe(name)
    expect(artifactName({ ...leg, matrix: { ...matrix, go: '1.27' } })).not.toBe(name)
  })

  it('is always allowed by GitHub and matches the default pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (job, step) => {
        const name = artifactName({ ...leg, job, step })
        expect(name).not.toMatch(/[":<>|*?\r\n\\/]/)
        expect(matchesPattern(name, 'covdata-*')).toBe(name !== 'covdata')
      }),
    )
  })
})

describe('an id', () => {
  it('is in both names, which only its own pattern finds', () => {
    const [api, version2] = ['api', 'api-v2'].map((id) => artifactName({ ...leg, id }))
    expect([api, reportArtifactName({ job: 'publish', step: '', id: 'api' })]).toEqual([
      'covdata-api.test',
      'coverage-report-api.publish',
    ])
    for (const name of [artifactName(leg), version2 ?? ''])
      expect(matchesPattern(name, legPattern('api'))).toBe(false)
    for (const id of ['api', undefined]) expect(matchesPattern(api ?? '', legPattern(id))).toBe(true)
  })

  it.each(['a.b', 'a*', 'a/b', '{a}', 'ä', '', 'x'.repeat(61)])('cannot be %j', (id) => {
    expect(() => {
      checkId(id)
    }).toThrow(/^id: .* is not an id$/)
  })
})

it('the names of jobs in different workflow files differ', () => {
  const files = [undefined, 'o/r/.github/workflows/a.yml', 'o/r/.github/workflows/b.yml']
  expect(new Set(files.map((workflow) => artifactName({ ...leg, workflow }))).size).toBe(3)
})

describe('checkArtifactName', () => {
  it.each(['covdata', 'my data (linux, 1.26) #1 [x] ü 100%', '.hidden'])('accepts %j', (name) => {
    expect(() => {
      checkArtifactName(name)
    }).not.toThrow()
  })

  it.each(Array.from('":<>|*?\r\n\\/\t\0'))('refuses %j', (character) => {
    expect(() => {
      checkArtifactName(`a${character}b`)
    }).toThrow(
      new UserError(
        `artifact-name: ${JSON.stringify(`a${character}b`)} contains ${JSON.stringify(character)}`,
      ),
    )
  })

  it.each(['a##[error]b', 'a%23%23[add-mask]b', 'a%0A'])(
    'refuses %j, which the runner may treat as a command',
    (name) => {
      expect(() => {
        checkArtifactName(name)
      }).toThrow(/contains a workflow command/)
      expect(isPrintableName(name)).toBe(false)
    },
  )
})

describe('matchesPattern', () => {
  it.each([
    ['covdata-test', 'covdata-*', true],
    ['covdata-', 'covdata-*', true],
    ['covdata-.test', 'covdata-*', true],
    ['.covdata', '*', true],
    ['coverage-test', 'covdata-*', false],
    ['x-covdata-test', 'covdata-*', false],
    ['covdata-test', 'covdata-test', true],
    ['covdata-linux', 'covdata-{linux,windows}', true],
    ['covdata-darwin', 'covdata-{linux,windows}', false],
    ['covdata-darwin', '!covdata-linux', true],
  ])('returns for %s and the pattern %s: %j', (name, pattern, expected) => {
    expect(matchesPattern(name, pattern)).toBe(expected)
  })
})
