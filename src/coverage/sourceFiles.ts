/** @module The measured files in the repository, and their content when they were measured. */
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { forEachLimited } from '../support/parallel.js'
import type { CoverageModel } from './model.js'

/** How many files are read at the same time. */
const PARALLEL_FILES = 16

/** A measured file in the repository, and its content when it was measured. */
export interface SourceFile {
  /** As in the coverage model: `example.com/shop/cart/cart.go`. */
  readonly path: string
  /** Path in the repository, with slashes: `cart/cart.go`. */
  readonly file: string
  /** Git's SHA-1 of the content, with line ends as git stores them: 40 hexadecimal digits. */
  readonly blob: string
  /** The SHA-1 with LF line ends, if git stores CRLF: what a checkout on Windows has. */
  readonly textBlob?: string | undefined
}

export interface MeasuredModule {
  readonly path: string
  /** Absolute. */
  readonly dir: string
}

/**
 * The measured files of a module that are in its repository, sorted by path; empty outside a repository. Files that a
 * build generated elsewhere and those of other modules are left out.
 */
export async function findSourceFiles(
  model: CoverageModel,
  module: MeasuredModule,
  platform: NodeJS.Platform,
): Promise<readonly SourceFile[]> {
  const moduleDir = await realpath(module.dir)
  const root = await repositoryRoot(moduleDir)
  if (root === undefined) return []
  const prefix = `${module.path}/`
  const paths = model.packages.flatMap((pkg) => pkg.files.map((file) => file.path))
  const found: SourceFile[] = []
  await forEachLimited(paths, PARALLEL_FILES, async (path) => {
    if (!path.startsWith(prefix)) return
    const absolute = join(moduleDir, path.slice(prefix.length))
    const file = relative(root, absolute)
    if (file.startsWith('..') || isAbsolute(file)) return
    const content = await readFile(absolute).catch(() => undefined)
    if (content === undefined) return
    const [blob, textBlob] = [blobOf(content, platform), blobOf(content, 'win32')]
    const where = { path, file: file.split(sep).join('/'), blob }
    found.push(blob === textBlob ? where : { ...where, textBlob })
  })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Git's SHA-1 of a file's content. On Windows, git checks out text files with CRLF and stores them with LF. */
export function blobOf(content: Buffer, platform: NodeJS.Platform): string {
  const kept =
    platform === 'win32'
      ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
      : content
  return createHash('sha1').update(`blob ${kept.length}\0`).update(kept).digest('hex')
}

/** The nearest directory with a `.git`, which is a file in worktrees and submodules; undefined if there is none. */
async function repositoryRoot(directory: string): Promise<string | undefined> {
  for (let current = directory; ; current = dirname(current)) {
    const found = await stat(join(current, '.git')).catch(() => undefined)
    if (found !== undefined) return current
    if (dirname(current) === current) return undefined
  }
}
