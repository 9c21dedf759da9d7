/** What is said when an input names a package or a flag that does not exist. */
import { expect, it } from '@jest/globals'
import { NoSuchPackage } from '../../src/go/packages/packages.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import { withInput } from '../../src/stages/inputErrors.js'
import { UserError, describeError } from '../../src/support/errors.js'

const GIVEN: Readonly<Partial<Record<string, string>>> = {
  packages: './cmd/server ./gone',
  coverpkg: './lost/...',
  'test-packages': './e2ee',
  'build-flags': '--trimpth -ldflags=-s',
  'test-flags': '-rcae',
}

const inputs = parseInputs((name) => GIVEN[name] ?? '', '/module')

function said(error: unknown): string {
  return describeError(withInput(error, inputs))
}

it.each([
  ['./gone', 'packages'],
  ['./lost/...', 'coverpkg'],
  ['./e2ee', 'test-packages'],
])('the input that names the package %s, which does not exist, is named', (pattern, input) => {
  expect(said(new NoSuchPackage(pattern, 'stat /module: directory not found'))).toBe(
    `${input}: there is no package ${pattern}\nGo says: stat /module: directory not found\nName packages as for the go command, such as ./cmd/server or ./internal/...`,
  )
})

it.each([
  ['-trimpth', 'build-flags'],
  ['-rcae', 'test-flags'],
])('the input that has the flag %s, which the go command does not know, is named', (flag, input) => {
  const error = new UserError('go list failed', `flag provided but not defined: ${flag}\nusage: go list`)
  expect(said(error)).toBe(
    `${input}: the go command has no flag ${flag}\nCheck how it is written, or remove it.`,
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
