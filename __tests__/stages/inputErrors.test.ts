/** What is said when an input names a package or a flag that does not exist. */
import { expect, it } from '@jest/globals'
import { FileNotPackage, NoSuchPackage } from '../../src/go/packages/packages.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import { withInput } from '../../src/stages/inputErrors.js'
import { UserError, describeError } from '../../src/support/errors.js'

const GIVEN: Readonly<Partial<Record<string, string>>> = {
  packages: './cmd/server ./gone',
  coverpkg: './lost/...',
  'test-packages': './e2ee',
  'build-flags': '--trimpth -ldflags=-s',
}

const inputs = parseInputs((name) => GIVEN[name], '/module')

function said(error: unknown): string {
  return describeError(withInput(error, inputs))
}

it.each([
  ['./gone', 'packages: there is no package ./gone'],
  ['./lost/...', 'coverpkg: the packages ./lost/... cannot be listed'],
  ['./e2ee', 'test-packages: there is no package ./e2ee'],
])('the input that names %s, which does not exist, is named', (pattern, words) => {
  expect(said(new NoSuchPackage(pattern, 'stat /module: directory not found'))).toBe(
    `${words}\nGo says: stat /module: directory not found\nName packages as for the go command, such as ./cmd/server or ./internal/...`,
  )
})

it('the input that names a file is named, with the directory to write instead', () => {
  const inputs = parseInputs((name) => (name === 'packages' ? 'cmd/server/main.go' : undefined), '/module')
  expect(describeError(withInput(new FileNotPackage('cmd/server/main.go'), inputs))).toBe(
    'packages: cmd/server/main.go is a file, not a package\nWrite the directory with the package instead: ./cmd/server',
  )
})

it('a flag in build-flags that the go command does not know is named with its input', () => {
  const error = new UserError('go list failed', 'flag provided but not defined: -trimpth\nusage: go list')
  expect(said(error)).toBe(
    'build-flags: the go command has no flag -trimpth\nCheck how it is written, or remove it.',
  )
})

it('an error that no input causes stays as it is', () => {
  const others = [
    new NoSuchPackage('example.com/m/ünï', 'malformed import path'),
    new UserError('go list failed', 'flag provided but not defined: -e'),
    new Error('other'),
  ]
  for (const error of others) expect(withInput(error, inputs)).toBe(error)
})
