/**
 * What publishing takes, for docs/figures.md: the requests of each kind of publication, and the time of finding a baseline
 * among 1,000 runs. The built actions and a GitHub on loopback: npm run bench:github. CPU time is that of the action alone.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, it } from '@jest/globals'
import { blobOf } from '../../src/coverage/sourceFiles.js'
import { type ActionStep, ActionSteps } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import { ALL_PERMISSIONS } from '../helpers/github/restApi.js'
import { artifact, commit } from '../stages/baselineRuns.js'

const ROUNDS = 5
const steps = new ActionSteps('bench-step-')
const event = events.pullRequest()
const repository = event.variables.GITHUB_REPOSITORY
const { base } = (event.payload as { pull_request: { base: { ref: string; sha: string } } }).pull_request
const OWN = 5000
const LEGS = 12
let work: string
let hook: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'bench-'))
  hook = join(work, 'cpu.mjs')
  await writeFile(
    hook,
    `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  if (process.env.CPU_FILE) writeFileSync(process.env.CPU_FILE, String((user + system) / 1e6))
})
`,
  )
})
afterAll(async () => {
  await steps.clean()
  await rm(work, { recursive: true, force: true })
})

async function loopback(): Promise<GitHub> {
  const github = await GitHub.start({
    repository,
    permissions: { ...ALL_PERMISSIONS, 'pull-requests': 'write' },
  })
  const own = { headSha: event.variables.GITHUB_SHA, headBranch: 'topic', headRepository: repository }
  github.setRun({ id: OWN, ...own, status: 'in_progress' })
  github.setPullRequestFiles(2, [])
  return github
}

/** How many requests of each kind went to the API, which limits them, and to the service that has the artifacts. */
function counted(github: GitHub): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { api: 0, artifacts: 0 }
  for (const { method, path } of github.requests) {
    const isApi = path.startsWith('/api')
    const kind = isApi
      ? `${method} ${path.replace(`/api/repos/${repository}`, '').replace(/[0-9a-f.]{40,}|\d+/g, '*')}`
      : path.split('/').slice(0, 3).join('/')
    for (const each of [isApi ? 'api' : 'artifacts', kind]) counts[each] = (counts[each] ?? 0) + 1
  }
  return counts
}

function print(title: string, rows: unknown): void {
  process.stdout.write(`\n${title}\n${JSON.stringify(rows, null, 2)}\n`)
}

/** A run on a pull request whose uncovered functions are so many annotations, with the one of the percentage. */
async function annotated(
  annotations: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<object> {
  const github = await loopback()
  const functions = Array.from(
    { length: Math.max(0, annotations - 1) },
    (_, i) => `\nfunc F${i}() int {\n\treturn ${i}\n}\n`,
  )
  const content = `package greeting\n${functions.join('')}`
  const lines = content.trimEnd().split('\n')
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  const sha = blobOf(Buffer.from(content), process.platform)
  github.setPullRequestFiles(2, [{ filename: 'greeting/many.go', status: 'added', patch, sha }])
  await steps.run('__tests__/fixtures/prebuilt', {
    with: {
      ...{ cache: 'false', artifact: 'false', baseline: 'none' },
      ...(annotations === 0 ? { annotations: 'none' } : {}),
      ...inputs,
    },
    job: { event, services: github.variables({ runId: OWN }) },
    prepare: async (workspace) => {
      execFileSync('git', ['init', '--quiet'], { cwd: workspace })
      await writeFile(join(workspace, 'greeting', 'many.go'), content)
    },
  })
  const made = github.checkRuns[0]?.annotations.length ?? 0
  const { length: comments } = github.comments
  const requests = counted(github)
  await github.close()
  return { annotations: made, comments, ...requests }
}

it('counts the requests of a check run with annotations, and of a comment', async () => {
  const rows: object[] = []
  for (const annotations of [0, 1, 50, 500]) rows.push(await annotated(annotations))
  rows.push(
    await annotated(1, { comment: 'true' }),
    await annotated(1, { comment: 'true', 'check-run': 'false' }),
  )
  print('requests of a job that measures and publishes a pull request, without a baseline', rows)
})

interface Reported {
  readonly step: ActionStep
  /** Seconds. */
  readonly cpu: number
}

async function report(github: GitHub, inputs: Readonly<Record<string, string>>): Promise<Reported> {
  const file = join(work, 'cpu.txt')
  const step = await steps.report({
    with: { artifact: 'false', ...inputs },
    job: {
      event,
      services: github.variables({ runId: OWN, job: 'report' }),
      env: { NODE_OPTIONS: `--import=${hook}`, CPU_FILE: file },
    },
  })
  return { step, cpu: Number(await readFile(file, 'utf8')) }
}

it(`counts the requests of a report of ${LEGS} legs`, async () => {
  const github = await loopback()
  for (let i = 0; i < LEGS; i++) {
    const leg = { job: 'test', step: '', matrix: { i }, index: i, total: LEGS }
    const made = await artifact(
      OWN,
      event.variables.GITHUB_SHA,
      { repository, leg },
      { name: `covdata-test-${i}` },
    )
    github.addArtifact(made)
  }
  const { cpu } = await report(github, { baseline: 'none' })
  print(`a report of ${LEGS} legs`, { ...counted(github), cpu })
  await github.close()
})

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

it('measures finding a baseline among 1,000 runs', async () => {
  const rows: object[] = []
  for (const runs of [1, 1000]) {
    const [without, found]: [number[], number[]] = [[], []]
    let requests = 0
    for (let round = 0; round < ROUNDS; round++) {
      for (const inputs of [{ baseline: 'none' }, {}]) {
        const github = await loopback()
        github.addArtifact(await artifact(OWN, event.variables.GITHUB_SHA, { repository }))
        const wanted = Math.max(1, runs - 40)
        for (let id = 1; id <= runs; id++) {
          const sha = id === wanted ? base.sha : commit(id)
          const of = { event: 'push', headBranch: base.ref, headRepository: repository }
          github.setRun({ id, headSha: sha, ...of })
          if (id > wanted) github.setCompared(sha, base.sha, { mergeBase: commit(0) })
        }
        github.addArtifact(await artifact(wanted, base.sha, { repository }))
        const { cpu, step } = await report(github, inputs)
        const json = await readFile(step.result.outputs['report-json'] ?? '', 'utf8')
        const { baseline } = JSON.parse(json) as { readonly baseline?: { readonly commit: string } }
        const expected = 'baseline' in inputs ? undefined : base.sha
        if (baseline?.commit !== expected) throw new Error(`the baseline is ${baseline?.commit ?? 'none'}`)
        if ('baseline' in inputs) without.push(cpu)
        else {
          found.push(cpu)
          requests = github.requests.filter(({ path }) => path.startsWith('/api')).length
        }
        await github.close()
      }
    }
    rows.push({
      runs,
      requests,
      withoutBaseline: median(without),
      withBaseline: median(found),
      rounds: ROUNDS,
    })
  }
  print('finding a baseline, reading and comparing it (CPU seconds of the report action)', rows)
})
