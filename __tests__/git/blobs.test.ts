/** Contents of blobs from real clones, and git's answers in any pieces. */
import { realpath } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BatchReader } from '../../src/git/batchReader.js'
import { readBlobs } from '../../src/git/blobs.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'

it('the contents of many files come from one git, without what is no file', async () => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(await realpath(directory))
    const contents = ['', '\n', 'package a', 'package b\n', `${'0'.repeat(40)} blob 5\n`, 'ä'.repeat(100_000)]
    for (const [i, content] of contents.entries()) repository.write(`d/${i}.go`, content)
    const commit = repository.commit()
    const ids = contents.map((_, i) => repository.git('rev-parse', `HEAD:d/${i}.go`))
    const others = [
      commit,
      repository.git('rev-parse', 'HEAD:d'),
      'f'.repeat(40),
      'HEAD:d/0.go',
      '--batch',
      '',
    ]
    const found = await readBlobs(await repository.open(), [...others, ...ids, ...ids])
    expect([...found.keys()].sort()).toEqual([...ids].sort())
    for (const [i, id] of ids.entries()) expect(found.get(id)?.toString()).toBe(contents[i])
    expect(await readBlobs(await repository.open(), others)).toEqual(new Map())
  })
})

it('an answer of git is read the same in whatever pieces it arrives', () => {
  const id = (digit: string): string => digit.repeat(40)
  const bytes = Buffer.from(
    `${id('a')} blob 4\nab\nc\n${id('b')} missing\n${id('c')} tree 2\nxy\n${id('d')} blob 0\n\n` +
      `${id('e')} blob ${17 * 1024 * 1024}\n${'z'.repeat(17 * 1024 * 1024)}\n${id('f')} blob 1\n\n\n`,
  )
  const pieces = fc.array(fc.integer({ min: 1, max: bytes.length }), { maxLength: 20 })
  const inHeaders = fc.array(fc.integer({ min: 1, max: 250 }), { maxLength: 20 })
  fc.assert(
    fc.property(pieces, inHeaders, (some, more) => {
      const reader = new BatchReader()
      const cuts = [0, ...[...some, ...more].sort((a, b) => a - b), bytes.length]
      for (const [i, cut] of cuts.entries()) reader.push(bytes.subarray(cut, cuts[i + 1] ?? cut))
      expect([...reader.found].map(([key, value]) => [key[0], value.toString()])).toEqual([
        ['a', 'ab\nc'],
        ['d', ''],
        ['f', '\n'],
      ])
    }),
    { numRuns: 50 },
  )
})
