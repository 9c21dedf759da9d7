import { describe, expect, it } from '@jest/globals'
import { type Output, outputOf } from '../../src/cli/outputFlags.js'
import type { Options } from '../../src/cli/options.js'
import { buildProgram } from '../../src/cli/program.js'

/** The output that a command line asks for. */
async function outputFor(
  ...args: readonly string[]
): Promise<{ readonly output: Output; readonly options: Options }> {
  let found: Options = {}
  const keep = (_: unknown, options: Options): Promise<number> => {
    found = options
    return Promise.resolve(0)
  }
  const program = buildProgram(
    {
      runCommand: keep,
      reportCommand: keep,
      collectCommand: keep,
      diffCommand: () => Promise.resolve(0),
      watchCommand: () => Promise.resolve(0),
      doctorCommand: () => Promise.resolve(0),
      testsCommand: () => Promise.resolve(0),
      linesCommand: () => Promise.resolve(0),
      impactCommand: () => Promise.resolve(0),
    },
    () => undefined,
  )
  await program.parseAsync(args, { from: 'user' })
  return { output: outputOf(found), options: found }
}

it.each([['run'], ['report', 'data'], ['collect', 'data']])(
  '%s takes a line of --threshold and --exclude from each use',
  async (...args) => {
    const flags = [
      '--threshold',
      'total: 80',
      '--exclude',
      '*.pb.go',
      '--threshold',
      'lost: 0',
      '--exclude',
      'mocks',
    ]
    const { options } = await outputFor(...args, ...flags)
    expect(options).toMatchObject({ threshold: 'total: 80\nlost: 0', exclude: '*.pb.go\nmocks' })
  },
)

describe('outputOf', () => {
  it.each([['run'], ['report', 'data']])(
    'shows sources in the page of %s unless --no-source is there',
    async (...args) => {
      expect((await outputFor(...args)).output.showsSource).toBe(true)
      expect((await outputFor(...args, '--no-source')).output.showsSource).toBe(false)
    },
  )

  it('shows the sources of a checkout', async () => {
    const { output, options } = await outputFor('report', 'data', '--source', 'checkout')
    expect(output.showsSource).toBe(true)
    expect(options.source).toBe('checkout')
  })
})
