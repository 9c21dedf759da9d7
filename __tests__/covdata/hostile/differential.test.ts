/**
 * Spoilt files beside Go's own tool: where it succeeds without a word, ours has the same figures, or says what is wrong with
 * the file. HOSTILE_MUTATIONS makes more of them than the tests do.
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
  // Builds the tool and keeps it in Go's cache; called by itself it takes a fraction of the time.
  await promisify(execFile)(go, ['tool', 'covdata', 'percent', `-i=${places.directory}`], { env })
  const { stdout } = await promisify(execFile)(go, ['tool', '-n', 'covdata'], { env })
  tool = stdout.trim()
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** Counters of the sample stop at 2^32 - 1, which Go says each time. */
const OVERFLOW = 'warning: uint32 overflow during counter merge\n'

/** Go believes the lengths that it reads: without a limit (in KiB) it takes all of a machine's memory. */
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

/** Percentages and profile. Names that are no UTF-8 cannot be compared as text; ours refuses them. */
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

/** @returns whether there was something to compare: Go has succeeded */
async function compare(): Promise<boolean> {
  const gos = await figuresBy(goCovdata)
  const ours = await figuresBy(covdata)
  if (gos.exitCode !== 0 || gos.stderr !== '') {
    // Go says that a figure is not to be trusted, or gives none; ours has an answer of its own then.
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

/** A spoilt file: which sample, where, and what is written there. */
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

describe(`covdata of Go ${RELEASE}`, () => {
  it('has the same figures of spoilt files that it reads, or ours says what is wrong', async () => {
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
      // A length of 2^32 - 1, for which Go takes memory without end.
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
    ['raw numbers', counterFile('raw little-endian')],
    ['raw numbers, the high byte first', counterFile('raw big-endian')],
    ['no entries', counterFile('uleb', [])],
    ['the hash of another program', patched(counterFile('uleb'), 8, 1, 2, 3)],
    ['an older version', patched(counterFile('uleb'), 4, 0)],
  ])('has the same figures of a file with %s', async (_, file) => {
    await writeFile(places.spoilt, file)
    const gos = await figuresBy(goCovdata)
    expect(gos).toMatchObject({ exitCode: 0, stderr: '' })
    const ours = await figuresBy(covdata)
    expect([ours.exitCode, ours.stdout, ours.profile]).toEqual([0, gos.stdout, gos.profile])
  })
})
