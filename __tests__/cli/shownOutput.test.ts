/** What the commands print and write shows uncovered lines that end with code. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { outputReport } from '../../src/cli/reportOutput.js'
import { outputRun } from '../../src/cli/runOutput.js'
import type { RunHost } from '../../src/stages/runHost.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { blockReport } from '../report/closedBlocks.js'

const OUTPUT = { format: 'markdown', uncovered: false, open: false, showsSource: true } as const
const host = { env: {}, platform: process.platform, log: quietLog(), stop: new AbortController().signal }

it.each([
  { command: 'report', write: (directory: string) => outputReport(blocks(), OUTPUT, directory, host) },
  {
    command: 'run',
    write: (outDirectory: string) =>
      outputRun(
        blocks(),
        { output: OUTPUT, outDirectory, checkFolder: () => Promise.resolve() },
        host as RunHost & typeof host,
      ),
  },
])('$command prints and writes uncovered lines that end with code', async ({ write }) => {
  await inTemporary(async (directory) => {
    let printed = ''
    const spy = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => ((printed += String(text)), true))
    try {
      await write(directory)
    } finally {
      spy.mockRestore()
    }
    for (const text of [printed, await readFile(join(directory, 'summary.md'), 'utf8')]) {
      expect(text).toContain('shop/shop.go:5-6')
      expect(text).not.toContain('shop/shop.go:5-7')
    }
  })
})

function blocks(): ReturnType<typeof blockReport> {
  return blockReport([1, 0, 1, 1])
}
