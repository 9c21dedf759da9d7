/**
 * Data that real binaries of every Go release wrote, kept in __tests__/fixtures/covdata (its README says how it was made):
 * every command returns what the covdata of that release did. Needs no Go.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { decodeCounterFile } from '../../src/covdata/format/counterFile.js'
import { ours } from '../cli/covdata/covdataRun.js'
import { entriesIn } from './contents.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/covdata/', import.meta.url))
const RELEASES = ['1.20.14', '1.21.13', '1.22.12', '1.23.12', '1.24.13', '1.25.8', '1.26.8', '1.27.0']
const MODES = ['set', 'count', 'atomic']

/** A file's name without its time, and the hexadecimal digits of its bytes or of their hash. */
type WrittenFile = readonly [name: string, content: string]

/** Files in a form that can be compared: Go's string tables are in random order. */
function comparable(files: readonly WrittenFile[]): readonly unknown[] {
  const texts = files.map(([name, content]) => {
    if (name.startsWith('covmeta.')) return JSON.stringify([name, content])
    const file = decodeCounterFile(Buffer.from(content, 'hex'))
    const entries = entriesIn(file).map((entry) => ({ ...entry, counters: [...entry.counters] }))
    return JSON.stringify([name, file.metaHash, file.origin, entries])
  })
  return texts.sort()
}

async function writtenFiles(directory: string): Promise<readonly WrittenFile[]> {
  const names = await readdir(directory)
  return Promise.all(
    names.map(async (name): Promise<WrittenFile> => {
      const bytes = await readFile(path.join(directory, name))
      return name.startsWith('covmeta.')
        ? [name, createHash('sha256').update(bytes).digest('hex')]
        : [name.replace(/\.\d+$/, ''), bytes.toString('hex')]
    }),
  )
}

it('the fixtures have data of every Go release', async () => {
  const names = await readdir(FIXTURES)
  expect(names.filter((name) => /^\d/.test(name)).sort()).toEqual(RELEASES)
})

describe.each(RELEASES.flatMap((release) => MODES.map((mode) => [release, mode] as const)))(
  'data of Go %s in mode %s',
  (release, mode) => {
    const set = path.join(FIXTURES, release, mode)
    /** Directory names in flags are relative to the set. */
    const inSet = (flag: string): string => {
      const names = /^-i=(?<names>.*)$/.exec(flag)?.groups?.names
      if (names === undefined) return flag
      const directories = names.split(',').map((name) => path.join(set, name))
      return `-i=${directories.join(',')}`
    }
    const all = inSet('-i=first,second,other')
    const kept = (name: string): Promise<string> => readFile(path.join(set, name), 'utf8')
    let out: string

    beforeEach(async () => {
      out = await mkdtemp(path.join(tmpdir(), 'data-sets-'))
    })

    afterEach(async () => {
      await rm(out, { recursive: true })
    })

    it('is printed as that release printed it', async () => {
      const printed = async (...args: readonly string[]): Promise<unknown> => ours(...args, all)
      const quietly = (stdout: string): unknown => ({ exitCode: 0, stdout, stderr: '' })
      expect(await printed('percent', `-go=${release}`)).toEqual(quietly(await kept('percent.txt')))
      expect(await printed('func')).toEqual(quietly(await kept('func.txt')))
      expect(await printed('pkglist')).toEqual(quietly(await kept('pkglist.txt')))
    })

    it('becomes the profile that this release wrote', async () => {
      const profile = path.join(out, 'coverage.out')
      expect(await ours('textfmt', all, `-o=${profile}`)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
      const text = await readFile(profile, 'utf8')
      expect(text).toBe(await kept('coverage.out'))
      expect(text.split('\n')[0]).toBe(`mode: ${mode}`)
    })

    it('is merged, subtracted and intersected as that release did', async () => {
      const written = JSON.parse(await kept('written.json')) as Record<string, readonly WrittenFile[]>
      expect(Object.keys(written)).toHaveLength(5)
      for (const [line, files] of Object.entries(written)) {
        const directory = await mkdtemp(path.join(out, 'written-'))
        const flags = line.split(' ').map(inSet)
        expect(await ours(...flags, `-o=${directory}`)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
        expect(comparable(await writtenFiles(directory))).toEqual(comparable(files))
      }
    })
  },
)
