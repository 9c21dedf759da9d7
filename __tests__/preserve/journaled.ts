/** @module Test processes behave with a journal as without one, and without any change of ours: what they print, and how they end. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { type CaptureResult, type Environment, capture } from '../../src/process/exec.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/journaled', import.meta.url))

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'journaled-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

interface Case {
  readonly what: string
  readonly args: readonly string[]
  readonly env?: Environment
  /** Preserving counters changes what is printed: no percentage. Attribution does not change more. */
  readonly besidePreserved?: true
}

const CASES: readonly Case[] = [
  { what: 'verbose', args: ['-v'] },
  { what: 'JSON', args: ['-json'] },
  { what: 'shuffled and repeated', args: ['-v', '-shuffle=7', '-count=2'] },
  { what: 'two at once', args: ['-v', '-parallel=2', '-cpu=1,2', '-run=Parallel|Passes'] },
  { what: 'selected', args: ['-v', '-run=Subtests/a/deep|Fuzz'] },
  { what: 'benchmarks', args: ['-run=None', '-bench=.', '-benchtime=10x'] },
  { what: 'failing', args: ['-v'], env: { FAIL: 'yes' } },
  { what: 'failing fast', args: ['-failfast'], env: { FAIL: 'yes' } },
  { what: 'panicking', args: ['-v'], env: { PANIC: 'yes' } },
  { what: 'exiting', args: ['-v'], env: { EXIT: 'yes' } },
  { what: 'hanging', args: ['-v', '-timeout=1s'], env: { HANG: 'yes' } },
  { what: 'ending in a goroutine', args: ['-v'], env: { DEADLOCK: 'yes' } },
  { what: 'without running tests', args: [], env: { WITHOUT_RUN: 'yes' } },
  { what: 'with coverage', args: ['-v', '-cover'], besidePreserved: true },
  { what: 'listed', args: ['-list=.'] },
]

/** The tests for one Go release. */
export function behavesWithJournals(version: GoVersionName): void {
  let overlay: string
  beforeAll(async () => {
    const { goroot } = await goToolchain(version)
    overlay = join(root, `overlay-${version}.json`)
    await writeOverlays({ goroot, toolCacheDir: root, attributing: true }, [
      { file: overlay, own: undefined },
    ])
  })

  async function goTest(args: readonly string[], env: Environment): Promise<CaptureResult> {
    const { goroot } = await goToolchain(version)
    const own = await goEnv(version, env)
    return capture(join(goroot, 'bin/go'), ['test', '-count=1', ...args, '.'], { cwd: FIXTURE, env: own })
  }

  it.each(CASES.map((one) => [one.what, one] as const))('prints the same: %s', async (_, one) => {
    const { args, env } = one
    const [data, journals] = [await mkdtemp(join(root, 'data-')), await mkdtemp(join(root, 'journals-'))]
    const changed = one.besidePreserved === true ? [`-overlay=${overlay}`] : []
    const plain = await goTest([...changed, ...args], { ...env })
    const journaled = await goTest([`-overlay=${overlay}`, ...args], {
      ...env,
      GOCOVERDIR: data,
      GOCOVERTESTS: journals,
    })
    expect(comparable(journaled)).toEqual(comparable(plain))
    expect(await readdir(journals)).toHaveLength(1)
  })

  it('compiles nothing again, wherever the journals are', async () => {
    const compiled = async (name: string): Promise<number> => {
      const [data, journals] = [join(root, 'data'), join(root, name)]
      await mkdir(data, { recursive: true })
      await mkdir(journals, { recursive: true })
      const env = { GOCOVERDIR: data, GOCOVERTESTS: journals }
      const { stderr } = await goTest(['-x', `-overlay=${overlay}`], env)
      expect(await readdir(journals)).not.toEqual([])
      return stderr.split('\n').filter((line) => line.includes('/compile ')).length
    }
    await compiled('first')
    expect(await compiled('second')).toBe(0)
  })
}

/** What a go command printed, without what differs from run to run: times, addresses, and where files of Go are. */
function comparable({ exitCode, stdout, stderr }: CaptureResult): unknown {
  return { exitCode, stdout: inOrder(withoutTimes(stdout)), stderr: withoutTimes(stderr) }
}

/** Which of the parallel subtests goes on first differs from run to run. */
function inOrder(text: string): readonly string[] {
  const lines = text.split('\n')
  const ofParallel = (line: string): boolean => /TestParallel\/\d/.test(line)
  const sorted = lines.filter(ofParallel).sort()
  return lines.map((line) => (ofParallel(line) ? (sorted.shift() ?? '') : line))
}

function withoutTimes(text: string): string {
  return (
    text
      .replace(/\d+(?:\.\d+)?m?s\b/g, 'TIME')
      .replace(/"Time":"[^"]*"|"Elapsed":[\d.]+/g, 'TIME')
      .replace(/[ \d.]+ ns\/op|\s+TIME\/op/g, ' TIME/op')
      // The bytes include what Go itself allocates meanwhile.
      .replace(/\s+\d+ B\/op/g, ' BYTES/op')
      .replace(/0x[\da-f]+\??/g, 'ADDRESS')
      .replace(/goroutine \d+/g, 'goroutine N')
      .replace(/\/\S*(?=\/(?:testing|runtime|os|sync|internal|time)\/\w+\.go)|_testmain\.go/g, 'GO')
      .replace(/\+ADDRESS$/gm, '')
      .replace(/^coverage: .*$/gm, 'coverage')
  )
}
