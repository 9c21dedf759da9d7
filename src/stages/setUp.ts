/** @module The first stage: finds the modules of a run, and sets up the pinned Go. */
import type { GoCommand } from '../go/goCommand.js'
import { type Modules, findModules } from '../go/packages/modules.js'
import { PackageLists } from '../go/packages/packages.js'
import { type PinnedGo, setUpPinnedGo } from '../go/toolchain/pinnedGo.js'
import type { Inputs } from '../inputs/runInputs.js'
import { prependPath } from '../process/exec.js'
import { Interrupted } from '../support/errors.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import { suiteEnvironment } from './suiteEnvironment.js'

/** What a run needs before it can build. */
export interface Ready {
  readonly started: Date
  readonly modules: Modules
  readonly pinned: PinnedGo
  /** The go command with the binaries and the pinned Go first on PATH, and without the runner's secrets. */
  readonly go: GoCommand
  /** The packages of the run, which Go is asked for once. */
  readonly packages: PackageLists
  /** Absolute: where the binaries go. */
  readonly binDir: string
}

/**
 * Finds the modules and sets up Go.
 * @throws UserError for what the user can fix; Interrupted if the run was interrupted meanwhile
 */
export async function setUp(inputs: Inputs, directories: RunDirectories, host: RunHost): Promise<Ready> {
  const started = new Date()
  const modules = await findModules(inputs, host.env)
  // Before Go is looked for: a go command on PATH may belong to the checkout.
  const env = await suiteEnvironment(inputs.passIdToken, directories, host)
  const pinned = await host.log.group('Set up Go', () => setUpPinnedGo(inputs, modules, { ...host, env }))
  const binDir = inputs.binDir ?? directories.bin
  const go: GoCommand = {
    program: pinned.program,
    env: prependPath(pinned.env, binDir),
    platform: host.platform,
  }
  return { started, modules, pinned, go, packages: new PackageLists(go), binDir }
}

/** @throws Interrupted if the run was interrupted: until the suite has started, an interrupt ends the run */
export function refuseInterrupted(stop: AbortSignal): void {
  if (stop.aborted) throw new Interrupted(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
}
