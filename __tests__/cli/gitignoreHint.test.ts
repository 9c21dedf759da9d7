import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { gitignoreHint } from '../../src/cli/gitignoreHint.js'
import { capture } from '../../src/process/exec.js'
import { inTemporary } from '../helpers/temporary.js'

const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const HOST = { env: ENV, platform: process.platform, stop: new AbortController().signal }

async function git(cwd: string, ...args: readonly string[]): Promise<void> {
  expect(await capture('git', args, { cwd, env: ENV })).toMatchObject({ exitCode: 0 })
}

it('a report among the changes of a repository causes a hint until it is ignored or committed', async () => {
  await inTemporary(async (directory) => {
    const folder = join(directory, 'coverage')
    await mkdir(folder)
    await writeFile(join(folder, 'report.json'), '{}')
    expect(await gitignoreHint(folder, HOST)).toBeUndefined()
    await git(directory, 'init', '--quiet')
    expect(await gitignoreHint(folder, HOST)).toMatch(
      /^git does not ignore .*coverage: add it to \.gitignore$/,
    )
    // A program that the repository names is not started.
    await git(directory, 'config', 'core.fsmonitor', 'touch started; false')
    await writeFile(join(directory, '.gitignore'), 'coverage/\n')
    expect(await gitignoreHint(folder, HOST)).toBeUndefined()
    await writeFile(join(directory, '.gitignore'), '')
    await git(directory, '-c', 'core.fsmonitor=false', 'add', '.')
    expect(await gitignoreHint(folder, HOST)).toBeUndefined()
    await expect(capture('ls', ['started'], { cwd: directory, env: ENV })).resolves.not.toMatchObject({
      exitCode: 0,
    })
  })
})

it('git is not started for a folder outside of any repository', async () => {
  if (process.platform === 'win32') return
  await inTemporary(async (directory) => {
    const [bin, folder, started] = ['bin', 'folder', 'started'].map((name) => join(directory, name))
    if (bin === undefined || folder === undefined || started === undefined) throw new Error('unreachable')
    await mkdir(bin)
    await mkdir(folder)
    await writeFile(join(bin, 'git'), `#!/bin/sh\n: > '${started}'\n`)
    await chmod(join(bin, 'git'), 0o755)
    const env = { ...ENV, PATH: bin }
    expect(await gitignoreHint(folder, { ...HOST, env })).toBeUndefined()
    expect(existsSync(started)).toBe(false)
    // The environment may name a repository elsewhere.
    await gitignoreHint(folder, { ...HOST, env: { ...env, GIT_DIR: join(directory, 'other') } })
    expect(existsSync(started)).toBe(true)
  })
})

it('gitignoreHint ends git when it waits for a named pipe that tests left', async () => {
  if (process.platform === 'win32') return
  await inTemporary(async (directory) => {
    await git(directory, 'init', '--quiet')
    await capture('mkfifo', ['.gitignore'], { cwd: directory, env: ENV })
    expect(await gitignoreHint(directory, HOST)).toBeUndefined()
  })
})
