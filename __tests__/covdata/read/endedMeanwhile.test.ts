/** Processes that end while their directory is read: `collect` may run beside programs. */
import { rmSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ReadBudget } from '../../../src/covdata/bytes/fileReader.js'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { inTemporary } from '../../helpers/temporary.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'
import { type LiveParts, liveFile, wordsOf } from '../liveBuilder.js'

const UNITS = 20_000
const STARTED = 1_700_000_000_000_000_000n
const many = (count: number): readonly number[] => Array.from({ length: UNITS }, () => count)
/** So large that readers ask whether they may read its live file. */
const program = smallProgram('atomic', { F: many(1).map((_, at) => [at + 1, 1]) })

/** Does something once, when so many large files have been read. */
class Interrupting extends ReadBudget {
  private left: number

  constructor(
    files: number,
    private readonly work: () => void,
  ) {
    super()
    this.left = files
  }

  override spend(bytes: number): void {
    super.spend(bytes)
    this.left--
    if (this.left === 0) this.work()
  }
}

async function writeLive(directory: string, parts: Omit<LiveParts, 'started' | 'words'>, count: number) {
  const file = join(directory, `live.covcounters.${parts.pid}.${STARTED}`)
  await writeFile(file, liveFile({ started: STARTED, words: wordsOf([0, 0, many(count)]), ...parts }))
  return file
}

describe('a process that ends while its directory is read', () => {
  // Live files are read twice: once for what they are, once for their counters.
  it.each([
    ['before its live file is looked at', 1],
    ['before the counters of its live file are read', 3],
  ])('counts with what it has written, if that is %s', async (_, files) => {
    await inTemporary(async (root) => {
      const [directory, later] = [join(root, 'data'), join(root, 'later')]
      for (const each of [directory, later]) await mkdir(each)
      const encoded = await writeMeta(directory, program)
      await writeMeta(later, program)
      const hash = Buffer.from(encoded.tag, 'hex')
      await writeLive(directory, { pid: 1, hash }, 1)
      const live = await writeLive(directory, { pid: 2, hash }, 1)
      const written = await writeCounters(later, encoded, entriesOf(many(5)), { pid: 2 })
      const bytes = await readFile(written)
      const once = new SeenFiles(
        undefined,
        new Interrupting(files, () => {
          writeFileSync(join(directory, basename(written)), bytes)
          rmSync(live)
        }),
      )
      const { pods, problems } = await readPods([directory], { once })
      expect(problems).toEqual([])
      expect(pods[0]?.processes.map(({ pid }) => pid).sort()).toEqual([1, 2])
      expect(new Set(pods[0]?.counters.of(0, 0))).toEqual(new Set([6]))
    })
  })

  it('is a problem if it has left nothing', async () => {
    await inTemporary(async (root) => {
      const encoded = await writeMeta(root, program)
      const hash = Buffer.from(encoded.tag, 'hex')
      await writeLive(root, { pid: 1, hash }, 1)
      const live = await writeLive(root, { pid: 2, hash }, 1)
      const once = new SeenFiles(
        undefined,
        new Interrupting(1, () => {
          rmSync(live)
        }),
      )
      const { problems } = await readPods([root], { once })
      expect(problems.map(({ code, path }) => [code, path])).toEqual([['live-file-unreadable', live]])
    })
  })
})
