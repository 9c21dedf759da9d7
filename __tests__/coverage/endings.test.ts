import { expect, it } from '@jest/globals'
import type { Ending } from '../../src/covdata/format/ending.js'
import { endingText } from '../../src/coverage/endings.js'

it.each<readonly [Ending, string]>([
  [{ how: 'signal', signal: 15 }, 'killed by SIGTERM'],
  [{ how: 'signal', signal: 99 }, 'killed by signal 99'],
  [{ how: 'panic' }, 'panicked'],
  [{ how: 'fatal error' }, 'crashed'],
  [{ how: 'exit' }, 'ended by syscall.Exit'],
  [{ how: 'exec' }, 'replaced by another program'],
  [{ how: 'unknown' }, 'killed'],
  [{ how: 'without hooks' }, 'ended without Go’s exit hooks'],
])('describes the ending %j', (ending, text) => {
  expect(endingText(ending, false)).toBe(text)
  expect(endingText(ending, true)).toBe('still running')
})
