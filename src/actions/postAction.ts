/** @module The step's end, after all steps of the job: Go's caches are saved. Nothing here fails the job. */
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

/** @param text empty where main left nothing: caches are off, or there is nothing to save */
async function save(text: string, log: Log): Promise<void> {
  if (text === '') return
  const state = parseCacheState(text)
  if (state === undefined) {
    log.info("what the main step left for this one cannot be read: Go's caches are not saved")
    return
  }
  await saveCaches(state, await gitHubCacheService(), log)
}
