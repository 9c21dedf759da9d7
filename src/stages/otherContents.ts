/** @module Measured files that are not in the working tree with the content that was measured. */
import { join } from 'node:path'
import { isBlobOf } from '../compare/change.js'
import { MAX_SOURCE_LENGTH, type SourceFile, hashesOf } from '../coverage/sourceFiles.js'
import { forEachLimited } from '../support/parallel.js'
import { readRegularFile } from '../support/regularFile.js'

const PARALLEL_FILES = 8

/**
 * The paths, in the repository, of those whose content is another one or that are not there: they were measured in
 * another checkout, or changed since.
 * @param root absolute: the top of the working tree
 */
export async function otherContents(
  files: readonly SourceFile[],
  root: string,
  platform: NodeJS.Platform,
): Promise<ReadonlySet<string>> {
  const others = new Set<string>()
  await forEachLimited(files, PARALLEL_FILES, async (measured) => {
    const content = await readRegularFile(join(root, measured.file), MAX_SOURCE_LENGTH).catch(() => undefined)
    const { blob, textBlob } = content === undefined ? {} : hashesOf(content, platform)
    if (!isBlobOf(measured, blob) && !isBlobOf(measured, textBlob)) others.add(measured.file)
  })
  return others
}
