/** Functions with their figures, compared with those of `go tool cover -func` on data of odd programs. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { functionsOf, uncoveredFunctions } from '../../src/coverage/functions.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import { sumAllTallies } from '../../src/coverage/tallies.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { goOf, makeOddData } from '../covdata/oddPrograms.js'
import { model, pkg } from '../helpers/report.js'
import { aFile, aUnit, someUnits } from './generatedFile.js'
import { compareFunctions } from './goFunctions.js'

describe('functionsOf', () => {
  it('has the figures and lines of each function, in the order of the file', () => {
    const file = aFile([
      aUnit([3, 14, 5, 3], 2, { statements: 2, functionName: 'T.Put' }),
      aUnit([5, 3, 9, 1], 0, { statements: 3, functionName: 'T.Put' }),
      aUnit([12, 20, 12, 40], 0, { functionName: 'func.L12.C20', literal: true }),
      aUnit([14, 14, 14, 15], 0, { statements: 0, functionName: 'empty' }),
    ])
    const rows = functionsOf(file).map(({ name, literal, startLine, endLine, tallies: { together } }) => [
      name,
      literal,
      `${startLine}-${endLine}`,
      `${together.covered}/${together.total}`,
    ])
    expect(rows).toEqual([
      ['T.Put', false, '3-8', '2/5'],
      ['func.L12.C20', true, '12-12', '0/1'],
      ['empty', false, '14-14', '0/0'],
    ])
  })

  it('takes adjacent functions of one name for one, and separates those with another function between them', () => {
    const names = ['init', 'init', 'F', 'init', 'G', 'F']
    const file = aFile(names.map((functionName, i) => aUnit([i + 1, 1, i + 1, 9], 0, { functionName })))
    expect(functionsOf(file).map(({ name, units }) => `${name} ${units.length}`)).toEqual([
      'init 2',
      'F 1',
      'init 1',
      'G 1',
      'F 1',
    ])
  })

  it('puts every unit into one function, so that the figures add up to those of the file', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const file = aFile(units)
        const functions = functionsOf(file)
        const all = functions.flatMap((fn) => fn.units)
        expect(new Set(all)).toEqual(new Set(units))
        expect(all).toHaveLength(units.length)
        const sum = sumAllTallies(functions, file.tallies.bySource.length)
        expect(sum).toEqual(file.tallies)
      }),
    )
  })
})

describe('uncoveredFunctions', () => {
  it('lists functions with uncovered statements, the worst first, then by path and line', () => {
    const measured = model([
      pkg('b', [
        [4, 0, 0],
        [2, 1, 0],
        [4, 0, 0],
      ]),
      pkg('a', [
        [4, 0, 0],
        [7, 0, 0],
      ]),
    ])
    expect(uncoveredFunctions(measured).map((fn) => `${fn.path}:${fn.startLine} ${fn.uncovered}`)).toEqual([
      'example.com/shortener/a/a.go:5 7',
      'example.com/shortener/a/a.go:3 4',
      'example.com/shortener/b/b.go:3 4',
      'example.com/shortener/b/b.go:7 4',
    ])
  })

  it('says whether anything in the function was reached', () => {
    const file = aFile([
      aUnit([1, 1, 2, 2], 3, { functionName: 'F' }),
      aUnit([2, 2, 3, 2], 0, { functionName: 'F' }),
      aUnit([5, 1, 6, 2], 0, { functionName: 'G' }),
    ])
    const whole = { ...model([]), packages: [{ ...pkg('m', []), files: [file] }] }
    expect(uncoveredFunctions(whole).map(({ name, reached }) => [name, reached])).toEqual([
      ['F', true],
      ['G', false],
    ])
  })
})

it('functions have the percentages that go tool cover -func prints, with closures, generics and methods', async () => {
  const [release, mode] = ['1.27.0', 'atomic'] as const
  const data = await makeOddData(release, mode)
  try {
    const { pods } = await readPods([data.first, data.second])
    const paths = pods.flatMap(({ meta }) => meta.packages.map(({ importPath }) => importPath))
    // Go tool cover finds neither packages of single files nor what line directives name.
    const measured = new Set(paths.filter((path) => !/^command-line|\/directive$/.test(path)))
    const whole: CoverageModel = buildModel({ pods, measured, selected: [] })
    const profile = join(data.root, 'functions.out')
    await writeFile(profile, textProfile(whole))
    const go = await goOf(release)
    const { stdout, stderr } = await go.run('tool', 'cover', `-func=${profile}`)
    expect(stderr).toBe('')
    const compared = compareFunctions(whole, stdout)
    expect(compared.go.length).toBeGreaterThan(15)
    expect(compared.ours).toEqual(compared.go)
  } finally {
    await data.remove()
  }
})
