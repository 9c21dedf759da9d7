import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { goTest } from '../../../src/go/test/goTest.js'
import { parseTestFlags } from '../../../src/go/test/testFlags.js'
import { quietLog } from '../../helpers/quietLog.js'
import { inTemporary } from '../../helpers/temporary.js'

/** Runs a program that is not go, and ends without any event as go test does with a flag that it does not know. */
async function run(program: string): Promise<number> {
  return inTemporary(async (directory) => {
    const configFile = join(directory, 'config.json')
    const { run: ended } = await goTest(
      { program, env: {}, platform: process.platform },
      { program: '/launcher', exec: '/launcher', configFile },
      {
        ...{
          cwd: directory,
          selection: { packages: [], chosen: [], run: {}, leftOut: 0 },
          tags: '',
          flags: parseTestFlags([]),
          patterns: [],
        },
        ...{ overlay: undefined, wrapper: undefined, binariesData: directory, testsData: directory },
        ...{ variables: {}, goTempDir: undefined, timeoutSeconds: 60 },
      },
      { log: quietLog(), stop: new AbortController().signal, onOutput: () => undefined },
    )
    return ended.exitCode
  })
}

it('a command that starts no test leaves no timer behind, whether it fails or cannot be started', async () => {
  // They do their work; only what they are called with is kept.
  const [begun, ended] = [jest.spyOn(globalThis, 'setInterval'), jest.spyOn(globalThis, 'clearInterval')]
  const left = () => {
    const cleared = new Set(ended.mock.calls.map(([timer]) => timer))
    return begun.mock.results.filter(({ value }) => !cleared.has(value as NodeJS.Timeout))
  }
  try {
    expect(await run(process.execPath)).toBe(1)
    await expect(run('/no/such/program')).rejects.toThrow()
    expect(begun).toHaveBeenCalledTimes(2)
    expect(left()).toEqual([])
  } finally {
    begun.mockRestore()
    ended.mockRestore()
  }
})
