/** Downloads over connections that break or stop, with GitHub's real client and its own waiting times. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { downloadLegs } from '../../src/artifact/download.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { GitHub } from '../helpers/github/github.js'
import type { Fault } from '../helpers/github/state.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { sampleManifest } from '../legs/manifests.js'
import { zipBytes } from './archive/zipBytes.js'
import { withClient } from './client.js'

const LEGS = 8
const SIZE = 1_000_000

/** The states of the artifacts of eight legs, and how often an archive was asked for. */
async function download(
  fault: Fault,
  times: { readonly max?: number; readonly stall?: number },
): Promise<{ readonly states: readonly string[]; readonly asked: number }> {
  const github = await GitHub.start()
  const manifest = { name: 'manifest.json', data: Buffer.from(manifestJson(sampleManifest())) }
  // Archives that arrive in many pieces.
  const sources = { name: 'sources.bin', data: Buffer.alloc(SIZE, 'x'), method: 0 }
  for (let leg = 0; leg < LEGS; leg++)
    github.addArtifact({ name: `covdata-${leg}`, bytes: zipBytes([manifest, sources]) })
  github.fail(fault)
  try {
    return await inTemporary(async (directory) => {
      const request = { pattern: '*', directory: join(directory, 'artifacts'), ...times }
      const { result } = await withClient(github.variables(), (service) =>
        downloadLegs(request, service, quietLog()),
      )
      return {
        states: result.map((leg) => `${leg.name}: ${leg.state === 'broken' ? leg.reason : leg.state}`),
        asked: github.requests.filter(({ method }) => method === 'GET').length,
      }
    })
  } finally {
    await github.close()
  }
}

const READ = Array.from({ length: LEGS }, (_, leg) => `covdata-${leg}: read`)

it('those whose connection breaks in the middle are whole after the client has begun again', async () => {
  expect(await download({ method: 'GET', with: 'cut-body', times: 3 }, {})).toEqual({
    states: READ,
    asked: LEGS + 3,
  })
})

it.each(['stall', 'stall-body'] as const)(
  'those that never end are given up and tried again (%s), all at the same time',
  async (fault) => {
    expect(await download({ method: 'GET', with: fault, times: 5 }, { stall: 500 })).toEqual({
      states: READ,
      asked: LEGS + 5,
    })
  },
)

it('those that never arrive are named, after three attempts', async () => {
  expect(await download({ method: 'GET', with: 'stall', times: 3 * LEGS }, { stall: 200 })).toEqual({
    states: READ.map((text) => text.replace('read', 'the artifact service did not answer within 1 s')),
    asked: 3 * LEGS,
  })
})
