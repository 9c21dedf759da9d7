import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { dataFoldersBelow } from '../../../src/covdata/read/dataFolders.js'
import { inTemporary } from '../../helpers/temporary.js'

it('finds the folders with data below a directory, at any depth', async () => {
  await inTemporary(async (root) => {
    for (const [folder, name] of [
      ['', 'covmeta.00'],
      ['b/c', 'covcounters.00.1.1'],
      ['a', 'live.covcounters.1.1'],
      ['logs', 'server.log'],
    ] as const) {
      await mkdir(join(root, folder), { recursive: true })
      await writeFile(join(root, folder, name), '')
    }
    expect(await dataFoldersBelow(root)).toEqual({
      folders: [join(root, 'a'), join(root, 'b', 'c')],
      leftOut: [],
    })
  })
})

it('follows no links, and names what is too deep', async () => {
  await inTemporary(async (root) => {
    const elsewhere = join(root, 'elsewhere')
    const data = join(root, 'data')
    const deep = join(data, ...Array.from({ length: 17 }, (_, index) => `d${index}`))
    await mkdir(elsewhere)
    await writeFile(join(elsewhere, 'covmeta.00'), '')
    await mkdir(deep, { recursive: true })
    await writeFile(join(deep, 'covmeta.00'), '')
    await symlink(elsewhere, join(data, 'link'), 'junction')
    await symlink(data, join(data, 'loop'), 'junction')
    expect(await dataFoldersBelow(data)).toEqual({ folders: [], leftOut: [deep] })
  })
})
