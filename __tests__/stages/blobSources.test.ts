/** The texts of a baseline, from a real clone that has them under other commits or none. */
import { realpath } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { blobOf } from '../../src/coverage/sourceFiles.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { blobSources } from '../../src/stages/blobSources.js'
import { sideOf } from '../compare/generatedProgram.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'

it('reads the recorded text of a file from the clone, as long as the clone has it', async () => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(await realpath(directory))
    repository.write('a.go', 'package a\n')
    repository.commit()
    repository.write('a.go', 'package b\n')
    repository.commit()
    const side = (text: string) => ({
      ...sideOf({}),
      files: [{ path: 'm/a.go', file: 'a.go', blob: blobOf(Buffer.from(text), 'linux') }],
      sources: NO_SOURCES,
    })
    const read = async (text: string, blob?: string) => {
      const { files, ...rest } = side(text)
      const own = blob === undefined ? files : files.map((file) => ({ ...file, blob }))
      return blobSources({ ...rest, files: own }, await repository.open()).read('m/a.go')
    }
    expect(await read('package a\n')).toEqual({ kind: 'found', content: Buffer.from('package a\n') })
    expect(await read('package c\n')).toEqual({ kind: 'unknown' })
    // It is from an artifact, and may be anything.
    for (const hostile of ['--batch', 'HEAD:a.go', repository.git('rev-parse', 'HEAD')])
      expect(await read('', hostile)).toEqual({ kind: 'unknown' })
  })
})
