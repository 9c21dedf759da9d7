/** What collect finds in the paths that it is given, and that it leaves them as they are. */
import { chmod, chown, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { pack } from 'tar-stream'
import { type LeftData, leftData } from '../../src/stages/leftData.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'

const NOBODY = 65_534

async function found(base: string, ...paths: readonly string[]): Promise<LeftData> {
  const scratch = join(base, 'scratch')
  const { signal: stop } = new AbortController()
  return leftData({ paths, base, scratch, stop, log: quietLog() })
}

/** Root may read everything. */
async function unlessRoot<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

it('a folder that may not be read keeps its mode, as containers may still write there, and is named', async () => {
  await inTemporary(async (base) => {
    const [volume, closed] = [join(base, 'volume'), join(base, 'volume', 'closed')]
    await mkdir(closed, { recursive: true })
    await mkdir(join(base, 'scratch'))
    await writeFile(join(closed, `covmeta.${'a'.repeat(32)}`), '')
    if (process.geteuid?.() === 0)
      for (const path of [base, volume, closed]) await chown(path, NOBODY, NOBODY)
    await chmod(closed, 0o333)
    const { directories, findings } = await unlessRoot(async () => found(base, volume))
    expect((await stat(closed)).mode & 0o777).toBe(0o333)
    expect(directories).toEqual([volume])
    expect(findings.map(({ code, evidence }) => [code, evidence])).toEqual([['data-folder-unread', [closed]]])
    await chmod(closed, 0o755)
  })
})

it.each(['a', 'ü', '語'])('an archive may have a name of 255 bytes of %s', async (letter) => {
  await inTemporary(async (base) => {
    const name = letter.repeat(Math.floor(255 / Buffer.byteLength(letter)))
    const archive = pack()
    archive.entry({ name: `cov/covmeta.${'a'.repeat(32)}` }, 'a file')
    archive.finalize()
    await writeFile(join(base, name), archive as unknown as AsyncIterable<Buffer>)
    await mkdir(join(base, 'scratch'))
    const { directories } = await found(base, name)
    // The folder of the archive, and that of its folder cov.
    expect(directories).toHaveLength(2)
  })
})
