/**
 * How much memory files can cost at scale. A million files take a minute or two, so the default is 20,000; HOSTILE_FILES
 * sets another number.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Places, makeData } from './data.js'
import { NAMES, expectBounded, makeFiles } from './manyFiles.js'
import { manyFunctions } from './manyFunctions.js'
import { wholeProcess } from './wholeProcess.js'

const FILES = Number(process.env.HOSTILE_FILES ?? 20_000)

let root: string
let places: Places

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  places = await makeData(path.join(root, 'data'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

describe(`${FILES} empty files`, () => {
  it.each(NAMES)('named like %s are listed or counted in bounded memory', async (_, nameOf) => {
    await expectBounded(root, places, { files: FILES, nameOf })
  })
})

it('covdata leaves out meta-data files that would exceed the memory limit', async () => {
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
