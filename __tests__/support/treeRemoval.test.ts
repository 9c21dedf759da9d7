import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { removeTree } from '../../src/support/treeRemoval.js'
import { inTemporary } from '../helpers/temporary.js'
import { onlyWhere } from '../helpers/onlyWhere.js'

/** Makes folders from one working directory to the next, until their path has more than 12,000 bytes. */
const DIG = `const { chmodSync, mkdirSync, writeFileSync } = require('node:fs')
const name = 'x'.repeat(200)
for (let depth = 0; depth < 60; depth++) {
  mkdirSync(name)
  process.chdir(name)
  writeFileSync('file', '')
  if (depth === 50) mkdirSync('beside')
}
chmodSync('.', 0o500)`

const { it: onPosix } = onlyWhere(
  process.platform !== 'win32',
  'Windows limits the path of a working directory',
)

onPosix('a tree is removed whose paths are too long for the operating system', async () => {
  await inTemporary(async (parent) => {
    const root = join(parent, 'root')
    await mkdir(root)
    execFileSync(process.execPath, ['-e', DIG], { cwd: root })
    await removeTree(root)
    expect(await readdir(parent)).toEqual([])
  })
})

it('a tree is removed whose directories are read-only', async () => {
  await inTemporary(async (parent) => {
    const inner = join(parent, 'root', 'read-only', 'inner')
    await mkdir(inner, { recursive: true })
    await chmod(join(parent, 'root', 'read-only'), 0o500)
    await removeTree(join(parent, 'root'))
    expect(await readdir(parent)).toEqual([])
  })
})
