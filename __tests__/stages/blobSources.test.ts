/** The texts of a baseline, from a real clone that has them under other commits or none. */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
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

it('reads the texts of many files with few git processes, also of more than a thousand', async () => {
  if (process.platform === 'win32') {
    console.warn('skipped: git is replaced by a shell script')
    return
  }
  await inTemporary(async (directory) => {
    const place = realpathSync(directory)
    const repository = TestRepository.make(join(place, 'clone'))
    const texts = Array.from({ length: 1200 }, (_, i) => `package a\n\nvar V${i} = 1\n`)
    for (const [i, text] of texts.entries()) repository.write(`a${i}.go`, text)
    repository.commit()
    const opened = await repository.open()
    const [log, git] = [join(place, 'calls'), join(place, 'git')]
    writeFileSync(git, `#!/bin/sh\necho x >>${log}\nexec ${opened.program} "$@"\n`, { mode: 0o755 })
    const files = texts.map((text, i) => ({
      path: `m/a${i}.go`,
      file: `a${i}.go`,
      blob: blobOf(Buffer.from(text), 'linux'),
    }))
    const side = { ...sideOf({}), files, sources: NO_SOURCES }
    const sources = blobSources(side, { ...opened, program: git })
    const read = await Promise.all(files.map(async ({ path }) => sources.read(path)))
    expect(read).toEqual(texts.map((text) => ({ kind: 'found', content: Buffer.from(text) })))
    expect(readFileSync(log, 'utf8').length / 2).toBeLessThan(5)
  })
})
