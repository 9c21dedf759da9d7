/**
 * Corrupt files, compared with Go's own tool: if it succeeds without a warning, ours has the same figures or says what is
 * wrong with the file. HOSTILE_MUTATIONS sets another number of files.
 */
import { type ExecFileException, execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { goEnv, goRoot } from '../../helpers/toolchains.js'
import { type Places, type Said, covdata, makeData } from './data.js'
import { HUGE_BYTES } from './hugeNumbers.js'
import {
  FLAVORS,
  counterFile,
  patched,
  spliced,
  twoSegments,
  victimEntries,
  victimProgram,
} from './samples.js'

const RELEASE = '1.26.8'
const MUTATIONS = Number(process.env.HOSTILE_MUTATIONS ?? 80)

let root: string
let places: Places
let tool: string

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  places = await makeData(path.join(root, 'data'))
  const go = path.join(await goRoot(RELEASE), 'bin', 'go')
  const env = await goEnv(RELEASE)
  // This builds the tool into Go's cache; calling it directly takes a fraction of the time.
  await promisify(execFile)(go, ['tool', 'covdata', 'percent', `-i=${places.directory}`], { env })
  const { stdout } = await promisify(execFile)(go, ['tool', '-n', 'covdata'], { env })
  tool = stdout.trim()
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** Some counters of the sample saturate at 2^32 - 1, which Go reports each time. */
const OVERFLOW = 'warning: uint32 overflow during counter merge\n'

/** In KiB. Go trusts the lengths that it reads: without a limit, it takes all of the machine's memory. */
const LIMITED = 'ulimit -v 4194304 2>/dev/null; exec "$@"'

async function goCovdata(...args: readonly string[]): Promise<Said> {
  try {
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', LIMITED, 'sh', tool, ...args], {
      timeout: 60_000,
    })
    return { exitCode: 0, stdout, stderr: stderr.replaceAll(OVERFLOW, '') }
  } catch (error) {
    const { code, signal, stdout = '', stderr = '' } = error as Partial<ExecFileException & Said>
    if (typeof code !== 'number' && typeof signal !== 'string') throw error
    return { exitCode: typeof code === 'number' ? code : 1, stdout, stderr }
  }
}

/** Percentages and profile. Names that are not UTF-8 cannot be compared as text; ours refuses them. */
async function figuresBy(run: (...args: string[]) => Promise<Said>): Promise<Said & { profile: string }> {
  const out = path.join(root, 'profile')
  await writeFile(out, '')
  const percent = await run('percent', `-i=${places.directory}`)
  const profile = await run('textfmt', `-i=${places.directory}`, `-o=${out}`)
  return {
    exitCode: Math.max(percent.exitCode, profile.exitCode),
    stdout: percent.stdout,
    stderr: percent.stderr + profile.stderr,
    profile: await readFile(out, 'utf8'),
  }
}

/** @returns whether there was something to compare, that is, whether Go succeeded */
async function compare(): Promise<boolean> {
  const gos = await figuresBy(goCovdata)
  const ours = await figuresBy(covdata)
  if (gos.exitCode !== 0 || gos.stderr !== '') {
    // Go warns about its figures or prints none; then ours may answer differently.
    return false
  }
  if (ours.stderr === '') {
    expect(ours.stdout).toBe(gos.stdout)
    expect(ours.profile).toBe(gos.profile)
  } else {
    expect(ours.stderr).toContain(places.directory)
  }
  return true
}

const samples = [...FLAVORS.map((flavor) => counterFile(flavor)), victimProgram.bytes]

/** A corrupt file: which sample, the offset of the change, and the new bytes. */
const mutation = fc.record({
  sample: fc.nat(samples.length - 1),
  offset: fc.nat(400),
  bytes: fc.oneof(
    { weight: 6, arbitrary: fc.nat(255).map((byte) => [byte]) },
    { weight: 1, arbitrary: fc.constantFrom(...HUGE_BYTES) },
    { weight: 1, arbitrary: fc.array(fc.nat(255), { maxLength: 4 }) },
  ),
  inserted: fc.boolean(),
})

describe(`our covdata and that of Go ${RELEASE}`, () => {
  it('print the same figures for corrupt files that both read, or ours says what is wrong', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(mutation, async ({ sample, offset, bytes, inserted }) => {
        const file = samples[sample] ?? victimProgram.bytes
        const at = offset % file.length
        const spoilt = inserted ? spliced(file, at, 1, bytes) : patched(file, at, ...bytes)
        await writeFile(places.spoilt, file === victimProgram.bytes ? counterFile('uleb') : spoilt)
        await writeFile(places.meta, file === victimProgram.bytes ? spoilt : victimProgram.bytes)
        if (await compare()) compared++
      }),
      // A length of 2^32 - 1, which makes Go take endless memory.
      {
        numRuns: MUTATIONS,
        examples: [[{ sample: 1, offset: 114, bytes: Array<number>(8).fill(255), inserted: false }]],
      },
    )
    await writeFile(places.meta, victimProgram.bytes)
    expect(compared).toBeGreaterThan(MUTATIONS / 10)
  })

  it.each([
    ['several entries of a function', counterFile('uleb', [...victimEntries, ...victimEntries])],
    ['two segments', twoSegments(victimEntries, victimEntries)],
    ['raw little-endian numbers', counterFile('raw little-endian')],
    ['raw big-endian numbers', counterFile('raw big-endian')],
    ['no entries', counterFile('uleb', [])],
    ['the hash of another binary', patched(counterFile('uleb'), 8, 1, 2, 3)],
    ['an older version', patched(counterFile('uleb'), 4, 0)],
  ])('print the same figures for a file with %s', async (_, file) => {
    await writeFile(places.spoilt, file)
    const gos = await figuresBy(goCovdata)
    expect(gos).toMatchObject({ exitCode: 0, stderr: '' })
    const ours = await figuresBy(covdata)
    expect([ours.exitCode, ours.stdout, ours.profile]).toEqual([0, gos.stdout, gos.profile])
  })
})
