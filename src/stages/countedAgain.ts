/**
 * @module Code that the baseline leaves out of its figures, and that counts now: the comment that excluded it is gone. If the
 * baseline does not know who executed it, nothing of it is carried over for certain, so all tests have to run.
 */
import { join } from 'node:path'
import { mayHaveExclusions } from '../coverage/exclusionComments.js'
import { textOf } from '../coverage/sourceNames.js'
import type { DiffSide } from '../diff/measuredSide.js'
import type { MeasuredCode } from '../impact/measuredFunctions.js'

interface Earlier {
  readonly code: { readonly coverage: Pick<MeasuredCode['coverage'], 'excluded'> }
  /** With its texts as far as they are known. */
  readonly side: Pick<DiffSide, 'files'> & { readonly sources: Pick<DiffSide['sources'], 'read'> }
}

/**
 * @param root absolute: of the repository
 * @returns why all tests run, as a clause
 */
export async function countedAgain(
  { code, side: { files, sources } }: Earlier,
  root: string,
): Promise<string | undefined> {
  const { excluded = [] } = code.coverage
  const places = new Map(files.map(({ path, file }) => [path, file]))
  const commented = new Set(excluded.flatMap(({ by, path }) => (by === 'comment' ? path : [])))
  for (const path of commented) {
    const file = places.get(path)
    const now = file === undefined ? undefined : await textOf(join(root, file))
    if (file === undefined || now === undefined) continue
    const before = await sources.read(path)
    const left = before.kind === 'found' ? commentsIn(before.content) : undefined
    const kept = new Set(commentsIn(now))
    if (left?.every((comment) => kept.has(comment)) !== true)
      return `code of ${file} counts that the baseline leaves out: a comment is gone or is elsewhere`
  }
  return undefined
}

/** Each comment that excludes code, with the code before it, or else with the first line that follows. */
function commentsIn(content: Buffer): readonly string[] {
  const lines = content
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim())
  return lines.flatMap((line, index) => {
    if (!mayHaveExclusions(Buffer.from(line))) return []
    if (!line.startsWith('//')) return line
    const code = lines.slice(index + 1).find((each) => each !== '' && !each.startsWith('//'))
    return `${line}\n${code ?? ''}`
  })
}
