import { expect, it } from '@jest/globals'
import { suiteToolchain } from '../../../src/go/toolchain/suiteToolchain.js'

const PINNED = { name: '1.26.8', semver: '1.26.8' }

it.each([
  ['unset, and auto in GOROOT/go.env', undefined, 'auto', undefined],
  ['unset with a Go that knows no such variable', undefined, '', undefined],
  ['auto in the environment', 'auto', 'auto', 'auto'],
  ['written by go env -w', undefined, 'local', undefined],
  ['the pinned Go', 'go1.26.8', 'go1.26.8', 'go1.26.8'],
  ['at least the pinned Go', 'go1.26.8+path', 'go1.26.8+path', 'go1.26.8+path'],
  ['another release, which the pinned Go replaces', 'go1.25.0', 'go1.25.0', 'local'],
  ['another release by go env -w', undefined, 'go1.25.0', 'local'],
  ['at least another release', 'go1.25.0+auto', 'go1.25.0+auto', 'auto'],
  ['at least another release by go env -w', undefined, 'go1.27.0+path', 'path'],
  ['nothing that Go understands', 'newest', 'newest', 'local'],
])('GOTOOLCHAIN of the suite, %s', (_, variable, effective, expected) => {
  expect(suiteToolchain({ variable, effective }, PINNED, [{ go: '1.26', toolchain: undefined }])).toBe(
    expected,
  )
})

it.each([
  ['go1.27.0', undefined, 'auto', 'local'],
  ['go1.27.0', 'path', 'path', 'local'],
  ['go1.27.0', 'go1.25.0+auto', 'go1.25.0+auto', 'local'],
  ['go1.27.0', undefined, 'local', undefined],
  ['go1.26.8', undefined, 'auto', undefined],
  ['default', 'auto', 'auto', 'auto'],
])(
  'a toolchain line of the module, %s, does not take the place of an older pinned Go',
  (toolchain, variable, effective, expected) => {
    const lines = [
      { go: '1.26', toolchain: undefined },
      { go: '1.26', toolchain },
    ]
    expect(suiteToolchain({ variable, effective }, PINNED, lines)).toBe(expected)
  },
)
