import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findFolders } from '../../src/legs/foundFolders.js'
import { inTemporary } from '../helpers/temporary.js'

describe('the search of a directory', () => {
  it('ends with advice when there are too many subdirectories', async () => {
    await inTemporary(async (directory) => {
      for (const name of ['a', 'b', 'c']) await mkdir(join(directory, name))
      await expect(findFolders(directory, undefined, 3)).rejects.toMatchObject({
        message: `${directory} has more than 3 subdirectories`,
        advice: 'Name the directories with coverage data themselves.',
      })
      await expect(findFolders(directory, undefined, 4)).resolves.toHaveLength(3)
    })
  })

  it('follows no links, which may lead in circles', async () => {
    await inTemporary(async (directory) => {
      await symlink(directory, join(directory, 'circle'), 'junction')
      await writeFile(join(directory, 'covmeta.x'), '')
      await expect(findFolders(directory)).resolves.toHaveLength(1)
    })
  })
})
