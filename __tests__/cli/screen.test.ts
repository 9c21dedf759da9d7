/** What is left on the screen of a real terminal after a run: no remains of lines that showed progress. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findProgram } from '../../src/process/findProgram.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain } from '../helpers/chain.js'
import { type TerminalRun, atTerminal, screenOf } from '../helpers/screen.js'
import { goEnv } from '../helpers/toolchains.js'
import { onlyWhere } from '../helpers/onlyWhere.js'

const hasTerminal =
  process.platform !== 'win32' && (await findProgram('python3', process.env, process.platform)) !== undefined
const { it: atOne } = onlyWhere(hasTerminal, 'there is no Python 3 that opens a pseudo-terminal')

const ESCAPE = '\u001b'
/** Words of every line that shows progress. */
const PROGRESS = / is running|compiled|compiling|reading |downloading/

const chain = new Chain()
let command: readonly string[]
let module: string
let env: Record<string, string>

beforeAll(async () => {
  command = [process.execPath, join(await builtDist(), 'dist', 'cli', 'index.js')]
  module = await chain.copy('__tests__/fixtures/prebuilt')
  const plain = { CI: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'xterm-256color' }
  env = await goEnv('1.26.8', plain)
})
afterAll(() => chain.clean())

function run(columns: number, variables: Readonly<Record<string, string>>): Promise<TerminalRun> {
  return atTerminal([...command, 'run', '--go-version', '1.26.8'], {
    columns,
    cwd: module,
    env: { ...env, ...variables },
  })
}

describe('a run at a terminal', () => {
  atOne('shows progress that is gone in the end, in lines that fit', async () => {
    const { exitCode, written, screen } = await run(60, {})
    expect(exitCode).toBe(0)
    expect(written).toMatch(new RegExp(`${ESCAPE}\\[2K.* is running`))
    expect(screen.filter((line) => PROGRESS.test(line))).toEqual([])
    // A wider table would go on in the next line.
    const table = screen.slice(screen.findIndex((line) => line.startsWith('package ')))
    expect(table[0]).toMatch(/^package +uncov\. +stmts +bins +tests +all$/)
    expect(table.find((line) => line.startsWith('total '))).toMatch(
      /^total +3 +10\/13 +76\.9% +23\.1% +76\.9%$/,
    )
    expect(screen).toContain('coverage: 76.9% of statements (10/13)')
  })

  atOne('writes no control sequence if the terminal knows none, and no color if none is wanted', async () => {
    const dumb = await run(80, { TERM: 'dumb' })
    expect(dumb.exitCode).toBe(0)
    expect(dumb.written).not.toContain('\u001b')
    expect(dumb.screen.filter((line) => PROGRESS.test(line))).toEqual([])
    const colorless = await run(80, { NO_COLOR: '1' })
    expect(colorless.written).not.toMatch(new RegExp(`${ESCAPE}\\[\\d+m`))
    expect(colorless.written).toContain('\u001b[2K')
  })
})

describe('screenOf', () => {
  it('shows what a terminal does', () => {
    expect(screenOf('one\r\ntwo\r\u001b[2Kthree\r\n\u001b[1mfour\u001b[22m', 80)).toEqual([
      'one',
      'three',
      'four',
    ])
    expect(screenOf('abcdef\r\u001b[2Kx', 4)).toEqual(['abcd', 'x'])
  })
})
