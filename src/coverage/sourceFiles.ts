/** @module The measured files in the repository, and their content when they were measured. */
import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PackageLocator } from '../go/packages/selection.js'
import { isThere } from '../support/files.js'
import { forEachLimited } from '../support/parallel.js'
import { pathBelow } from '../support/pathsWithin.js'
import { readRegularFile } from '../support/regularFile.js'
import { mayBeGenerated, mayHaveExclusions } from './exclusionComments.js'
import type { CoverageModel } from './model.js'
import { type ObjectFormat, objectFormat } from './objectFormat.js'

/** In how many packages files are read at the same time. */
const PARALLEL_PACKAGES = 8
/** In bytes; generated files can be large. */
export const MAX_SOURCE_LENGTH = 64 * 1024 * 1024
const NEWLINE = 0x0a
/** In hexadecimal digits. */
const SHA256_LENGTH = 64

/** What tells the content of a file from any other. */
export interface FileHashes {
  /**
   * Git's hash of the content, with line ends as git stores them: the 40 hexadecimal digits of a SHA-1, or the 64 of a
   * SHA-256 in a repository of that format.
   */
  readonly blob: string
  /** The hash with LF line ends, if git stores CRLF: what a checkout on Windows has. */
  readonly textBlob?: string | undefined
  /** Whether the tested commit is known not to have the file with this content. */
  readonly uncommitted?: boolean | undefined
}

/** What in a file may exclude code: comments (and perhaps Go's marker as well), or only Go's marker of generated files. */
export const MARKS = ['comments', 'generated'] as const

/** A measured file in the repository, and its content when it was measured. */
export interface SourceFile extends FileHashes {
  /** As in the coverage model: `example.com/shop/cart/cart.go`. */
  readonly path: string
  /** Path in the repository, with slashes: `cart/cart.go`. */
  readonly file: string
  /** How many lines it has; undefined in manifests of earlier versions. */
  readonly lines?: number | undefined
  /** What in it may exclude code from coverage; undefined if nothing may. */
  readonly marked?: (typeof MARKS)[number] | undefined
}

/** Where the measured files are. */
export interface SourcePlaces {
  /** Absolute: a directory in the repository. */
  readonly top: string
  readonly locate: PackageLocator
  /** Absolute: the checkout on a runner, which has no `.git` in some jobs; undefined elsewhere. */
  readonly workspace: string | undefined
  /** Files that are in the data under names that say nothing about their lines. */
  readonly misnamed: ReadonlySet<string>
}

/**
 * The measured files that are in the repository, sorted by path; empty outside a repository. Files that a
 * build generated elsewhere are left out.
 */
export async function findSourceFiles(
  model: CoverageModel,
  { top, locate, workspace, misnamed }: SourcePlaces,
  platform: NodeJS.Platform,
): Promise<readonly SourceFile[]> {
  const root = await repositoryRoot(await realpath(top), workspace)
  if (root === undefined) return []
  const format = await objectFormat(root)
  const found: SourceFile[] = []
  await forEachLimited(model.packages, PARALLEL_PACKAGES, async ({ importPath, files }) => {
    const located = locate(importPath)
    const directory = located === undefined ? undefined : await realpath(located).catch(() => undefined)
    if (directory === undefined) return
    for (const { path } of files) {
      if (misnamed.has(path)) continue
      const absolute = join(directory, path.slice(importPath.length + 1))
      const file = pathBelow(root, absolute)
      if (file === undefined) continue
      const content = await readRegularFile(absolute, MAX_SOURCE_LENGTH).catch(() => undefined)
      if (content === undefined) continue
      const where = { path, file, lines: linesIn(content) }
      found.push({ ...where, ...hashesOf(content, platform, format), ...markOf(content) })
    }
  })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function markOf(content: Buffer): Pick<SourceFile, 'marked'> {
  if (mayHaveExclusions(content)) return { marked: 'comments' }
  return mayBeGenerated(content) ? { marked: 'generated' } : {}
}

function linesIn(content: Buffer): number {
  let lines = content.length > 0 && content.at(-1) !== NEWLINE ? 1 : 0
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

/** The hashes of a file's content. */
export function hashesOf(
  content: Buffer,
  platform: NodeJS.Platform,
  format: ObjectFormat = 'sha1',
): FileHashes {
  const [blob, textBlob] = [blobOf(content, platform, format), blobOf(content, 'win32', format)]
  return blob === textBlob ? { blob } : { blob, textBlob }
}

/** Whether a recorded hash, of either format, is that of a file's content. */
export function hasHash(content: Buffer, platform: NodeJS.Platform, id: string): boolean {
  return blobOf(content, platform, id.length === SHA256_LENGTH ? 'sha256' : 'sha1') === id
}

/** Whether a measured file has that content. */
export function isBlobOf({ blob, textBlob }: FileHashes, id: string | undefined): boolean {
  return id !== undefined && (id === blob || id === textBlob)
}

/** Git's hash of a file's content. On Windows, git checks out text files with CRLF and stores them with LF. */
export function blobOf(content: Buffer, platform: NodeJS.Platform, format: ObjectFormat = 'sha1'): string {
  const kept = platform === 'win32' ? withoutReturns(content) : content
  return createHash(format).update(`blob ${kept.length}\0`).update(kept).digest('hex')
}

/** The content with LF as line ends. */
export function withoutReturns(content: Buffer): Buffer {
  return content.includes('\r\n')
    ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : content
}

/**
 * The nearest directory with a `.git`, which is a file in worktrees and submodules, or else the workspace that the
 * directory is in: a checkout by the API, or in a container without git, has no `.git`. Undefined if there is neither.
 * @param directory absolute, without links
 */
export async function repositoryRoot(
  directory: string,
  workspace: string | undefined,
): Promise<string | undefined> {
  for (let current = directory; ; current = dirname(current)) {
    if (await isThere(join(current, '.git'))) return current
    if (dirname(current) === current) break
  }
  const root = workspace === undefined ? undefined : await realpath(workspace).catch(() => undefined)
  if (root === undefined) return undefined
  return directory === root || pathBelow(root, directory) !== undefined ? root : undefined
}
