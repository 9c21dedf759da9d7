/** @module By which hash a repository names its contents. */
import { dirname, join, resolve } from 'node:path'
import { isDirectory } from '../support/files.js'
import { readRegularFile } from '../support/regularFile.js'

/** As `git init --object-format` has them. */
export type ObjectFormat = 'sha1' | 'sha256'

/** In bytes; of files of git's own. */
const MAX_LENGTH = 1024 * 1024
const GIT_DIRECTORY = /^gitdir: (.+?)\r?\n?$/
const EXTENSIONS = /^[ \t]*\[extensions\]([^[]*)/gim
const SHA256 = /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256"?[ \t]*(?:[#;].*)?\r?$/im

/**
 * The format of a repository; SHA-1 if it does not say.
 * @param root absolute: the top of its working tree
 */
export async function objectFormat(root: string): Promise<ObjectFormat> {
  const config = await textOf(join(await gitDirectory(join(root, '.git')), 'config'))
  return [...config.matchAll(EXTENSIONS)].some(([, section = '']) => SHA256.test(section)) ? 'sha256' : 'sha1'
}

/** The directory with the configuration: worktrees share that of their repository. */
async function gitDirectory(path: string): Promise<string> {
  if (await isDirectory(path)) return path
  const [, named] = GIT_DIRECTORY.exec(await textOf(path)) ?? []
  if (named === undefined) return path
  const own = resolve(dirname(path), named)
  const common = (await textOf(join(own, 'commondir'))).trim()
  return common === '' ? own : resolve(own, common)
}

/** Empty if it cannot be read. */
async function textOf(path: string): Promise<string> {
  const content = await readRegularFile(path, MAX_LENGTH).catch(() => undefined)
  return content?.toString() ?? ''
}
