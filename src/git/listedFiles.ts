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
  /** Regular files that git was told to take for unchanged: it does not say what they are like. */
  readonly unwatched: readonly UnwatchedFile[]
  /** Unknown to git, and not ignored. */
  readonly untracked: readonly string[]
  /** Those that git ignores. */
  readonly ignored: readonly string[]
}

export interface UnwatchedFile {
  readonly path: string
  /** Git's id of the content that the index has. */
  readonly blob: string
  /** The working tree is sparse, and need not have it. */
  readonly isSparse: boolean
}

/** @throws GitProblem */
export async function listFiles(repository: GitRepository): Promise<ListedFiles> {
  const paths = async (...args: readonly string[]): Promise<readonly string[]> => {
    const text = await gitText(repository, ['ls-files', '-z', ...args], { what: WHAT, max: MAX_LIST })
    return [...new Set(text.split('\0').filter((path) => path !== ''))]
  }
  const others = ['--others', '--exclude-standard'] as const
  const [tracked, untracked, ignored] = await Promise.all([
    paths('--cached', '--stage', '-v'),
    paths(...others),
    paths(...others, '--ignored'),
  ])
  const entries = tracked.map((entry) => /^\S (\d+) [^\t]*\t([^]*)$/.exec(entry) ?? [])
  const ofMode = (wanted: string | undefined): readonly string[] => [
    ...new Set(
      entries.flatMap(([, mode, path]) => (path !== undefined && mode === (wanted ?? mode) ? path : [])),
    ),
  ]
  return {
    tracked: ofMode(undefined),
    links: ofMode(LINK),
    submodules: ofMode(SUBMODULE),
    unwatched: tracked.flatMap(unwatched),
    untracked,
    ignored,
  }
}

/** In front of an entry, a small letter says that the file is taken for unchanged, and S that it need not be there. */
function unwatched(entry: string): readonly UnwatchedFile[] {
  const [, tag, blob, path] = /^([a-zS]) 100\d+ (\w+) 0\t([^]*)$/.exec(entry) ?? []
  if (tag === undefined || blob === undefined || path === undefined) return []
  return [{ path, blob, isSparse: tag === 'S' || tag === 's' }]
}
