import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nestedBuildFindings } from '../../../src/go/test/nestedBuilds.js'
import { inTemporary } from '../../helpers/temporary.js'

const NOTES = [
  { kind: 'left', command: 'build', reason: '-buildmode=c-archive', mains: ['example.com/m/capi'] },
  { kind: 'failed', command: 'run', reason: 'toolexec: what is cover?', mains: ['example.com/m'] },
  { kind: 'failed', command: 'run', reason: 'toolexec: what is cover?', mains: ['example.com/m'] },
]
const LINES = NOTES.map((note) => JSON.stringify(note)).join('\n')

describe('nestedBuildFindings', () => {
  it('names each build once', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'notes')
      await writeFile(file, `${LINES}\n`)
      expect(await nestedBuildFindings(file)).toMatchObject([
        { code: 'nested-build-failed', evidence: ['go run example.com/m: toolexec: what is cover?'] },
        { code: 'nested-build-plain', evidence: ['go build example.com/m/capi: -buildmode=c-archive'] },
      ])
    })
  })

  it('takes nothing from a file that tests have put there in place of ours', async () => {
    await inTemporary(async (directory) => {
      const [notes, elsewhere] = [join(directory, 'notes'), join(directory, 'elsewhere')]
      expect(await nestedBuildFindings(notes)).toEqual([])
      await writeFile(elsewhere, LINES)
      await symlink(elsewhere, notes)
      expect(await nestedBuildFindings(notes)).toEqual([])
      expect(await nestedBuildFindings(directory)).toEqual([])
    })
  })

  it('reads what it can of a file that tests have written to', async () => {
    await inTemporary(async (directory) => {
      await mkdir(join(directory, 'own'))
      const file = join(directory, 'own', 'notes')
      const odd = ['', '{', 'null', '[]', '{"kind":"left"}', '{"kind":"other","mains":[1]}']
      await writeFile(file, [...odd, LINES].join('\n'))
      const evidence = (await nestedBuildFindings(file)).map((finding) => finding.evidence)
      expect(evidence).toEqual([
        ['go run example.com/m: toolexec: what is cover?'],
        ['go build example.com/m/capi: -buildmode=c-archive'],
      ])
    })
  })
})
