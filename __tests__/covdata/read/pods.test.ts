import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { collectPods } from '../../../src/covdata/read/pods.js'
import { UserError } from '../../../src/support/errors.js'

describe('collectPods', () => {
  let root: string

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'pods-'))
  })

  afterEach(async () => {
    await rm(root, { recursive: true })
  })

  /** A directory with empty files. */
  const directory = async (name: string, ...files: readonly string[]): Promise<string> => {
    const place = path.join(root, name)
    await mkdir(place)
    await Promise.all(files.map((file) => writeFile(path.join(place, file), '')))
    return place
  }

  it('joins counters and meta-data with the same tag from any of the directories', async () => {
    const b = await directory(
      'b',
      'covmeta.x',
      'covcounters.x.10.5',
      'covcounters.x.9.7',
      'covcounters.y.1.1',
    )
    const a = await directory('a', 'covmeta.x', 'covmeta.y', 'covcounters.x.2.3', 'covmeta.x.bak')
    const { pods, problems } = await collectPods([b, a])
    expect(problems).toEqual([])
    expect(pods).toEqual([
      {
        tag: 'x.bak',
        metaPaths: [path.join(a, 'covmeta.x.bak')],
        counterFiles: [],
        directories: [1],
        testDirectories: [],
      },
      {
        tag: 'y',
        metaPaths: [path.join(a, 'covmeta.y')],
        counterFiles: [
          expect.objectContaining({
            path: path.join(b, 'covcounters.y.1.1'),
            directory: 0,
            pid: 1,
            time: 1n,
          }),
        ],
        directories: [0, 1],
        testDirectories: [],
      },
      {
        tag: 'x',
        metaPaths: [path.join(b, 'covmeta.x'), path.join(a, 'covmeta.x')],
        counterFiles: [
          expect.objectContaining({ path: path.join(b, 'covcounters.x.10.5'), directory: 0, pid: 10 }),
          expect.objectContaining({ path: path.join(b, 'covcounters.x.9.7'), directory: 0, pid: 9 }),
          expect.objectContaining({
            path: path.join(a, 'covcounters.x.2.3'),
            directory: 1,
            pid: 2,
            time: 3n,
          }),
        ],
        directories: [0, 1],
        testDirectories: [],
      },
    ])
  })

  it('reads a directory that is given twice twice, as Go does', async () => {
    const a = await directory('a', 'covmeta.x', 'covcounters.x.1.1')
    const [pod] = (await collectPods([a, a])).pods
    expect(pod?.counterFiles.map((file) => file.directory)).toEqual([0, 1])
  })

  it('ignores files that are not coverage data', async () => {
    const a = await directory(
      'a',
      'covmeta.',
      'covmeta.a b',
      'xcovmeta.x',
      'covcounters.x.1',
      'covcounters.x.a.1',
      'covcounters.x.9223372036854775808.1',
      'metafiles.txt',
    )
    await mkdir(path.join(a, 'covmeta.directory'))
    await mkdir(path.join(a, 'inner'))
    await writeFile(path.join(a, 'inner', 'covmeta.x'), '')
    expect(await collectPods([a])).toEqual({ pods: [], problems: [], liveFilesIgnored: 0 })
  })

  it('reports orphans and leftovers', async () => {
    const a = await directory(
      'a',
      'covcounters.x.1.1',
      'tmp.covmeta.x5',
      'tmp.covcounters.x.1.1',
      'tmp.other',
    )
    const { problems } = await collectPods([a])
    expect(problems.map(({ code, path: file }) => [code, path.basename(file)])).toEqual([
      ['leftover-temporary-file', 'tmp.covcounters.x.1.1'],
      ['leftover-temporary-file', 'tmp.covmeta.x5'],
      ['orphan-counters', 'covcounters.x.1.1'],
    ])
  })

  it('keeps symbolic links', async () => {
    const a = await directory('a', 'file')
    await symlink('file', path.join(a, 'covmeta.x'))
    expect((await collectPods([a])).pods).toHaveLength(1)
  })

  it('orders file names by bytes, not by UTF-16 units', async () => {
    const a = await directory('a', 'covmeta.ｗ', 'covmeta.𝔪', 'covmeta.z')
    expect((await collectPods([a])).pods.map(({ tag }) => tag)).toEqual(['z', 'ｗ', '𝔪'])
  })

  it('reports a directory that cannot be read by its path', async () => {
    const file = path.join(await directory('a', 'file'), 'file')
    await expect(collectPods([path.join(root, 'none')])).rejects.toThrow(UserError)
    await expect(collectPods([path.join(root, 'none')])).rejects.toThrow('there is no such directory')
    await expect(collectPods([file])).rejects.toThrow('it is not a directory')
  })
})
