import { chown, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { checkDirectories } from '../../src/checks/dataDirectories.js'
import { onlyWhere } from '../helpers/onlyWhere.js'

let root: string
let data: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'data directories-'))
  data = join(root, 'data', 'binaries')
  await mkdir(data, { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

it('finds nothing wrong with untouched directories', async () => {
  await writeFile(join(data, 'covmeta.00'), '')
  expect((await checkDirectories([data])).findings).toEqual([])
})

it('recreates a directory that was removed with its parent', async () => {
  await rm(join(root, 'data'), { recursive: true })
  expect((await checkDirectories([data])).findings).toMatchObject([
    { code: 'data-directory-missing', evidence: [data] },
  ])
  expect(await readdir(data)).toEqual([])
})

it.each([
  ['a file', async () => writeFile(data, '')],
  ['a link', async () => symlink(root, data, 'junction')],
])('recreates a directory that is now %s, and says so', async (_, replace) => {
  await rm(data, { recursive: true })
  await replace()
  expect((await checkDirectories([data])).findings).toMatchObject([
    { code: 'data-directory-missing', evidence: [`${data} is no longer a directory`] },
  ])
  expect(await readdir(data)).toEqual([])
  expect(await readdir(root)).toEqual(['data'])
})

it('leaves out a directory that cannot be recreated', async () => {
  await rm(join(root, 'data'), { recursive: true })
  await writeFile(join(root, 'data'), '')
  expect(await checkDirectories([data, root])).toMatchObject({
    findings: [{ code: 'data-directory-missing', evidence: [data] }],
    readable: [root],
  })
})

const { it: asRoot } = onlyWhere(process.getuid?.() === 0, 'only root can give files away')
asRoot('names the owners of the directory and of the files in it', async () => {
  const names = ['covmeta.00', 'covcounters.00.1.1', 'covcounters.00.2.2']
  for (const name of names) await writeFile(join(data, name), '')
  await chown(join(data, 'covcounters.00.1.1'), 4321, 4321)
  await chown(join(data, 'covcounters.00.2.2'), 4321, 4321)
  await chown(join(data, 'covmeta.00'), 1234, 1234)
  await chown(data, 1234, 1234)
  const [unwritable, foreign] = (await checkDirectories([data])).findings
  expect(unwritable).toMatchObject({
    code: 'data-directory-unwritable',
    evidence: [`${data} belongs to user id 1234`],
  })
  expect([...(foreign?.evidence ?? [])].sort()).toEqual([
    `1 file of user id 1234: ${join(data, 'covmeta.00')}`,
    expect.stringMatching(/^2 files of user id 4321: .*covcounters\.00\.[12]\.[12] …$/),
  ])
})
