import { describe, expect, it } from '@jest/globals'
import { parseGateRules } from '../../src/gates/gateRules.js'
import { UserError } from '../../src/support/errors.js'

function shown(text: string): readonly string[] {
  return parseGateRules(text).map(({ rule }) => rule)
}

function refusal(text: string): string {
  try {
    parseGateRules(text)
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.advice ?? ''}`
  }
  throw new Error('it was not refused')
}

describe('parseGateRules', () => {
  it('shows rules in their normal form, without comments and empty lines', () => {
    const text = `
      # what we agreed on
      total : 80.50%
      package ./internal/...:70 # for now
      package example.com/shop/cart: 70 +- 2
      file cmd/**/*.go: 60 ± 1.5%, unless fewer  than 5 statements
      patch: 80 +/- 2 unless fewer than 1 statements
      drop: 0.5 points ±0.1
      lost: 0 statements ± 3
    `
    expect(shown(text)).toEqual([
      'total: 80.50',
      'package ./internal/...: 70',
      'package example.com/shop/cart: 70 ± 2',
      'file cmd/**/*.go: 60 ± 1.5 unless fewer than 5 statements',
      'patch: 80 ± 2 unless fewer than 1 statement',
      'drop: 0.5 ± 0.1',
      'lost: 0 ± 3',
    ])
  })

  it('gives the same rules for the normal form', () => {
    const rules = parseGateRules('patch: 80%+-2, unless fewer than 5 statements\ndrop: 1')
    expect(parseGateRules(rules.map(({ rule }) => rule).join('\n'))).toEqual(rules)
  })

  it('lets gates without a comparison pass and patterns that match nothing fail, unless if-unknown says otherwise', () => {
    const rules = 'total: 1\npackage a: 1\nfile a: 1\npatch: 1\ndrop: 1\nlost: 1'
    const chosen = (text: string) => parseGateRules(text).map(({ ifUnknown }) => ifUnknown)
    expect(chosen(rules)).toEqual(['pass', 'fail', 'fail', 'pass', 'pass', 'pass'])
    expect(new Set(chosen(`if-unknown: fail\n${rules}`))).toEqual(new Set(['fail']))
    expect(new Set(chosen(`${rules}\nif-unknown : pass`))).toEqual(new Set(['pass']))
  })

  it.each([
    ['totl: 80', 'A rule begins with total, package PATTERN, file GLOB, patch, drop, lost or if-unknown'],
    ['80', 'A rule begins with total'],
    ['total 80', 'There is no colon: write total: 80'],
    ['total x: 80', 'Only a colon follows total: write total: 80'],
    ['total:', 'After the colon comes a percentage from 0 to 100: write total: 80'],
    ['total: eighty', 'After the colon comes a percentage'],
    ['total: 80.', 'After the colon comes a percentage'],
    ['total: -1', 'After the colon comes a percentage'],
    ['total: 1e2', 'After the colon comes a percentage'],
    ['total: 100.001', 'A percentage is at most 100.'],
    ['total: 80 ±', 'After ± comes the tolerance: write total: 80 ± 2'],
    ['total: 80 + 2', '"+ 2" is not expected there.'],
    ['total: 80 total: 90', 'Only a colon follows total'],
    ['patch: 80 unless few', 'After unless comes a number of statements: `unless fewer than 5 statements`.'],
    ['patch: 80 unless fewer than 5', 'After unless comes a number of statements'],
    ['patch: 80 unless fewer than 5 statements ± 2', 'After unless comes a number of statements'],
    ['package: 80', 'One package pattern without blanks follows package: write package ./internal/...: 80'],
    ['package a b: 80', 'One package pattern without blanks'],
    ['package a,b: 80', 'A rule has one pattern: write a line for each.'],
    ['package all: 80', 'write ./... for all packages'],
    ['package ../other: 80', 'a path from the directory of the module'],
    ['package .\\internal: 80', 'with slashes'],
    ['file: 80', 'One glob without blanks follows file: write file cmd/**: 80'],
    ['file !a.go: 80', 'A glob cannot begin with an exclamation mark'],
    ['file ../a.go: 80', 'Globs start at the top of the repository'],
    ['file cmd\\a.go: 80', 'Write slashes'],
    ['drop: 101', 'It is at most 100. After the colon comes by how many points'],
    ['lost: 0.5', 'After the colon comes how many statements may lose their coverage: write lost: 0'],
    ['lost: 3%', '"%" is not expected there.'],
    ['if-unknown: maybe', 'Write what becomes of gates that cannot be judged: `if-unknown: pass`'],
    ['if-unknown pass', 'Write what becomes of gates'],
  ])('refuses %j with what is allowed there', (line, allowed) => {
    const text = refusal(line)
    expect(text).toContain(`threshold: ${JSON.stringify(line)} is not a rule\n`)
    expect(text).toContain(allowed)
  })

  it('refuses two lines if-unknown that contradict each other, in any order, and takes the same line twice', () => {
    for (const lines of [
      'if-unknown: fail\npatch: 1\nif-unknown: pass',
      'if-unknown: pass\nif-unknown: fail',
    ])
      expect(refusal(lines)).toBe(
        'threshold: `if-unknown: pass` and `if-unknown: fail` contradict each other\nKeep one of the lines: it is about all rules.',
      )
    const [rule] = parseGateRules('if-unknown: fail\npatch: 1\nif-unknown: fail')
    expect(rule?.ifUnknown).toBe('fail')
  })

  it('names the line of several', () => {
    expect(refusal('total: 80\n\npatch 90')).toBe(
      'threshold, line 3: "patch 90" is not a rule\nThere is no colon: write patch: 80',
    )
  })
})
