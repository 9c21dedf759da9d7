/** @module The texts of a baseline's files, which a clone has stored under the ids that were recorded with the data. */
import type { SourceContent, Sources } from '../coverage/sources.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { readBlob } from '../git/blobs.js'
import { GitProblem } from '../git/gitProblem.js'
import type { GitRepository } from '../git/gitCommand.js'

/** Files at most; each is a git process. */
const MAX_FILES = 1000

/** The sources of a side, and those of its files that the clone has. */
export function blobSources(side: DiffSide, repository: GitRepository): Sources {
  const blobs = new Map(side.files.map(({ path, blob }) => [path, blob]))
  let left = MAX_FILES
  const stored = async (path: string): Promise<SourceContent | undefined> => {
    const blob = blobs.get(path)
    if (blob === undefined || left-- <= 0) return undefined
    const content = await readBlob(repository, blob).catch((error: unknown) => {
      if (error instanceof GitProblem) return undefined
      throw error
    })
    return content === undefined ? undefined : { kind: 'found', content }
  }
  return {
    ...side.sources,
    read: async (path) => {
      const own = await side.sources.read(path)
      return own.kind === 'found' ? own : ((await stored(path)) ?? own)
    },
  }
}
