import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codeElsewhere } from '../../src/impact/codeElsewhere.js'
import { inTemporary } from '../helpers/temporary.js'

const REPLACED = `module example.com/shop/api

replace example.com/versioned v1.2.0 => ../../versioned
replace (
	example.com/tools => ./tools
	example.com/vendored => ../vendored/lib
	example.com/moved => example.com/fork v1.0.0
	example.com/top => ..
)
`

/** The repository is `shop`, with another clone in `vendored` and a submodule in `module`. */
async function elsewhere(file: string, text: string): Promise<readonly string[]> {
  return inTemporary(async (directory) => {
    const root = join(directory, 'shop')
    for (const clone of ['.git', 'vendored/.git', 'module'])
      await mkdir(join(root, clone), { recursive: true })
    await writeFile(join(root, 'module', '.git'), 'gitdir: ../.git/modules/module\n')
    await mkdir(join(root, 'vendored/lib'))
    return codeElsewhere(file, text, root, new Set(['module']))
  })
}

describe('code that git does not compare', () => {
  it('is in directories outside of the repository, and in other clones in it, that a go.mod names', async () => {
    expect(await elsewhere('api/go.mod', REPLACED)).toEqual(['../../versioned', '../vendored/lib'])
  })

  it('is in those that a go.work names, but not in submodules', async () => {
    expect(await elsewhere('go.work', 'go 1.26\n\nuse (\n\t.\n\t./module\n\t../other\n)\n')).toEqual([
      '../other',
    ])
  })
})
