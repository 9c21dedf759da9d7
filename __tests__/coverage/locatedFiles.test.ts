/** Measured files of which nothing is recorded, in checkouts with several modules. */
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { locateFiles } from '../../src/coverage/locatedFiles.js'
import { PathMap } from '../../src/coverage/pathMap.js'
import { model, pkg } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/top\n',
  'cart/cart.go': 'package cart\n',
  'services/shop/go.mod': 'module example.com/top/shop\n',
  'services/shop/till/till.go': 'package till\n',
  'vendor/example.com/lib/lib.go': 'package lib\n',
  'testdata/lib/go.mod': 'module example.com/lib\n',
  'testdata/lib/x/x.go': 'package x\n',
}

/** Paths in the repository by the paths of the coverage model. */
async function located(
  paths: readonly string[],
  {
    without = [],
    known = [],
  }: { readonly without?: readonly string[]; readonly known?: readonly string[] } = {},
): Promise<readonly (readonly [string, string])[]> {
  return inTemporary(async (temporary) => {
    const root = await realpath(temporary)
    for (const [name, text] of Object.entries(FILES).filter(([each]) => !without.includes(each))) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, name), text)
    }
    const packages = paths.map((path) => {
      const made = pkg(dirname(path), [[1, 0, 0]], '')
      return { ...made, files: made.files.map((file) => ({ ...file, path: path.replace('ROOT', root) })) }
    })
    const pathMap = new PathMap([{ from: '/src', to: 'services' }])
    const found = await locateFiles(model(packages), new Set(known), { root, pathMap })
    return [...found].map(([path, file]) => [path.replace(root, 'ROOT'), file] as const).sort()
  })
}

describe('locateFiles', () => {
  it('finds files in the module that they belong to, in its directory, if they are there', async () => {
    const paths = [
      'example.com/top/cart/cart.go',
      'example.com/top/shop/till/till.go',
      'example.com/top/gone/gone.go',
    ]
    expect(await located(paths)).toEqual([
      ['example.com/top/cart/cart.go', 'cart/cart.go'],
      ['example.com/top/shop/till/till.go', 'services/shop/till/till.go'],
    ])
  })

  it('finds files by where they were built, in the checkout or where path-map says', async () => {
    expect(await located(['/src/x/main.go', 'ROOT/cart/main.go', '/elsewhere/main.go'])).toEqual([
      ['/src/x/main.go', 'services/x/main.go'],
      ['ROOT/cart/main.go', 'cart/main.go'],
    ])
  })

  it('takes no module in testdata for one of the repository, and nothing outside of it', async () => {
    expect(await located(['example.com/lib/x/x.go', 'example.com/top/../../etc/passwd'])).toEqual([])
  })

  it('leaves out files of which more is known, and does not search a directory that is no checkout', async () => {
    const path = 'example.com/top/shop/till/till.go'
    expect(await located([path], { known: [path] })).toEqual([])
    expect(await located([path], { without: ['go.mod'] })).toEqual([])
  })
})
