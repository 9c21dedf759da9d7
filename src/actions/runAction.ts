/** @module The main step of the action: reads its inputs, and then loads the stages of a run. */
import * as core from '@actions/core'
import { readContext } from '../github/context.js'
import { parseBaseline } from '../inputs/baselineInput.js'
import { parsePublishingInputs } from '../inputs/publishingInputs.js'
import { parseInputs } from '../inputs/runInputs.js'
import { parseStoringInputs } from '../inputs/storingInputs.js'
import { readSystem } from '../process/system.js'
import type { Log } from '../support/log.js'
import { inputReader, runStep } from './step.js'

/** Most of the code: who has written an input wrong does not wait for it. */
const loadStages = () => import('./runStages.js')

export async function main(): Promise<void> {
  await runStep(measureStep)
}

async function measureStep(log: Log): Promise<void> {
  const system = readSystem()
  const { env, workingDirectory } = system
  const read = inputReader(env)
  const publishing = parsePublishingInputs(read)
  if (publishing.token !== undefined) core.setSecret(publishing.token)
  const context = await readContext(env)
  const storing = parseStoringInputs(read, { ...context, workflowRef: env.GITHUB_WORKFLOW_REF })
  const base = env.GITHUB_WORKSPACE ?? workingDirectory
  const inputs = parseInputs(read, base, storing.leg)
  const choice = parseBaseline(read, base)
  const { runStages } = await loadStages()
  await runStages({ inputs, publishing, storing, choice }, context, system, log)
}
