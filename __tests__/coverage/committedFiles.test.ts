/** Files of a commit in a real git repository. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { filesOfCommit, markUncommitted } from '../../src/coverage/committedFiles.js'
import { hashesOf } from '../../src/coverage/sourceFiles.js'

const { env, platform } = process
let root: string
let commit: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'committed-'))
  await mkdir(join(root, 'a b', 'naïve'), { recursive: true })
  await writeFile(join(root, 'a b', 'naïve', '\ttab.go'), 'package naive\n')
  await writeFile(join(root, 'changed.go'), 'package a\n')
  // Stored with LF, and checked out with CRLF.
  await writeFile(join(root, '.gitattributes'), 'crlf.go text eol=crlf\n')
  await writeFile(join(root, 'crlf.go'), 'package a\r\n')
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'x')
  commit = git('rev-parse', 'HEAD')
  await writeFile(join(root, 'changed.go'), 'package a\n\nvar stamped = 1\n')
  await writeFile(join(root, 'generated.go'), 'package a\n')
})
afterAll(() => rm(root, { recursive: true, force: true }))

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}

async function blobs(overrides: Partial<Parameters<typeof filesOfCommit>[0]> = {}) {
  const stop = new AbortController().signal
  return filesOfCommit({ directory: join(root, 'a b'), commit, env, platform, stop, ...overrides })
}

describe('the files of the tested commit', () => {
  it('do not include those that the job generated or changed', async () => {
    const names = ['a b/naïve/\ttab.go', 'changed.go', 'crlf.go', 'generated.go']
    const files = await Promise.all(
      names.map(async (file) => ({ file, ...hashesOf(await readFile(join(root, file)), 'linux') })),
    )
    const marked = markUncommitted(files, await blobs())
    expect(marked.filter(({ uncommitted }) => uncommitted === true).map(({ file }) => file)).toEqual([
      'changed.go',
      'generated.go',
    ])
    expect(markUncommitted(files, undefined)).toBe(files)
  })

  it('are those of the repository that was measured, also in a hook of another one and after an interrupt', async () => {
    const expected = await blobs()
    expect(expected?.size).toBe(4)
    expect(await blobs({ env: { ...env, GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere' } })).toEqual(expected)
    expect(await blobs({ stop: AbortSignal.abort() })).toEqual(expected)
  })

  it('are not known without the commit, a repository or git', async () => {
    expect(await blobs()).toBeDefined()
    expect(await blobs({ commit: undefined })).toBeUndefined()
    expect(await blobs({ commit: '--help' })).toBeUndefined()
    expect(await blobs({ commit: '0'.repeat(40) })).toBeUndefined()
    expect(await blobs({ directory: tmpdir() })).toBeUndefined()
    expect(await blobs({ directory: join(root, 'gone') })).toBeUndefined()
    expect(await blobs({ env: { PATH: '/nowhere' } })).toBeUndefined()
  })
})
