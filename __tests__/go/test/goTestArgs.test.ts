import { expect, it } from '@jest/globals'
import { goTestArgs } from '../../../src/go/test/goTest.js'
import { parseTestFlags } from '../../../src/go/test/testFlags.js'

it('puts flags that tests define after the packages', () => {
  const args = goTestArgs(
    {
      cwd: '/m',
      selection: { packages: ['m/a', 'm/b'], chosen: [], run: {}, leftOut: 0 },
      tags: 'integration',
      flags: parseTestFlags(['-race', '-update']),
      patterns: ['m/...'],
      overlay: undefined,
      wrapper: undefined,
      binariesData: '/b',
      testsData: '/t',
      variables: {},
      goTempDir: undefined,
      timeoutSeconds: 60,
    },
    { program: '/l', exec: '/l exec /c', configFile: '/c' },
  )
  expect(args.slice(args.indexOf('m/a'))).toEqual([
    'm/a',
    'm/b',
    '-race',
    '-update',
    '-args',
    '-test.gocoverdir=/t',
  ])
})

it('leaves out how many tests run at a time if each is to run alone', () => {
  const { alone } = parseTestFlags(['-p=4', '-parallel', '2', '-race'])
  expect(alone).toEqual({ words: ['-race'], others: ['-race'], isOther: true })
  expect(parseTestFlags(['-race']).alone.isOther).toBe(false)
})
