/** @module The context that a job of an event reads. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type GitHubContext, readContext } from '../../../src/github/context.js'
import { inTemporary } from '../temporary.js'
import type { GitHubEvent } from './events.js'

export async function contextOfEvent({ payload, variables }: GitHubEvent): Promise<GitHubContext> {
  return inTemporary(async (directory) => {
    const path = join(directory, 'event.json')
    await writeFile(path, JSON.stringify(payload))
    const env = { GITHUB_EVENT_PATH: path, GITHUB_RUN_ID: '1', GITHUB_JOB: 'test' }
    return readContext({ ...variables, ...env })
  })
}
