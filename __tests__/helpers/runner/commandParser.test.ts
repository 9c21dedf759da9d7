import { describe, expect, it } from '@jest/globals'
import { parseCommand } from './commandParser.js'

const PLAIN = { properties: {}, data: 'x' }

describe('parseCommand, like the runner,', () => {
  it.each([
    ['::error::x', { ...PLAIN, name: 'error', form: 'V2' }],
    ['::ERROR::x', { ...PLAIN, name: 'error', form: 'V2' }],
    [' \t\u0085\u00a0\u1680\u2003\u2028\u3000::error::x', { ...PLAIN, name: 'error', form: 'V2' }],
    ['##[error]x', { ...PLAIN, name: 'error', form: 'V1' }],
    ['some words ##[error]x', { ...PLAIN, name: 'error', form: 'V1' }],
    ['::unknown::##[error]x', { ...PLAIN, name: 'error', form: 'V1' }],
    [
      '::set-output name=a%2Cb%3A%25::1%0D%0A%252C',
      { name: 'set-output', properties: { name: 'a,b:%' }, data: '1\r\n%2C', form: 'V2' },
    ],
    [
      '::error file=a.go, line=1,,col=,title==b=c::',
      { name: 'error', properties: { file: 'a.go', ' line': '1', title: 'b=c' }, data: '', form: 'V2' },
    ],
    [
      '##[set-output name=a%3Bb%5D;other=1]v',
      { name: 'set-output', properties: { name: 'a;b]', other: '1' }, data: 'v', form: 'V1' },
    ],
  ])('reads %j', (line, command) => {
    expect(parseCommand(line)).toEqual(command)
  })

  it.each([
    '',
    'x',
    ':error::x',
    'x ::error::x',
    '\u200b::error::x',
    '\ufeff::error::x',
    '::error:x',
    '::errors ::x',
    '##[error',
    '## [error]x',
    '##[internal-set-repo-path]x',
  ])('finds no command in %j', (line) => {
    expect(parseCommand(line)).toBeUndefined()
  })
})
