/**
 * How much memory files can cost at scale. A million files take a minute or two, so the default is 20,000; HOSTILE_FILES
 * sets another number.
 */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { boundsEmptyFiles, makeFiles } from './manyFiles.js'
import { manyFunctions } from './manyFunctions.js'
import { wholeProcess } from './wholeProcess.js'

const place = boundsEmptyFiles(Number(process.env.HOSTILE_FILES ?? 20_000))

it('covdata leaves out meta-data files that would exceed the memory limit', async () => {
  const { root, places } = place()
  const directory = path.join(root, 'functions')
  const file = manyFunctions(2 ** 19)
  await makeFiles(
    directory,
    (index) => `covmeta.${index}`,
    Array.from({ length: 10 }, () => file),
  )
  const args = ['covdata', 'pkglist', `-i=${places.directory},${directory}`]
  const said = await wholeProcess(root, args, ['--max-old-space-size=1536'])
  await rm(directory, { recursive: true })
  expect(said.stdout).toContain('intact.test/sound')
  expect(said.stdout).toContain('hostile.test/many')
  expect(said.stderr).toContain('more than 1073741824 bytes of memory')
  expect(said.exitCode).toBe(1)
})
