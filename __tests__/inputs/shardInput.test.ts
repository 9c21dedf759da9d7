import { expect, it } from '@jest/globals'
import { parseShardInput } from '../../src/inputs/shardInput.js'

it.each([
  ['2/4', { index: 2, total: 4 }],
  ['1/1', { index: 1, total: 1 }],
  [' 3 / 3'.trim(), { index: 3, total: 3 }],
  ['256/256', { index: 256, total: 256 }],
])('%s is a shard', (text, shard) => {
  expect(parseShardInput(text, undefined)).toEqual(shard)
})

it('an empty input is the whole suite', () => {
  expect(parseShardInput('', undefined)).toBeUndefined()
})

it.each(['0/4', '5/4', '4', '/', '1/257', '-1/2', '1/2/3', 'a/b', '1.5/2', '/3'])('%s is refused', (text) => {
  expect(() => parseShardInput(text, undefined)).toThrow(/is not a shard/)
})

it.each([
  ['a matrix value that says it', { go: '1.26', shard: '2/3' }, 4, 9, { index: 2, total: 3 }],
  ['a matrix of nothing but shards', { shard: 7 }, 1, 3, { index: 2, total: 3 }],
  ['a matrix that counts its jobs from 0', { part: 0 }, 0, 2, { index: 1, total: 2 }],
  ['a matrix that counts its jobs from 1', { part: '2' }, 1, 2, { index: 2, total: 2 }],
  ['a job without a matrix', null, 0, 1, { index: 1, total: 1 }],
] as const)('auto takes the shard of %s', (_, matrix, index, total, shard) => {
  expect(parseShardInput('auto', { matrix, index, total })).toEqual(shard)
})

it.each([
  ['shards beside other values, without their number', { go: '1.26', shard: 2 }],
  ['a matrix without shards', { go: '1.26', os: 'ubuntu' }],
  ['a matrix of Go versions alone', { go: '1.26' }],
  ['a shard beyond its total', { go: '1.26', shard: '3/2' }],
  ['a shard that is no text', { go: '1.26', shard: ['1/2'] }],
])('auto refuses %s', (_, matrix) => {
  expect(() => parseShardInput('auto', { matrix, index: 1, total: 6 })).toThrow(/shard: auto: the matrix/)
})

it('auto refuses a job of which the runner says no number, and the command line', () => {
  const job = { matrix: { shard: 1 }, index: undefined, total: undefined }
  expect(() => parseShardInput('auto', job)).toThrow(/shard: auto/)
  expect(() => parseShardInput('auto', undefined)).toThrow(/needs the matrix/)
})
