import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { ROOT } from '../helpers/chain.js'

const SRC = join(ROOT, 'src')

async function sources(): Promise<readonly string[]> {
  const names = await readdir(SRC, { recursive: true })
  return names.filter((name) => name.endsWith('.ts'))
}

it('no two files in src have the same name', async () => {
  const names = (await sources()).map((name) => basename(name))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.length).toBeGreaterThan(100)
})

it('every room of src is in the table of eslint.config.js', async () => {
  const { ROOMS } = (await import(join(ROOT, 'eslint.config.js'))) as { readonly ROOMS: readonly string[] }
  const entries = await readdir(SRC, { withFileTypes: true })
  const rooms = entries.flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'covdata' ? [entry.name] : [],
  )
  const covdata = await readdir(join(SRC, 'covdata'))
  const all = [...rooms, ...covdata.map((room) => `covdata/${room}`)]
  expect(all.filter((room) => !ROOMS.includes(room))).toEqual([])
})

/** Lint finds cycles of values; cycles of types alone also keep files from being read one by one. */
it('no file in src imports itself through others, types included', async () => {
  const left = new Map<string, ReadonlySet<string>>()
  for (const name of await sources()) {
    const text = await readFile(join(SRC, name), 'utf8')
    const paths = [...text.matchAll(/(?:\bfrom|\bimport\()\s*'(\.[^']+)\.js'/g)].map(([, path = '']) => path)
    left.set(name, new Set(paths.map((path) => `${join(dirname(name), path)}.ts`)))
  }
  // Files whose imports are all gone are removed until only cycles, and the files that lead to them, remain.
  for (let size = -1; size !== left.size;) {
    size = left.size
    for (const [name, imports] of left) if (![...imports].some((path) => left.has(path))) left.delete(name)
  }
  expect([...left.keys()]).toEqual([])
})
