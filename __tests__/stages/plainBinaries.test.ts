import { execFileSync } from 'node:child_process'
import { mkdir, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { markFiles } from '../../src/checks/fileMarks.js'
import { withPlainBinaries } from '../../src/stages/plainBinaries.js'
import { inTemporary } from '../helpers/temporary.js'

interface Place {
  /** bin-dir with the binaries a and b. */
  readonly bin: string
  readonly victim: string
  readonly textOf: (name: string) => Promise<string>
  /** @param before after the binaries are built */
  readonly run: (before: () => Promise<void>, work: () => Promise<void>) => Promise<void>
}

/** Files stand for binaries, which are only copied. */
async function inBinDir(use: (place: Place) => Promise<void>): Promise<void> {
  await inTemporary(async (root) => {
    const [bin, plain, victim] = [join(root, 'bin'), join(root, 'plain'), join(root, 'victim')]
    for (const folder of [bin, plain, victim]) await mkdir(folder)
    for (const name of ['a', 'b']) {
      await writeFile(join(bin, name), `instrumented ${name}`, { mode: 0o755 })
      await writeFile(join(plain, name), `plain ${name}`, { mode: 0o755 })
      await writeFile(join(victim, name), 'victim')
    }
    await use({
      bin,
      victim,
      textOf: async (name) => readFile(join(bin, name), 'utf8'),
      run: async (before, work) => {
        const marks = await markFiles(['a', 'b'].map((name) => join(bin, name)))
        await before()
        await withPlainBinaries(marks, plain, work)
      },
    })
    for (const name of ['a', 'b']) expect(await readFile(join(victim, name), 'utf8')).toBe('victim')
    expect((await readdir(victim)).sort()).toEqual(['a', 'b'])
  })
}

const nothing = async (): Promise<void> => Promise.resolve()

describe('plain binaries in bin-dir', () => {
  it('are executable in the places of all, and give way to the instrumented ones', async () => {
    await inBinDir(async ({ bin, textOf, run }) => {
      await run(nothing, async () => {
        expect([await textOf('a'), await textOf('b')]).toEqual(['plain a', 'plain b'])
        expect((await stat(join(bin, 'a'))).mode & 0o777).toBe(0o755)
      })
      expect([await textOf('a'), await textOf('b')]).toEqual(['instrumented a', 'instrumented b'])
      expect((await readdir(bin)).sort()).toEqual(['a', 'b'])
    })
  })

  it('are not written through a link with the name of a temporary file', async () => {
    await inBinDir(async ({ bin, victim, textOf, run }) => {
      await run(
        async () => symlink(join(victim, 'a'), join(bin, `a.${process.pid}`)),
        async () => {
          expect(await textOf('a')).toBe('plain a')
        },
      )
      expect(await textOf('a')).toBe('instrumented a')
    })
  })

  it('do not replace what tests have put there, before or meanwhile', async () => {
    await inBinDir(async ({ bin, victim, textOf, run }) => {
      const swap = async (): Promise<void> => {
        await rename(bin, `${bin} before`)
        await symlink(victim, bin)
      }
      await run(swap, async () => {
        expect(await textOf('a')).toBe('victim')
      })
      await rm(bin)
      await rename(`${bin} before`, bin)
      await run(nothing, swap)
    })
  })

  it('neither wait for a pipe nor miss a binary that is gone', async () => {
    if (process.platform === 'win32') return
    await inBinDir(async ({ bin, textOf, run }) => {
      await run(
        async () => {
          for (const name of ['a', 'b']) await rm(join(bin, name))
          execFileSync('mkfifo', [join(bin, 'a')])
        },
        async () => writeFile(join(bin, 'b'), 'of a test'),
      )
      expect((await stat(join(bin, 'a'))).isFIFO()).toBe(true)
      expect(await textOf('b')).toBe('of a test')
    })
  })
})
