/** The packages in a module's directory, beside the go command's own list. */
import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { packagesInTree } from '../../../src/go/packages/moduleTree.js'
import { goProgram } from '../../../src/go/toolchain/toolchain.js'
import { inTemporary } from '../../helpers/temporary.js'
import { goEnv, goToolchain } from '../../helpers/toolchains.js'

const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/tree\n\ngo 1.25\n\nignore (\n\t./left/out\n\tweb\n)\n',
  'root.go': 'package tree\n',
  'a/a.go': 'package a\n',
  'a/b/c/c.go': 'package c\n',
  'only/tests_test.go': 'package only\n',
  'a/testdata/fixture/main.go': 'package main\n',
  '_hidden/x.go': 'package x\n',
  '.hidden/x.go': 'package x\n',
  'vendor.d/x.go': 'package x\n',
  'nested/go.mod': 'module example.com/nested\n',
  'nested/x.go': 'package x\n',
  'left/out/x.go': 'package x\n',
  'left/in/x.go': 'package x\n',
  'a/web/x.go': 'package x\n',
  'a/cobweb/x.go': 'package x\n',
}

it('packagesInTree finds what ./... matches, packages that need other build tags, and does not wait for a named pipe', async () => {
  await inTemporary(async (dir) => {
    const write = async (file: string, text: string): Promise<void> => {
      await mkdir(dirname(join(dir, file)), { recursive: true })
      await writeFile(join(dir, file), text)
    }
    for (const [file, text] of Object.entries(FILES)) await write(file, text)
    const module = { path: 'example.com/tree', dir }
    const program = goProgram(await goToolchain('1.26.8'))
    const listed = execFileSync(program, ['list', './...'], {
      cwd: dir,
      env: await goEnv('1.26.8'),
      encoding: 'utf8',
    })
    const paths = listed.split('\n').filter((path) => path !== '' && path !== 'example.com/tree/only')
    expect(paths.length).toBeGreaterThan(4)
    expect([...(await packagesInTree(module))].sort()).toEqual(paths.sort())
    await write('tagged/x.go', '//go:build debug\n\npackage x\n')
    expect(await packagesInTree(module)).toContain('example.com/tree/tagged')
    if (process.platform === 'win32') return
    const found = [...(await packagesInTree(module))]
    await rename(join(dir, 'go.mod'), join(dir, 'real.mod'))
    await symlink('real.mod', join(dir, 'go.mod'))
    expect([...(await packagesInTree(module))]).toEqual(found)
    // The suite has run, and may leave anything here.
    await rm(join(dir, 'go.mod'))
    execFileSync('mkfifo', [join(dir, 'go.mod')])
    expect([...(await packagesInTree(module))]).toEqual(expect.arrayContaining(found))
  })
})
