/** Opening a report with real programs that stand for those of a desktop, which there is none of here. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openReport, openersOf } from '../../src/cli/openReport.js'
import type { Environment } from '../../src/process/exec.js'
import { inTemporary } from '../helpers/temporary.js'
import { onlyWhere } from '../helpers/onlyWhere.js'

interface Place {
  readonly directory: string
  /** Of the report. */
  readonly folder: string
  readonly page: string
  /** Of a desktop on which only our own programs are on PATH. */
  readonly env: Environment
}

/** @param script of the program on PATH, if there is one */
async function onDesktop(script: string | undefined, work: (place: Place) => Promise<void>): Promise<void> {
  await inTemporary(async (directory) => {
    const bin = join(directory, 'bin')
    const folder = join(directory, 'a report; touch evil $(touch evil)')
    const page = join(folder, 'index.html')
    await Promise.all([mkdir(bin), mkdir(folder)])
    await writeFile(page, '<p>')
    if (script !== undefined) {
      await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\n${script}\n`)
      await chmod(join(bin, 'xdg-open'), 0o755)
    }
    await work({ directory, folder, page, env: { PATH: bin, DISPLAY: ':0', HOME: directory } })
  })
}

const platform = 'linux'
const { describe: onPosix } = onlyWhere(
  process.platform !== 'win32',
  'the programs that open a page are shell scripts here',
)

onPosix('openReport', () => {
  it('gives the path of the page to the program of the system, as one argument', async () => {
    await onDesktop('printf "%s\\n" "$#" "$1" > "$HOME/opened"', async ({ directory, folder, page, env }) => {
      expect(await openReport(folder, { env, platform })).toBeUndefined()
      expect(await readFile(join(directory, 'opened'), 'utf8')).toBe(`1\n${page}\n`)
    })
  })

  it('leaves a browser alone that goes on', async () => {
    const script = 'echo "$$" > "$HOME/browser"; PATH=/bin:/usr/bin; exec sleep 60'
    await onDesktop(script, async ({ directory, folder, env }) => {
      expect(await openReport(folder, { env, platform })).toBeUndefined()
      const pid = Number(await readFile(join(directory, 'browser'), 'utf8'))
      // It is the leader of a process group of its own.
      expect(process.kill(-pid, 'SIGKILL')).toBe(true)
    })
  })

  it('names the page if no program can open it', async () => {
    await onDesktop(undefined, async ({ folder, page, env }) => {
      expect(await openReport(folder, { env, platform })).toBe(
        `--open: xdg-open or wslview is not installed. Open ${page} in a browser.`,
      )
    })
    await onDesktop('exit 3', async ({ folder, page, env }) => {
      expect(await openReport(folder, { env, platform })).toBe(
        `--open: xdg-open failed with exit code 3. Open ${page} in a browser.`,
      )
    })
  })

  it('starts nothing without a display, in CI, and without a page', async () => {
    await onDesktop('touch "$HOME/opened"', async ({ directory, folder, page, env }) => {
      expect(await openReport(folder, { env: { ...env, DISPLAY: undefined }, platform })).toMatch(
        /^--open: there is no display\. /,
      )
      expect(await openReport(folder, { env: { ...env, CI: 'true' }, platform })).toBe(
        `--open opens nothing in CI: the report is ${page}`,
      )
      expect(await openReport(directory, { env, platform })).toBe(
        `--open: there is no ${join(directory, 'index.html')}`,
      )
      await expect(readFile(join(directory, 'opened'))).rejects.toThrow('ENOENT')
    })
  })
})

describe('openersOf', () => {
  it('are programs that take a path without a shell', () => {
    expect(openersOf('darwin', {})).toEqual([{ program: '/usr/bin/open', args: [] }])
    expect(openersOf('win32', { SystemRoot: 'D:\\Windows' })).toEqual([
      { program: 'D:\\Windows\\System32\\rundll32.exe', args: ['url.dll,FileProtocolHandler'] },
    ])
    expect(openersOf('linux', {}).map(({ program }) => program)).toEqual(['xdg-open', 'wslview'])
  })
})
