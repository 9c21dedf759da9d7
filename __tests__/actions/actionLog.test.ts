import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { actionLog } from '../../src/actions/actionLog.js'

/** What the runner would read, taken from the standard output of the test itself. */
let printed: string

beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

it('annotates places with each of the three levels', () => {
  const log = actionLog()
  const place = { file: 'store/store.go', line: 3, endLine: 5, title: 'Not covered' }
  log.notice('a', place)
  log.warning('b', { file: 'a.go', line: 7 })
  log.error('c', { file: 'a.go', line: 7, column: 2 })
  expect(printed.split(/\r?\n/)).toEqual([
    '::notice title=Not covered,file=store/store.go,line=3,endLine=5::a',
    '::warning file=a.go,line=7::b',
    '::error file=a.go,line=7,col=2::c',
    '',
  ])
})

it('annotates without a place if there is none', () => {
  const log = actionLog()
  log.notice('a')
  log.warning('b')
  log.error('c')
  expect(printed.split(/\r?\n/)).toEqual(['::notice::a', '::warning::b', '::error::c', ''])
})

it('escapes text that would end an annotation', () => {
  const hostile = 'x,line=1::y\r\n::error::z%0A'
  actionLog().notice(hostile, { file: hostile, line: 1, title: hostile })
  const escaped = 'x%2Cline=1%3A%3Ay%0D%0A%3A%3Aerror%3A%3Az%250A'
  const title = 'x%2Cline=1%3A%3Ay %3A%3Aerror%3A%3Az%250A'
  expect(printed).toMatch(/^[^\r\n]*\r?\n$/)
  expect(printed).toContain(`title=${title},file=${escaped},line=1::x,line=1::y%0A::error::z%250A`)
})

it.each(['notice', 'warning', 'error'] as const)(
  'leaves nothing in a %s that changes how it is shown',
  (level) => {
    const hostile = 'a\u001b[31mb\u202ec\u0007d\re\nf'
    actionLog()[level](hostile, { file: 'a.go', line: 1, title: hostile })
    expect(printed).toContain(`title=abcd e f,file=a.go,line=1::abcd%0Ae%0Af`)
  },
)
