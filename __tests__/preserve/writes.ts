/**
 * @module Binaries that write and clear their counters while they run, and directories that are copied meanwhile: each process
 * counts once, with everything that it did. The block of work() is executed a hundred times whenever a binary works.
 */
import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { textProfile } from '../helpers/textfmt.js'
import { buildUnitTable } from '../../src/covdata/units/unitTable.js'
import { capture } from '../../src/process/exec.js'
import { buildBinary, keptIn, runProgram } from '../helpers/preservedBinaries.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/writes', import.meta.url))

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preserve-writes-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** A Go release, and how counters are kept. */
export interface Keeping {
  readonly version: GoVersionName
  readonly how: 'mapped' | 'snapshots'
}

/** Both ways for each release. */
export function waysOf(...versions: readonly GoVersionName[]): readonly Keeping[] {
  return versions.flatMap((version) => (['mapped', 'snapshots'] as const).map((how) => ({ version, how })))
}

/** The tests for one way with one release. */
export function countsOnce({ version, how }: Keeping): void {
  let binary: string
  beforeAll(async () => {
    const directory = join(root, `${version}-${how}`)
    const mapped = how === 'mapped'
    binary = await buildBinary({ version, kind: 'preserved', directory, mapped, cwd: FIXTURE })
  })

  it.each([
    { acts: 'work write', work: 100, killed: 0 },
    { acts: 'work write write exit', work: 100, killed: 0 },
    { acts: 'work write work', work: 200, killed: 0 },
    { acts: 'work write work panic', work: 200, killed: 1 },
    { acts: 'work write panic', work: 100, killed: 1 },
    { acts: 'work write clear work', work: 200, killed: 0 },
    { acts: 'work write clear work work write clear work work work write clear work', work: 700, killed: 0 },
    { acts: 'work write clear work write clear work panic', work: 300, killed: 1 },
    { acts: 'work write clear panic', work: 100, killed: 1 },
    { acts: 'work work write clear work write work panic', work: 400, killed: 1 },
    // What a binary clears before it writes is gone, as it is with Go alone.
    { acts: 'work clear work work write', work: 200, killed: 0 },
  ])('counts once what it did: $acts', async ({ acts, work, killed }) => {
    const data = await mkdtemp(join(root, 'data-'))
    await runProgram(binary, acts.split(' '), { env: { GOCOVERDIR: data } })
    const kept = await keptIn(data)
    expect(kept).toMatchObject({ work, processes: 1, killed, live: killed })
    expect(kept.problems.filter((code) => code !== 'process-snapshots')).toEqual([])
  })

  it.each([
    { acts: 'work wait', killed: 0, work: 100 },
    { acts: 'work wait work', killed: 0, work: 200 },
    { acts: 'work wait work panic', killed: 1, work: 200 },
    { acts: 'work write wait work write', killed: 0, work: 200 },
    { acts: 'work write wait clear work', killed: 0, work: 200 },
  ])(
    'counts once what it did when its directory is copied while it waits: $acts',
    async ({ acts, killed, work }) => {
      const data = await mkdtemp(join(root, 'data-'))
      const copy = `${data}-copy`
      await mkdir(copy)
      await runProgram(binary, acts.split(' '), {
        env: { GOCOVERDIR: data },
        onLine: () => {
          cpSync(data, copy, { recursive: true })
        },
      })
      for (const directories of [
        [data, copy],
        [copy, data],
      ])
        expect(await keptIn(...directories)).toMatchObject({ work, processes: 1, killed })
      // Without the original, the copy has what there was; the last snapshot may have less.
      const copied = await keptIn(copy)
      expect(copied).toMatchObject({ processes: 1, killed: 1 })
      if (how === 'mapped' || acts.includes('write')) expect(copied.work).toBe(100)
    },
  )

  it('leaves files that Go’s own tools can read', async () => {
    const data = await mkdtemp(join(root, 'data-'))
    await runProgram(binary, ['work', 'write', 'clear', 'work'], { env: { GOCOVERDIR: data } })
    const { goroot } = await goToolchain(version)
    const covdata = async (...args: readonly string[]): Promise<string> => {
      const env = await goEnv(version)
      const ran = await capture(join(goroot, 'bin/go'), ['tool', 'covdata', ...args], { cwd: root, env })
      expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
      return ran.stdout
    }
    const [profile, merged] = [`${data}.txt`, `${data}-merged`]
    await covdata('textfmt', `-i=${data}`, `-o=${profile}`)
    expect(await readFile(profile, 'utf8')).toBe(textProfile(buildUnitTable((await readPods([data])).pods)))
    expect(await covdata('debugdump', `-i=${data}`)).toMatch(/Func: work\n.*\n.*\n.* = 200$/m)
    await mkdir(merged)
    await covdata('merge', `-i=${data}`, `-o=${merged}`)
    expect((await keptIn(merged)).work).toBe(200)
  })

  it.each(['exit', 'panic'])(
    'does not write counters to descriptors that its own code has reused, up to its %s',
    async (end) => {
      const data = await mkdtemp(join(root, 'data-'))
      await runProgram(binary, ['work', 'take descriptors', 'work', end], { env: { GOCOVERDIR: data } })
      for (const index of [0, 1, 2, 3, 4, 5])
        expect(await readFile(`${data}-${index}`, 'utf8')).toBe('of the program')
      expect((await keptIn(data)).work).toBe(200)
    },
  )
}
