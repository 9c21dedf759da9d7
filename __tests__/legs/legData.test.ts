/** What is read of the legs in a directory. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { findLegData } from '../../src/legs/legData.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'
import { sampleManifest } from './manifests.js'

it('of a leg with thousands of processes, one stands for those that are alike', async () => {
  await inTemporary(async (directory) => {
    const data = join(directory, 'binaries')
    await mkdir(data)
    const encoded = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
    await writeCounters(data, encoded, entriesOf([1]))
    const processes = Array.from({ length: 3000 }, (_, at) => ({
      source: 'binaries' as const,
      command: 'server -addr',
      pid: at + 1,
    }))
    await writeFile(join(directory, 'manifest.json'), manifestJson(sampleManifest({ processes })))
    const { legs } = await findLegData(directory)
    expect(legs.map(({ manifest }) => manifest?.processes)).toEqual([[{ ...processes[0], others: 2999 }]])
  })
})
