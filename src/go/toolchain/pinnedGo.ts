/** @module The pinned Go of a run: decided, set up, and asked what it really is. */
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

/** What the user says of the pin. */
export interface WantedGo {
  /** A version, a range, `stable` or `oldstable`. */
  readonly goVersion: string | undefined
  /** Relative to the working directory. */
  readonly goVersionFile: string | undefined
  /** Absolute. */
  readonly workingDirectory: string
}

export interface SetUpHost {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly toolCacheDir: string
  readonly log: Log
  readonly stop: AbortSignal
}

export interface PinnedGo {
  readonly goroot: string
  /** Absolute path of the go program. */
  readonly program: string
  /** The environment in which this Go runs and no other. */
  readonly env: Environment
  readonly info: GoInfo
  /** GOFLAGS as this Go sees it: of the environment, or of `go env -w`. */
  readonly goFlags: string
  readonly findings: readonly Finding[]
}

/** @throws UserError for a pin that cannot be met, with what was tried */
export async function setUpPinnedGo(wanted: WantedGo, modules: Modules, host: SetUpHost): Promise<PinnedGo> {
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
  // The target may be another system: the user's GOOS and GOARCH count.
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
