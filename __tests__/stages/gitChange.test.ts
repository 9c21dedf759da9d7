/** The change and the places at the head, from real clones as GitHub's checkout makes them. */
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/compare/change.js'
import type { GitHubContext } from '../../src/github/context.js'
import { type GitChange, changeFromGit } from '../../src/stages/gitChange.js'
import { TestRepository, numbered } from '../helpers/gitRepository.js'
import { jobContext } from '../helpers/jobContext.js'
import { inTemporary } from '../helpers/temporary.js'

/** Changed lines by path. */
function linesOf({ files }: Change): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries([...files].map(([path, { lines }]) => [path, [...lines]]))
}

async function changeIn(
  { root }: TestRepository,
  context?: Partial<GitHubContext>,
  base?: string,
): Promise<GitChange | undefined> {
  const { env, platform } = process
  const stop = new AbortController().signal
  return changeFromGit({
    directory: root,
    base,
    context: context === undefined ? undefined : jobContext(context),
    env,
    platform,
    stop,
  })
}

const LINES = numbered('line', 30)

/** A pull request whose base has moved on; `merge` is what GitHub makes of both for the event. */
interface Origin {
  readonly origin: TestRepository
  readonly base: string
  readonly head: string
  readonly merge: string
}

function originIn(directory: string, commits = 3): Origin {
  const origin = TestRepository.make(join(directory, 'origin'))
  for (let i = 0; i < commits; i++) {
    origin.write('history.txt', `${i}\n`)
    origin.write('a.go', LINES.join(''))
    origin.write('ä b.go', LINES.join('').replaceAll('\n', '\r\n'))
    origin.commit()
  }
  origin.git('checkout', '--quiet', '-b', 'topic')
  origin.write('a.go', [...LINES.slice(0, 19), 'new 1\n', 'new 2\n', ...LINES.slice(20)].join(''))
  origin.git('mv', 'ä b.go', 'c.go')
  origin.commit()
  origin.write('c.go', [...LINES, 'more\n'].join('').replaceAll('\n', '\r\n'))
  const head = origin.commit()
  origin.git('checkout', '--quiet', 'main')
  origin.write('a.go', ['top 1\n', 'top 2\n', ...LINES.slice(0, 9), ...LINES.slice(10)].join(''))
  const base = origin.commit()
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', head)
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  return { origin, base, head, merge }
}

function pullRequest({ base, head, merge }: Origin): Partial<GitHubContext> {
  return {
    eventName: 'pull_request',
    testedSha: merge,
    headSha: head,
    pullRequest: { number: 7, headSha: head, fork: false },
    base: { branch: 'main', sha: base },
  }
}

/** Fetches and checks out one commit, as actions/checkout does. */
function checkout({ origin }: Origin, directory: string, commit: string, depth: number): TestRepository {
  const clone = TestRepository.make(join(directory, 'clone'))
  clone.git('remote', 'add', 'origin', `file://${origin.root}`)
  clone.git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    'origin',
    `+${commit}:refs/remotes/pull/7/merge`,
  )
  clone.git('checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge')
  return clone
}

describe('the change of a pull request', () => {
  it.each([1, 2, 0])('is that of its merge commit, from a clone of depth %d', async (depth) => {
    await inTemporary(async (directory) => {
      const made = originIn(directory)
      const clone = checkout(made, directory, made.merge, depth)
      const found = await changeIn(clone, pullRequest(made))
      expect(found?.change).toMatchObject({
        base: 'main',
        baseCommit: made.base,
        source: 'git',
        truncated: false,
      })
      expect(found === undefined ? {} : linesOf(found.change)).toEqual({ 'a.go': [21, 22], 'c.go': [31] })
      expect(found?.change.files.get('c.go')?.from).toBe('ä b.go')
      expect(clone.git('status', '--porcelain')).toBe('')

      const blob = clone.git('rev-parse', `${made.merge}:a.go`)
      const place = found?.head?.find({ file: 'a.go', blob })
      expect([1, 2, 3, 12, 13, 21, 22, 23].map((line) => place?.map.later(line))).toEqual([
        ...[undefined, undefined, 1, 11, 12, 20, 21, 22],
      ])
      expect(found?.head?.find({ file: 'a.go', blob: '1'.repeat(40) })).toBeUndefined()
      expect(found?.head?.find({ file: 'gone.go', blob })).toBeUndefined()
    })
  })

  it('is that of its merge commit in a clone without blobs and in a sparse checkout too', async () => {
    await inTemporary(async (directory) => {
      const made = originIn(directory)
      made.origin.git('config', 'uploadpack.allowFilter', 'true')
      const clone = TestRepository.make(join(directory, 'clone'))
      clone.git('remote', 'add', 'origin', `file://${made.origin.root}`)
      clone.git('fetch', '--quiet', '--filter=blob:none', '--depth=1', 'origin', made.merge)
      clone.git('sparse-checkout', 'set', '--no-cone', '/a.go')
      clone.git('checkout', '--quiet', made.merge)
      expect(clone.git('ls-files', '-t').split('\n')).toContain('S c.go')
      const found = await changeIn(clone, pullRequest(made))
      expect(found === undefined ? {} : linesOf(found.change)).toEqual({ 'a.go': [21, 22], 'c.go': [31] })
      expect(found?.change.files.get('c.go')?.from).toBe('ä b.go')
      const blob = clone.git('rev-parse', `${made.merge}:a.go`)
      expect(found?.head?.find({ file: 'a.go', blob })?.map.later(21)).toBe(20)
    })
  })

  it('starts from the merge base if its head was checked out, from a shallow clone too', async () => {
    await inTemporary(async (directory) => {
      const made = originIn(directory)
      const clone = checkout(made, directory, made.head, 1)
      const found = await changeIn(clone, pullRequest(made))
      expect(found?.change.baseCommit).toBe(made.origin.git('merge-base', 'main', 'topic'))
      expect(found === undefined ? {} : linesOf(found.change)).toEqual({ 'a.go': [20, 21], 'c.go': [31] })
    })
  })

  it('is explained if the clone is shallow and nothing can be fetched', async () => {
    await inTemporary(async (directory) => {
      const made = originIn(directory)
      const clone = checkout(made, directory, made.merge, 1)
      clone.git('remote', 'set-url', 'origin', `file://${directory}/gone`)
      await expect(changeIn(clone, pullRequest(made))).rejects.toMatchObject({
        message: expect.stringContaining('the clone is shallow and more of it could not be fetched'),
        advice:
          'Run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`, so that the clone has the whole history.',
      })
    })
  })

  it('is not taken from a checkout of another commit', async () => {
    await inTemporary(async (directory) => {
      const made = originIn(directory)
      const clone = checkout(made, directory, made.base, 1)
      await expect(changeIn(clone, pullRequest(made))).rejects.toThrow(
        'the checkout is not of the commit that was tested',
      )
    })
  })
})

it('the change of a merge group starts from its base', async () => {
  await inTemporary(async (directory) => {
    const made = originIn(directory)
    const clone = checkout(made, directory, made.merge, 1)
    const context = { testedSha: made.merge, headSha: made.merge, base: { branch: 'main', sha: made.base } }
    const found = await changeIn(clone, { ...context, eventName: 'merge_group' })
    expect(found?.change.baseCommit).toBe(made.base)
    expect(found === undefined ? {} : linesOf(found.change)).toEqual({ 'a.go': [21, 22], 'c.go': [31] })
  })
})

it('the change of a branch starts where it left the default branch, in a clone that becomes as deep as needed', async () => {
  await inTemporary(async (directory) => {
    const made = originIn(directory, 110)
    const head = made.origin.git('rev-parse', 'topic')
    const clone = checkout(made, directory, head, 1)
    const context = { eventName: 'push', testedSha: head, headSha: head }
    const found = await changeIn(clone, { ...context, base: { branch: 'main', sha: undefined } })
    expect(found?.change.baseCommit).toBe(made.origin.git('merge-base', 'main', 'topic'))
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
    expect(await changeIn(clone, { ...context, base: undefined })).toBeUndefined()
  })
})

describe('the change since a named base', () => {
  it('includes what is not committed, on a machine of a user’s', async () => {
    await inTemporary(async (directory) => {
      const { origin } = originIn(directory)
      origin.git('checkout', '--quiet', 'topic')
      origin.write(
        'a.go',
        [...LINES.slice(0, 19), 'new 1\n', 'new 2\n', 'new 3\n', ...LINES.slice(20)].join(''),
      )
      origin.write('untracked.go', 'package a\n')
      const found = await changeIn(origin, undefined, 'main')
      expect(found === undefined ? {} : linesOf(found.change)).toEqual({
        'a.go': [20, 21, 22],
        'c.go': [31],
        'untracked.go': [1],
      })
      await expect(changeIn(origin, undefined, 'mian')).rejects.toThrow(
        'the repository has no branch, tag or commit "mian"',
      )
    })
  })

  it('is the same in a sparse checkout, where files that are not checked out are not deleted', async () => {
    await inTemporary(async (directory) => {
      const { origin } = originIn(directory)
      origin.git('checkout', '--quiet', 'topic')
      origin.git('sparse-checkout', 'set', '--no-cone', '/a.go')
      const found = await changeIn(origin, undefined, 'main')
      expect(found === undefined ? {} : linesOf(found.change)).toEqual({ 'a.go': [20, 21], 'c.go': [31] })
    })
  })

  it('names a submodule whose commit changed, and no file in it', async () => {
    await inTemporary(async (directory) => {
      const library = TestRepository.make(join(directory, 'library'))
      library.write('lib.go', LINES.join(''))
      library.commit()
      const repository = TestRepository.make(join(directory, 'user'))
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'lib')
      repository.write('a.go', LINES.join(''))
      repository.commit()
      const sub = new TestRepository(join(repository.root, 'lib'))
      sub.write('lib.go', [...LINES, 'dirty\n'].join(''))
      repository.write('a.go', [...LINES, 'more\n'].join(''))
      const dirty = await changeIn(repository, undefined, 'main')
      expect([...(dirty?.change.withoutLines ?? [])]).toEqual([])

      sub.commit()
      const bumped = await changeIn(repository, undefined, 'main')
      expect(bumped === undefined ? {} : linesOf(bumped.change)).toEqual({ 'a.go': [31] })
      expect([...(bumped?.change.withoutLines ?? [])]).toEqual(['lib'])

      const sha = repository.commit()
      const context = { eventName: 'merge_group', testedSha: sha, headSha: sha }
      const base = { branch: 'main', sha: repository.git('rev-parse', 'HEAD~1') }
      const committed = await changeIn(repository, { ...context, base })
      expect([...(committed?.change.withoutLines ?? [])]).toEqual(['lib'])
    })
  })

  it('takes the first of several merge bases, and all parents of an octopus', async () => {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(join(directory, 'crossed'))
      repository.write('base.go', 'package a\n')
      repository.commit()
      for (const name of ['one', 'two', 'three']) {
        repository.git('checkout', '--quiet', '-b', name, 'main')
        repository.write(`${name}.go`, 'package a\n')
        repository.commit()
      }
      repository.git('checkout', '--quiet', '-b', 'four', 'one')
      repository.git('merge', '--quiet', '--no-ff', '-m', 'x', 'two')
      repository.git('checkout', '--quiet', 'two')
      repository.git('merge', '--quiet', '--no-ff', '-m', 'y', 'one')
      repository.git('checkout', '--quiet', 'four')
      repository.write('four.go', 'package a\n')
      repository.commit()
      const crossed = await changeIn(repository, undefined, 'two')
      expect(crossed?.change.baseCommit).toBe(repository.git('merge-base', 'two', 'four'))
      expect(repository.git('merge-base', '--all', 'two', 'four').split('\n')).toHaveLength(2)

      repository.git('checkout', '--quiet', 'main')
      repository.git('merge', '--quiet', '--no-ff', '-m', 'octopus', 'one', 'three')
      const octopus = await changeIn(repository, undefined, 'main~1')
      expect(Object.keys(octopus === undefined ? {} : linesOf(octopus.change)).sort()).toEqual([
        'one.go',
        'three.go',
      ])
    })
  })
})
