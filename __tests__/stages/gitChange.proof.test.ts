/** A pull request with as many files as GitHub lists, from a shallow clone of a real repository. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { changeFromGit } from '../../src/stages/gitChange.js'
import { TestRepository, numbered } from '../helpers/gitRepository.js'
import { jobContext } from '../helpers/jobContext.js'
import { inTemporary } from '../helpers/temporary.js'

/** Of each kind: modified, renamed and added. */
const FILES = 1000

it('a change of 3,000 files has every line of every file, and each has its place at the head', async () => {
  await inTemporary(async (directory) => {
    const origin = TestRepository.make(join(directory, 'origin'))
    const numbers = Array.from({ length: FILES }, (_, i) => i)
    const linesOf = (kind: string, i: number) => numbered(`${kind} ${i} line`, 20)
    for (const kind of ['modified', 'renamed'])
      for (const i of numbers) origin.write(`old/${kind}${i}.go`, linesOf(kind, i).join(''))
    const base = origin.commit()
    origin.git('checkout', '--quiet', '-b', 'topic')
    for (const i of numbers) {
      const at = i % 20
      const changed = linesOf('modified', i).toSpliced(at, 1, 'new 1\n', 'new 2\n')
      origin.write(`old/modified${i}.go`, changed.join(''))
      origin.write(`new/added${i}.go`, linesOf('added', i).join(''))
    }
    for (const i of numbers)
      origin.write(`moved/renamed${i}.go`, [...linesOf('renamed', i), 'end\n'].join(''))
    origin.git('rm', '--quiet', '--', ...numbers.map((i) => `old/renamed${i}.go`))
    const head = origin.commit()
    origin.git('checkout', '--quiet', '--detach', 'main')
    origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
    const merge = origin.git('rev-parse', 'HEAD')
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')

    const clone = TestRepository.make(join(directory, 'clone'))
    clone.git('remote', 'add', 'origin', `file://${origin.root}`)
    clone.git('fetch', '--quiet', '--depth=1', 'origin', merge)
    clone.git('checkout', '--quiet', 'FETCH_HEAD')
    const found = await changeFromGit({
      directory: clone.root,
      base: undefined,
      context: jobContext({
        eventName: 'pull_request',
        testedSha: merge,
        headSha: head,
        pullRequest: { number: 7, headSha: head, fork: false },
        base: { branch: 'main', sha: base },
      }),
      env: process.env,
      platform: process.platform,
      stop: new AbortController().signal,
    })
    expect([found?.change.files.size, found?.change.truncated]).toEqual([3 * FILES, false])
    const all = Array.from({ length: 20 }, (_, i) => i + 1)
    for (const i of numbers) {
      const [modified, renamed, added] = [`old/modified${i}.go`, `moved/renamed${i}.go`, `new/added${i}.go`]
      expect([...(found?.change.files.get(modified)?.lines ?? [])]).toEqual([(i % 20) + 1, (i % 20) + 2])
      expect([...(found?.change.files.get(renamed)?.lines ?? [])]).toEqual([21])
      expect(found?.change.files.get(renamed)?.from).toBe(`old/renamed${i}.go`)
      expect([...(found?.change.files.get(added)?.lines ?? [])]).toEqual(all)
      for (const file of [modified, renamed, added]) {
        const blob = found?.change.files.get(file)?.blob ?? ''
        expect(found?.head?.find({ file, blob })?.path).toBe(file)
      }
    }
  })
})
