import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { RULES } from '../../src/impact/rules.js'
import { ROOT } from '../helpers/chain.js'

it('lists every rule in docs/impact.md, in the words of the code', async () => {
  const text = await readFile(join(ROOT, 'docs', 'impact.md'), 'utf8')
  const [, table = ''] = /<!-- rules:start -->([^]*)<!-- rules:end -->/.exec(text) ?? []
  const rows = [...table.matchAll(/^\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm)].map((row) => row.slice(1))
  const expected = Object.values(RULES).map(({ what, selects, why }) => [what, selects, why])
  expect(rows.slice(2)).toEqual(expected)
})
