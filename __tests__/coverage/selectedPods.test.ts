/** Packages that were built from lists of files, in legs of any system. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { selectPods } from '../../src/coverage/selectedPods.js'
import { type Program, smallProgram, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

/** A pod as `go build` with a list of files makes it. */
function fromFiles(sourceFile: string): Program {
  const small = smallProgram('atomic', { main: [[1, 1]] }, 'command-line-arguments')
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
      const measured = { module: { path: 'example.com/m', dir }, packages: new Set(['example.com/m/cmd/x']) }
      const named = selectPods(pods, measured).pods.flatMap((pod) => pod.meta.packages)
      expect(named.map((pkg) => pkg.importPath)).toEqual(importPath === undefined ? [] : [importPath])
      expect(named.flatMap((pkg) => pkg.functions.map((fn) => fn.sourceFile))).toEqual(
        importPath === undefined ? [] : [`${importPath}/main.go`],
      )
    })
  })
})
