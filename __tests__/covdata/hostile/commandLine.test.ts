/**
 * The whole command line on a directory with one corrupt file. For every corruption, the figures of the other binary are
 * the same as without the file. The corrupt file is either named with the offset of the fault and left out, or it is read;
 * then the figures of its binary are those of the intact file and of what the corrupt one now says. A number that was
 * changed to another number cannot be noticed.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { depth, sampled } from '../../helpers/depth.js'
import { contentsOf } from '../contents.js'
import { INTACT_FIGURES, type Places, covdata, makeData, report, victimProfile } from './data.js'
import { contentsOrError, counterContents, metaContents } from './decode.js'
import { HUGE_BYTES } from './hugeNumbers.js'
import {
  FLAVORS,
  counterFile,
  joined,
  patched,
  spliced,
  twoSegments,
  victimEntries,
  victimProgram,
} from './samples.js'

let root: string
let places: Places

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  places = await makeData(path.join(root, 'data'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** Every truncation, two other values for every byte, and some huge numbers. decoding.test.ts has all values. */
function* spoiltCopies(file: Uint8Array): Iterable<Uint8Array> {
  for (let length = 0; length < file.length; length++) yield file.subarray(0, length)
  for (let offset = 0; offset < file.length; offset++) {
    const byte = file[offset] ?? 0
    yield patched(file, offset, byte ^ 1)
    yield patched(file, offset, (byte + 101) & 0xff)
    if (offset % 5 !== 0) continue
    const number = HUGE_BYTES[(offset / 5) % HUGE_BYTES.length] ?? []
    yield patched(file, offset, ...number)
    yield spliced(file, offset, 1, number)
  }
}

describe.each(FLAVORS)('a counter data file of flavor %s', (flavor) => {
  afterAll(async () => {
    await rm(places.spoilt)
  })

  it('changes no other figure when it is corrupt', async () => {
    let read = 0
    for (const bytes of sampled(spoiltCopies(counterFile(flavor)), 11)) {
      await writeFile(places.spoilt, bytes)
      const { exitCode, stderr, intact, victim } = await report(places.directory)
      expect(intact).toEqual(INTACT_FIGURES)
      const contents = contentsOrError(counterContents, bytes)
      if (contents instanceof FormatError) {
        expect(exitCode).toBe(1)
        expect(stderr).toContain(`${places.spoilt}: byte ${contents.offset}: expected `)
        expect(victim.profile).toEqual(victimProfile())
      } else {
        read++
        expect(victim.profile).toEqual(victimProfile(...contents.entries))
        if (stderr !== '') expect(stderr).toContain(places.spoilt)
      }
    }
    expect(read).toBeGreaterThan(depth(9, 100))
  })
})

describe('a meta-data file', () => {
  afterAll(async () => {
    await writeFile(places.meta, victimProgram.bytes)
  })

  it('changes no figure of another binary when it is corrupt', async () => {
    let read = 0
    for (const bytes of sampled(spoiltCopies(victimProgram.bytes), 11)) {
      await writeFile(places.meta, bytes)
      const { exitCode, stdout, stderr, intact, victim } = await report(places.directory)
      // Go fails here as well: figures of binaries that count functions and of those that count units cannot be added up.
      if (exitCode === 1 && stderr.includes('granularity clash')) {
        expect(stderr).toContain(places.directory)
        if (stdout === '') continue
      }
      expect(intact).toEqual(INTACT_FIGURES)
      const contents = contentsOrError(metaContents, bytes)
      if (contents instanceof FormatError) {
        expect(exitCode).toBe(1)
        expect(stderr).toContain(`${places.meta}: byte ${contents.offset}: expected `)
        expect(stderr).toContain('its 1 counter data file is left out')
        expect(victim).toEqual({ percent: [], profile: [] })
      } else {
        read++
        if (stderr !== '') expect(stderr).toContain(victimProgram.tag)
      }
    }
    expect(read).toBeGreaterThan(depth(9, 100))
  })
})

describe('with a corrupt file,', () => {
  const spoilt = counterFile('uleb').subarray(0, 100)

  beforeAll(async () => {
    await writeFile(places.spoilt, spoilt)
  })
  afterAll(async () => {
    await rm(places.spoilt)
  })

  it.each(['percent', 'func', 'pkglist', 'textfmt'])(
    '%s prints the figures of the rest and names the file',
    async (command) => {
      const [clean, our] = [path.join(root, 'clean.txt'), path.join(root, 'our.txt')]
      const bad = await covdata(
        command,
        `-i=${places.directory}`,
        ...(command === 'textfmt' ? [`-o=${our}`] : []),
      )
      await rm(places.spoilt)
      const good = await covdata(
        command,
        `-i=${places.directory}`,
        ...(command === 'textfmt' ? [`-o=${clean}`] : []),
      )
      await writeFile(places.spoilt, spoilt)
      expect(good).toMatchObject({ exitCode: 0, stderr: '' })
      expect(bad).toMatchObject({ exitCode: 1, stdout: good.stdout })
      if (command === 'pkglist')
        expect(good.stdout).toBe(
          'example.com/victim/empty\nexample.com/victim/first\nexample.com/victim/größe\nintact.test/sound\n',
        )
      if (command === 'func') expect(good.stdout).toMatch(/main\.go:5:\t+main\t+75\.0%\n/)
      expect(bad.stderr).toContain(`${places.spoilt}: byte `)
      if (command === 'textfmt') expect(await readFile(our, 'utf8')).toBe(await readFile(clean, 'utf8'))
    },
  )

  it.each([
    ['merge', []],
    ['merge', ['-pcombine']],
    ['merge', ['-pkg=intact.test/...']],
    ['subtract', []],
    ['intersect', []],
  ])('%s with the flags %j writes the rest and names the file', async (command, flags) => {
    const written: unknown[] = []
    const other = await makeData(path.join(root, 'other'))
    const inputs = command === 'merge' ? places.directory : `${places.directory},${other.directory}`
    for (const isSpoilt of [true, false]) {
      if (isSpoilt) await writeFile(places.spoilt, spoilt)
      else await rm(places.spoilt)
      const out = await mkdtemp(path.join(root, 'out-'))
      const said = await covdata(command, `-i=${inputs}`, `-o=${out}`, ...flags)
      expect(said.exitCode).toBe(isSpoilt ? 1 : 0)
      if (isSpoilt) expect(said.stderr).toContain(`${places.spoilt}: byte `)
      written.push(await contentsOf(out))
    }
    await writeFile(places.spoilt, spoilt)
    expect(Object.keys(written[0] as object).length).toBeGreaterThan(1)
    expect(written[0]).toEqual(written[1])
  })
})

describe('covdata, on odd but valid counter data files,', () => {
  afterAll(async () => {
    await rm(places.spoilt)
  })

  it('adds up several entries of one function', async () => {
    const entries = [...victimEntries, ...victimEntries, ...victimEntries.slice(0, 1)]
    await writeFile(places.spoilt, counterFile('uleb', entries))
    const { exitCode, stderr, victim } = await report(places.directory)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(victim.profile).toEqual(victimProfile(...entries))
    expect(victim.profile).toContain('example.com/victim/first/a.go:4.2,4.300 1 1200')
  })

  it('reads the first of two segments', async () => {
    await writeFile(places.spoilt, twoSegments(victimEntries, victimEntries))
    const { exitCode, victim } = await report(places.directory)
    expect(exitCode).toBe(0)
    expect(victim.profile).toEqual(victimProfile(...victimEntries))
  })

  it('leaves out entries that belong to no function, says how many, and counts the rest', async () => {
    const strangers = [
      { packageIndex: 9, functionIndex: 0, counters: Uint32Array.of(1) },
      { packageIndex: 0, functionIndex: 0xffffffff, counters: new Uint32Array() },
      { packageIndex: 0, functionIndex: 0, counters: Uint32Array.of(1, 2, 3) },
    ]
    await writeFile(places.spoilt, counterFile('uleb', [...strangers, ...victimEntries]))
    const { exitCode, stderr, victim } = await report(places.directory)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(`func payload inconsistency in ${places.spoilt}: left out 1 entry`)
    expect(stderr).toContain(
      `func payload inconsistency in ${places.spoilt}: left out the packages of plugins`,
    )
    expect(stderr).toContain(`merging counters of ${places.spoilt}: left out 1 entry`)
    expect(victim.profile).toEqual(victimProfile(...victimEntries))
  })

  it('refuses anything between the counters and the footer', async () => {
    const file = counterFile('uleb')
    await writeFile(places.spoilt, joined(file.subarray(0, -16), Uint8Array.of(0), file.subarray(-16)))
    const { exitCode, victim } = await report(places.directory)
    expect(exitCode).toBe(1)
    expect(victim.profile).toEqual(victimProfile())
  })
})
