/** A whole run whose tests start the go command themselves, or programs without our variables. */
import { afterAll, expect, it } from '@jest/globals'
import { Chain } from '../helpers/chain.js'
import { plainSubjects } from '../helpers/plainAttribution.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

it('knows which test started a program, by itself, by go run, by a go test of its own, or without an environment', async () => {
  const module = await chain.copy('__tests__/fixtures/nested-go')
  const inputs = { 'go-version': QUICK_RELEASE, tags: '' }
  const { report } = await chain.run(module, { inputs, attribution: 'auto' })
  expect(report.suite).toMatchObject({ passed: true })
  const { attribution } = report
  if (attribution === undefined) throw new Error('it is known which test covers what')
  const { files, positions } = attribution.units
  const work = files.find(({ path }) => path === 'example.com/nested/work/work.go')
  const said = plainSubjects(attribution).flatMap(({ tests, exact, units }) =>
    [...units].flatMap((unit) =>
      work !== undefined && work.first <= unit && unit < work.first + work.count
        ? [`line ${positions[4 * unit]}: ${exact === true ? 'exactly' : 'one of'} ${tests.join(', ')}`]
        : [],
    ),
  )
  expect(said.sort()).toEqual([
    'line 4: exactly example.com/nested/suite TestGoRun',
    'line 5: exactly example.com/nested/suite TestGoTest',
    'line 6: exactly example.com/nested/suite TestBare',
    'line 7: exactly example.com/nested/suite TestByHand',
  ])
})
