/** @module The files of a data block, which src/report/html/storedFile.ts writes one after the other. */
import type { StoredFile } from '../report/html/pageData.js'
import type { BlockFile } from './pageFile.js'

/** @param block what was compressed */
export function blockFiles(block: string): readonly BlockFile[] {
  const files: BlockFile[] = []
  for (let at = 0; at < block.length;) {
    const start = block.indexOf('\n', at) + 1
    const stored = JSON.parse(block.slice(at, start)) as StoredFile
    at = start + (stored.text ?? 0)
    files.push({ stored, text: stored.text === null ? null : block.slice(start, at) })
  }
  return files
}
