import { execFileSync } from 'node:child_process'
import { mkdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findModuleFile } from '../../src/coverage/moduleFiles.js'
import { inTemporary } from '../helpers/temporary.js'

/** Calls `work` with a directory that has a module in a subdirectory; in a git repository unless it is said. */
async function inModule(
  text: string,
  work: (root: string, moduleDir: string) => Promise<void>,
  { repository = true } = {},
): Promise<void> {
  await inTemporary(async (dir) => {
    const root = await realpath(dir)
    const moduleDir = join(root, 'services', 'shop')
    await mkdir(moduleDir, { recursive: true })
    await writeFile(join(moduleDir, 'go.mod'), text)
    if (repository) execFileSync('git', ['init', '--quiet'], { cwd: root })
    await work(root, moduleDir)
  })
}

describe('findModuleFile', () => {
  it.each([
    ['in the first line', 'module example.com/shop\n', 1],
    ['after comments', '// Deprecated: no.\r\n\r\nmodule "example.com/shop" // the shop\r\n', 3],
    ['in a block', 'go 1.26\nmodule (\n\texample.com/shop\n)\n', 3],
  ])('finds the module line %s, and the path in the repository', async (_, text, line) => {
    await inModule(text, async (root, moduleDir) => {
      const found = await findModuleFile(moduleDir, undefined, 'linux')
      const blob = execFileSync('git', ['hash-object', '--no-filters', join(moduleDir, 'go.mod')], {
        cwd: root,
      })
      expect(found).toMatchObject({ file: 'services/shop/go.mod', line, blob: blob.toString().trim() })
    })
  })

  it('finds nothing outside a repository, except in the workspace', async () => {
    await inModule(
      'module example.com/shop\n',
      async (root, moduleDir) => {
        expect(await findModuleFile(moduleDir, undefined, 'linux')).toBeUndefined()
        expect(await findModuleFile(moduleDir, root, 'linux')).toMatchObject({ file: 'services/shop/go.mod' })
      },
      { repository: false },
    )
  })

  it('finds nothing if tests have removed go.mod, or put a link or another text there', async () => {
    await inModule('go 1.26\n', async (root, moduleDir) => {
      const file = join(moduleDir, 'go.mod')
      expect(await findModuleFile(moduleDir, undefined, 'linux')).toBeUndefined()
      await writeFile(join(root, 'other.mod'), 'module example.com/other\n')
      await rm(file)
      await symlink(join(root, 'other.mod'), file)
      expect(await findModuleFile(moduleDir, undefined, 'linux')).toBeUndefined()
      await rm(moduleDir, { recursive: true })
      expect(await findModuleFile(moduleDir, undefined, 'linux')).toBeUndefined()
    })
  })
})
