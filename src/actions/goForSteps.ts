/** @module What later steps of the job get of the pinned Go, and its caches, which the post step saves. */
import { join } from 'node:path'
import * as core from '@actions/core'
import { gitHubCacheService } from '../cache/cacheService.js'
import { restoreCaches } from '../cache/restore.js'
import { CACHE_STATE } from '../cache/state.js'
import type { GitHubContext } from '../github/context.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { Environment } from '../process/exec.js'
import type { RunHost } from '../stages/runHost.js'
import type { Ready } from '../stages/setUp.js'

/** Makes the pinned Go the one that all later steps use, whatever their go.mod says. */
export function exportGo(goroot: string, env: Environment): void {
  core.addPath(join(goroot, 'bin'))
  core.exportVariable('GOTOOLCHAIN', 'local')
  const inherited = env.GOROOT
  if (inherited !== undefined && inherited !== '' && inherited !== goroot)
    core.exportVariable('GOROOT', goroot)
}

/** Called before Go lists or builds anything, while its caches are untouched. The post step saves what is new. */
export async function restoreGoCaches(
  { go, pinned, modules }: Ready,
  inputs: Inputs,
  context: GitHubContext,
  { env, arch, version, log }: RunHost,
): Promise<void> {
  const request = { go, info: pinned.info, modules, inputs, env, context, arch, version }
  const state = await log.group('Restore the caches', async () =>
    restoreCaches(request, await gitHubCacheService(), log),
  )
  if (state !== undefined) core.saveState(CACHE_STATE, JSON.stringify(state))
}
