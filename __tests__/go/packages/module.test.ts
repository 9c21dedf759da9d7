import { describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../src/support/errors.js'
import { findModule, findWorkspace, parseGoLines, readModule } from '../../../src/go/packages/module.js'
import { inTemporary } from '../../helpers/temporary.js'

describe('parseGoLines', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['lines', 'module m\n\ngo 1.24.0\n\ntoolchain go1.26.8\n', '1.24.0', 'go1.26.8'],
    ['a release candidate', 'module m\ngo 1.21rc1\n', '1.21rc1', undefined],
    ['tabs and comments', 'module m\n\tgo\t1.22 // why\n\ttoolchain\tgo1.22.5// x\n', '1.22', 'go1.22.5'],
    ['blocks', 'module m\ngo (\n\t1.23\n)\ntoolchain (\n  go1.23.4 // x\n)\n', '1.23', 'go1.23.4'],
    ['quotes', 'module "m"\ngo "1.24"\ntoolchain `go1.24.1`\n', '1.24', 'go1.24.1'],
    ['Windows line ends and a byte order mark', '\uFEFFmodule m\r\ngo 1.25\r\n', '1.25', undefined],
    ['the default toolchain', 'module m\ngo 1.25\ntoolchain default\n', '1.25', 'default'],
    ['none', 'module m\n', undefined, undefined],
    ['comments only', 'module m\n// go 1.18\n//toolchain go1.1\n', undefined, undefined],
    ['other blocks', 'module m\nrequire (\n\tgo 1.2.3\n\ttoolchain v1.0.0\n)\ngo 1.26\n', '1.26', undefined],
    ['an empty block before', 'module m\nrequire ()\nretract (\n)\ngo 1.26\n', '1.26', undefined],
  ])('parses %s', (_, text, go, toolchain) => {
    expect(parseGoLines(text)).toEqual({ go, toolchain })
  })
})

describe('findModule', () => {
  it('finds go.mod in the directory or above it', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'go.mod')
      await writeFile(file, '// Deprecated: no.\nmodule "example.com/shop" // here\n\ngo 1.24\n')
      await mkdir(join(directory, 'a', 'go.mod'), { recursive: true })
      await mkdir(join(directory, 'a', 'b'))
      const module = { file, path: 'example.com/shop', go: '1.24', toolchain: undefined, replacements: [] }
      expect(await findModule(directory)).toEqual(module)
      // A directory of that name is none.
      expect(await findModule(join(directory, 'a', 'b'))).toEqual(module)
    })
  })

  it('finds the directories that replace other modules', async () => {
    await inTemporary(async (directory) => {
      const text =
        'module m\nreplace example.com/a => ./a // ours\nreplace (\n\texample.com/b v1.2.3 => ../b\n' +
        '\texample.com/c => example.com/d v1.0.0\n\texample.com/e => "../odd => name"\n)\n'
      await writeFile(join(directory, 'go.mod'), text)
      expect((await findModule(directory)).replacements).toEqual(
        ['a', '../b', '../odd => name'].map((path) => join(directory, path)),
      )
    })
  })

  it('gives advice if there is none', async () => {
    await inTemporary(async (directory) => {
      await expect(findModule(directory)).rejects.toThrow(UserError)
      await expect(findModule(directory)).rejects.toThrow(`${directory} is not in a Go module`)
    })
  })

  it('refuses a file that has no module line or cannot be read', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'go.mod')
      await expect(readModule(file)).rejects.toThrow(`${file} cannot be read: it does not exist`)
      await writeFile(file, 'go 1.24\n')
      await expect(readModule(file)).rejects.toThrow(`${file} has no module line`)
    })
  })
})

describe('findWorkspace', () => {
  it('finds go.work in the directory or above it, and its modules', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'go.work')
      await writeFile(file, 'go 1.24\n\nuse ./server // the server\nuse (\n\t./lib\n\t"../odd name"\n)\n')
      await mkdir(join(directory, 'server'))
      expect(await findWorkspace(join(directory, 'server'), {})).toEqual({
        file,
        go: '1.24',
        toolchain: undefined,
        modules: [join(directory, 'server'), join(directory, 'lib'), join(directory, '..', 'odd name')],
        replacements: [],
      })
    })
  })

  it('follows GOWORK', async () => {
    await inTemporary(async (directory) => {
      await writeFile(join(directory, 'go.work'), 'go 1.24\n')
      const other = join(directory, 'other.work')
      await writeFile(other, 'go 1.25\nuse .\n')
      expect(await findWorkspace(directory, { GOWORK: 'off' })).toBeUndefined()
      expect((await findWorkspace(directory, { GOWORK: '' }))?.file).toBe(join(directory, 'go.work'))
      expect(await findWorkspace(directory, { GOWORK: other })).toMatchObject({
        file: other,
        modules: [directory],
      })
      await expect(findWorkspace(directory, { GOWORK: 'x.work' })).rejects.toThrow(
        'GOWORK=x.work is not an absolute',
      )
      await expect(findWorkspace(directory, { GOWORK: join(directory, 'x') })).rejects.toThrow(
        'cannot be read: it does not exist',
      )
    })
  })

  it('returns undefined without a go.work', async () => {
    await inTemporary(async (directory) => {
      expect(await findWorkspace(directory, {})).toBeUndefined()
    })
  })
})
