import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { refusePathConflict } from '../../src/stages/outConflict.js'
import { inTemporary } from '../helpers/temporary.js'

it('a report may be made from an archive beside it, and not from a file that it overwrites', async () => {
  await inTemporary(async (root) => {
    const out = join(root, 'coverage')
    const data = join(out, 'covdata', 'binaries')
    await mkdir(data, { recursive: true })
    const [archive, inside] = [join(root, 'cov.tar'), join(data, `covmeta.${'a'.repeat(32)}`)]
    for (const path of [archive, inside]) await writeFile(path, '')
    await refusePathConflict([archive, join(root, 'not there')], out)
    for (const path of [inside, data])
      await expect(refusePathConflict([path], out)).rejects.toThrow('would overwrite what it is made from')
  })
})
