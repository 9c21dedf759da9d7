/** @module Everything from outside that the stages of a run need apart from its inputs. */
import type { AgreeOnPlan } from '../go/test/sharding.js'
import type { Environment } from '../process/exec.js'
import type { System } from '../process/system.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'

export interface RunHost {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** The architecture, as Node names it. */
  readonly arch: string
  /** Where Go toolchains are kept between runs. */
  readonly toolCacheDir: string
  /** The version of this tool. */
  readonly version: string
  readonly log: Log
  /** Aborted by an interrupt: what was collected is still reported. */
  readonly stop: AbortSignal
  /** What is printed if everything after the suite takes so long that the process is ended; without it, it may. */
  readonly tooLate?: string
  /** Agrees with the other jobs of a matrix how the suite is split; without it, no times of earlier runs are used. */
  readonly agreeOnPlan?: AgreeOnPlan
  /** Loads what is needed only when the run is over, while there is time. */
  readonly whileBuilding?: () => Promise<unknown>
}

/** The host of this tool in a system. */
export function runHost(
  { env, platform, arch }: Pick<System, 'env' | 'platform' | 'arch'>,
  rest: Omit<RunHost, 'env' | 'platform' | 'arch' | 'version'>,
): RunHost {
  return { env, platform, arch, version: VERSION, ...rest }
}
