/** @module The post step of the action, after all steps of the job: saves Go's caches. Nothing here fails the job. */
import * as core from '@actions/core'
import { actionLog } from './actionLog.js'
import { saveCaches } from '../cache/save.js'
import { gitHubCacheService } from '../cache/cacheService.js'
import { CACHE_STATE, parseCacheState } from '../cache/state.js'
import { endProcess } from '../process/endProcess.js'
import { describeError } from '../support/errors.js'
import type { Log } from '../support/log.js'

export async function main(): Promise<void> {
  const log = actionLog()
  try {
    await save(core.getState(CACHE_STATE), log)
  } catch (error) {
    log.warning(`Go's caches were not saved: ${describeError(error)}`)
  }
  await endProcess()
}

/** @param text the state that the main step left; empty if caches are off or there is nothing to save */
async function save(text: string, log: Log): Promise<void> {
  if (text === '') return
  const state = parseCacheState(text)
  if (state === undefined) {
    log.info("Go's caches are not saved: the state that the main step left cannot be read")
    return
  }
  await saveCaches(state, await gitHubCacheService(), log)
}
