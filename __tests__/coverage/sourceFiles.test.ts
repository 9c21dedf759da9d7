/** Measured files in a real git repository, compared with git's own hashes of their content. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type SourcePlaces, blobOf, findSourceFiles } from '../../src/coverage/sourceFiles.js'
import { packageLocator } from '../../src/go/packages/selection.js'
import { model, pkg } from '../helpers/report.js'

let root: string
let module: string

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'source-files-')))
  module = join(root, 'services', 'shop')
  await mkdir(join(module, 'internal', 'store'), { recursive: true })
  await writeFile(join(module, 'internal', 'store', 'store.go'), 'package store\n\nfunc F() {}\n')
  await mkdir(join(module, 'cmd', 'naïve server'), { recursive: true })
  await writeFile(join(module, 'cmd', 'naïve server', 'naïve server.go'), 'package main\r\n')
})
afterAll(() => rm(root, { recursive: true, force: true }))

const measured = model([
  pkg('cmd/naïve server', [[1, 0, 0]]),
  pkg('cmd/not there', [[1, 0, 0]]),
  pkg('internal/store', [[1, 0, 0]]),
  pkg('other.example/lib', [[1, 0, 0]], ''),
])

function placesIn(dir: string, workspace?: string): SourcePlaces {
  return {
    top: dir,
    locate: packageLocator([{ path: 'example.com/shortener', dir }], []),
    workspace,
    misnamed: new Set(),
  }
}

describe('findSourceFiles', () => {
  it('finds nothing outside a repository', async () => {
    expect(await findSourceFiles(measured, placesIn(module), process.platform)).toEqual([])
  })

  it('takes the workspace of a runner for the repository if there is no .git', async () => {
    const files = await findSourceFiles(measured, placesIn(module, root), process.platform)
    expect(files.map(({ file, lines }) => [file, lines])).toEqual([
      ['services/shop/cmd/naïve server/naïve server.go', 1],
      ['services/shop/internal/store/store.go', 3],
    ])
    const elsewhere = join(root, 'elsewhere')
    await mkdir(elsewhere)
    expect(await findSourceFiles(measured, placesIn(module, elsewhere), process.platform)).toEqual([])
  })

  it("finds the module's files with their paths in the repository and git's hashes of their content", async () => {
    git('init', '--quiet')
    git('config', 'core.autocrlf', 'false')
    const files = await findSourceFiles(measured, placesIn(module), process.platform)
    const paths = ['services/shop/cmd/naïve server/naïve server.go', 'services/shop/internal/store/store.go']
    expect(files.map((file) => file.file)).toEqual(paths)
    expect(files.map((file) => file.blob)).toEqual(paths.map((path) => git('hash-object', '--', path)))
    // Git stores the first one with CRLF, which has another hash on Windows.
    expect(files.map((file) => file.textBlob)).toEqual([
      blobOf(Buffer.from('package main\n'), 'linux'),
      undefined,
    ])
    expect(files[1]?.path).toBe('example.com/shortener/internal/store/store.go')
  })

  it('works if the module is reached by a link', async () => {
    git('init', '--quiet')
    const link = join(root, 'link')
    await symlink(module, link, 'junction')
    const files = await findSourceFiles(measured, placesIn(link), process.platform)
    expect(files.map((file) => file.file)).toContain('services/shop/internal/store/store.go')
  })

  it('counts a directory whose name begins with two dots as part of the repository', async () => {
    git('init', '--quiet')
    const odd = join(root, '..shop')
    await mkdir(join(odd, 'internal', 'store'), { recursive: true })
    await writeFile(join(odd, 'internal', 'store', 'store.go'), 'package store\n')
    const files = await findSourceFiles(measured, placesIn(odd), process.platform)
    expect(files.map((file) => file.file)).toEqual(['..shop/internal/store/store.go'])
  })
})

describe('blobOf', () => {
  it('uses the line ends that git stores', () => {
    const [windows, kept] = [Buffer.from('a\r\nb\r\n'), Buffer.from('a\nb\n')]
    expect(blobOf(windows, 'win32')).toBe(blobOf(kept, 'linux'))
    expect(blobOf(windows, 'linux')).not.toBe(blobOf(kept, 'linux'))
  })
})

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}
