/** @module Asks git which lines of which files differ between a commit and another one, or the working tree. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DiffReader } from './diffReader.js'
import type { FileChange } from './fileChange.js'
import { type GitRepository, gitPath, gitText, runGit } from './gitCommand.js'
import { plainLine } from '../support/plainText.js'
import { GitProblem, gitProblem } from './gitProblem.js'

const WHAT = 'Could not read what changed'
/** As in `git diff` without any configuration: renames of at least half of the content, and no copies. */
const FORMAT: readonly string[] = [
  '-r',
  '-z',
  '--raw',
  '-p',
  '-U0',
  '--full-index',
  '--find-renames=50%',
  '-l1000',
  '--diff-algorithm=default',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '--no-relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--ignore-submodules=dirty',
]
/** Paths of one command: their bytes count against limits of the system. */
const MAX_PATHS = 100
const GO_FILE = /\.go$|(?:^|\/)go\.mod$/

/**
 * What differs between two commits.
 * @param from the id of a commit or tree
 * @param to the id of a commit or tree
 * @throws GitProblem
 */
export async function diffOfCommits(
  repository: GitRepository,
  from: string,
  to: string,
): Promise<readonly FileChange[]> {
  return withTexts(repository, (extra) => [
    'diff-tree',
    ...FORMAT,
    ...extra.flags,
    from,
    to,
    '--',
    ...extra.paths,
  ])
}

/**
 * What differs between a commit and the working tree. Go files that git does not know yet are new ones, unless .gitignore
 * names them; the user's index stays as it is.
 * @param from the id of a commit
 * @throws GitProblem
 */
export async function diffOfWorkingTree(
  repository: GitRepository,
  from: string,
): Promise<readonly FileChange[]> {
  const untracked = (
    await gitText(repository, ['ls-files', '--others', '--exclude-standard', '-z'], { what: WHAT })
  )
    .split('\0')
    .filter((path) => path.endsWith('.go'))
  const diff = async (indexFile?: string): Promise<readonly FileChange[]> =>
    withTexts(
      repository,
      (extra) => ['diff-index', ...FORMAT, ...extra.flags, from, '--', ...extra.paths],
      indexFile,
    )
  return untracked.length === 0 ? diff() : withIndexOf(repository, untracked, diff)
}

/** Works with a copy of the index that has the paths as files that will be added. */
async function withIndexOf<T>(
  repository: GitRepository,
  paths: readonly string[],
  work: (indexFile: string) => Promise<T>,
): Promise<T> {
  const index = await gitPath(repository, 'index', { what: WHAT })
  const directory = await mkdtemp(join(tmpdir(), 'go-integration-coverage-index-'))
  try {
    const indexFile = join(directory, 'index')
    // Without one, no file was ever added.
    await copyFile(index, indexFile).catch(() => undefined)
    for (const some of chunks(paths))
      await gitText(repository, ['add', '--intent-to-add', '--ignore-errors', '--', ...some], {
        what: WHAT,
        indexFile,
      })
    return await work(indexFile)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

interface Extra {
  readonly flags: readonly string[]
  readonly paths: readonly string[]
}

type Command = (extra: Extra) => readonly string[]

/** Attributes can say of Go files that they are no text: their lines are wanted nevertheless. */
async function withTexts(
  repository: GitRepository,
  command: Command,
  indexFile?: string,
): Promise<readonly FileChange[]> {
  const files = await changes(repository, command({ flags: [], paths: [] }), indexFile)
  const binary = files.filter(({ path, lines }) => lines.kind === 'binary' && GO_FILE.test(path))
  if (binary.length === 0) return files
  const texts = new Map<string, FileChange>()
  for (const some of chunks(binary)) {
    const paths = new Set(some.flatMap(({ path, pathBefore }) => [path, pathBefore ?? path]))
    const again = await changes(repository, command({ flags: ['--text'], paths: [...paths] }), indexFile)
    for (const file of again) texts.set(keyOf(file), file)
  }
  return files.map((file) => (file.lines.kind === 'binary' ? (texts.get(keyOf(file)) ?? file) : file))
}

/** Only with the same content on both sides is it the same difference. */
function keyOf({ path, blob, blobBefore }: FileChange): string {
  return `${blob} ${blobBefore} ${path}`
}

async function changes(
  repository: GitRepository,
  args: readonly string[],
  indexFile: string | undefined,
): Promise<readonly FileChange[]> {
  const reader = new DiffReader()
  const { exitCode, stderr } = await runGit(repository, args, {
    what: WHAT,
    onStdout: (chunk) => {
      reader.push(chunk)
    },
    ...(indexFile === undefined ? {} : { indexFile }),
  })
  if (exitCode !== 0) throw filterProblem(stderr) ?? gitProblem(WHAT, stderr, repository.root)
  return reader.end()
}

/** Git calls a filter process that ended its remote end; the name of a filter is only in the messages of others. */
function filterProblem(stderr: string): GitProblem | undefined {
  const isProcess = /^fatal: the remote end hung up/m.test(stderr) && !stderr.includes('promisor')
  const [, named] = /\bclean filter '([^']*)' failed/.exec(stderr) ?? []
  if (!isProcess && named === undefined) return undefined
  const which = named === undefined ? 'a filter' : `the filter ${JSON.stringify(plainLine(named))}`
  return new GitProblem(
    `${WHAT}: ${which} of git's configuration failed`,
    'The attribute `filter` in .gitattributes selects it; `git diff` runs it too. Fix or remove it.',
  )
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += MAX_PATHS) yield items.slice(at, at + MAX_PATHS)
}
