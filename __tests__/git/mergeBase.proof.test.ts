/** A remote that takes the connection and says nothing, as behind a firewall. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { fetchRef } from '../../src/git/mergeBase.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'

it('a remote that does not answer is given up after fifteen seconds, in words', async () => {
  const silent = createServer()
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  try {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(join(directory, 'clone'))
      repository.commit()
      repository.git('remote', 'add', 'origin', `git://127.0.0.1:${port}/project.git`)
      await expect(fetchRef(await repository.open(), 'main')).rejects.toThrow(
        /: the remote did not answer within 15 seconds$/,
      )
    })
  } finally {
    silent.close()
  }
})
