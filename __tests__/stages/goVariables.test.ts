import { expect, it } from '@jest/globals'
import { ownTempDir } from '../../src/stages/goVariables.js'

it.each([
  ['without wishes of the user', {}, ['-race'], '/run'],
  ['with GOTMPDIR', { goTempDir: '/mine' }, [], undefined],
  ['with -work', {}, ['-v', '--work'], undefined],
  ['with -work turned off again', { goFlags: '-work' }, ['-work=false'], '/run'],
  ['with -work in GOFLAGS', { goFlags: "'-ldflags=-s -w' -work=true" }, [], undefined],
])('the temporary folder of go test, %s', (_, pinned, words, expected) => {
  expect(ownTempDir({ goTempDir: '', goFlags: '', ...pinned }, words, '/run')).toBe(expected)
})
