/** @module Errors of the go command that an input causes, with the name of that input. */
import { NoSuchPackage } from '../go/packages/packages.js'
import type { Inputs } from '../inputs/runInputs.js'
import { UserError } from '../support/errors.js'

type GivenToGo = Pick<Inputs, 'packages' | 'coverpkg' | 'testPackages' | 'buildFlags'>

/** What the user is told in place of the error: the input that names a package or a flag which does not exist. */
export function withInput(error: unknown, inputs: GivenToGo): unknown {
  if (error instanceof NoSuchPackage) return withPatterns(error, inputs)
  const flag =
    error instanceof UserError
      ? /^flag provided but not defined: (?<flag>-\S+)/m.exec(error.advice ?? '')?.groups?.flag
      : undefined
  return flag === undefined ? error : withFlag(error, flag, inputs)
}

function withPatterns(error: NoSuchPackage, { packages, coverpkg, testPackages }: GivenToGo): UserError {
  const given = Object.entries({ packages, coverpkg, 'test-packages': testPackages })
  const input = given.find(([, patterns]) => patterns.includes(error.importPath))?.[0]
  if (input === undefined) return error
  const advice = `Go says: ${error.advice ?? ''}\nName packages as for the go command, such as ./cmd/server or ./internal/...`
  return new UserError(`${input}: ${error.message}`, advice)
}

/** Flags in test-flags that Go does not know are for the tests. */
function withFlag(error: unknown, flag: string, { buildFlags }: GivenToGo): unknown {
  if (!buildFlags.words.some((word) => word.replace(/^--/, '-').split('=')[0] === flag)) return error
  return new UserError(
    `build-flags: the go command has no flag ${flag}`,
    'Check how it is written, or remove it.',
  )
}
