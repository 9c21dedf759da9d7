/** Packages that were built from lists of files, in legs of any system. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { fileNamer } from '../../src/coverage/namedFiles.js'
import { PathMap } from '../../src/coverage/pathMap.js'
import { selectPods } from '../../src/coverage/selectedPods.js'
import { type Program, smallProgram, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

/** A pod as `go build` with a list of files makes it. */
function fromFiles(sourceFile: string, importPath = 'command-line-arguments'): Program {
  const small = smallProgram('atomic', { main: [[1, 1]] }, importPath)
  const packages = small.packages.map((pkg) => ({
    ...pkg,
    modulePath: '',
    functions: pkg.functions.map((fn) => ({ ...fn, sourceFile })),
  }))
  return { ...small, packages }
}

describe('selectPods', () => {
  it.each([
    ['/w/m', '/w/m/cmd/x/main.go', 'example.com/m/cmd/x'],
    ['D:\\a\\m', 'D:\\a\\m\\cmd\\x\\main.go', 'example.com/m/cmd/x'],
    ['D:\\a\\m', 'D:/a/m/cmd/x/main.go', 'example.com/m/cmd/x'],
    ['/w/m', '/elsewhere/main.go', undefined],
    ['D:\\a\\m', 'E:\\elsewhere\\main.go', undefined],
  ])('finds, in the module at %s, the import path of %s', async (dir, file, importPath) => {
    await inTemporary(async (parent) => {
      const data = join(parent, 'data')
      await mkdir(data)
      await writeMeta(data, fromFiles(file))
      const { pods } = await readPods([data])
      const measured = {
        modules: [{ path: 'example.com/m', dir }],
        packages: new Set(['example.com/m/cmd/x']),
      }
      const named = selectPods(pods, measured).pods.flatMap((pod) => pod.meta.packages)
      expect(named.map((pkg) => pkg.importPath)).toEqual(importPath === undefined ? [] : [importPath])
      expect(named.flatMap((pkg) => pkg.functions.map((fn) => fn.sourceFile))).toEqual(
        importPath === undefined ? [] : [`${importPath}/main.go`],
      )
    })
  })

  it.each([
    ['/src/services/shop/cmd/x/main.go', 'command-line-arguments', 'example.com/shop/cmd/x'],
    ['/src/services/shop/main.go', 'command-line-arguments', 'example.com/shop'],
    ['C:\\src\\services\\shop\\cmd\\x\\main.go', 'command-line-arguments', 'example.com/shop/cmd/x'],
    // What Go calls a package outside of modules.
    ['/src/services/shop/cmd/x/main.go', '_/src/services/shop/cmd/x', 'example.com/shop/cmd/x'],
    ['/src/main.go', 'command-line-arguments', 'command-line-arguments'],
    ['/other/main.go', 'command-line-arguments', 'command-line-arguments'],
  ])(
    'finds, in the checkout of a repository, the import path of %s in %s',
    async (file, named, importPath) => {
      await inTemporary(async (parent) => {
        const [data, root] = [join(parent, 'data'), join(parent, 'repository')]
        await mkdir(data)
        await mkdir(join(root, 'services', 'shop'), { recursive: true })
        await writeFile(join(root, 'services', 'shop', 'go.mod'), 'module example.com/shop // ours\n')
        await writeMeta(data, fromFiles(file, named))
        const { pods } = await readPods([data])
        const pathMap = new PathMap(['/src', 'C:\\src'].map((from) => ({ from, to: '.' })))
        const measured = { modules: [], packages: undefined, nameFile: fileNamer(root, pathMap) }
        const packages = selectPods(pods, measured).pods.flatMap((pod) => pod.meta.packages)
        expect(packages.map((pkg) => pkg.importPath)).toEqual([importPath])
      })
    },
  )
})
