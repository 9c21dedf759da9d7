/** @module The error of a build, apart from building: whoever only shows it does not load that. */
import { UserError } from '../../support/errors.js'
import type { CompileError } from './compileErrors.js'

/** go build failed, usually because of compile errors in the user's code. */
export class BuildError extends UserError {
  constructor(
    message: string,
    advice: string,
    readonly errors: readonly CompileError[],
    /** Import paths of the packages that did not compile. */
    readonly packages: readonly string[],
  ) {
    super(message, advice)
  }
}
