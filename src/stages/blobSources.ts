/** @module The texts of a baseline's files, which a clone has stored under the ids that were recorded with the data. */
import type { SourceContent, Sources } from '../coverage/sources.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { readBlobs } from '../git/blobs.js'
import { GitProblem } from '../git/gitProblem.js'
import type { GitRepository } from '../git/gitCommand.js'

/** Files at most; more than in any change that a person could have made. */
const MAX_FILES = 20_000

/** The sources of a side, and those of its files that the clone has. */
export function blobSources(side: DiffSide, repository: GitRepository): Sources {
  const blobs = new Map(side.files.map(({ path, blob }) => [path, blob]))
  const stored = new StoredBlobs(repository)
  let left = MAX_FILES
  const storedText = async (path: string): Promise<SourceContent | undefined> => {
    const blob = blobs.get(path)
    if (blob === undefined || left-- <= 0) return undefined
    const content = await stored.read(blob)
    return content === undefined ? undefined : { kind: 'found', content }
  }
  return {
    ...side.sources,
    read: async (path) => {
      const own = await side.sources.read(path)
      return own.kind === 'found' ? own : ((await storedText(path)) ?? own)
    },
  }
}

/** Asks one git for all blobs that are wanted while the one before is still answering: a process takes longer than a file. */
class StoredBlobs {
  private next: { readonly ids: string[]; readonly answer: Promise<ReadonlyMap<string, Buffer>> } | undefined
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly repository: GitRepository) {}

  async read(id: string): Promise<Buffer | undefined> {
    this.next ??= this.begun([])
    this.next.ids.push(id)
    return (await this.next.answer).get(id)
  }

  private begun(ids: string[]): NonNullable<StoredBlobs['next']> {
    const answer = this.last.then(async () => {
      this.next = undefined
      return readBlobs(this.repository, ids)
    })
    const known = answer.catch((error: unknown) => {
      if (error instanceof GitProblem) return new Map<string, Buffer>()
      throw error
    })
    this.last = known.catch(() => undefined)
    return { ids, answer: known }
  }
}
