import { expect, it } from '@jest/globals'
import { gitHubClient } from '../../src/github/client.js'
import { listRunArtifacts } from '../../src/github/runArtifacts.js'
import { GitHub } from '../helpers/github/github.js'
import { jobContext } from '../helpers/jobContext.js'
import { quietLog } from '../helpers/quietLog.js'

it('all artifacts of a run with thousands of jobs are listed, with one request for each hundred', async () => {
  const github = await GitHub.start({ repository: 'octocat/project' })
  try {
    for (let leg = 0; leg < 2101; leg++)
      github.addArtifact({ name: `covdata-${leg}`, bytes: Buffer.alloc(1), runId: 7 })
    const context = jobContext({ apiUrl: github.apiUrl })
    const client = await gitHubClient('token', context, '0', quietLog())
    const found = await listRunArtifacts(client, { owner: 'octocat', repo: 'project', runId: 7 })
    expect(new Set(found.map(({ name }) => name)).size).toBe(2101)
    expect(github.requests).toHaveLength(22)
  } finally {
    await github.close()
  }
})
