/** Code that the baseline leaves out by a comment which is gone: on sources in a real folder. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { ExcludedPart } from '../../src/coverage/model.js'
import type { SourceFile } from '../../src/coverage/sourceFiles.js'
import type { SourceContent } from '../../src/coverage/sources.js'
import { countedAgain } from '../../src/stages/countedAgain.js'
import { inTemporary } from '../helpers/temporary.js'

const PATH = 'example.com/shop/cart.go'
const BEFORE = `package shop

//coverage:ignore the printer is not there
func Print() {}

func Add() {
	pay() // coverage:ignore a card is needed
}
`
const PART: ExcludedPart = {
  ...{ path: PATH, by: 'comment', what: 'function', reason: 'the printer is not there', commentLine: 3 },
  ...{ startLine: 4, endLine: 4, units: [], tally: { covered: 0, total: 1 } },
}
const GONE = 'code of cart.go counts that the baseline leaves out: a comment is gone or is elsewhere'

it.each<[string, string | undefined, string | undefined, Partial<ExcludedPart>?]>([
  ['stays', BEFORE, undefined],
  ['moves with its code', BEFORE.replace('package shop\n', 'package shop\n\nfunc New() {}\n'), undefined],
  ['is gone with its file', undefined, undefined],
  ['is no comment', 'package shop\n', undefined, { by: 'glob' }],
  ['is gone', BEFORE.replace('//coverage:ignore the printer is not there\n', ''), GONE],
  ['is gone behind code', BEFORE.replace(' // coverage:ignore a card is needed', ''), GONE],
  ['is about other code', BEFORE.replace('func Print', 'func Other() {}\n\nfunc Print'), GONE],
])('all tests run if what excluded code %s, or not', async (_, now, expected, changes = {}) => {
  await inTemporary(async (root) => {
    if (now !== undefined) await writeFile(join(root, 'cart.go'), now)
    const earlier = (source: SourceContent): Parameters<typeof countedAgain>[0] => ({
      code: { coverage: { excluded: [{ ...PART, ...changes }] } },
      side: {
        files: [{ path: PATH, file: 'cart.go' } as SourceFile],
        sources: { read: () => Promise.resolve(source) },
      },
    })
    const found = { kind: 'found', content: Buffer.from(BEFORE) } as const
    expect(await countedAgain(earlier(found), root)).toBe(expected)
    // What it was about is not known then.
    const isThere = now !== undefined && changes.by === undefined
    expect(await countedAgain(earlier({ kind: 'missing' }), root)).toBe(isThere ? GONE : undefined)
  })
})
