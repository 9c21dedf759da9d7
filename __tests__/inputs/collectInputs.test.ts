import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseBuildInputs } from '../../src/inputs/buildInputs.js'
import { type CollectInputName, parseCollectInputs } from '../../src/inputs/collectInputs.js'

const BASE = resolve('/base')

function parse(given: Partial<Record<CollectInputName, string>> = {}) {
  return parseCollectInputs((name) => given[name], BASE, { job: 'e2e', step: '__run' })
}

describe('the inputs of the collect action', () => {
  it('name no path by default, and otherwise one per line, as they were written', () => {
    expect(parse().paths).toEqual([])
    expect(parse({ paths: ' cov \n\n/var/my cov.tar\n' }).paths).toEqual(['cov', '/var/my cov.tar'])
  })

  it('name data of unit tests by absolute paths, one per line', () => {
    expect(parse().unit).toEqual([])
    expect(parse({ unit: ' unit.out \n/var/unit data\n' }).unit).toEqual([
      resolve(BASE, 'unit.out'),
      resolve('/var/unit data'),
    ])
  })

  it.each([
    ['success', false],
    ['failure', true],
    ['cancelled', true],
    ['', false],
    ['${{ job.status }}', false],
  ])('say of the job status %j whether an earlier step failed: %s', (status, failed) => {
    expect(parse({ 'job-status': status }).stepFailed).toBe(failed)
  })

  it('are checked like those of the other actions', () => {
    expect(() => parse({ threshold: 'totel: 80' })).toThrow(/totel/)
    expect(() => parse({ 'artifact-name': 'a/b' })).toThrow(/artifact-name/)
  })
})

describe('the inputs of the build action', () => {
  it('are those of a run on what is built, and nothing else is read', () => {
    const given: Record<string, string> = { packages: './cmd/server', command: 'exit 1', tags: 'other' }
    const asked: string[] = []
    const { inputs, cache } = parseBuildInputs((name) => {
      asked.push(name)
      return given[name]
    }, BASE)
    expect([inputs.packages, inputs.command, inputs.tags, cache]).toEqual([
      ['./cmd/server'],
      undefined,
      'integration',
      true,
    ])
    expect(asked).not.toContain('command')
  })
})
