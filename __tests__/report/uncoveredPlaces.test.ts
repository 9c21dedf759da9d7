/** Uncovered functions with the places of real files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SourceTexts } from '../../src/coverage/sourceTexts.js'
import { type Sources, mergedSources, runSources } from '../../src/coverage/sources.js'
import { type SourceFile, blobOf } from '../../src/coverage/sourceFiles.js'
import { placedFunctions } from '../../src/report/uncoveredPlaces.js'
import { uncoveredLines } from '../../src/report/terminal/uncoveredLines.js'
import { MODULE, model, pkg, report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

const coverage = model([
  pkg('cart', [
    [2, 1, 0],
    [3, 0, 0],
  ]),
  pkg('gone', [[1, 0, 0]]),
  pkg('other.example/lib', [[4, 0, 0]], ''),
])

/** What a manifest says of a file; its content may have changed since. */
function recorded(path: string): SourceFile {
  return {
    path: `${MODULE}/${path}`,
    file: `services/shop/${path}`,
    blob: blobOf(Buffer.from('old'), 'linux'),
  }
}

const files = [recorded('cart/cart.go'), recorded('gone/gone.go')]

async function inRepository(work: (root: string) => Promise<void>): Promise<void> {
  await inTemporary(async (root) => {
    await mkdir(join(root, 'services', 'shop', 'cart'), { recursive: true })
    await writeFile(join(root, 'services', 'shop', 'cart', 'cart.go'), 'package cart\n')
    await work(root)
  })
}

async function listed(sources: Sources, workingDirectory: string): Promise<readonly string[]> {
  return uncoveredLines(await placedFunctions(report({ coverage, files, sources }), workingDirectory))
}

describe('placedFunctions', () => {
  it('names files of a run from the working directory, and others in the repository or as Go does', async () => {
    await inRepository(async (root) => {
      const module = join(root, 'services', 'shop')
      const locate = (importPath: string): string | undefined =>
        importPath.startsWith(MODULE) ? join(module, importPath.slice(MODULE.length)) : undefined
      const sources = runSources({ locate, files, directed: new Set() })
      expect(await listed(sources, module)).toEqual([
        'other.example/lib/lib.go:3: F0: 4 of 4 statements uncovered, never reached',
        `${join('cart', 'cart.go')}:5: F1: 3 of 3 statements uncovered, never reached`,
        'services/shop/gone/gone.go:3: F0: 1 of 1 statement uncovered, never reached',
      ])
      expect((await listed(sources, join(root, 'elsewhere')))[1]).toMatch(
        join('..', 'services', 'shop', 'cart', 'cart.go:5:'),
      )
    })
  })

  it('names files of merged data from the working directory if they are in a checkout', async () => {
    await inRepository(async (root) => {
      const texts = new SourceTexts()
      const sources = mergedSources({
        roots: [join(root, 'services'), root],
        files,
        directed: new Set(),
        texts,
      })
      expect(await listed(sources, join(root, 'services'))).toEqual([
        'other.example/lib/lib.go:3: F0: 4 of 4 statements uncovered, never reached',
        `${join('shop', 'cart', 'cart.go')}:5: F1: 3 of 3 statements uncovered, never reached`,
        'services/shop/gone/gone.go:3: F0: 1 of 1 statement uncovered, never reached',
      ])
      const nowhere = mergedSources({ roots: [], files, directed: new Set(), texts })
      expect((await listed(nowhere, root))[1]).toMatch(/^services\/shop\/cart\/cart\.go:5: /)
    })
  })
})
