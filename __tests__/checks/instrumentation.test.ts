/** What the bytes of executables say about their instrumentation: one Go release. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fileState, markFiles } from '../../src/checks/fileMarks.js'
import { instrumentationOf } from '../../src/checks/instrumentation.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { classifiesExecutables } from './executables.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instrumentation: '))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each([QUICK_RELEASE])('an executable of Go %s', classifiesExecutables)

it('finds names that span two chunks', async () => {
  const path = join(folder, 'bytes')
  for (const shift of [0, 1, 12, 24, 25]) {
    const bytes = Buffer.alloc(3 << 20)
    bytes.write('runtime/coverage.initHook', (2 << 20) - shift)
    await writeFile(path, bytes)
    expect(await instrumentationOf(path)).toBe('full')
  }
  await writeFile(path, '')
  expect(await instrumentationOf(path)).toBe('none')
})

it('reads only regular files', async () => {
  expect(await instrumentationOf(folder)).toBeUndefined()
  expect(await instrumentationOf(join(folder, 'nothing'))).toBeUndefined()
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(await instrumentationOf(join(folder, 'pipe'))).toBeUndefined()
})

it('tells a file from another one of the same size', async () => {
  const [same, other, gone, fresh] = ['same', 'other', 'gone', 'fresh'].map((name) => join(folder, name))
  for (const path of [same, other, gone]) await writeFile(path ?? '', 'one')
  const paths = [same, other, gone, fresh].map((path) => path ?? '')
  const marks = await markFiles(paths)
  await rm(other ?? '')
  await writeFile(other ?? '', 'two')
  await rm(gone ?? '')
  await writeFile(fresh ?? '', 'new')
  expect(await Promise.all(paths.map((path) => fileState(path, marks)))).toEqual([
    'same',
    'changed',
    'gone',
    'changed',
  ])
})
