/** @module A great number of empty files beside sound data, read by a whole process with bounded memory. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { forEachLimited } from '../../../src/support/parallel.js'
import { INTACT_FIGURES, type Places, makeData } from './data.js'
import { victimProgram } from './samples.js'
import { wholeProcess } from './wholeProcess.js'

/** Kinds of files, and the name of the file with a given number. */
const NAMES: readonly (readonly [string, (index: number) => string])[] = [
  ['counters of a binary', (index) => `covcounters.${victimProgram.tag}.${index}.${index}`],
  ['counters without meta-data', (index) => `covcounters.none.${index}.${index}`],
  ['meta-data of different binaries', (index) => `covmeta.${index}`],
  ['leftover temporary files', (index) => `tmp.covcounters.x.${index}.${index}`],
]

/** @param nameOf returns the name of the file with a given number */
export async function makeFiles(
  directory: string,
  nameOf: (index: number) => string,
  contents: readonly Uint8Array[],
): Promise<void> {
  await mkdir(directory, { recursive: true })
  await forEachLimited([...contents.keys()], 64, async (index) => {
    await writeFile(path.join(directory, nameOf(index)), contents[index] ?? '')
  })
}

/** A directory for the files of a test file, and sound data in it. */
export interface HostilePlace {
  readonly root: string
  readonly places: Places
}

/**
 * Tests that empty files cost little, however many there are.
 * @returns the place for other tests of the same file, once the tests run
 */
export function boundsEmptyFiles(files: number): () => HostilePlace {
  let place: HostilePlace | undefined
  const current = (): HostilePlace => {
    if (place === undefined) throw new Error('no test is running')
    return place
  }
  beforeAll(async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
    place = { root, places: await makeData(path.join(root, 'data')) }
  })
  afterAll(async () => {
    await rm(current().root, { recursive: true })
  })
  describe(`${files} empty files`, () => {
    it.each(NAMES)('named like %s are listed or counted in bounded memory', async (_, nameOf) => {
      await expectBounded(current(), { files, nameOf })
    })
  })
  return current
}

/** Checks that all files are listed or counted, and that each takes little memory. */
async function expectBounded(
  { root, places }: HostilePlace,
  { files, nameOf }: { readonly files: number; readonly nameOf: (index: number) => string },
): Promise<void> {
  const directory = await mkdtemp(path.join(root, 'many-'))
  await makeFiles(
    directory,
    nameOf,
    Array.from({ length: files }, () => new Uint8Array()),
  )
  // In MiB: what the process always needs, and 1.5 KiB for each file.
  const heap = `--max-old-space-size=${64 + Math.ceil((1.5 * files) / 1024)}`
  const said = await wholeProcess(root, ['covdata', 'percent', `-i=${places.directory},${directory}`], [heap])
  const out = path.join(root, 'report')
  const reported = await wholeProcess(root, ['report', places.directory, directory, '--out', out], [heap])
  await rm(directory, { recursive: true })
  expect(said.stdout).toContain(INTACT_FIGURES.percent[0])
  expect(said.stderr).toContain(`${files - 20} more files`)
  expect(said.stderr.length).toBeLessThan(20_000)
  expect(reported.stdout).toContain('intact.test/sound')
  expect(reported.stdout.length).toBeLessThan(20_000)
  if (process.env.HOSTILE_FILES !== undefined)
    console.log(
      `${files} files: covdata percent ${said.seconds.toFixed(1)} s, ${said.peak.toFixed(0)} MB; report ${reported.seconds.toFixed(1)} s, ${reported.peak.toFixed(0)} MB`,
    )
}
