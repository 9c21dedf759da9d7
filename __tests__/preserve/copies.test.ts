/** Copies of Go's changed files are kept as long as runs use them. */
import { mkdir, readFile, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { copiesIn, dropOldCopies, isKept, keepCopy } from '../../src/preserve/copies.js'
import { inTemporary } from '../helpers/temporary.js'

it('copies are kept by their content, and dropped when not used for a month', async () => {
  await inTemporary(async (directory) => {
    const [used, recent, old] = await Promise.all(
      ['used', 'recent', 'old'].map(async (text) => keepCopy(directory, 'proc.go', text)),
    )
    const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000)
    for (const [copy = '', age] of [
      [used, 40],
      [recent, 20],
      [old, 40],
    ] as const)
      await utimes(dirname(copy), days(age), days(age))
    expect(await keepCopy(directory, 'proc.go', 'used')).toBe(used)
    await dropOldCopies(directory)
    expect((await readdir(directory)).sort()).toEqual(
      [used, recent].map((copy = '') => basename(dirname(copy))).sort(),
    )
    expect(await readFile(used ?? '', 'utf8')).toBe('used')
  })
})

it('unused copies are looked for once a day', async () => {
  await inTemporary(async (directory) => {
    const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000)
    const old = join(directory, '0123456789abcdef')
    const copiesAfter = async (searched: Date | undefined): Promise<readonly string[]> => {
      await mkdir(old, { recursive: true })
      await utimes(old, days(40), days(40))
      if (searched !== undefined) await utimes(join(directory, 'searched'), searched, searched)
      await copiesIn(directory, join(directory, 'scratch'))
      return (await readdir(directory)).filter((name) => name !== 'searched')
    }
    expect(await copiesAfter(undefined)).toEqual([])
    expect(await copiesAfter(undefined)).toEqual([basename(old)])
    expect(await copiesAfter(days(2))).toEqual([])
    // A clock that was wrong once does not turn it off.
    expect(await copiesAfter(days(-2))).toEqual([])
  })
})

it('copies are kept elsewhere when the tool cache is not writable', async () => {
  await inTemporary(async (directory) => {
    const file = join(directory, 'file')
    await writeFile(file, 'no directory')
    const keep = await copiesIn(join(file, 'cache'), join(directory, 'scratch'))
    const copy = await keep('proc.go', 'text')
    expect(dirname(dirname(copy))).toBe(join(directory, 'scratch'))
    expect(await readFile(copy, 'utf8')).toBe('text')
  })
})

it('copies are not written through a link with the name of a temporary file', async () => {
  await inTemporary(async (directory) => {
    const [copy, victim] = [await keepCopy(directory, 'proc.go', 'text'), join(directory, 'victim')]
    await rm(copy)
    await writeFile(victim, 'victim')
    await symlink(victim, `${copy}.${process.pid}`)
    expect(await keepCopy(directory, 'proc.go', 'text')).toBe(copy)
    expect(await readFile(copy, 'utf8')).toBe('text')
    expect(await readFile(victim, 'utf8')).toBe('victim')
  })
})

it('a copy that is looked for counts as used', async () => {
  await inTemporary(async (directory) => {
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000)
    expect(await isKept(directory, 'proc.go', 'text')).toBe(false)
    const copy = await keepCopy(directory, 'proc.go', 'text')
    await utimes(dirname(copy), old, old)
    expect(await isKept(directory, 'proc.go', 'text')).toBe(true)
    expect(await isKept(directory, 'other.go', 'text')).toBe(false)
    await dropOldCopies(directory)
    expect(await readdir(directory)).toHaveLength(1)
  })
})
