/** Where the sources of merged data are looked for. */
import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { checkoutsOf } from '../../src/stages/checkouts.js'
import { UserError } from '../../src/support/errors.js'
import { inTemporary } from '../helpers/temporary.js'

it('looks in the named directory and in the repository around it', async () => {
  await inTemporary(async (dir) => {
    const root = await realpath(dir)
    const inner = join(root, 'services', 'shop')
    await mkdir(join(root, '.git'))
    await mkdir(inner, { recursive: true })
    expect(await checkoutsOf(inner, '/')).toEqual([inner, root])
    expect(await checkoutsOf(undefined, inner)).toEqual([inner, root])
    expect(await checkoutsOf(root, '/')).toEqual([root])
  })
})

it('looks in the named directory alone if it is in no repository', async () => {
  await inTemporary(async (dir) => {
    expect(await checkoutsOf(dir, '/')).toEqual([await realpath(dir)])
  })
})

it('refuses a directory that does not exist', async () => {
  await inTemporary(async (dir) => {
    await expect(checkoutsOf(join(dir, 'typo'), dir)).rejects.toThrow(UserError)
  })
})
