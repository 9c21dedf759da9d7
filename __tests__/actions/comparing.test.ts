import { tmpdir } from 'node:os'
import { expect, it } from '@jest/globals'
import { type ComparingRequest, compareForReport } from '../../src/actions/comparing.js'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import { report } from '../helpers/report.js'
import { quietLog } from '../helpers/quietLog.js'
import { PUBLISHING_INPUTS, pullRequestContext } from '../github/publishing.js'

function request(github: GitHub): ComparingRequest {
  const { env, platform } = process
  return {
    measurement: report(),
    directory: tmpdir(),
    base: undefined,
    publishing: PUBLISHING_INPUTS,
    context: pullRequestContext(github),
    env,
    platform,
    log: quietLog(),
    stop: new AbortController().signal,
  }
}

it('a mistake while comparing is kept until the result is delivered', async () => {
  await withGitHub(
    () => GitHub.start({}),
    async (github) => {
      // JSON, but nothing that the API sends: the client trips over it.
      github.fail({ path: /\/files$/, times: 9, with: { status: 200, body: 5 } })
      const compared = await compareForReport(request(github))
      expect(compared.comparison).toBe(NO_COMPARISON)
      expect(compared.client).toBeDefined()
      expect(compared.failure).toMatchObject({ cause: expect.any(TypeError) })
    },
  )
})

it('nothing is compared, and nothing requested, without a token', async () => {
  await withGitHub(
    () => GitHub.start({}),
    async (github) => {
      const compared = await compareForReport({
        ...request(github),
        publishing: { ...PUBLISHING_INPUTS, token: undefined },
      })
      expect(compared).toEqual({ client: undefined, comparison: NO_COMPARISON, failure: undefined })
      expect(github.requests).toEqual([])
    },
  )
})
