import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { reportJson } from '../../../src/report/json/reportJson.js'
import schema from '../../../src/report/json/report.schema.json' with { type: 'json' }
import { MODULE, model, pkg, report } from '../../helpers/report.js'
import { builtAttribution, unitsIn } from '../../helpers/plainAttribution.js'
import { CASES } from '../cases.js'

// Strict: an unknown keyword, or a required property that is not described, is an error.
const ajv = new Ajv({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true })
const validate = ajv.compile(schema)

function errorsOf(document: unknown): readonly string[] {
  validate(document)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`)
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

function parse(text: string): Json {
  return JSON.parse(text) as Json
}

/** The paths of all properties; indexes of arrays are steps too. */
function properties(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, child]) => {
    const own = [...path, name]
    return [...(Array.isArray(value) ? [] : [own]), ...properties(child, own)]
  })
}

/** A copy in which the property at a path has the value `to`; undefined removes it. */
function changed(value: Json, [step = '', ...deeper]: readonly string[], to: Json | undefined): Json {
  if (value === null || typeof value !== 'object') throw new Error(`no property ${step}`)
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === step ? changed(item, deeper, to) : item))
  const { [step]: child, ...rest } = value
  if (deeper.length > 0) return { ...rest, [step]: changed(child ?? null, deeper, to) }
  return to === undefined ? rest : { ...rest, [step]: to }
}

describe('report.json', () => {
  it('has a valid draft-07 schema', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  it.each(Object.entries(CASES))('matches its schema for the report "%s"', (_, each) => {
    expect(errorsOf(parse(reportJson(each)))).toEqual([])
  })

  it('is indented by two spaces and ends with a newline, however many packages there are', () => {
    for (const packages of [[], [pkg('a', [])], [pkg('a', []), pkg('b', [])]]) {
      const text = reportJson(report({ coverage: model(packages), modulePath: '\n  "packages": [' }))
      expect(text).toBe(`${JSON.stringify(parse(text), null, 2)}\n`)
      expect(parse(text)).toMatchObject({ packages: packages.map(({ importPath }) => ({ importPath })) })
    }
  })

  // Everything that a report can have.
  const { comparison, ...of } = CASES.change ?? report()
  const attribution = builtAttribution(unitsIn({ 'example.com/p/p.go': 3 }), [
    { tests: ['example.com/p TestX'], units: [0] },
    { tests: ['example.com/p TestX', 'example.com/p TestY'], units: [0, 1] },
    { tests: [], units: [2] },
  ])
  const attributed = { attribution, attributionBytes: 300 }
  const whole = parse(reportJson({ ...of, ...CASES.failing, comparison, ...attributed }))
  const paths = properties(whole)

  it('has a schema that notices every missing property except a source and what is not always known', () => {
    const unnoticed = paths.filter((path) => errorsOf(changed(whole, path, undefined)).length === 0)
    const isOptional = ([name = '', ...deeper]: readonly string[]): boolean =>
      deeper.at(-2) === 'bySource' ||
      (deeper.length === 0 && ['patch', 'baseline', 'modules', 'attribution'].includes(name))
    expect(unnoticed.filter((path) => !isOptional(path))).toEqual([])
  })

  it('has a schema that notices every property of the wrong type', () => {
    const wrong: Json = { unknown: [true] }
    expect(paths.filter((path) => errorsOf(changed(whole, path, wrong)).length === 0)).toEqual([])
  })

  it('has a schema that notices an extra property in every object', () => {
    const objects = paths.filter((path) => {
      const value = path.reduce<Json | undefined>(
        (at, step) =>
          at !== null && typeof at === 'object' ? (at as Record<string, Json>)[step] : undefined,
        whole,
      )
      return value !== null && typeof value === 'object' && !Array.isArray(value)
    })
    expect(objects.length).toBeGreaterThan(0)
    for (const path of [...objects, []])
      expect(errorsOf(changed(whole, [...path, 'unexpected'], 1))).toContainEqual(
        expect.stringContaining('additionalProperties'),
      )
  })

  it('counts each unit that is attributed once, and says if that is not stored', () => {
    const one = { units: 1 }
    expect(whole).toMatchObject({ attribution: { exact: one, group: one, unknown: one, bytes: 300 } })
    const notStored = parse(reportJson(report({ attribution })))
    expect(notStored).toMatchObject({ attribution: { file: null, bytes: null, tests: 2, subjects: 3 } })
    expect(errorsOf(notStored)).toEqual([])
  })

  it('distinguishes unknown from zero', () => {
    const { total, go, suite, module } = parse(
      reportJson(
        report({ coverage: model([pkg('p', [])]), go: undefined, suite: undefined, modulePath: undefined }),
      ),
    ) as Record<string, Json>
    expect(total).toEqual({
      covered: 0,
      total: 0,
      percent: null,
      bySource: {
        binaries: { covered: 0, total: 0, percent: null },
        tests: { covered: 0, total: 0, percent: null },
      },
    })
    expect([go, suite, module]).toEqual([null, null, null])
  })

  it('has the change and the baseline only where they are known', () => {
    const [whole, none] = [CASES.change ?? report(), report()].map(
      (each) => JSON.parse(reportJson(each)) as Record<string, unknown>,
    )
    expect(none).not.toHaveProperty('patch')
    expect(none).not.toHaveProperty('baseline')
    expect(whole?.patch).toMatchObject({
      base: 'main',
      covered: 12,
      total: 15,
      percent: 80,
      files: [
        { file: 'cmd/server/server.go', covered: 7, total: 9, percent: 77.8 },
        {
          file: 'internal/store/store.go',
          uncovered: [{ startLine: 11, endLine: 11, statements: 1, function: '*Store.Put' }],
        },
      ],
      unknown: [],
      truncated: false,
    })
    expect(whole?.baseline).toMatchObject({
      name: 'main at 1a2b3c4, run 123',
      covered: 14,
      total: 20,
      percent: 70,
      packages: [{}, {}, { importPath: `${MODULE}/internal/old`, before: { total: 3 }, after: null }],
      lost: { statements: 6, ranges: [{ file: 'internal/store/store.go', startLine: 7, endLine: 8 }] },
      gained: { statements: 2, ranges: [{}, { file: null }] },
      tests: { newlyFailing: [`${MODULE}/cmd/server TestServe/get`], secondsAfter: 14.5 },
      trend: [{ percent: 60 }, {}, {}, {}, { percent: 70 }],
    })
  })

  it('lists uncovered units, except those without statements', () => {
    const { packages } = parse(
      reportJson(
        report({
          coverage: model([
            pkg('p', [
              [2, 0, 0],
              [1, 0, 3],
              [0, 0, 0],
            ]),
          ]),
        }),
      ),
    ) as { packages: { files: { uncovered: number[][] }[] }[] }
    expect(packages[0]?.files[0]?.uncovered).toEqual([[3, 14, 4, 3, 2]])
  })
})
