import { expect, it } from '@jest/globals'
import { commandText } from '../../src/coverage/commandText.js'

it.each([
  [['/usr/bin/serve', '-addr', ':80', '--db=postgres://u:p@h', 'word', '-1', '--'], 'serve -addr --db'],
  [['C:\\bin\\serve.exe', '-v'], 'serve.exe -v'],
  [['run', '-v', '--', '-secret'], 'run -v'],
  [[], 'unknown'],
])('%j', (args, text) => {
  expect(commandText(args)).toBe(text)
})

it('is short, whatever the arguments are', () => {
  expect(commandText(['serve', ...Array.from({ length: 5000 }, () => '-verbose')])).toHaveLength(1000)
})
