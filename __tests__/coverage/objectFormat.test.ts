/** Real repositories of both formats, and their worktrees and submodules. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findModuleFile } from '../../src/coverage/moduleFiles.js'
import { objectFormat } from '../../src/coverage/objectFormat.js'
import { findSourceFiles, isBlobOf } from '../../src/coverage/sourceFiles.js'
import { packHead, packText, packedBytes, textId } from '../../src/coverage/sourcePack.js'
import { SourceTexts } from '../../src/coverage/sourceTexts.js'
import { packageLocator } from '../../src/go/packages/selection.js'
import { changeFromGit } from '../../src/stages/gitChange.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { MODULE, model, pkg } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

const SHA256 = '--object-format=sha256'
const FILE = 'internal/store/store.go'
const TEXT = 'package store\n\nfunc F() {}\n'

describe('the format of a repository', () => {
  it('is what git says, in worktrees and submodules too', async () => {
    await inTemporary(async (directory) => {
      for (const format of ['sha1', 'sha256']) {
        const inner = TestRepository.make(join(directory, `inner ${format}`), `--object-format=${format}`)
        const outer = TestRepository.make(join(directory, `outer ${format}`), `--object-format=${format}`)
        for (const repository of [inner, outer]) repository.commit()
        outer.git('worktree', 'add', '--quiet', '--detach', join(directory, `tree ${format}`))
        outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub')
        const places = [outer.root, join(directory, `tree ${format}`), join(outer.root, 'sub')]
        expect(await Promise.all(places.map(objectFormat))).toEqual(places.map(() => format))
      }
    })
  })

  it.each([
    ['[extensions]\n# objectformat = sha256\n', 'sha1'],
    ['[other]\nobjectformat = sha256\n', 'sha1'],
    ['[core]\n\tbare = false\n[Extensions]\r\n\tobjectFormat = "SHA256" ; new\r\n', 'sha256'],
    ['', 'sha1'],
  ])('is read from a configuration as git reads it: %j', async (config, format) => {
    await inTemporary(async (directory) => {
      const { root } = TestRepository.make(join(directory, 'some'))
      await writeFile(join(root, '.git', 'config'), config)
      expect(await objectFormat(root)).toBe(format)
    })
  })
})

describe('a measured file of a SHA-256 repository', () => {
  it('is the file that git says was changed, and is found again by its hash', async () => {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(join(directory, 'modern'), SHA256)
      repository.write('go.mod', `module ${MODULE}\n`)
      repository.commit()
      repository.write(FILE, TEXT.replaceAll('\n', '\r\n'))
      repository.commit()
      const { env, platform } = process
      const stop = new AbortController().signal
      const request = { directory: repository.root, base: 'HEAD~1', context: undefined, env, platform, stop }
      const found = await changeFromGit(request)

      const places = {
        top: repository.root,
        locate: packageLocator([{ path: MODULE, dir: repository.root }], []),
        workspace: undefined,
        misnamed: new Set<string>(),
      }
      const [file] = await findSourceFiles(model([pkg('internal/store', [[1, 0, 0]])]), places, platform)
      if (file === undefined) throw new Error('no file was found')
      expect(isBlobOf(file, found?.change.files.get(FILE)?.blob)).toBe(true)
      const moduleFile = await findModuleFile(repository.root, undefined, platform)
      expect(moduleFile?.blob).toBe(repository.git('rev-parse', 'HEAD:go.mod'))

      const texts = new SourceTexts()
      const id = textId(file)
      const packed = packedBytes(await packText(id, Buffer.from(TEXT)))
      expect(await texts.add(Buffer.concat([packHead(), packed]), new Set([id]))).toBe(0)
      expect((await texts.text(id))?.toString()).toBe(TEXT)
    })
  })
})
