/** @module A real repository in which the events of the table in docs/on-github.md happen, and what GitHub knows of it. */
import type { GitHub } from '../helpers/github/github.js'
import { TestRepository } from '../helpers/gitRepository.js'

/** The branches of a repository, the commits of each by age; `main` and `master` are one branch under both names. */
export interface EventHistory {
  readonly repository: TestRepository
  readonly main: readonly [start: string, second: string, newest: string]
  /** Starts at the first commit of main. */
  readonly release: readonly [left: string, newest: string]
  /** Starts at the first commit of release, and goes there by a pull request. */
  readonly topic: readonly [first: string, head: string]
  /** What GitHub makes of the newest commits of release and topic. */
  readonly merge: string
  /** The merge group of topic, on the newest commit of release. */
  readonly group: string
  /** The merge bases of all of them, in pairs. */
  readonly mergeBases: readonly (readonly [base: string, head: string, mergeBase: string])[]
}

export function eventHistory(root: string): EventHistory {
  const repository = TestRepository.make(root)
  let written = 0
  const commits = (...from: readonly string[]): string => {
    if (from.length > 0) repository.git('checkout', '--quiet', ...from)
    repository.write(`${++written}.go`, `package a\nf(${written})\n`)
    return repository.commit()
  }
  const start = commits()
  const main = [start, commits(), commits()] as const
  const release = [commits('-b', 'release', start), commits()] as const
  const topic = [commits('-b', 'topic', release[0]), commits()] as const
  repository.git('checkout', '--quiet', '--detach', 'release')
  repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  const merge = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '--detach', 'release')
  repository.git('merge', '--quiet', '--squash', 'topic')
  const group = repository.commit()
  repository.git('branch', 'master', 'main')
  repository.git('tag', '-a', '-m', 'Release', 'v1', main[1])
  const all = [...main, ...release, ...topic, merge, group]
  const mergeBases = ['main', 'master', ...all].flatMap((base) =>
    all.map((head) => [base, head, repository.git('merge-base', base, head)] as const),
  )
  return { repository, main, release, topic, merge, group, mergeBases }
}

/** What GitHub knows of the repository: pull request 2 is open, from a fork. */
export function tellGitHub(github: GitHub, { mergeBases, topic, release, merge }: EventHistory): void {
  for (const [base, head, mergeBase] of mergeBases) {
    github.setCompared(base, head, { mergeBase })
    github.setTree(head, [])
  }
  github.setParents(merge, [release[1], topic[1]])
  github.setPullRequestFiles(2, [])
  const from = { headSha: topic[1], headBranch: 'topic', headRepository: 'octo-fan/Hello-World' }
  github.setPullRequests([{ number: 2, ...from, baseBranch: 'release', baseSha: release[1] }])
}
