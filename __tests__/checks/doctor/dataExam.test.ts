/** Directories with data of all kinds, examined for one binary or for none. */
import { chmod, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { encodeCounterFile } from '../../../src/covdata/format/encodeCounters.js'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { examineData } from '../../../src/checks/doctor/dataExam.js'
import { type Executable, readExecutable } from '../../../src/checks/doctor/executable.js'
import type { Examined } from '../../../src/checks/doctor/examined.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../../covdata/builders.js'
import { wordsOf, writeLive } from '../../covdata/liveBuilder.js'
import { buildBinary, runProgram } from '../../helpers/preservedBinaries.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { notHere } from '../../helpers/onlyWhere.js'

const FAULTS = join(import.meta.dirname, '../../fixtures/preserve/faults')
const MAIN = 'example.com/faults'

let folder: string
let binary: Executable
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  const build = { version: QUICK_RELEASE, directory: folder, cwd: FAULTS, env: { CGO_ENABLED: '0' } }
  binary = await readExecutable(await buildBinary({ ...build, kind: 'preserved' }))
})
afterAll(() => rm(folder, { recursive: true }))

async function examined(
  directory: string,
  executable?: Executable,
  now = Date.now(),
): Promise<readonly Examined[]> {
  const request = { directory, executable, checkout: folder, platform: process.platform, now }
  return examineData(request)
}

/** `build: problem data-of-other-build`. */
async function said(...args: Parameters<typeof examined>): Promise<readonly string[]> {
  const checks = await examined(...args)
  return checks.map(({ check, state, finding }) => `${check}: ${state} ${finding?.code ?? ''}`.trim())
}

/** Another build of the binary, as the data has it. */
const OTHER_BUILD = {
  ...smallProgram('atomic', { main: [[1, 1]] }),
  packages: smallProgram('atomic', { main: [[1, 1]] }, MAIN).packages.map((pkg) => ({
    ...pkg,
    name: 'main',
  })),
}
const NOW = BigInt(Date.now()) * 1_000_000n

describe('a directory', () => {
  it('that is empty answers nothing', async () => {
    expect(await said(await mkdtemp(join(folder, 'data-')), binary)).toEqual(['data: unknown'])
  })

  it('with data of this build, also of a killed process, is fine', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const env = { GOCOVERDIR: data }
    await runProgram(binary.path, ['return'], { env })
    expect(await said(data, { ...binary, modified: 0 })).toEqual(['data: ok', 'build: ok'])
    await runProgram(binary.path, ['panic'], { env })
    const checks = await examined(data, { ...binary, modified: 0 })
    expect(checks[0]?.title).toBe('counters of 2 processes')
    // The same code built again: whose the data is cannot be told.
    expect(await said(data, { ...binary, modified: Date.now() + 60_000 })).toContain(
      'age: note data-older-than-binary',
    )
  })

  it('with data of another build of the binary is stale, whether the binary is named or not', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const encoded = await writeMeta(data, OTHER_BUILD)
    await writeCounters(data, encoded, entriesOf([1]))
    const checks = await examined(data, binary)
    expect(checks.find(({ state }) => state === 'problem')).toMatchObject({
      check: 'build',
      evidence: [`${join(data, `covmeta.${encoded.tag}`)}: 1 process`],
      finding: { code: 'data-of-other-build' },
    })
    expect(await said(data)).toEqual(['data: ok'])
    await runProgram(binary.path, ['return'], { env: { GOCOVERDIR: data } })
    expect(await said(data)).toEqual(['data: ok', 'build: problem data-of-other-build'])
  })

  it('with compacted data does not take a file for one process', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const { hash, tag } = await writeMeta(data, OTHER_BUILD)
    const origin = { args: [], goos: 'linux', goarch: 'amd64' }
    const file = (pid: number): string => join(data, `covcounters.${tag}.${pid}.${NOW}`)
    await writeFile(file(0), encodeCounterFile(hash, origin, entriesOf([6000])))
    const shown = async (): Promise<readonly unknown[]> => {
      const [first] = await examined(data)
      return [first?.title, ...(first?.evidence ?? [])]
    }
    const pod = `${MAIN} (atomic, covmeta.${tag})`
    expect(await shown()).toEqual([
      'counters of processes that were merged',
      `${pod}: processes that were merged`,
    ])
    await writeFile(file(7), encodeCounterFile(hash, origin, entriesOf([1])))
    expect((await shown())[0]).toBe('counters of 1 process, and others that were merged')
  })

  it('with processes that were merged while a suite ran counts each of them', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const { hash, tag } = await writeMeta(data, OTHER_BUILD)
    const origin = { args: ['faults'], goos: 'linux', goarch: 'amd64' }
    const written = { kind: 'binary', fixed: false, atEnd: true } as const
    const group = { ...origin, ...written, ending: undefined, pid: 7, time: NOW, count: 6000 }
    const identity = { ...written, started: 0n, clears: 0n }
    const record = { groups: [group], names: [] }
    const file = join(data, `covcounters.${tag}.0.${NOW}`)
    await writeFile(file, encodeCounterFile(hash, origin, entriesOf([6000]), identity, record))
    const checks = await examined(data, binary)
    expect(checks.find(({ check }) => check === 'data')?.title).toBe('counters of 6000 processes')
    expect(checks.find(({ state }) => state === 'problem')?.evidence).toEqual([
      `${join(data, `covmeta.${tag}`)}: 6000 processes`,
    ])
  })

  it('with data of other binaries says that there is none of this one', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const encoded = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
    await writeCounters(data, encoded, entriesOf([1]))
    expect(await said(data, binary)).toEqual(['data: ok', 'build: unknown'])
  })

  it('with times in the future says that clocks differ', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const encoded = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
    const file = await writeCounters(data, encoded, entriesOf([1]))
    await rename(file, file.replace(/\d+$/, String(NOW + 3_600_000_000_000n)))
    expect(await said(data)).toEqual(['data: ok', 'clock: problem clock-ahead'])
  })

  it('with files that do not belong together names them as a report would', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const encoded = await writeMeta(await mkdtemp(join(folder, 'lost-')), OTHER_BUILD)
    await writeCounters(data, encoded, entriesOf([1]))
    await writeFile(join(data, 'tmp.covcounters.00.1.2'), '')
    expect(await said(data)).toEqual([
      'data: unknown',
      'files: problem leftover-temporary-file',
      'files: problem orphan-counters',
    ])
  })

  it('with meta-data only says that processes left no counters', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    await writeMeta(data, OTHER_BUILD)
    expect(await said(data)).toEqual(['data: problem process-without-counters'])
  })

  it('with a live file whose process is nowhere says that it cannot see it', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const encoded = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
    await writeLive(data, encoded, { pid: 4_000_000, started: NOW, words: wordsOf([0, 0, [1]]) })
    expect(await said(data)).toEqual(['data: ok', 'live: unknown'])
  })
})

it('reads the folders below a directory, and changes no mode', async () => {
  const data = await mkdtemp(join(folder, 'data-'))
  const below = join(data, 'below')
  await mkdir(below)
  const encoded = await writeMeta(below, smallProgram('atomic', { F: [[1, 1]] }))
  await writeCounters(below, encoded, entriesOf([1]))
  expect(await said(data)).toEqual(['data: ok'])
})

it('names files of another user that we cannot read', async () => {
  const { seteuid } = process
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || seteuid === undefined) {
    notHere('only root can become another user')
    return
  }
  await chmod(folder, 0o755)
  const data = await mkdtemp(join(folder, 'data-'))
  const encoded = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
  const file = await writeLive(data, encoded, { pid: 4_000_000, started: NOW, words: wordsOf([0, 0, [1]]) })
  await chown(file, 10001, 10001)
  await chmod(file, 0o600)
  await chmod(data, 0o755)
  // Loads what the examination loads.
  await said(data)
  seteuid(10002)
  try {
    const checks = await examined(data)
    expect(checks.find(({ check }) => check === 'owner')).toMatchObject({
      state: 'problem',
      evidence: [`${file}: user id 10001, mode 0600`],
    })
    expect(checks.map(({ check }) => check)).not.toContain('files')
    const { problems } = await readPods([data], { once: new SeenFiles() })
    // A report would lack its counts, whatever else there is to read.
    expect(problems).toEqual([
      {
        code: 'counter-file-unreadable',
        path: file,
        message: 'permission is denied: it belongs to user id 10001 and has the mode 0600',
        refused: 'denied',
      },
    ])
    await chmodBack(data)
  } finally {
    seteuid(0)
  }
})

/** A directory that we cannot search is not ours to change. */
async function chmodBack(data: string): Promise<void> {
  process.seteuid?.(0)
  await chmod(data, 0o700)
  process.seteuid?.(10002)
  expect(await said(data)).toEqual(['files: unknown'])
}

describe('files that were built in another place', () => {
  async function builtIn(place: string): Promise<string> {
    const data = await mkdtemp(join(folder, 'data-'))
    const program = smallProgram('atomic', { main: [[1, 1]] }, 'command-line-arguments')
    const encoded = await writeMeta(data, {
      ...program,
      packages: program.packages.map((pkg) => ({
        ...pkg,
        functions: pkg.functions.map((each) => ({ ...each, sourceFile: place })),
      })),
    })
    await writeCounters(data, encoded, entriesOf([1]))
    return data
  }

  it('get the line for path-map if the checkout has them', async () => {
    await mkdir(join(folder, 'cmd', 'shop'), { recursive: true })
    await writeFile(join(folder, 'cmd', 'shop', 'main.go'), '')
    const checks = await examined(await builtIn('/src/app/cmd/shop/main.go'))
    expect(checks.find(({ check }) => check === 'paths')).toMatchObject({
      state: 'problem',
      finding: { code: 'foreign-data', fix: 'Set path-map (--path-map): /src/app=.' },
    })
    const here = await examined(await builtIn(join(folder, 'cmd', 'shop', 'main.go')))
    expect(here.map(({ check }) => check)).toEqual(['data'])
  })

  it('are a problem without a line if the checkout does not have them', async () => {
    const checks = await examined(await builtIn('/src/app/nowhere.go'))
    expect(checks.find(({ check }) => check === 'paths')?.finding?.fix).toMatch(/^No such files/)
  })
})
