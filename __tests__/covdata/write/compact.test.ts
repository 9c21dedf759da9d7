import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { compactPods } from '../../../src/covdata/write/compact.js'
import { type Pod, readPods } from '../../../src/covdata/read/readPods.js'
import { type EncodedProgram, entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'

describe('compactPods', () => {
  let root: string
  let server: EncodedProgram
  let killed: EncodedProgram
  let pods: readonly Pod[]

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'compact-'))
    const [binaries, tests] = [path.join(root, 'binaries'), path.join(root, 'tests')]
    await Promise.all([mkdir(binaries), mkdir(tests)])
    server = await writeMeta(binaries, smallProgram('atomic', { F: [[1, 1]] }))
    killed = await writeMeta(binaries, smallProgram('atomic', { F: [[1, 1]] }, 'example.com/killed'))
    await writeCounters(binaries, server, entriesOf([1]), { args: ['server', '-token', 'secret'] })
    await writeCounters(binaries, server, entriesOf([2]), { args: ['server', '-token', 'secret'] })
    await writeCounters(tests, server, entriesOf([40]))
    pods = (await readPods([binaries, tests], { columns: [0, 1] })).pods
  })

  afterEach(async () => {
    await rm(root, { recursive: true })
  })

  it('writes one counter data file per pod, from the given directories only', async () => {
    const out = path.join(root, 'new', 'out')
    await compactPods(pods, out, { columns: [0] })
    const times = pods.flatMap((pod) => pod.processes).filter(({ directory }) => directory === 0)
    const latest = times
      .map(({ time }) => time)
      .sort()
      .at(-1)
    expect((await readdir(out)).sort()).toEqual(
      [`covcounters.${server.tag}.0.${latest}`, `covmeta.${server.tag}`, `covmeta.${killed.tag}`].sort(),
    )
    const { pods: compacted } = await readPods([out])
    const pod = compacted.find(({ tag }) => tag === server.tag)
    expect([...(pod?.counters.of(0, 0) ?? [])]).toEqual([3])
    expect(await readFile(path.join(out, `covmeta.${server.tag}`))).toEqual(Buffer.from(server.bytes))
  })

  it('writes the system but no arguments', async () => {
    const out = path.join(root, 'out')
    await compactPods(pods, out, { columns: [0, 1] })
    for (const name of await readdir(out)) {
      expect((await readFile(path.join(out, name))).includes('secret')).toBe(false)
    }
    const processes = (await readPods([out])).pods.flatMap((pod) => pod.processes)
    expect(processes).toEqual([expect.objectContaining({ args: [], goos: 'linux', goarch: 'amd64', pid: 0 })])
  })

  it('leaves out pods that have no file in the directories', async () => {
    const out = path.join(root, 'out')
    await compactPods(pods, out, { columns: [1] })
    expect((await readPods([out])).pods.map(({ tag }) => tag)).toEqual([server.tag])
  })
})
