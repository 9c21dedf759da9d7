/** Which entries of a build cache were used, and which are new. */
import { describe, expect, it } from '@jest/globals'
import { lstat, mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildCacheUse, removeEntries } from '../../src/cache/buildCache.js'
import { inTemporary, writeFiles } from '../helpers/temporary.js'
import { HOUR, age, keepsWhatIsUsed } from './realCache.js'

/** Needs nothing that takes long to compile. */
const LIBRARY = {
  'go.mod': 'module example.com/m\n\ngo 1.20\n',
  'm.go': 'package m\n\nimport (\n\t_ "container/list"\n\t"unicode"\n)\n\nvar Is = unicode.IsUpper\n',
  'text/text.go':
    'package text\n\nimport "unicode/utf8"\n\nfunc Length(s string) int {\n\treturn utf8.RuneCountInString(s)\n}\n',
}

it('removes only what a build does not use, so that Go compiles nothing again', async () => {
  await inTemporary(async (module) => {
    await writeFiles(module, LIBRARY)
    const least = { packages: 3, actions: 5, bytes: 100_000 }
    await keepsWhatIsUsed({ module, programs: false, tests: false, ...least })
  })
})

describe('in a cache made by hand', () => {
  const NOW = Date.now()
  const id = (sign: string): string => sign.repeat(64)

  /**
   * @param age of the file, in milliseconds
   * @param stored how long ago the action was stored, according to its content
   */
  async function action(
    cache: string,
    sign: string,
    output: string,
    age: number,
    stored: number,
  ): Promise<string> {
    const size = '1000000'.padStart(20)
    const time = `${NOW - stored}000000`.padStart(20)
    return entry(cache, sign, 'a', age, `v1 ${id(sign)} ${id(output)} ${size} ${time}\n`)
  }

  async function entry(
    cache: string,
    sign: string,
    kind: string,
    age: number,
    content: string,
  ): Promise<string> {
    const path = join(cache, sign.repeat(2), `${id(sign)}-${kind}`)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
    await setBack(path, age)
    return path
  }

  async function setBack(path: string, age: number): Promise<void> {
    await utimes(path, new Date(NOW - age), new Date(NOW - age))
  }

  it('counts an action with a new time as used and a newly stored one as new', async () => {
    await inTemporary(async (cache) => {
      await action(cache, 'a', 'd', 0, 24 * HOUR)
      await action(cache, 'b', 'd', 0, -1000)
      const old = await action(cache, 'c', 'd', 2 * HOUR, 24 * HOUR)
      expect(await buildCacheUse(cache, NOW)).toEqual({ newActions: 1, newBytes: 1_000_000, unused: [old] })
    })
  })

  it('treats a time in the last hour as use, because Go sets it only once an hour', async () => {
    await inTemporary(async (cache) => {
      await action(cache, 'a', 'd', HOUR - 5000, 24 * HOUR)
      const old = await action(cache, 'b', 'd', HOUR + 5000, 24 * HOUR)
      expect((await buildCacheUse(cache, NOW)).unused).toEqual([old])
    })
  })

  it('keeps the output of a used action, whatever its time is', async () => {
    await inTemporary(async (cache) => {
      await action(cache, 'a', 'c', 0, -1000)
      await entry(cache, 'c', 'd', 24 * HOUR, 'output')
      const old = await entry(cache, 'd', 'd', 24 * HOUR, 'output')
      expect((await buildCacheUse(cache, NOW)).unused).toEqual([old])
    })
  })

  it('removes an executable with its directory', async () => {
    await inTemporary(async (cache) => {
      const program = join(cache, 'ee', `${id('e')}-d`)
      await mkdir(program, { recursive: true })
      await writeFile(join(program, 'tool'), 'x')
      await setBack(program, 2 * HOUR)
      const { unused } = await buildCacheUse(cache, NOW)
      expect(unused).toEqual([program])
      await removeEntries(unused)
      expect(await readdir(join(cache, 'ee'))).toEqual([])
    })
  })

  it('neither follows links nor touches other files than entries of Go', async () => {
    await inTemporary(async (directory) => {
      const cache = join(directory, 'cache')
      const elsewhere = join(directory, 'elsewhere')
      await entry(elsewhere, 'f', 'a', 24 * HOUR, 'mine')
      await mkdir(join(cache, 'aa'), { recursive: true })
      await symlink(join(elsewhere, 'ff'), join(cache, 'ff'))
      await symlink(join(elsewhere, 'ff', `${id('f')}-a`), join(cache, 'aa', `${id('a')}-a`))
      await writeFile(join(cache, 'aa', 'notes'), 'x')
      await writeFile(join(cache, 'trim.txt'), '0')
      await age(cache, 24 * HOUR)
      expect(await buildCacheUse(cache, NOW)).toEqual({ newActions: 0, newBytes: 0, unused: [] })
      expect((await lstat(join(cache, 'ff'))).isSymbolicLink()).toBe(true)
    })
  })

  it.each([
    ['of another length', 'v1 x\n'],
    ['that is no text of Go', 'x'.repeat(175)],
  ])('does not count an action %s as new', async (_, content) => {
    await inTemporary(async (cache) => {
      await entry(cache, 'a', 'a', 0, content)
      expect(await buildCacheUse(cache, NOW)).toEqual({ newActions: 0, newBytes: 0, unused: [] })
    })
  })
})
