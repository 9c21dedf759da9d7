/** The flag `--base` with a local branch that is behind its remote. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { compareWithBase } from '../../src/cli/baseFlag.js'
import { measured } from '../compare/histories.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'

async function saidOf(repository: TestRepository, base: string): Promise<readonly string[]> {
  const log = quietLog()
  const { env, platform } = process
  const stop = new AbortController().signal
  const { patch } = await compareWithBase(
    measured(repository),
    { base, directory: repository.root, env, platform, stop },
    log,
  )
  expect(patch.value?.base).toBe(base)
  return log.lines.filter((line) => !line.startsWith('progress: '))
}

it('a base whose local branch lacks commits that the tested branch has from the remote is said', async () => {
  await inTemporary(async (directory) => {
    const origin = TestRepository.make(join(directory, 'origin'))
    const commit = (to: TestRepository, name: string): void => {
      to.write(name, 'package a\nf(1)\n')
      to.commit()
    }
    commit(origin, 'a.go')
    const clone = TestRepository.clone(origin, join(directory, 'clone'))
    clone.git('checkout', '--quiet', '-b', 'topic')
    commit(clone, 'topic.go')
    commit(origin, 'other.go')
    clone.git('fetch', '--quiet')
    // The branch is behind, but what was tested began before that.
    expect(await saidOf(clone, 'main')).toEqual([])

    clone.git('rebase', '--quiet', 'origin/main')
    expect(await saidOf(clone, 'main')).toEqual([
      'warning: The change since main has commits of origin/main: the local branch main is behind it\nName --base origin/main, or update the branch main.',
    ])
    for (const base of ['origin/main', 'main~0', 'HEAD~1']) expect(await saidOf(clone, base)).toEqual([])
    clone.git('branch', '--quiet', '--force', 'main', 'origin/main')
    expect(await saidOf(clone, 'main')).toEqual([])
    clone.git('branch', '--quiet', '--unset-upstream', 'main')
    clone.git('branch', '--quiet', '--force', 'main', 'origin/main~1')
    expect(await saidOf(clone, 'main')).toEqual([])
  })
})
