/** Unit tests beside the integration tests, in shards: both are shared. */
import { afterAll, expect, it } from '@jest/globals'
import { Chain, codes } from '../helpers/chain.js'

const chain = new Chain()
afterAll(() => chain.clean())

it('each unit test and each integration test is in one shard', async () => {
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  const tests: string[] = []
  const ran: string[] = []
  for (const shard of ['1/2', '2/2']) {
    const inputs = { shard, 'unit-tests': 'true', preserve: 'false' }
    const { report } = await chain.run(module, { inputs })
    expect(report.suite?.passed).toBe(true)
    expect(report.suite?.shard).toMatchObject({ listed: 5 })
    expect(codes(report)).not.toContain('no-unit-data')
    tests.push(...(report.suite?.shard?.tests ?? []))
    const all = report.suite?.packages.flatMap((pkg) => pkg.tests.map(({ name }) => name)) ?? []
    ran.push(...all.filter((name) => !name.includes('/')))
  }
  const names = ['ExampleShout', 'FuzzFor', 'TestFor', 'TestGreet', 'TestGreetLoud']
  expect(ran.sort()).toEqual(names)
  expect(tests.map((name) => name.replace('example.com/prebuilt/greeting ', '')).sort()).toEqual(
    names.map((name) => (name === 'TestFor' ? `${name} (unit test)` : name)),
  )
})
