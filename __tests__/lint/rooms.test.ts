/** The rules on the structure of src, applied to a small tree with planted mistakes. */
import { execFile } from 'node:child_process'
import { copyFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { ROOT } from '../helpers/chain.js'
import { inTemporary, writeFiles } from '../helpers/temporary.js'

interface Linted {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string }[]
}

/** @returns the rules that each file breaks, by its path in the tree */
async function lint(
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  let broken: Readonly<Record<string, readonly string[]>> = {}
  await inTemporary(async (tree) => {
    await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction')
    for (const name of ['eslint.config.js', 'tsconfig.json', 'package.json'])
      await copyFile(join(ROOT, name), join(tree, name))
    await writeFiles(tree, files)
    const eslint = join(ROOT, 'node_modules/eslint/bin/eslint.js')
    const stdout = await new Promise<string>((resolve) => {
      execFile(process.execPath, [eslint, '--format', 'json', 'src'], { cwd: tree }, (_, out) => {
        resolve(out)
      })
    })
    const results = JSON.parse(stdout) as readonly Linted[]
    broken = Object.fromEntries(
      results.map(({ filePath, messages }) => [
        filePath.slice(filePath.indexOf('src')).replaceAll('\\', '/'),
        [...new Set(messages.map(({ ruleId }) => ruleId))].sort(),
      ]),
    )
  })
  return broken
}

const lines = (count: number): string => Array.from({ length: count }, (_, i) => `  n += ${i}\n`).join('')

it('lint rejects an upward import, a cycle, a long file, a long function and a second reader of the environment', async () => {
  const broken = await lint({
    'src/support/low.ts': "import { high } from '../stages/high.js'\nexport const low = high\n",
    'src/stages/high.ts': "import { LEVEL } from '../support/level.js'\nexport const high = LEVEL\n",
    'src/support/level.ts': 'export const LEVEL = 1\n',
    'src/covdata/format/bytes.ts': "import { pods } from '../read/pods.js'\nexport const bytes = pods\n",
    'src/covdata/read/pods.ts': 'export const pods = 1\n',
    'src/go/one.ts': "import { two } from './two.js'\nexport const one = (): number => two()\n",
    'src/go/two.ts': "import { one } from './one.js'\nexport const two = (): number => one()\n",
    'src/legs/env.ts': 'export const home = process.env.HOME\n',
    'src/report/long.ts': `export function long(): number {\n  let n = 0\n${lines(60)}  return n\n}\n`,
    'src/report/longer.ts': 'export {}\n'.repeat(301),
  })
  expect(broken).toEqual({
    'src/support/low.ts': ['import-x/no-restricted-paths'],
    'src/stages/high.ts': [],
    'src/support/level.ts': [],
    'src/covdata/format/bytes.ts': ['import-x/no-restricted-paths'],
    'src/covdata/read/pods.ts': [],
    'src/go/one.ts': ['import-x/no-cycle'],
    'src/go/two.ts': ['import-x/no-cycle'],
    'src/legs/env.ts': ['no-restricted-properties'],
    'src/report/long.ts': ['max-lines-per-function'],
    'src/report/longer.ts': expect.arrayContaining(['max-lines']),
  })
})
