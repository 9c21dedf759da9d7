/** The files, functions and rooms that ARCHITECTURE.md names exist where it says. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { ROOT } from '../helpers/chain.js'

let text: string

beforeAll(async () => {
  text = (await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8'))
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n\s*/g, ' ')
})

/** Paths in code spans that begin with a folder of the repository and contain no pattern. */
function namedPaths(): readonly string[] {
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span)
  return spans.filter((span) =>
    /^(?:src|__tests__|scripts|launcher|preserve|report|examples|dist)\//.test(span),
  )
}

it('the files and folders that ARCHITECTURE.md names exist', async () => {
  const paths = namedPaths()
  expect(paths.length).toBeGreaterThan(60)
  const missing: string[] = []
  for (const path of paths) await stat(join(ROOT, path)).catch(() => missing.push(path))
  expect(missing).toEqual([])
})

it('the functions that ARCHITECTURE.md names are exported by the files it names with them', async () => {
  const pairs = [...text.matchAll(/`(\w+)` \(`(src\/[^`]+\.ts)`\)/g)]
  expect(pairs.length).toBeGreaterThan(20)
  const missing: string[] = []
  for (const [, name = '', path = ''] of pairs) {
    const source = await readFile(join(ROOT, path), 'utf8')
    if (!new RegExp(`^export (?:async )?(?:function|class|interface|const) ${name}\\b`, 'm').test(source))
      missing.push(`${name} in ${path}`)
  }
  expect(missing).toEqual([])
})

it('the rooms in ARCHITECTURE.md are those of eslint.config.js, in the same order', async () => {
  const { ROOMS } = (await import(join(ROOT, 'eslint.config.js'))) as { readonly ROOMS: readonly string[] }
  const [, table = ''] = /<!-- rooms:start -->(.*?)<!-- rooms:end -->/.exec(text) ?? []
  const rooms = [...table.matchAll(/\| `([^`]+)`\s+\|/g)].map(([, room]) => room)
  expect(rooms).toEqual(ROOMS.filter((room) => !room.endsWith('.ts')))
})
