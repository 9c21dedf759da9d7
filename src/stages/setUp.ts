/** @module The first stage: finds the modules of a run, and sets up the pinned Go. */
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { GoCommand } from '../go/goCommand.js'
import { type Modules, findModules, unmeasuredModules } from '../go/packages/modules.js'
import { PackageLists } from '../go/packages/packages.js'
import { TestFunctions } from '../go/test/testFunctions.js'
import { type PinnedGo, setUpPinnedGo } from '../go/toolchain/pinnedGo.js'
import type { Inputs } from '../inputs/runInputs.js'
import { refuseInterrupted } from '../process/interrupt.js'
import { makeWritableDirectory } from '../support/directories.js'
import { UserError } from '../support/errors.js'
import { plural } from '../support/plural.js'
import { systemReason } from '../support/systemFault.js'
import { keptPlace } from './keptPlace.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import { suiteEnvironment } from './suiteEnvironment.js'

/** What a run needs before it can build. */
export interface Ready {
  readonly started: Date
  readonly modules: Modules
  readonly pinned: PinnedGo
  /** The go command with the pinned Go first on PATH, and without the runner's secrets. */
  readonly go: GoCommand
  /** The packages of the run, which Go is asked for once. */
  readonly packages: PackageLists
  /** The test functions of files, which are read once. */
  readonly functions: TestFunctions
  /** Absolute: where things are kept for later runs. */
  readonly keptPlace: string
  /** Absolute: where the binaries go. */
  readonly binDir: string
}

/**
 * Finds the modules and sets up Go.
 * @throws UserError for what the user can fix; Interrupted if the run was interrupted meanwhile
 */
export async function setUp(inputs: Inputs, directories: RunDirectories, host: RunHost): Promise<Ready> {
  const started = new Date()
  const modules = await findModules(inputs.modules, host.env)
  const binDir = inputs.binDir ?? directories.bin
  await makeBinDir(binDir)
  const kept = await keptPlace(host, directories)
  // Before Go is looked for: a go command on PATH may belong to the checkout.
  const env = await suiteEnvironment(inputs.passIdToken, directories, host)
  const pinned = await unlessInterrupted(host.stop, () =>
    host.log.group('Set up Go', () => setUpPinnedGo(inputs, modules, { ...host, env, installDir: kept })),
  )
  const go: GoCommand = {
    program: pinned.program,
    env: pinned.env,
    platform: host.platform,
  }
  const findings = [...pinned.findings, ...workspaceFindings(modules)]
  return {
    started,
    modules,
    pinned: { ...pinned, findings },
    go,
    packages: new PackageLists(go),
    functions: new TestFunctions(go),
    keptPlace: kept,
    binDir,
  }
}

function workspaceFindings(modules: Modules): readonly Finding[] {
  const title = `${plural(modules.measured.length, 'module')} of the workspace ${modules.measured.length === 1 ? 'is' : 'are'} measured`
  return findingIfAny('workspace-module', title, unmeasuredModules(modules))
}

/** Called before Go is downloaded and anything is built, so that no work is lost. */
async function makeBinDir(path: string): Promise<void> {
  await makeWritableDirectory(path).catch((cause: unknown) => {
    throw new UserError(
      `bin-dir: binaries cannot be written to ${path}: ${systemReason(cause)}`,
      'Name a directory that can be written to.',
      { cause },
    )
  })
}

/**
 * The result of work that an interrupt makes pointless. Whatever fails after an interrupt fails because of it: Ctrl-C
 * reaches the go command as well.
 * @throws Interrupted if the run was interrupted meanwhile and the work failed
 */
export async function unlessInterrupted<T>(stop: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    refuseInterrupted(stop)
    throw error
  }
}
