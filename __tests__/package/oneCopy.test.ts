/** What several chunks of the bundle need is in one of them (src/index.ts). */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { builtDist } from '../helpers/builtDist.js'

it('has one copy of each file of a dependency in the bundle', async () => {
  const lib = join(await builtDist(), 'dist', 'lib')
  const names = (await readdir(lib)).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(names.map((name) => readFile(join(lib, name), 'utf8')))
  const files = texts.flatMap((text) =>
    [...text.matchAll(/^;\/\/ CONCATENATED MODULE: (\S*\/node_modules\/\S+)$/gm)].map(
      ([, file = '']) => file,
    ),
  )
  expect(files.length).toBeGreaterThan(10)
  const repeated = files.filter((file, at) => files.indexOf(file) !== at)
  expect(repeated).toEqual([])
})
