import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { firstWritable, makeDirectory, makeWritableDirectory } from '../../src/support/directories.js'
import { isDirectory } from '../../src/support/files.js'
import { inTemporary } from '../helpers/temporary.js'

describe('makeDirectory', () => {
  it('makes what is missing, several at a time, and accepts what is there, links included', async () => {
    await inTemporary(async (directory) => {
      const deep = join(directory, 'a', 'b', 'c')
      await Promise.all([makeDirectory(deep), makeDirectory(deep), makeDirectory(join(directory, 'a', 'd'))])
      expect(await isDirectory(deep)).toBe(true)
      expect((await readdir(join(directory, 'a'))).sort()).toEqual(['b', 'd'])
      await symlink(deep, join(directory, 'link'))
      await makeDirectory(join(directory, 'link'))
    })
  })

  it('fails where a file is in the way, and where nothing can be made', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'file')
      await writeFile(file, '')
      await symlink(join(directory, 'nowhere', 'else'), join(directory, 'dangling'))
      await expect(makeDirectory(file)).rejects.toThrow('EEXIST')
      await expect(makeDirectory(join(file, 'below'))).rejects.toThrow('ENOTDIR')
      await expect(makeDirectory(join(directory, 'dangling'))).rejects.toThrow('EEXIST')
      // Node's own recursive mkdir does not return from here.
      await expect(makeDirectory('/proc/nothing/here')).rejects.toThrow('ENOENT')
    })
  })
})

describe('firstWritable', () => {
  it('passes over what cannot be used, and finds none if there is none', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'file')
      await writeFile(file, '')
      const good = join(directory, 'good')
      expect(await firstWritable([file, '/proc/nothing', good, directory])).toBe(good)
      expect(await isDirectory(good)).toBe(true)
      expect(await firstWritable([file])).toBeUndefined()
    })
  })

  it('checks that files can be made', async () => {
    await inTemporary(async (directory) => {
      const made = join(directory, 'made')
      await mkdir(made)
      await expect(makeWritableDirectory(made)).resolves.toBeUndefined()
      // Root has every permission here, and can make nothing all the same.
      await expect(makeWritableDirectory('/proc/self/fdinfo')).rejects.toThrow(/ENOENT|EACCES|EPERM/)
    })
  })
})
