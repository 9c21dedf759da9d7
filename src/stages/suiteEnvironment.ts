/** @module The environment of the suite, and a word in the log about every variable in which it differs from ours. */
import { INPUTS } from '../inputs/definitions.js'
import { PUBLISHING_INPUTS } from '../inputs/publishingInputs.js'
import { HIDDEN_INPUTS, STORING_INPUTS } from '../inputs/storingInputs.js'
import { childEnvironment } from '../process/childEnvironment.js'
import type { Environment } from '../process/exec.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'

const OWN_INPUTS: ReadonlySet<string> = new Set(
  [...INPUTS, ...PUBLISHING_INPUTS, ...STORING_INPUTS, ...HIDDEN_INPUTS].map(
    ({ name }) => `INPUT_${name.toUpperCase()}`,
  ),
)

/** Our own environment without what only actions get, and without a GOCOVERDIR of the caller's. */
export async function suiteEnvironment(
  passIdToken: boolean,
  { scratch }: RunDirectories,
  { env: ours, log }: RunHost,
): Promise<Environment> {
  const { env, removed } = await childEnvironment(ours, { scratch, passIdToken })
  if (removed.length > 0) log.info(removedText(removed))
  if (env.GOCOVERDIR !== undefined && env.GOCOVERDIR !== '')
    log.info(
      `GOCOVERDIR=${env.GOCOVERDIR} is not used: the suite gets a directory of this run, and its data is in the report's covdata`,
    )
  return { ...env, GOCOVERDIR: undefined }
}

/** Names every variable but our own inputs: one of the user's may be among them. */
function removedText(removed: readonly string[]): string {
  const others = removed.filter((name) => !OWN_INPUTS.has(name.toUpperCase()))
  const inputs = others.length < removed.length ? ['the inputs (INPUT_*)'] : []
  return `Not passed on to the suite: ${[...others, ...inputs].join(', ')}`
}
