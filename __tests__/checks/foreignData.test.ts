/** Data of other modules: what is said about it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { foreignData } from '../../src/checks/dataHealth.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { type Program, smallProgram, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

/** A binary of another module, or one that was built from a file. */
function program(importPath: string, modulePath: string, sourceFile: string): Program {
  const small = smallProgram('atomic', { main: [[1, 1]] }, importPath)
  const packages = small.packages.map((pkg) => ({
    ...pkg,
    modulePath,
    functions: pkg.functions.map((fn) => ({ ...fn, sourceFile })),
  }))
  return { ...small, packages }
}

it.each([
  [
    'example.org/mailhog/cmd',
    'example.org/mailhog',
    'example.org/mailhog/cmd/main.go',
    'example.org/mailhog',
    '',
  ],
  [
    'command-line-arguments',
    '',
    '/src/cmd/x/main.go',
    'command-line-arguments: /src/cmd/x/main.go',
    'say with path-map where that is',
  ],
])(
  'data of %s is named, with the way to count it if there is one',
  async (importPath, modulePath, file, named, fix) => {
    await inTemporary(async (parent) => {
      const data = join(parent, 'data')
      await mkdir(data)
      await writeMeta(data, program(importPath, modulePath, file))
      const { pods } = await readPods([data])
      const [found] = foreignData(pods)
      expect(found).toMatchObject({ code: 'foreign-data', evidence: [named] })
      expect(found?.fix).toContain(fix)
    })
  },
)
