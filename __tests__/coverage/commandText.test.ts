import { expect, it } from '@jest/globals'
import { commandText } from '../../src/coverage/commandText.js'

it.each([
  [['/usr/bin/serve', '-addr', ':80', '--db=postgres://u:p@h', 'word', '-1', '--'], 'serve -addr --db'],
  [['C:\\bin\\serve.exe', '-v'], 'serve.exe -v'],
  [['run', '-v', '--', '-secret'], 'run -v'],
  [
    ['serve', '-test.v', '-test.run=^TestX$', '-read-timeout', '5s', '-V', '-x=1'],
    'serve -test.v -test.run -read-timeout -V -x',
  ],
  // A short flag with its value, and values that begin with a dash.
  [['mysql', '-phunter2', '-pHunter', '-pa$$w', '-pc2VjcmV0PQ=='], 'mysql -p… -p… -p… -p…'],
  [
    ['serve', '--token', '-Zx9.secret', '--key', '-9f', '--pem', '-----BEGIN'],
    'serve --token -Z… --key --pem',
  ],
  [['serve', '--tokén=x', '--a b'], 'serve'],
  [[], 'unknown'],
])('shortens %j', (args, text) => {
  expect(commandText(args)).toBe(text)
})

it('has a maximum length', () => {
  expect(commandText(['serve', ...Array.from({ length: 5000 }, () => '-verbose')])).toHaveLength(1000)
})
