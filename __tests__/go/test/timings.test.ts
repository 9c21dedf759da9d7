import { expect, it } from '@jest/globals'
import type { TestCase, TestPackage } from '../../../src/go/test/suiteResult.js'
import { joinTimings, parseTimings, timingsOf } from '../../../src/go/test/timings.js'

function tested(importPath: string, seconds: number, tests: readonly (readonly [string, number])[]) {
  const cases = tests.map(([name, time]): TestCase => ({ name, outcome: 'pass', seconds: time, output: '' }))
  return { importPath, outcome: 'pass', seconds, tests: cases, output: '' } satisfies TestPackage
}

it('the time of a package outside its tests is apart from theirs, and subtests are part of their test', () => {
  const packages = [
    tested('m/b', 3, [
      ['TestB', 1.5],
      ['TestB/sub', 1],
      ['TestA', 0.25],
    ]),
  ]
  expect(timingsOf(packages)).toEqual([
    {
      importPath: 'm/b',
      overhead: 1250,
      tests: [
        { name: 'TestA', milliseconds: 250 },
        { name: 'TestB', milliseconds: 1500 },
      ],
    },
  ])
})

it('parallel tests share the time that their package took', () => {
  const [pkg] = timingsOf([
    tested('m', 4, [
      ['TestA', 4],
      ['TestB', 4],
    ]),
  ])
  expect(pkg).toMatchObject({ overhead: 0, tests: [{ milliseconds: 2000 }, { milliseconds: 2000 }] })
})

it('the time of parallel subtests is that of their test, although Go leaves it out', () => {
  const [pkg] = timingsOf([
    tested('m', 4, [
      ['TestScript', 0],
      ['TestScript/a', 2],
      ['TestScript/b', 1],
      ['TestScript/b/c', 0.5],
      ['TestAlone', 1],
    ]),
  ])
  expect(pkg).toMatchObject({
    overhead: 0,
    tests: [
      { name: 'TestAlone', milliseconds: 1000 },
      { name: 'TestScript', milliseconds: 3000 },
    ],
  })
})

it('packages that did not run have no times', () => {
  const unbuilt = { ...tested('m', 1, []), outcome: 'build-failed' } as const
  expect(timingsOf([unbuilt, { ...unbuilt, outcome: 'none' }])).toEqual([])
})

it('the timings of several jobs are put together, whichever tests of a package each has', () => {
  const first = timingsOf([tested('m/a', 3, [['TestA', 1]])])
  const second = timingsOf([tested('m/a', 1, [['TestB', 1]]), tested('m/b', 1, [['TestC', 1]])])
  const joined = joinTimings([first, second])
  expect(joined).toMatchObject([
    { importPath: 'm/a', overhead: 2000, tests: [{ name: 'TestA' }, { name: 'TestB' }] },
    { importPath: 'm/b', tests: [{ name: 'TestC' }] },
  ])
  expect(parseTimings(JSON.stringify(joined))).toEqual(joined)
})

it.each(['', '{}', '[{"importPath":"m","overhead":-1,"tests":[]}]', '[1]'])('%j is refused', (text) => {
  expect(() => parseTimings(text)).toThrow()
})
