/**
 * Figures of the built action for docs/figures.md, on the example and a GitHub on loopback: npm run bench:github.
 * Comparisons alternate their rounds within one run; nothing here is a test that could fail for being slow.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, it } from '@jest/globals'
import { type ActionOptions, type ActionStep, ActionSteps } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'

const ROUNDS = 3
const EXAMPLE = 'examples/shortener'
const steps = new ActionSteps('bench-step-')
let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'bench-'))
})
afterAll(async () => {
  await steps.clean()
  execFileSync('chmod', ['-R', 'u+w', work])
  await rm(work, { recursive: true, force: true })
})

interface Timed extends ActionStep {
  readonly seconds: number
  /** The seconds spent in each group of the log: `Build`, `Run the suite`, … */
  readonly groups: ReadonlyMap<string, number>
}

async function timed(source: string, options: ActionOptions): Promise<Timed> {
  const groups = new Map<string, number>()
  let open: readonly [name: string, since: number] | undefined
  let started = 0
  const step = await steps.run(source, {
    ...options,
    prepare: async (workspace) => {
      execFileSync('git', ['init', '--quiet'], { cwd: workspace })
      await options.prepare?.(workspace)
      started = performance.now()
    },
    onLine: (line) => {
      const name = /^(?:::group::|##\[group\])(.*)/.exec(line)?.[1]
      if (name !== undefined) open = [name, performance.now()]
      else if (/^(?:::endgroup::|##\[endgroup\])/.test(line) && open !== undefined)
        groups.set(open[0], (performance.now() - open[1]) / 1000)
    },
  })
  return { ...step, seconds: (performance.now() - started) / 1000, groups }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function print(title: string, rows: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`\n${title}\n${JSON.stringify(rows, null, 2)}\n`)
}

it('measures the second run with caches against the first', async () => {
  const event = events.push()
  const [goCache, modules] = [join(work, 'build'), join(work, 'modules')]
  const [cold, warm]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
    for (const times of [cold, warm]) {
      for (const directory of [goCache, modules]) {
        execFileSync('sh', ['-c', 'test ! -e "$0" || chmod -R u+w "$0"', directory])
        await rm(directory, { recursive: true, force: true })
      }
      const step = await timed(EXAMPLE, {
        with: { 'check-run': 'false', artifact: 'false' },
        job: { event, services: github.variables(), env: { GOCACHE: goCache, GOMODCACHE: modules } },
      })
      times.push(step.seconds)
      await step.job.post(step.result)
    }
    await github.close()
  }
  print('caches', {
    firstSeconds: median(cold),
    secondSeconds: median(warm),
    ratio: median(warm) / median(cold),
    rounds: ROUNDS,
  })
})

it('measures the action itself, without go build and go test, and what it uploads', async () => {
  const event = events.push()
  const [own, whole]: [number[], number[]] = [[], []]
  const github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  let last: Timed | undefined
  for (let round = 0; round <= ROUNDS; round++) {
    last = await timed(EXAMPLE, {
      with: { cache: 'false', 'artifact-name': `data-${round}` },
      job: { event, services: github.variables() },
    })
    const go = (last.groups.get('Build') ?? 0) + (last.groups.get('Run the suite') ?? 0)
    // The first run warms up the machine.
    if (round === 0) continue
    own.push(last.seconds - go)
    whole.push(last.seconds)
  }
  const root = join(last?.result.outputs.report ?? '', '..')
  print('the action itself', {
    seconds: median(own),
    ofWholeStep: median(whole),
    rawBytes: await bytesIn(join(root, 'data')),
    rawFiles: await filesIn(join(root, 'data')),
    compactedBytes: await bytesIn(join(root, 'report', 'covdata')),
    compactedFiles: await filesIn(join(root, 'report', 'covdata')),
    artifactBytes: github.artifacts.at(-1)?.bytes.length,
  })
  await github.close()
})

async function filesIn(directory: string): Promise<number> {
  return (await filesOf(directory)).length
}

async function bytesIn(directory: string): Promise<number> {
  const sizes = await Promise.all((await filesOf(directory)).map(async (path) => (await stat(path)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function filesOf(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
