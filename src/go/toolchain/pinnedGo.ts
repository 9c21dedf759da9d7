/** @module Deciding on the Go of a run, setting it up, and asking what it is. */
import type { Finding } from '../../findings/finding.js'
import type { Environment } from '../../process/exec.js'
import type { Log } from '../../support/log.js'
import type { GoInfo } from '../goInfo.js'
import { goOutput } from '../goCommand.js'
import type { Modules } from '../packages/modules.js'
import { resolvePin } from './pin.js'
import { GO_DOWNLOADS, NETWORK_LIMITS } from './host.js'
import { setUpGo } from './setUpGo.js'
import { goEnvironment, goProgram } from './toolchain.js'

/** The inputs that choose the Go. */
export interface GoInputs {
  /** A version, a range, `stable` or `oldstable`. */
  readonly goVersion: string | undefined
  /** Relative to the working directory. */
  readonly goVersionFile: string | undefined
  /** Absolute. */
  readonly workingDirectory: string
}

/** The machine that Go is set up on. */
export interface SetUpHost {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** In Node's terms: `x64`. */
  readonly arch: string
  /** Absolute. */
  readonly toolCacheDir: string
  readonly log: Log
  readonly stop: AbortSignal
}

export interface PinnedGo {
  /** Absolute. */
  readonly goroot: string
  /** Absolute path of the go command. */
  readonly program: string
  /** An environment in which this Go is the only one that runs. */
  readonly env: Environment
  readonly info: GoInfo
  /** GOFLAGS as this Go sees it: from the environment, or written by `go env -w`. */
  readonly goFlags: string
  readonly findings: readonly Finding[]
}

/**
 * Finds or downloads the Go of the run.
 * @throws UserError if the requested Go cannot be set up, with what was tried
 */
export async function setUpPinnedGo(wanted: GoInputs, modules: Modules, host: SetUpHost): Promise<PinnedGo> {
  const { module, testModule } = modules
  const pin = await resolvePin({
    goVersion: wanted.goVersion,
    goVersionFile: wanted.goVersionFile,
    base: wanted.workingDirectory,
    module,
    ...(testModule === undefined ? {} : { testModule }),
  })
  const toolchain = await setUpGo(pin, { ...host, downloadBase: GO_DOWNLOADS, limits: NETWORK_LIMITS })
  const env = goEnvironment(toolchain, host.env)
  const program = goProgram(toolchain)
  const { origin, goroot } = toolchain
  const version = toolchain.version.name
  host.log.info(`Go ${version} from ${origin}, as ${pin.requestedBy} asks for ${pin.request.text}`)
  // The target may be another system if the user sets GOOS or GOARCH.
  const target = await goOutput(
    { program, env, platform: host.platform },
    wanted.workingDirectory,
    ['env', 'GOOS', 'GOARCH', 'GOFLAGS'],
    'asking Go for its target',
  )
  const [goos = '', goarch = '', goFlags = ''] = target.split(/\r?\n/)
  const { requestedBy } = pin
  const info = { requested: pin.request.text, requestedBy, version, origin, goos, goarch }
  return { goroot, program, env, info, goFlags, findings: pin.findings }
}
