/** Packages that nothing links, after a suite that has replaced what their statements are counted with. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { unlinkedPackages } from '../../src/stages/unlinked.js'
import { inTemporary } from '../helpers/temporary.js'

it.each([
  ['a go command that writes nothing', 'idle', /does not exist|no such file/],
  ['no go command', 'no go', /could not be started/],
  ['no folder for temporary files', 'no scratch', /no such file/],
])('unlinkedPackages loses nothing else when the suite leaves %s', async (_, left, problem) => {
  if (process.platform === 'win32') return
  await inTemporary(async (dir) => {
    const [program, scratch] = [join(dir, 'go'), join(dir, 'scratch')]
    if (left !== 'no scratch') await mkdir(scratch)
    // In place of Go, which always writes its files.
    if (left !== 'no go') await writeFile(program, '#!/bin/sh\n', { mode: 0o755 })
    await writeFile(join(dir, 'm.go'), 'package m\n')
    const go = { program, env: {}, platform: process.platform }
    const pkg = {
      importPath: 'example.com/m',
      name: 'm',
      dir,
      modulePath: 'example.com/m',
      hasCode: true,
      files: ['m.go'],
      testFiles: [],
      testImports: [],
    }
    const pinned = { info: { version: '1.26.8' } }
    const request = { count: true, scratch, stop: new AbortController().signal }
    const { findings } = await unlinkedPackages({ go, pinned }, [pkg], [], request)
    expect(findings).toMatchObject([
      { code: 'packages-not-counted', evidence: [expect.stringMatching(problem)] },
    ])
    expect(
      (await unlinkedPackages({ go, pinned }, [pkg], [], { ...request, count: false })).findings,
    ).toEqual([])
  })
})
