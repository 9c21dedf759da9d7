/** More unreadable files than a function call can take arguments. */
import { expect, it } from '@jest/globals'
import { reportsUnreadableFiles } from './unreadableFiles.js'

it('a hundred thousand unreadable files are all reported', async () => {
  await expect(reportsUnreadableFiles(130_000)).resolves.toBeUndefined()
})
