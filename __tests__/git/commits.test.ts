/** Questions about commits of real repositories, and what git says if it refuses. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import {
  ancestorsOf,
  commitExists,
  mergeBase,
  parentsOf,
  resolveCommit,
  shallowCommits,
  symmetricDifference,
} from '../../src/git/commits.js'
import { findRepository } from '../../src/git/gitCommand.js'
import { GitProblem, gitProblem } from '../../src/git/gitProblem.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'

it('commits are found by refs and placed by their ancestors', async () => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(join(directory, 'full'))
    const [first, second] = [repository.commit(), repository.commit()]
    repository.git('checkout', '--quiet', '-b', 'side', first)
    const side = repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.git('merge', '--quiet', '--no-edit', 'side')
    const merge = repository.git('rev-parse', 'HEAD')
    repository.git('tag', '-a', 'v1', '-m', 'x', first)
    const opened = await repository.open()
    expect(await resolveCommit(opened, 'v1')).toBe(first)
    expect(await resolveCommit(opened, 'main')).toBe(merge)
    for (const ref of ['', 'gone', '--all', '-h', 'a\0b', 'main:file', 'main..side', 'HEAD^{tree}'])
      expect(await resolveCommit(opened, ref)).toBeUndefined()
    expect(await commitExists(opened, side)).toBe(true)
    expect(await commitExists(opened, '1'.repeat(40))).toBe(false)
    await expect(mergeBase(opened, '1'.repeat(40), merge)).rejects.toThrow(GitProblem)
    expect(await mergeBase(opened, side, second)).toBe(first)
    expect(await parentsOf(opened, merge)).toEqual([second, side])
    expect(await ancestorsOf(opened, merge, { most: 9, firstParent: true })).toEqual([merge, second, first])
    expect(new Set(await ancestorsOf(opened, merge, { most: 9 }))).toEqual(
      new Set([merge, second, side, first]),
    )
    expect(await ancestorsOf(opened, merge, { most: 1 })).toEqual([merge])
    expect(new Set(await symmetricDifference(opened, side, second))).toEqual(new Set([side, second]))
    expect(await shallowCommits(opened)).toEqual(new Set())

    const shallow = await TestRepository.clone(repository, join(directory, 'shallow'), '--depth=1').open()
    expect(await shallowCommits(shallow)).toEqual(new Set([merge]))
    expect(await parentsOf(shallow, merge)).toEqual([second, side])
    expect(await commitExists(shallow, second)).toBe(false)
    expect(await mergeBase(shallow, merge, merge)).toBe(merge)
  })
})

it('a directory without a repository, git or a commit is a problem in words', async () => {
  await inTemporary(async (directory) => {
    const { env, platform } = process
    const host = { env, platform, stop: new AbortController().signal }
    await expect(findRepository(directory, host)).rejects.toThrow('the directory is in no git repository')
    await expect(findRepository(directory, { ...host, env: { PATH: directory } })).rejects.toThrow(
      'there is no git on PATH',
    )
    await expect(findRepository(directory, { ...host, stop: AbortSignal.abort() })).rejects.toThrow(
      'interrupted',
    )
    const unborn = await TestRepository.make(join(directory, 'unborn')).open()
    expect(await resolveCommit(unborn, 'HEAD')).toBeUndefined()
  })
})

it('a repository of another user is explained with the command that helps', async () => {
  await inTemporary((directory) => {
    const { root } = TestRepository.make(join(directory, 'it is mine'))
    const { stderr } = spawnSync('git', ['rev-parse', '--show-toplevel'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    })
    const problem = gitProblem('Could not ask git what changed', stderr, root)
    expect(problem.message).toBe(
      'Could not ask git what changed: the repository belongs to another user, so git refuses to read it',
    )
    expect(problem.advice).toBe(`Run this before: git config --global --add safe.directory '${root}'`)
    return Promise.resolve()
  })
})
