/** @module Deciding on the Go of a run, setting it up, and asking what it is. */
import { join } from 'node:path'
import type { Finding } from '../../findings/finding.js'
import type { Environment } from '../../process/exec.js'
import { UserError } from '../../support/errors.js'
import { isThere } from '../../support/files.js'
import type { Log } from '../../support/log.js'
import { both } from '../../support/parallel.js'
import type { GoInfo } from '../goInfo.js'
import { type GoCommand, goOutput } from '../goCommand.js'
import type { GoLines } from '../packages/module.js'
import { type Modules, modulesOf } from '../packages/modules.js'
import { type Pin, resolvePin } from './pin.js'
import { GO_DOWNLOADS, NETWORK_LIMITS } from './host.js'
import { setUpGo } from './setUpGo.js'
import { suiteToolchain } from './suiteToolchain.js'
import { type Origin, type Toolchain, goEnvironment, goProgram } from './toolchain.js'
import { isVersion, verifyToolchain } from './verify.js'

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
  /** Absolute: the tool cache, or a place that is used instead because nothing can be written there. */
  readonly installDir: string
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
  /** GOEXPERIMENT as this Go sees it. */
  readonly experiments: string
  /** GOFLAGS as this Go sees it: from the environment, or written by `go env -w`. */
  readonly goFlags: string
  /** GOTMPDIR as this Go sees it; empty if it is not set. */
  readonly goTempDir: string
  /** GOTOOLCHAIN for the suite; undefined: unset. */
  readonly suiteToolchain: string | undefined
  readonly findings: readonly Finding[]
}

/**
 * Finds or downloads the Go of the run.
 * @throws UserError if the requested Go cannot be set up, with what was tried
 */
export async function setUpPinnedGo(wanted: GoInputs, modules: Modules, host: SetUpHost): Promise<PinnedGo> {
  const { groups, testGroups } = modules
  const pin = await resolvePin({
    goVersion: wanted.goVersion,
    goVersionFile: wanted.goVersionFile,
    base: wanted.workingDirectory,
    groups,
    testModules: modulesOf(testGroups),
  })
  const toolchain = await setUpGo(pin, { ...host, downloadBase: GO_DOWNLOADS, limits: NETWORK_LIMITS })
  const ownEnv = goEnvironment(toolchain, host.env)
  const program = goProgram(toolchain)
  const { origin, goroot } = toolchain
  const version = toolchain.version.name
  const go: GoCommand = { program, env: ownEnv, platform: host.platform }
  const asking = both(
    settingsOf(go, wanted.workingDirectory),
    effectiveToolchain(go, wanted.workingDirectory, host.env),
  )
  await verify(toolchain, asking, host)
  host.log.info(`Go ${version} from ${origin}, as ${pin.requestedBy} asks for ${requestText(pin, origin)}`)
  const [{ goos, goarch, experiments, goFlags, goCache, modCache, goTempDir }, effective] = await asking
  await refuseOldCoverage(goroot, experiments)
  needBuildCache(goCache, host.env)
  const env = modCache === '' ? withModuleCache(ownEnv, host) : ownEnv
  const { requestedBy } = pin
  const info = { requested: pin.request.text, requestedBy, version, origin, goos, goarch }
  const lines = [...groups, ...testGroups].flatMap(({ workspace, modules: own }): readonly GoLines[] =>
    workspace === undefined ? own : [workspace],
  )
  const users = { variable: host.env.GOTOOLCHAIN, effective }
  return {
    goroot,
    program,
    env,
    info,
    experiments,
    goFlags,
    goTempDir,
    suiteToolchain: suiteToolchain(users, toolchain.version, lines),
    findings: pin.findings,
  }
}

/** GOTOOLCHAIN as the user has set it. Asked for this variable alone, no go command makes way for another release. */
async function effectiveToolchain(go: GoCommand, cwd: string, { GOTOOLCHAIN }: Environment): Promise<string> {
  const env = { ...go.env, GOTOOLCHAIN }
  return (await goOutput({ ...go, env }, cwd, ['env', 'GOTOOLCHAIN'], 'asking Go for GOTOOLCHAIN')).trim()
}

/** What Go says in the user's environment. */
interface GoSettings {
  readonly reported: string
  /** The target, which is another system if the user sets GOOS or GOARCH. */
  readonly goos: string
  readonly goarch: string
  readonly experiments: string
  readonly goFlags: string
  readonly goCache: string
  readonly modCache: string
  readonly goTempDir: string
}

/** @throws UserError with Go's message if a setting of the user's is not valid, or if it does not run */
async function settingsOf(go: GoCommand, cwd: string): Promise<GoSettings> {
  const target = ['GOOS', 'GOARCH', 'GOEXPERIMENT']
  const args = ['env', 'GOVERSION', ...target, 'GOFLAGS', 'GOCACHE', 'GOMODCACHE', 'GOTMPDIR']
  const answer = (await goOutput(go, cwd, args, 'asking Go for its target')).split(/\r?\n/)
  const [reported = '', goos = '', goarch = '', experiments = '', ...places] = answer
  const [goFlags = '', goCache = '', modCache = '', goTempDir = ''] = places
  return { reported, goos, goarch, experiments, goFlags, goCache, modCache, goTempDir }
}

/** The settings tell the version too, unless they are not valid or experiments are added to it. */
async function verify(
  toolchain: Toolchain,
  asking: Promise<readonly [GoSettings, string]>,
  host: SetUpHost,
): Promise<void> {
  const reported = await asking.then(
    ([settings]) => settings.reported,
    () => undefined,
  )
  if (!isVersion(reported, toolchain.version)) await verifyToolchain(toolchain, host)
}

/** What was asked for, and why it is this version if others would do too. */
function requestText({ request: { kind, text } }: Pin, origin: Origin): string {
  if (kind !== 'range') return text
  return origin === 'PATH' || origin === 'tool cache'
    ? `${text}, and this one is installed (another is used if go-version names it)`
    : `${text}, of which it is the newest`
}

/** Go itself would fail in the middle of the build. */
function needBuildCache(goCache: string, { GOCACHE: set = '' }: Environment): void {
  if (goCache !== 'off' || set !== '') return
  throw new UserError(
    'Go has no place for its build cache, because HOME is not set',
    'Set HOME, or GOCACHE to an absolute path.',
  )
}

/** Without a module cache Go refuses any change to its runtime, as if GOROOT were in the module cache. */
function withModuleCache(env: Environment, { installDir, log }: SetUpHost): Environment {
  const directory = join(installDir, 'go-integration-coverage-modules')
  log.info(`GOMODCACHE is ${directory}, because neither HOME, GOPATH nor GOMODCACHE is set`)
  return { ...env, GOMODCACHE: directory }
}

/** Releases before Go 1.25 can be told to build as before Go 1.20, when only tests had coverage. */
async function refuseOldCoverage(goroot: string, experiments: string): Promise<void> {
  const off = experiments.split(',').find((word) => word === 'nocoverageredesign' || word === 'none')
  const known = join(goroot, 'src', 'internal', 'goexperiment', 'exp_coverageredesign_on.go')
  if (off === undefined || !(await isThere(known))) return
  throw new UserError(
    `GOEXPERIMENT=${experiments} turns off go build -cover, which measures the binaries`,
    `Remove ${off} from the environment, or from the file of go env -w (go env -u GOEXPERIMENT).`,
  )
}
