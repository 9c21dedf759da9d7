/** @module Errors of the go command that an input causes, with the name of that input. */
import { FileNotPackage, NoSuchPackage } from '../go/packages/packages.js'
import type { Inputs } from '../inputs/runInputs.js'
import { UserError } from '../support/errors.js'

type GivenToGo = Pick<Inputs, 'packages' | 'coverpkg' | 'testPackages' | 'buildFlags'>

/** What the user is told in place of the error: the input that names a package or a flag which does not exist. */
export function withInput(error: unknown, inputs: GivenToGo): unknown {
  if (error instanceof NoSuchPackage) {
    const advice = `Go says: ${error.advice ?? ''}\nName packages as for the go command, such as ./cmd/server or ./internal/...`
    return withPattern(error, error.importPath, inputs, advice)
  }
  if (error instanceof FileNotPackage) return withPattern(error, error.pattern, inputs, error.advice)
  const flag =
    error instanceof UserError
      ? /^flag provided but not defined: (?<flag>-\S+)/m.exec(error.advice ?? '')?.groups?.flag
      : undefined
  return flag === undefined ? error : withFlag(error, flag, inputs)
}

function withPattern(
  error: UserError,
  pattern: string,
  { packages, coverpkg, testPackages }: GivenToGo,
  advice: string | undefined,
): UserError {
  const given = Object.entries({ packages, coverpkg, 'test-packages': testPackages })
  const input = given.find(([, patterns]) => patterns.includes(pattern))?.[0]
  return input === undefined ? error : new UserError(`${input}: ${error.message}`, advice)
}

/** Flags in test-flags that Go does not know are for the tests. */
function withFlag(error: unknown, flag: string, { buildFlags }: GivenToGo): unknown {
  if (!buildFlags.words.some((word) => word.replace(/^--/, '-').split('=')[0] === flag)) return error
  return new UserError(
    `build-flags: the go command has no flag ${flag}`,
    'Check how it is written, or remove it.',
  )
}
