/** @module The files of a working tree, as git lists them. Paths are relative to the repository, with slashes. */
import { type GitRepository, gitText } from './gitCommand.js'

const WHAT = 'Could not list the files of the repository'
/** In bytes: the names of two million files. */
const MAX_LIST = 256 * 1024 * 1024

/** Modes in the index. */
const LINK = '120000'
const SUBMODULE = '160000'

export interface ListedFiles {
  /** In the index, whether they are there or not. */
  readonly tracked: readonly string[]
  /** Those of them that are symbolic links, and those that are submodules. */
  readonly links: readonly string[]
  readonly submodules: readonly string[]
  /** Unknown to git, and not ignored. */
  readonly untracked: readonly string[]
  /** Go files that git ignores, such as generated ones. */
  readonly ignoredGo: readonly string[]
}

/** @throws GitProblem */
export async function listFiles(repository: GitRepository): Promise<ListedFiles> {
  const paths = async (...args: readonly string[]): Promise<readonly string[]> => {
    const text = await gitText(repository, ['ls-files', '-z', ...args], { what: WHAT, max: MAX_LIST })
    return [...new Set(text.split('\0').filter((path) => path !== ''))]
  }
  const others = ['--others', '--exclude-standard'] as const
  const [tracked, untracked, ignored] = await Promise.all([
    paths('--cached', '--stage'),
    paths(...others),
    paths(...others, '--ignored'),
  ])
  const entries = tracked.map((entry) => /^(\d+) [^\t]*\t([^]*)$/.exec(entry) ?? [])
  const ofMode = (wanted: string | undefined): readonly string[] => [
    ...new Set(
      entries.flatMap(([, mode, path]) => (path !== undefined && mode === (wanted ?? mode) ? path : [])),
    ),
  ]
  return {
    tracked: ofMode(undefined),
    links: ofMode(LINK),
    submodules: ofMode(SUBMODULE),
    untracked,
    ignoredGo: ignored.filter((path) => path.endsWith('.go')),
  }
}
