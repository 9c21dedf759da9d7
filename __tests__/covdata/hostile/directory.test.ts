/** What else may be in a data directory, under a name of coverage data or an odd name. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { INTACT_FIGURES, type Places, covdata, makeData, report, victimProfile } from './data.js'
import { counterFile, victimEntries, victimProgram } from './samples.js'

let root: string
let places: Places

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  places = await makeData(path.join(root, 'data'))
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

/** Checks that the figures are those of the intact files, and that the output names the file. */
async function expectRest(reason: string): Promise<void> {
  const { exitCode, stderr, intact, victim } = await report(places.directory)
  expect(exitCode).toBe(1)
  expect(stderr).toContain(`${places.spoilt}: ${reason}`)
  expect(intact).toEqual(INTACT_FIGURES)
  expect(victim.profile).toEqual(victimProfile())
}

/** @returns whether the system has what the test needs; logs the reason if not */
function has(what: string, isThere: boolean): boolean {
  if (!isThere) console.log(`left out: ${what}`)
  return isThere
}

const isWindows = process.platform === 'win32'

describe('links', () => {
  it('to a file are followed', async () => {
    const elsewhere = path.join(root, 'elsewhere')
    await writeFile(elsewhere, counterFile('uleb'))
    await symlink(elsewhere, places.spoilt)
    const { exitCode, victim } = await report(places.directory)
    expect(exitCode).toBe(0)
    expect(victim.profile).toEqual(victimProfile(...victimEntries))
  })

  it('to nothing are treated like a file that vanished since the directory was read', async () => {
    await symlink('nowhere', places.spoilt)
    await expectRest('ENOENT: no such file')
  })

  it('to themselves are reported as unreadable', async () => {
    await symlink(path.basename(places.spoilt), places.spoilt)
    await expectRest('ELOOP')
  })

  it('to directories, and to the directory itself, are not entered', async () => {
    await symlink('.', places.spoilt)
    await expectRest('it is not a regular file')
    await symlink(root, path.join(places.directory, 'covmeta.link'))
    const { stderr, intact } = await report(places.directory)
    expect(stderr).toContain(`${path.join(places.directory, 'covmeta.link')}: it is not a regular file`)
    expect(intact).toEqual(INTACT_FIGURES)
  })

  it('to an endless device are not read', async () => {
    if (!has('Windows has no /dev/zero', !isWindows)) return
    await symlink('/dev/zero', places.spoilt)
    await expectRest('it is not a regular file')
  })

  it('to kernel files, which report wrong sizes, do not hang', async () => {
    if (!has('only Linux has /proc and /sys', process.platform === 'linux')) return
    await symlink('/proc/self/status', places.spoilt)
    await expectRest('byte 0: expected ')
    await rm(places.spoilt)
    await symlink('/sys/kernel/mm/transparent_hugepage/enabled', places.spoilt)
    await expectRest('byte 0: expected ')
  })
})

describe('an unreadable entry of a directory', () => {
  it('is ignored if it is a directory', async () => {
    await mkdir(places.spoilt)
    await mkdir(path.join(places.directory, 'covmeta.directory'))
    const { exitCode, stderr, victim } = await report(places.directory)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(victim.profile).toEqual(victimProfile())
  })

  it('is not waited for if it is a pipe', async () => {
    if (!has('Windows has no named pipes in directories', !isWindows)) return
    await promisify(execFile)('mkfifo', [places.spoilt])
    await expectRest('it is not a regular file')
    const meta = path.join(places.directory, 'covmeta.pipe')
    await promisify(execFile)('mkfifo', [meta])
    expect((await report(places.directory)).stderr).toContain(`${meta}: it is not a regular file`)
  })

  it('is named if it is a socket', async () => {
    if (!has('Windows has no sockets in directories', !isWindows)) return
    const server = createServer()
    // The path of a socket must be short, which a name of coverage data in a temporary directory is not.
    const socket = path.join(tmpdir(), `s${process.pid}`)
    server.listen(socket)
    await once(server, 'listening')
    try {
      await symlink(socket, places.spoilt)
      await expectRest('ENXIO')
    } finally {
      server.close()
    }
  })

  it('is named if its permissions forbid reading', async () => {
    await writeFile(places.spoilt, counterFile('uleb'))
    await chmod(places.spoilt, 0)
    if (!has('root may read every file', process.getuid?.() !== 0 && !isWindows)) return
    await expectRest('EACCES')
  })

  it('is named if it is larger than any real file', async () => {
    await writeFile(places.spoilt, '')
    await promisify(execFile)(process.execPath, [
      '--eval',
      "require('fs').truncateSync(process.argv[1], 2 ** 40)",
      places.spoilt,
    ])
    await expectRest('it has 1099511627776 bytes, more than any real file')
  })
})

describe('file names', () => {
  const placeOf = (name: string | Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${places.directory}/`), Buffer.from(name)])

  it('that are not those of coverage data are ignored', async () => {
    const names = [
      'covmeta.',
      'covmeta.a b',
      'covmeta.line\nend',
      'covcounters.x.1',
      `covcounters.${victimProgram.tag}.1.2\n`,
      `covcounters.${victimProgram.tag}.-1.2`,
      `covcounters.${victimProgram.tag}.1.2.x`,
      `covcounters.${victimProgram.tag}.٣.1`,
      `COVCOUNTERS.${victimProgram.tag}.1.1`,
      `covcounters.${'9'.repeat(200)}`,
      '..covmeta.x',
    ]
    for (const name of names) await writeFile(placeOf(name), counterFile('uleb'))
    const { exitCode, stderr, victim } = await report(places.directory)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(victim.profile).toEqual(victimProfile())
  })

  it('may be as long as the system allows, and full of dots and digits', async () => {
    const long = `covcounters.${'1.'.repeat(119)}1.1`
    await writeFile(placeOf(long), '')
    await writeFile(placeOf(`covmeta.${'9'.repeat(247)}`), '')
    const { exitCode, stderr, intact, victim } = await report(places.directory)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(`skipping orphaned counter file ${path.join(places.directory, long)}`)
    expect(stderr).toContain(`covmeta.${'9'.repeat(247)}: byte 0: expected `)
    expect(intact).toEqual(INTACT_FIGURES)
    expect(victim.profile).toEqual(victimProfile())
  })

  it('may have process ids and times of any size', async () => {
    const name = (pid: string, time: string): string => `covcounters.${victimProgram.tag}.${pid}.${time}`
    await writeFile(placeOf(name('9223372036854775807', '9'.repeat(120))), counterFile('uleb'))
    await writeFile(placeOf(name('9223372036854775808', '1')), counterFile('uleb'))
    const { exitCode, victim } = await report(places.directory)
    expect(exitCode).toBe(0)
    // Go ignores the second one too.
    expect(victim.profile).toEqual(victimProfile(...victimEntries))
    const out = path.join(root, 'out')
    await mkdir(out)
    expect((await covdata('merge', `-i=${places.directory}`, `-o=${out}`)).exitCode).toBe(0)
  })

  it('may be bytes that are not text', async () => {
    if (!has('only Linux lets names be any bytes', process.platform === 'linux')) return
    await writeFile(placeOf(Buffer.from('covmeta.\xff', 'latin1')), victimProgram.bytes)
    await writeFile(placeOf(Buffer.from('covcounters.\xfe.1.1', 'latin1')), counterFile('uleb'))
    const { exitCode, stderr, intact, victim } = await report(places.directory)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('covmeta.\ufffd: ENOENT')
    expect(stderr).toContain('its 1 counter data file is left out')
    expect(intact).toEqual(INTACT_FIGURES)
    expect(victim.profile).toEqual(victimProfile())
  })

  it('cannot forge lines or colours in messages', async () => {
    if (!has('Windows forbids such names', !isWindows)) return
    const forged = ['tmp.covmeta.x\n::error::forged', 'tmp.covcounters.\x1b[31m\r', 'covmeta.\x1b[2J']
    for (const name of forged) await writeFile(placeOf(name), '')
    const { stderr, intact } = await report(places.directory)
    expect(stderr).toContain('covmeta.x')
    expect(stderr).not.toMatch(/^::error::forged/m)
    expect(stderr).not.toContain('\x1b')
    expect(stderr).not.toContain('\r')
    expect(intact).toEqual(INTACT_FIGURES)
  })
})

describe('directories', () => {
  it('that have only empty files lead to nothing but the diagnosis', async () => {
    const empty = path.join(root, 'empty')
    await mkdir(empty)
    for (const name of ['covmeta.x', 'covcounters.x.1.1', 'covcounters.y.1.1', 'tmp.covmeta.z1'])
      await writeFile(path.join(empty, name), '')
    const { exitCode, stdout, stderr } = await covdata('percent', `-i=${empty}`)
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('decoding meta-file')
    expect(stderr).toContain('skipping orphaned counter file')
    expect(stderr).toContain('skipping temporary file')
  })

  it('that no longer exist are named', async () => {
    const gone = path.join(root, 'gone')
    const { exitCode, stderr } = await covdata('percent', `-i=${places.directory},${gone}`)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(`reading inputs: the directory ${JSON.stringify(gone)} cannot be read`)
  })

  it('may be given as a chain of links', async () => {
    const link = path.join(root, 'link')
    await symlink(places.directory, link)
    await rename(link, path.join(root, 'moved'))
    const out = path.join(root, 'profile')
    expect(await covdata('textfmt', `-i=${path.join(root, 'moved')}`, `-o=${out}`)).toMatchObject({
      exitCode: 0,
    })
    expect(await readFile(out, 'utf8')).toContain(INTACT_FIGURES.profile.join('\n'))
  })
})
