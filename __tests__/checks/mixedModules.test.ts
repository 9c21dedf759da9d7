import { describe, expect, it } from '@jest/globals'
import { mixedModules } from '../../src/checks/mixedModules.js'

const [api, other] = ['a'.repeat(40), 'b'.repeat(40)]

/** The evidence for modules in these directories. */
function found(...places: readonly (readonly [directory: string, blob?: string])[]): readonly string[] {
  const modules = places.map(([directory, blob]) => ({ path: 'example.com/svc', directory, blob }))
  return mixedModules(modules).findings.flatMap(({ code, evidence }) => {
    expect(code).toBe('modules-mixed')
    return evidence
  })
}

describe('modules of one path', () => {
  it('in different directories are named, also if their go.mod files are equal', () => {
    const line = ['example.com/svc: services/a and services/b']
    expect(found(['services/b', api], ['services/a', api], ['services/b', api])).toEqual(line)
    expect(found(['services/a'], ['services/b'])).toEqual(line)
    expect(found(['.', api], ['nested', other])).toEqual(['example.com/svc: . and nested'])
  })

  it('may be one module that a job has checked out into a folder', () => {
    expect(found(['.', api], ['checkout', api])).toEqual([])
    expect(found(['checkout/services/a', api], ['services/a', api], ['services/a'])).toEqual([])
  })

  it('have their files apart from those of others', () => {
    const { has } = mixedModules(
      ['x', 'y'].map((directory) => ({ path: 'example.com/svc', directory, blob: api })),
    )
    expect(['example.com/svc/a.go', 'example.com/svc2/a.go'].map((path) => has({ path }))).toEqual([
      true,
      false,
    ])
  })
})
