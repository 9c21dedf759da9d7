/** The JSON of the command `impact`, which docs/impact.md describes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Affected } from '../../../src/impact/affected.js'
import { RULES } from '../../../src/impact/rules.js'
import { affectedJson } from '../../../src/report/impact/affectedJson.js'
import { ROOT } from '../../helpers/chain.js'

const PAY = { importPath: 'example.com/shop/e2e', name: 'TestPay', directory: 'e2e', seconds: 1.5 }
const ADD = { importPath: 'example.com/shop/cart', name: 'TestAdd', directory: undefined, seconds: 0 }
const REASON = { rule: 'function', what: 'cart/cart.go: Add' } as const
const AFFECTED: Affected = {
  everything: [{ rule: 'module', what: 'go.mod' }],
  tests: [
    { ...ADD, reasons: [REASON] },
    { ...PAY, reasons: [REASON, { rule: 'opened', what: 'a.txt' }] },
  ],
  idle: [{ rule: 'document', what: 'README.md' }],
  known: [PAY, ADD],
  changed: [],
  total: 4,
  seconds: 1.5,
  totalSeconds: 3,
}
const BASIS = { base: 'main', baseCommit: 'a1', dataCommits: ['b2'], notes: ['old'], tags: 'slow' }

it('has the fields that the documentation lists, in their order, and nothing else', async () => {
  const value = JSON.parse(affectedJson(AFFECTED, BASIS)) as unknown
  expect(value).toEqual({
    ...{ schemaVersion: 1, ...BASIS, selected: 2, total: 4, seconds: 1.5, totalSeconds: 3 },
    everything: [{ rule: 'module', what: 'go.mod', why: RULES.module.why }],
    tests: [
      { importPath: ADD.importPath, name: 'TestAdd', seconds: 0, reasons: [REASON] },
      {
        importPath: PAY.importPath,
        name: 'TestPay',
        seconds: 1.5,
        reasons: [REASON, { rule: 'opened', what: 'a.txt' }],
      },
    ],
    run: [
      { importPath: ADD.importPath, pattern: '^(?:TestAdd)$' },
      { importPath: PAY.importPath, pattern: '^(?:TestPay)$' },
    ],
    idle: [{ rule: 'document', what: 'README.md', why: RULES.document.why }],
  })
  const docs = await readFile(join(ROOT, 'docs/impact.md'), 'utf8')
  const [, section = ''] = /^## JSON$([^]*?)^## /m.exec(docs) ?? []
  const rows = [...section.matchAll(/^\| (`.*?) *\| (.*?) *\|$/gm)]
  const named = rows.flatMap(
    ([, names = '', text = '']) => `${names} ${text}`.match(/`(\w+)`(?=,|:| |$)/g) ?? [],
  )
  for (const field of Object.keys(value as object)) expect(named).toContain(`\`${field}\``)
})

it('is one object in lines of its own', () => {
  expect(affectedJson(AFFECTED, BASIS)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[^]*\n\}\n$/)
})
