/** @module Measured files that are not in the working tree with the content that was measured. */
import { join } from 'node:path'
import { MAX_SOURCE_LENGTH, type SourceFile, hasHash } from '../coverage/sourceFiles.js'
import { textId } from '../coverage/sourcePack.js'
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
): Promise<ReadonlySet<string>> {
  const others = new Set<string>()
  await forEachLimited(files, PARALLEL_FILES, async (measured) => {
    const content = await readRegularFile(join(root, measured.file), MAX_SOURCE_LENGTH).catch(() => undefined)
    // Line ends do not matter: they depend on the platform and on how git checks out.
    const isSame = content !== undefined && hasHash(content, 'win32', textId(measured))
    if (!isSame) others.add(measured.file)
  })
  return others
}
