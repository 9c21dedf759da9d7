/** @module The variables of a runner, without which an action cannot work. */
import { UserError } from '../support/errors.js'
import type { Environment } from './exec.js'

/**
 * A variable that every runner sets.
 * @throws UserError if it is not set
 */
export function requiredVariable(env: Environment, name: string): string {
  const value = env[name]
  if (value !== undefined && value !== '') return value
  throw new UserError(
    `${name} is not set`,
    'Run this as a step of a workflow, or use the command line instead.',
  )
}
