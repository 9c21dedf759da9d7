/**
 * @module The runs of a GitHub on loopback, with real coverage data in their artifacts, for tests of the baseline. The
 * artifacts come straight from the API here: @actions/artifact reads its address once per process. The whole action uses it
 * in __tests__/action/baseline.proof.test.ts.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'
import type { ArtifactSource } from '../../src/artifact/artifactService.js'
import { NO_EXCLUSION_RULES, parseExclusionRules } from '../../src/coverage/exclusionRules.js'
import type { GitHubContext } from '../../src/github/context.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { gitHubBaseline } from '../../src/stages/gitHubBaseline.js'
import type { WantedArtifacts } from '../../src/stages/runBaseline.js'
import { ROOT } from '../helpers/chain.js'
import { GitHub } from '../helpers/github/github.js'
import type { GitHubOptions, NewArtifact, WorkflowRun } from '../helpers/github/state.js'
import { jobContext } from '../helpers/jobContext.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { realHost } from '../helpers/toolchains.js'
import { type ZipEntry, zipBytes } from '../artifact/archive/zipBytes.js'
import { clientOf, TOKEN } from '../github/publishing.js'
import { sampleManifest } from '../legs/manifests.js'

export const OWN_RUN = 5000
export const commit = (number: number): string => number.toString(16).padStart(40, 'a')
export const BASE = commit(10)
export const NAME = 'covdata-test'
const started: GitHub[] = []

afterEach(async () => {
  for (const github of started.splice(0)) await github.close()
})

/** A GitHub whose run 5000 is of pull request 7, which starts at commit 10 of main. */
export async function loopback(options: GitHubOptions = {}): Promise<GitHub> {
  const github = await GitHub.start(options)
  started.push(github)
  github.setRun({ id: OWN_RUN, headSha: commit(99), headBranch: 'topic', headRepository: 'octocat/project' })
  return github
}

function contextOf(github: GitHub, overrides: Partial<GitHubContext> = {}): GitHubContext {
  return jobContext({
    apiUrl: github.apiUrl,
    runId: OWN_RUN,
    eventName: 'pull_request',
    base: { branch: 'main', sha: BASE },
    ...overrides,
  })
}

/** A run of a push to main. */
export function pushed(id: number, headSha: string, rest: Partial<WorkflowRun> = {}): WorkflowRun {
  return { id, headSha, event: 'push', headBranch: 'main', headRepository: 'octocat/project', ...rest }
}

export async function artifact(
  runId: number,
  headSha: string,
  manifest: Partial<Manifest> = {},
  rest: Partial<NewArtifact> = {},
): Promise<NewArtifact> {
  const folder = join(ROOT, '__tests__/fixtures/covdata/1.26.8/atomic/first')
  const entries: ZipEntry[] = []
  for (const name of await readdir(folder))
    entries.push({ name: `binaries/${name}`, data: await readFile(join(folder, name)) })
  const passed = { ...sampleManifest().suite, passed: true, exitCode: 0, failed: [] }
  const made = sampleManifest({
    leg: { job: 'test', step: '', matrix: null, index: 0, total: 1 },
    commit: headSha,
    runId,
    module: { path: 'example.com/small', dir: '/work' },
    packages: PACKAGES,
    files: [{ path: 'example.com/small/words/words.go', file: 'words/words.go', blob: '0'.repeat(40) }],
    findings: [],
    suite: { ...passed, tests: { ...passed.tests, fail: 0 } },
    ...manifest,
  })
  entries.push({ name: 'manifest.json', data: Buffer.from(manifestJson(made)) })
  return { name: NAME, bytes: zipBytes(entries), runId, ...rest }
}

export const ALL: WantedArtifacts = { kind: 'all', report: 'coverage-report-publish', pattern: 'covdata-*' }

const PACKAGES = ['cmd/client', 'cmd/server', 'limits', 'words'].map((name) => `example.com/small/${name}`)

/** Downloads as the runner's client does, from the API of the loopback GitHub. */
function sourceOf(github: GitHub): ArtifactSource {
  return {
    listArtifacts: () => Promise.reject(new Error('the list is known')),
    downloadArtifact: async (id, options) => {
      const url = `${github.apiUrl}/repos/octocat/project/actions/artifacts/${id}/zip`
      const answer = await fetch(url, { headers: { authorization: `token ${TOKEN}` }, redirect: 'manual' })
      const location = answer.headers.get('location')
      if (location === null)
        throw Object.assign(new Error('refused'), {
          status: answer.status,
          request: {},
          response: { headers: {}, data: {} },
        })
      const bytes = Buffer.from(await (await fetch(location)).arrayBuffer())
      await writeFile(join(options?.path ?? '', 'artifact.zip'), bytes)
      return { downloadPath: options?.path ?? '' }
    },
  }
}

export interface Options {
  readonly context?: Partial<GitHubContext>
  readonly wanted?: WantedArtifacts
  readonly checkout?: string
  readonly exclude?: string
}

export async function found(
  github: GitHub,
  { context, wanted = { kind: 'one', name: NAME }, checkout, exclude }: Options = {},
) {
  const client = await clientOf(github)
  return inTemporary(async (directory) =>
    gitHubBaseline({
      ...realHost(),
      client,
      artifactsOf: () => sourceOf(github),
      context: contextOf(github, context),
      changeStart: undefined,
      wanted,
      checkouts: [checkout ?? directory],
      exclude: exclude === undefined ? NO_EXCLUSION_RULES : parseExclusionRules(exclude),
      directory: join(directory, 'baseline'),
      log: quietLog(),
    }),
  )
}

export function requests(github: GitHub): readonly string[] {
  return github.requests
    .filter(({ path }) => path.startsWith('/api'))
    .map(({ method, path }) => `${method} ${path.replace('/api/repos/octocat/project', '')}`)
}
