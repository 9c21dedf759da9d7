/** What a run or a report says of its own accord if data is missing. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, copyFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type MissingRequest, missingDataFindings } from '../../../src/checks/doctor/missingData.js'
import { finding } from '../../../src/findings/finding.js'
import { targetOf } from '../../../src/go/toolchain/target.js'
import { merge } from '../../../src/stages/merge.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../../covdata/builders.js'
import { wordsOf, writeLive } from '../../covdata/liveBuilder.js'
import { buildBinary } from '../../helpers/preservedBinaries.js'
import { onDisk } from '../../helpers/smallDisk.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { notHere } from '../../helpers/onlyWhere.js'

const NAME = `faults-${process.pid}`
const FAULTS = join(import.meta.dirname, '../../fixtures/preserve/faults')
const NO_DATA = [finding('no-data', 'No coverage data was written')]

let folder: string
let request: MissingRequest
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  const build = { version: QUICK_RELEASE, directory: folder, cwd: FAULTS, env: { CGO_ENABLED: '0' } }
  // Other tests run processes of the same code meanwhile: they have other names.
  const path = join(folder, NAME)
  await copyFile(await buildBinary({ ...build, kind: 'preserved' }), path)
  request = {
    binaries: [{ name: 'faults', path }],
    directory: await mkdtemp(join(folder, 'data-')),
    isWrittenHere: true,
    checkout: folder,
    platform: process.platform,
    here: targetOf(process.platform, process.arch),
  }
})
afterAll(() => rm(folder, { recursive: true }))

it('is nothing if nothing is missing, if nobody expected any, or if nothing is wrong', async () => {
  const here = { goos: 'plan9', goarch: 'arm' }
  const idle = { ...finding('binary-never-ran', '1 binary never ran'), severity: 'notice' } as const
  expect(await missingDataFindings([], { ...request, here })).toEqual([])
  expect(await missingDataFindings([idle], { ...request, here })).toEqual([])
  expect(await missingDataFindings(NO_DATA, request)).toEqual([])
})

it('names what the binary was built for, and is not said twice', async () => {
  const here = { goos: 'plan9', goarch: 'arm' }
  const found = await missingDataFindings(NO_DATA, { ...request, here })
  expect(found.map(({ code, title }) => `${code}: ${title}`)).toEqual([
    expect.stringMatching(/^binary-for-other-system: faults was built for /),
  ])
  expect(await missingDataFindings([...NO_DATA, ...found], { ...request, here })).toEqual([])
})

it('ignores a binary that is too large to be examined, and loses nothing else', async () => {
  const large = join(folder, 'large')
  await writeFile(large, '')
  // Nothing but a hole.
  await truncate(large, 1024 ** 3 + 1)
  const binaries = [{ name: 'large', path: large }, ...request.binaries]
  const here = { goos: 'plan9', goarch: 'arm' }
  const found = await missingDataFindings(NO_DATA, { ...request, binaries, here })
  expect(found.map(({ code }) => code)).toEqual(['binary-for-other-system'])
})

it('names a full disk', () =>
  onDisk(join(folder, 'full'), 'size=4k', async () => {
    const found = await missingDataFindings(NO_DATA, { ...request, directory: join(folder, 'full') })
    expect(found.map(({ code, title }) => `${code}: ${title}`)).toEqual([
      'data-directory-full: GOCOVERDIR: There is too little room for the counters of a process',
    ])
    // What was copied or mounted here says nothing of where it was written.
    const copied = { ...request, directory: join(folder, 'full'), isWrittenHere: false }
    expect(await missingDataFindings(NO_DATA, copied)).toEqual([])
  }))

it('names a process of the binary that runs without GOCOVERDIR', async () => {
  if (process.platform !== 'linux') return
  const child = spawn(request.binaries[0]?.path ?? '', ['wait'], { env: {} })
  const ended = once(child, 'close')
  try {
    await once(child.stdout, 'data')
    const found = await missingDataFindings(NO_DATA, request)
    expect(found.map(({ code, title }) => `${code}: ${title}`)).toEqual([
      `gocoverdir-not-set: ${NAME} (pid ${child.pid ?? 0}) has no GOCOVERDIR`,
    ])
  } finally {
    child.kill('SIGKILL')
    await ended
  }
})

it('names the user of files that cannot be read, in a report of directories without data', async () => {
  const { seteuid } = process
  if (process.getuid?.() !== 0 || seteuid === undefined) {
    notHere('only root can become another user')
    return
  }
  await chmod(folder, 0o755)
  const data = await mkdtemp(join(folder, 'data-'))
  await chmod(data, 0o755)
  const encoded = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
  const live = await writeLive(data, encoded, { pid: 4_000_000, started: 1n, words: wordsOf([0, 0, [1]]) })
  await chown(live, 10001, 10001)
  await chmod(live, 0o600)
  // Loads what the merge loads.
  await merge({ directories: [data], outDirectory: undefined, version: '0' })
  seteuid(10002)
  try {
    const { findings } = await merge({ directories: [data], outDirectory: undefined, version: '0' })
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['no-data', 'counter-file-unreadable', 'foreign-owned-data']),
    )
    expect(findings.find(({ code }) => code === 'foreign-owned-data')?.evidence).toEqual([
      `${live}: user id 10001, mode 0600`,
    ])
    seteuid(0)
    await writeCounters(data, encoded, entriesOf([1]))
    seteuid(10002)
    // Data that is there and cannot be read makes the figures wrong, however much of the rest can.
    const partial = await merge({ directories: [data], outDirectory: undefined, version: '0' })
    expect(partial.findings.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'counter-file-unreadable',
      evidence: [`${live}: permission is denied: it belongs to user id 10001 and has the mode 0600`],
    })
  } finally {
    seteuid(0)
  }
})
