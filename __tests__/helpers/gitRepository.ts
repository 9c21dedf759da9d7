/** @module Real git repositories for tests, made step by step. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GitRepository } from '../../src/git/gitCommand.js'
import { findRepository } from '../../src/git/gitCommand.js'

const ENV = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** The repository that a test works in, on the branch main. */
export class TestRepository {
  private commits = 0

  /** @param root absolute, without links */
  constructor(readonly root: string) {}

  /** Makes an empty repository in a directory. @param flags of `git init` */
  static make(root: string, ...flags: readonly string[]): TestRepository {
    mkdirSync(root, { recursive: true })
    const repository = new TestRepository(root)
    repository.git('init', '--quiet', '--initial-branch=main', ...flags)
    return repository
  }

  /** Clones a repository by its protocol, as over a network: `--depth` works. */
  static clone(from: TestRepository, to: string, ...flags: readonly string[]): TestRepository {
    execFileSync('git', ['clone', '--quiet', ...flags, `file://${from.root}`, to], {
      env: ENV,
      stdio: 'pipe',
    })
    return new TestRepository(to)
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.root, env: ENV, encoding: 'utf8', stdio: 'pipe' }).trim()
  }

  write(path: string, content: string | Buffer): void {
    const file = join(this.root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  /** Commits everything. @returns its id */
  commit(message = `change ${++this.commits}`): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  /** As our code sees it. @param env variables added to those of the tests */
  async open(env: Readonly<Record<string, string>> = {}): Promise<GitRepository> {
    const { platform } = process
    return findRepository(this.root, {
      env: { ...ENV, ...env },
      platform,
      stop: new AbortController().signal,
    })
  }
}

/** Lines `prefix 1` to `prefix count`, each with its end. */
export function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix} ${i + 1}\n`)
}
