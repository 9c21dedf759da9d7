/** What real executables say of themselves, compared with what they write. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { examineBinary } from '../../../src/checks/doctor/binaryExam.js'
import { buildInfoIn } from '../../../src/checks/doctor/buildInfo.js'
import { type Executable, isBuildOf, readExecutable } from '../../../src/checks/doctor/executable.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { targetOf } from '../../../src/go/toolchain/target.js'
import { UserError } from '../../../src/support/errors.js'
import { KINDS, type Kind, buildBinary, runProgram } from '../../helpers/preservedBinaries.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'

const FAULTS = join(import.meta.dirname, '../../fixtures/preserve/faults')
const HERE = targetOf(process.platform, process.arch)

let folder: string
const binaries = new Map<Kind, Executable>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  for (const kind of KINDS) {
    const build = { version: QUICK_RELEASE, kind, directory: folder, cwd: FAULTS, env: { CGO_ENABLED: '0' } }
    binaries.set(kind, await readExecutable(await buildBinary(build)))
  }
})
afterAll(() => rm(folder, { recursive: true }))

function of(kind: Kind): Executable {
  const binary = binaries.get(kind)
  if (binary === undefined) throw new Error(kind)
  return binary
}

describe.each(['cover', 'preserved'] as const)('a binary that is built as "%s"', (kind) => {
  it('contains the packages that it writes to its meta-data file', async () => {
    const binary = of(kind)
    const data = await mkdtemp(join(folder, 'data-'))
    await runProgram(binary.path, ['return'], { env: { GOCOVERDIR: data } })
    const name = (await readdir(data)).find((file) => file.startsWith('covmeta.')) ?? ''
    const { packages } = decodeMetaFile(await readFile(join(data, name)))
    expect(binary.packages.map(({ importPath }) => importPath)).toEqual(['example.com/faults'])
    expect(isBuildOf(binary, packages)).toBe(true)
    expect(isBuildOf({ ...binary, packages: [] }, packages)).toBe(false)
  })

  it('is known with its Go, its main package and its build ID', () => {
    const { goVersion, mainPackage, buildId = '', goos, goarch } = of(kind)
    expect({ goVersion, mainPackage, goos, goarch }).toEqual({
      goVersion: QUICK_RELEASE,
      mainPackage: 'example.com/faults',
      goos: HERE.goos,
      goarch: HERE.goarch,
    })
    // The action ID, two of the linker's inputs, and that of the content.
    expect(buildId.split('/')).toHaveLength(4)
  })
})

it.each([
  ['plain', ['instrumented: problem program-not-instrumented', 'system: ok ']],
  ['cover', ['instrumented: ok ', 'preserving: note not-preserved', 'system: ok ']],
  ['preserved', ['instrumented: ok ', 'preserving: ok ', 'system: ok ']],
] as const)('says of a binary that is built as "%s" what is missing', (kind, expected) => {
  const checks = examineBinary(of(kind), HERE)
  expect(checks.map(({ check, state, finding }) => `${check}: ${state} ${finding?.code ?? ''}`)).toEqual(
    expected,
  )
})

it('says that a binary is built for another system than this one', () => {
  // A build for another system would be the same to us: only what the binary says is looked at.
  const checks = examineBinary(of('preserved'), { goos: 'plan9', goarch: 'arm' })
  expect(checks.at(-1)).toMatchObject({ state: 'problem', finding: { code: 'binary-for-other-system' } })
})

it('says that a script is no Go executable', async () => {
  const script = join(folder, 'script')
  await writeFile(script, '#!/bin/sh\nexec server "$@"\n')
  const [first] = examineBinary(await readExecutable(script), HERE)
  expect(first).toMatchObject({ state: 'problem', title: 'It is not an executable of Go 1.18 or later' })
})

it('refuses what is no file, as a fault of the user', async () => {
  const refused = readExecutable(folder)
  await expect(refused).rejects.toBeInstanceOf(UserError)
  await expect(refused).rejects.toThrow(`cannot examine ${folder}: it is not a regular file`)
})

it('ignores the magic of build information in a program that looks for it, and texts of any length', () => {
  const magic = Buffer.from('\xff Go buildinf:', 'latin1')
  expect(buildInfoIn(Buffer.concat([magic, Buffer.alloc(100, 0xff)]))).toBeUndefined()
  expect(buildInfoIn(magic)).toBeUndefined()
})
