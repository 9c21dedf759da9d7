import { describe, expect, it } from '@jest/globals'
import { parseBuildFlags } from '../../src/go/build/buildFlags.js'
import { parseTestFlags } from '../../src/go/test/testFlags.js'
import { userFault } from '../helpers/userFault.js'

describe('flags', () => {
  it.each(['-skip', '-bench', '-timeout', '-tags'])('refuses %s without its value', (word) => {
    expect(userFault(() => parseTestFlags(['-v', word]))).toMatch(`${word} needs a value`)
  })
})

describe('a flag named like a property of every object', () => {
  it.each(['-constructor', '-toString', '-__proto__'])('is left to Go as build flag %s', (word) => {
    expect(parseBuildFlags([word]).words).toEqual([word])
  })

  it.each(['-constructor', '-toString', '-__proto__'])('is left to Go as test flag %s', (word) => {
    expect(parseTestFlags([word]).words).toEqual([word])
  })
})

describe('parseBuildFlags', () => {
  it('keeps the words as the user wrote them', () => {
    expect(parseBuildFlags(['-race', '-tags', 'a,b', '--ldflags=-s -w', '-p=2']).words).toEqual([
      '-race',
      '-tags',
      'a,b',
      '--ldflags=-s -w',
      '-p=2',
    ])
  })

  it('drops flags that are always set', () => {
    expect(parseBuildFlags(['-cover', '-covermode=atomic', '-covermode', 'atomic', '-v']).words).toEqual([
      '-v',
    ])
  })

  it('returns the path of the overlay', () => {
    expect(parseBuildFlags(['-overlay', 'o.json'])).toEqual({
      words: ['-overlay', 'o.json'],
      others: [],
      overlay: 'o.json',
    })
  })

  it.each([
    [['-o', 'x'], /-o x cannot be used here: set the input bin-dir instead/],
    [['-C', 'dir'], /working-directory/],
    [['-cover=false'], /-cover=false would turn coverage off/],
    [['-covermode=set'], /-covermode=set .* atomic/],
    [['-coverpkg=./...'], /input coverpkg/],
    [['-n'], /prints the commands/],
    [['-overlay=a', '-overlay=b'], /-overlay is given twice/],
    [['./cmd/x'], /"\.\/cmd\/x" is not a flag/],
    [['-tags', 'a', 'b'], /"b" is not a flag/],
  ])('refuses %j', (words, reason) => {
    expect(userFault(() => parseBuildFlags(words))).toMatch(reason)
  })
})

describe('parseTestFlags', () => {
  it('separates flags from the arguments of the tests', () => {
    const words = ['-race', '-run', 'TestA', '-v', '-mod=vendor']
    expect(parseTestFlags([...words, '-args', '-db', 'x'])).toEqual({
      words,
      others: words,
      overlay: undefined,
      args: ['-db', 'x'],
      listWords: ['-race', '-mod=vendor'],
      selectsTests: true,
      skipsTests: false,
      patterns: { run: 'TestA', skip: undefined },
      benchmarks: false,
      failFast: false,
      again: { words, others: words },
      alone: { words, others: words, isOther: false },
      verbose: true,
    })
  })

  it.each([
    [['-coverprofile=c.out'], /coverage\.out/],
    [['-exec', 'sudo'], /started by a launcher/],
    [['-cover=false'], /would turn coverage off/],
    [['-covermode', 'count'], /atomic/],
    [['-tags=x'], /input tags/],
    [['-c'], /without running them/],
    [['-list', '.'], /without running them/],
    [['-count=0'], /runs no test/],
    [['-json=false'], /test table/],
    [['-fuzz=FuzzX'], /seeds/],
    [['./pkg'], /is not a flag/],
  ])('refuses %j', (words, reason) => {
    expect(userFault(() => parseTestFlags(words))).toMatch(reason)
  })

  it('does not check what follows -args', () => {
    expect(parseTestFlags(['-args', '-coverprofile=x', 'word']).args).toEqual(['-coverprofile=x', 'word'])
  })
})
