/** @module The first stage: the modules of a run, and the pinned Go as it is used from then on. */
import type { GoCommand } from '../go/goCommand.js'
import { type Modules, findModules } from '../go/packages/modules.js'
import { PackageLists } from '../go/packages/packages.js'
import { type PinnedGo, setUpPinnedGo } from '../go/toolchain/pinnedGo.js'
import type { Inputs } from '../inputs/runInputs.js'
import { childEnvironment } from '../process/childEnvironment.js'
import { prependPath } from '../process/exec.js'
import { Interrupted } from '../support/errors.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'

/** A run that can build. */
export interface Ready {
  readonly started: Date
  readonly modules: Modules
  readonly pinned: PinnedGo
  /** With the binaries and the pinned Go first on PATH, and without the runner's secrets. */
  readonly go: GoCommand
  readonly packages: PackageLists
  /** Absolute: where the binaries go. */
  readonly binDir: string
}

/** @throws UserError for what the user can mend; Interrupted when the run was ended meanwhile */
export async function setUp(inputs: Inputs, directories: RunDirectories, host: RunHost): Promise<Ready> {
  const started = new Date()
  const modules = await findModules(inputs, host.env)
  const pinned = await host.log.group('Set up Go', () => setUpPinnedGo(inputs, modules, host))
  refuseInterrupted(host.stop)
  const env = await childEnvironment(pinned.env, {
    scratch: directories.scratch,
    passIdToken: inputs.passIdToken,
  })
  const binDir = inputs.binDir ?? directories.bin
  const go: GoCommand = {
    program: pinned.program,
    env: prependPath({ ...env, GOCOVERDIR: undefined }, binDir),
    platform: host.platform,
  }
  return { started, modules, pinned, go, packages: new PackageLists(go), binDir }
}

/** Until the suite has started, an interrupt ends the run. */
export function refuseInterrupted(stop: AbortSignal): void {
  if (stop.aborted) throw new Interrupted(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
}
