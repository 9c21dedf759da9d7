/** The command `doctor`, called in this process: what its arguments mean, what it prints, and its exit code. */
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { doctorCommand } from '../../src/cli/doctor/doctorCommand.js'
import type { Options } from '../../src/cli/options.js'

let folder: string
let script: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'doctor-')))
  script = join(folder, 'script')
  await writeFile(script, '#!/bin/sh\n')
})
afterAll(() => rm(folder, { recursive: true }))

interface Said {
  readonly code: number
  readonly out: string
}

async function doctor(names: readonly string[], options: Options = {}, gocoverdir = ''): Promise<Said> {
  let out = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const before = process.env.GOCOVERDIR
  process.env.GOCOVERDIR = gocoverdir
  try {
    return { code: await doctorCommand(names, options), out }
  } finally {
    write.mockRestore()
    if (before === undefined) delete process.env.GOCOVERDIR
    else process.env.GOCOVERDIR = before
  }
}

it('prints a line for each check, and what to do about a problem', async () => {
  const { code, out } = await doctor([script, join(folder, 'cov')])
  expect(code).toBe(1)
  expect(out).toContain(
    `binary ${script}\n  problem  It is not an executable of Go 1.18 or later (program-not-inst`,
  )
  expect(out).toContain(
    `directory ${join(folder, 'cov')}\n  problem  It does not exist (gocoverdir-unusable)\n`,
  )
  expect(out).toContain('           Only a Go binary that is built with -cover writes coverage data.\n')
  expect(out).toMatch(/\n2 problems; 1 of \d checks could not be answered from here\n$/)
})

it('prints the same as JSON', async () => {
  const { code, out } = await doctor([folder], { format: 'json' })
  expect(code).toBe(0)
  const json = JSON.parse(out) as unknown
  expect(json).toMatchObject({
    version: 1,
    ok: true,
    problems: 0,
    subjects: [{ kind: 'directory', name: folder }],
  })
  expect(json).toHaveProperty('subjects.0.checks.0', {
    check: 'directory',
    state: 'ok',
    code: null,
    title: 'exists',
    detail: '',
    fix: '',
    evidence: expect.any(Array),
  })
})

describe('GOCOVERDIR', () => {
  it('is the directory if none is named', async () => {
    const { code, out } = await doctor([], {}, folder)
    expect(code).toBe(0)
    expect(out).toContain(`directory ${folder}\n`)
  })

  it('is a problem if it is not set and no directory is named', async () => {
    const { code, out } = await doctor([])
    expect(code).toBe(1)
    expect(out).toContain('(gocoverdir-not-set)')
  })

  it('is a problem if it is a relative path', async () => {
    const { code, out } = await doctor([], {}, 'src')
    expect(code).toBe(1)
    expect(out).toContain('GOCOVERDIR is a relative path (gocoverdir-unusable)')
  })
})

it.each([
  ['a file that is not there', ['nowhere'], {}, 'there is no file nowhere'],
  ['a directory in place of the binary', ['src', 'src'], {}, 'there is no file src'],
  ['an empty argument', [''], {}, 'an argument is empty'],
  ['a user id that is a name', [], { uid: 'nobody' }, '--uid: "nobody" is not a user id'],
  ['a user id that is too large', [], { uid: '4294967295' }, '--uid: "4294967295" is not a user id'],
  [
    'a process that does not exist',
    [],
    { pid: '0' },
    process.platform === 'linux' ? 'there is no process "0"' : '--pid',
  ],
] as const)('refuses %s', async (_, names, options, message) => {
  await expect(doctor(names, options)).rejects.toThrow(message)
})
