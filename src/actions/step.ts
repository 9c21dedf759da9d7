/** @module What the steps of all actions share from their start: the runner's variables, errors and outputs. */
import * as core from '@actions/core'
import { actionLog } from './actionLog.js'
import { restoreCommandFile } from './commandFiles.js'
import { endProcess } from '../process/endProcess.js'
import { readSystem } from '../process/system.js'
import { errorOf } from '../support/errors.js'
import { failureText } from '../support/systemFault.js'
import type { Environment } from '../process/exec.js'
import { BuildError } from '../go/build/buildError.js'
import type { Log } from '../support/log.js'

/** Reads inputs from the variables that the runner sets. */
export function inputReader(env: Environment): (name: string) => string | undefined {
  return (name) => env[`INPUT_${name.toUpperCase()}`]
}

/** Runs a step. This is the only place that catches errors: each fails the step, with a message for its user. */
export async function runStep(step: (log: Log) => Promise<void>): Promise<void> {
  const log = actionLog()
  try {
    await step(log)
  } catch (error) {
    failStep(error, log)
  }
  await endProcess()
}

function failStep(error: unknown, log: Log): void {
  if (error instanceof BuildError) for (const item of error.errors) log.error(item.message, item.place)
  log.error(failureText(error))
  process.exitCode = core.ExitCode.Failure
}

/** @throws the first error, after all outputs were tried */
export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  restoreCommandFile(readSystem().env, 'GITHUB_OUTPUT')
  const failures: Error[] = []
  for (const [name, value] of Object.entries(outputs)) {
    try {
      core.setOutput(name, value)
    } catch (error) {
      failures.push(errorOf(error))
    }
  }
  const [first] = failures
  if (first !== undefined) throw first
}
