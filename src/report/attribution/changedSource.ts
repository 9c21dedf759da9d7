/** @module Whether a file is still the one that was measured. */
import { MAX_SOURCE_LENGTH, hasHash } from '../../coverage/sourceFiles.js'
import { textId } from '../../coverage/sourcePack.js'
import { readRegularFile } from '../../support/regularFile.js'
import type { Report } from '../report.js'

/**
 * Whether the file in the checkout has another content than the measured one; undefined if it is not there, or the data does
 * not say what was measured.
 * @param path as in the coverage model
 */
export async function isChanged(
  { files, sources }: Pick<Report, 'files' | 'sources'>,
  path: string,
): Promise<boolean | undefined> {
  const measured = files.find((file) => file.path === path)
  const place = await sources.place(path)
  if (measured === undefined || place === undefined) return undefined
  const content = await readRegularFile(place, MAX_SOURCE_LENGTH).catch(() => undefined)
  // Line ends do not count: git may store others than the checkout has.
  return content === undefined ? undefined : !hasHash(content, 'win32', textId(measured))
}
