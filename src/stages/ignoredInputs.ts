/** @module What git ignores and Go compiles: generated Go code, files that are embedded, and C and assembly code of packages. */
import { join } from 'node:path'
import { type GitRepository, runGit } from '../git/gitCommand.js'
import type { ListedFiles } from '../git/listedFiles.js'
import { gitProblem } from '../git/gitProblem.js'
import { embedMatcher, embedPatterns } from '../impact/embeds.js'
import { isForeign } from '../impact/fileEffects.js'
import { directoryOf, isGoFile } from '../impact/packageGraph.js'
import { forEachLimited } from '../support/parallel.js'
import { readRegularFile } from '../support/regularFile.js'

const WHAT = 'Could not ask git which files embed others'
const MAX_SOURCE = 16 * 1024 * 1024
const PARALLEL_FILES = 8
/** Git grep found nothing. */
const NO_MATCH = 1

type Matcher = ReturnType<typeof embedMatcher>

/** @throws GitProblem */
export async function ignoredInputs(
  repository: GitRepository,
  { tracked, untracked, ignored }: ListedFiles,
): Promise<readonly string[]> {
  const own = ignored.filter((path) => path.endsWith('.go'))
  const others = ignored.filter((path) => !path.endsWith('.go'))
  if (others.length === 0) return own
  const packages = new Set([...tracked, ...untracked, ...own].filter(isGoFile).map(directoryOf))
  const embedding = [...(await embeddingFiles(repository)), ...own.filter(isGoFile)]
  const embeds = await embedsByDirectory(repository, embedding)
  const isInput = (path: string): boolean => {
    if (isForeign(path) && packages.has(directoryOf(path))) return true
    for (let at = directoryOf(path); ; at = directoryOf(at)) {
      const within = at === '.' ? path : path.slice(at.length + 1)
      if (embeds.get(at)?.some((names) => names(within)) === true) return true
      if (at === '.') return false
    }
  }
  return [...own, ...others.filter(isInput)]
}

/** The Go files with a go:embed line, apart from ignored ones. */
async function embeddingFiles(repository: GitRepository): Promise<readonly string[]> {
  // Whatever the attributes of the files and the settings of the user are.
  const plain = ['--text', '--no-color', '--files-with-matches', '-z', '--untracked', '--fixed-strings']
  const answer = await runGit(repository, ['grep', ...plain, '-e', '//go:embed'], { what: WHAT })
  if (answer.exitCode > NO_MATCH) throw gitProblem(WHAT, answer.stderr, repository.root)
  return answer.stdout.split('\0').filter(isGoFile)
}

async function embedsByDirectory(
  { root }: GitRepository,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly Matcher[]>> {
  const found = new Map<string, readonly Matcher[]>()
  await forEachLimited(files, PARALLEL_FILES, async (file) => {
    const content = await readRegularFile(join(root, file), MAX_SOURCE).catch(() => undefined)
    const patterns = embedPatterns(content?.toString('utf8') ?? '')
    if (patterns.length === 0) return
    const directory = directoryOf(file)
    found.set(directory, [...(found.get(directory) ?? []), ...patterns.map(embedMatcher)])
  })
  return found
}
