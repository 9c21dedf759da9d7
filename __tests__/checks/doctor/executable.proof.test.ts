/** Executables of every release contain the packages that they write, and say which release built them. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isBuildOf, readExecutable } from '../../../src/checks/doctor/executable.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { buildBinary, runProgram } from '../../helpers/preservedBinaries.js'
import { GO_VERSIONS } from '../../helpers/toolchains.js'

const FAULTS = join(import.meta.dirname, '../../fixtures/preserve/faults')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(GO_VERSIONS)('a binary of Go %s', (version) => {
  it.each([
    ['preserved', []],
    ['preserved', ['-ldflags=-s -w']],
    ['cover', []],
  ] as const)('that is built as "%s" with %j is recognized by its data', async (kind, flags) => {
    const directory = await mkdtemp(join(folder, 'build-'))
    const build = { version, kind, directory, flags, cwd: FAULTS, env: { CGO_ENABLED: '0' } }
    const binary = await readExecutable(await buildBinary(build))
    const data = await mkdtemp(join(folder, 'data-'))
    await runProgram(binary.path, ['return'], { env: { GOCOVERDIR: data } })
    const name = (await readdir(data)).find((file) => file.startsWith('covmeta.')) ?? ''
    expect(isBuildOf(binary, decodeMetaFile(await readFile(join(data, name))).packages)).toBe(true)
    const { goVersion, preserves, instrumentation } = binary
    expect({ goVersion, preserves, instrumentation }).toEqual({
      goVersion: version,
      preserves: kind === 'preserved',
      instrumentation: 'full',
    })
  })
})
