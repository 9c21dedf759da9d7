/** The place for binaries without GOCOVERDIR: one run at a time holds it, and none after the run has ended. */
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { claimFixedDirectory } from '../../src/preserve/fixedDirectory.js'
import { type RunDirectories, makeRunDirectories } from '../../src/stages/runDirectories.js'
import { inTemporary } from '../helpers/temporary.js'

async function inTwo(
  work: (cache: string, one: RunDirectories, other: RunDirectories) => Promise<void>,
): Promise<void> {
  await inTemporary(async (parent) => {
    await work(join(parent, 'cache'), await makeRunDirectories(parent), await makeRunDirectories(parent))
  })
}

it('the fixed place leads to the data of the run from the same path each time', async () => {
  await inTwo(async (cache, one, other) => {
    const first = await claimFixedDirectory(cache, '/work', one)
    expect(await realpath(first?.path ?? '')).toBe(await realpath(one.binariesData))
    await first?.release()
    expect(await readdir(dirname(first?.path ?? ''))).toEqual([])
    const second = await claimFixedDirectory(cache, '/work', other)
    expect(second?.path).toBe(first?.path)
    expect(await realpath(second?.path ?? '')).toBe(await realpath(other.binariesData))
    // It no longer belongs to the first run.
    await first?.release()
    expect(await realpath(second?.path ?? '')).toBe(await realpath(other.binariesData))
  })
})

it('the fixed place can lead to other data of its run, which still holds it and gives it back', async () => {
  await inTwo(async (cache, one, other) => {
    const first = await claimFixedDirectory(cache, '/work', one)
    const place = first?.path ?? ''
    await first?.redirect(one.unitData)
    expect(await realpath(place)).toBe(await realpath(one.unitData))
    expect(await claimFixedDirectory(cache, '/work', other)).toBeUndefined()
    await first?.release()
    expect(await readdir(dirname(place))).toEqual([])
    // What has been given back is the next run's.
    await claimFixedDirectory(cache, '/work', other)
    await first?.redirect(one.unitData)
    expect(await realpath(place)).toBe(await realpath(other.binariesData))
  })
})

it('the fixed place is taken while another run holds it, but not for another working directory', async () => {
  await inTwo(async (cache, one, other) => {
    const first = await claimFixedDirectory(cache, '/work', one)
    expect(await claimFixedDirectory(cache, '/work', other)).toBeUndefined()
    expect(await realpath(first?.path ?? '')).toBe(await realpath(one.binariesData))
    const elsewhere = await claimFixedDirectory(cache, '/elsewhere', other)
    expect(elsewhere?.path).not.toBe(first?.path)
  })
})

it.each<readonly [string, (one: RunDirectories) => Promise<void>]>([
  ['is dead', async ({ root }) => writeFile(join(root, 'owner'), String(endedProcess()))],
  ['has cleaned up', async ({ root }) => rm(root, { recursive: true })],
  ['was killed while it wrote its id', async ({ root }) => writeFile(join(root, 'owner'), '')],
  ['left no id', async ({ root }) => rm(join(root, 'owner'))],
])('the fixed place is free again if the run that held it %s', async (_, end) => {
  await inTwo(async (cache, one, other) => {
    await claimFixedDirectory(cache, '/work', one)
    await end(one)
    const second = await claimFixedDirectory(cache, '/work', other)
    expect(await realpath(second?.path ?? '')).toBe(await realpath(other.binariesData))
    expect(await readdir(dirname(second?.path ?? ''))).toHaveLength(1)
    expect(await readFile(join(other.root, 'owner'), 'utf8')).toBe(String(process.pid))
  })
})

it('a run does without the fixed place when something else is there', async () => {
  await inTwo(async (cache, one, other) => {
    const first = await claimFixedDirectory(cache, '/work', one)
    const path = first?.path ?? ''
    await first?.release()
    await mkdir(path)
    expect(await claimFixedDirectory(cache, '/work', other)).toBeUndefined()
    expect(await readdir(dirname(path))).toHaveLength(1)
    await rm(path, { recursive: true })
    await symlink('/', path)
    expect(await claimFixedDirectory(cache, '/work', other)).toBeDefined()
  })
})

it('a run does without the fixed place when the tool cache is not writable', async () => {
  await inTwo(async (cache, one) => {
    await writeFile(cache, 'no directory')
    expect(await claimFixedDirectory(cache, '/work', one)).toBeUndefined()
  })
})

/** The id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid
}
