/**
 * The build and collect actions around a suite in Python that drives a server and a client: data is collected while the
 * server runs and after it was killed, from a directory, a copy and an archive, and from processes of another user.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { type ActionStep, ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import { builtDist } from '../helpers/builtDist.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'

/** Starts the server, talks to it, and leaves it running. Prints its process id. */
const SUITE = `
import json, subprocess, sys, urllib.request
server = subprocess.Popen(["linkd", "-addr", "127.0.0.1:0", "-db", sys.argv[1]], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, start_new_session=True)
url = server.stdout.readline().decode().split()[-1]
added = subprocess.run(["linkctl", "-addr", url, "add", "-slug", "wiki", "https://go.dev/wiki"], check=True, capture_output=True)
assert added.stdout == b"wiki\\n", added
with urllib.request.urlopen(url + "/api/links") as answer:
    assert answer.status == 200
print(json.dumps({"pid": server.pid, "url": url}))
`

interface Served {
  readonly pid: number
  readonly url: string
}

const steps = new ActionSteps()
const event = events.push()
const ended: number[] = []
let github: GitHub
let built: ActionStep
let served: Served
let scratch: string

beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'steps-')))
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  built = await steps.run('examples/shortener', {
    part: 'build',
    job: { event, services: github.variables({ job: 'steps' }) },
    prepare: async (workspace) => {
      await capture('git', ['init', '--quiet'], { cwd: workspace, env: process.env })
    },
  })
  await writeFile(join(scratch, 'suite.py'), SUITE)
  served = JSON.parse(run('python3', [join(scratch, 'suite.py'), join(scratch, 'links.db')])) as Served
  ended.push(served.pid)
})

afterAll(async () => {
  for (const pid of ended) end(pid)
  await github.close()
  await steps.clean()
  await rm(scratch, { recursive: true, force: true })
})

/** Runs a program as a `run:` step of the job would. */
function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { cwd: built.workspace, env: built.job.environment(), encoding: 'utf8' })
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

interface Collected {
  readonly total: { readonly covered: number; readonly total: number }
  readonly binaries: readonly { readonly name: string; readonly processes: number }[]
  readonly processes: readonly { readonly command: string; readonly ending?: string }[]
  readonly suite: { readonly kind: string; readonly passed: boolean } | null
  readonly findings: readonly {
    readonly severity: string
    readonly title: string
    readonly evidence: unknown
  }[]
}

async function reportOf({ result }: ActionStep): Promise<Collected> {
  return JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8')) as Collected
}

async function collect(paths: readonly string[] = []): Promise<ActionStep> {
  return steps.collect(built, { with: paths.length === 0 ? {} : { paths: paths.join('\n') } })
}

describe('the build action', () => {
  it('exports Go, the binaries and a directory that everybody can write to', async () => {
    expect(annotationTexts(built)).toEqual([])
    const { outputs, conclusion } = built.result
    const env = built.job.environment()
    expect({ conclusion, version: outputs['go-version'] }).toEqual({
      conclusion: 'success',
      version: '1.26.8',
    })
    expect(env.GOCOVERDIR).toBe(outputs.covdata)
    expect((await stat(outputs.covdata ?? '')).mode & 0o7777).toBe(0o777)
    expect((await readdir(outputs.binaries ?? '')).sort()).toEqual(['linkctl', 'linkd'])
    expect(run('go', ['env', 'GOVERSION'])).toBe('go1.26.8\n')
  })
})

describe('the collect action', () => {
  let running: ActionStep
  beforeAll(async () => {
    running = await collect()
  })

  it('reports a suite in Python while its server still runs, like the root action its own suite', async () => {
    expect(running.result.conclusion).toBe('success')
    expect(await reportErrors(running)).toEqual([])
    const report = await reportOf(running)
    expect(report.suite).toMatchObject({ kind: 'steps', passed: true })
    expect(report.binaries.map(({ name, processes }) => [name, processes])).toEqual([
      ['linkctl', 1],
      ['linkd', 1],
    ])
    expect(report.processes.map(({ command, ending }) => [command, ending]).sort()).toEqual([
      ['linkctl -addr -slug', undefined],
      ['linkd -addr -db', 'still running'],
    ])
    expect(github.checkRuns).toMatchObject([{ name: 'Go integration coverage', conclusion: 'success' }])
    expect(github.artifacts.map(({ name }) => name)).toEqual(['covdata-test'])
    expect(running.result.summary).toContain('the job’s own steps')
  })

  it('is a leg for the report action, whose row says that it had no suite', async () => {
    const { result } = await steps.report({
      with: { artifact: 'false' },
      job: { event, services: github.variables({ job: 'report' }) },
    })
    expect(result.conclusion).toBe('success')
    expect(result.summary).toMatch(/\| own steps \|/)
    expect(result.outputs.coverage).toBe(running.result.outputs.coverage)
  })

  it('is one without the build action as well', async () => {
    const [covdata = '', name] = [built.job.environment().GOCOVERDIR, 'covdata-test-alone']
    const step = await steps.collect(built, {
      with: { paths: covdata, 'artifact-name': name },
      env: { GO_INTEGRATION_COVERAGE_BUILD: '' },
    })
    expect(step.result.conclusion).toBe('success')
    expect(github.artifacts.map((artifact) => artifact.name).sort()).toEqual(['covdata-test', name])
    const { result } = await steps.report({
      with: { artifact: 'false', 'check-run': 'false', 'artifact-pattern': name },
      job: { event, services: github.variables({ job: 'report' }) },
    })
    expect(result.conclusion).toBe('success')
    expect(result.outputs.coverage).toBe(running.result.outputs.coverage)
    expect(result.summary).toMatch(/\| own steps \|/)
  })

  it('counts everything once, from the directory, a copy and an archive, after the server was killed', async () => {
    const covdata = built.job.environment().GOCOVERDIR ?? ''
    const copy = join(scratch, 'copy')
    await cp(covdata, copy, { recursive: true })
    const archive = join(scratch, 'cov.tar.gz')
    execFileSync('tar', ['-czf', archive, '-C', dirname(covdata), 'binaries'])
    await fetch(`${served.url}/no-such-link`)
    end(served.pid)
    const step = await collect([covdata, copy, archive])
    const [before, after] = [await reportOf(running), await reportOf(step)]
    expect(after.binaries.map(({ name, processes }) => [name, processes])).toEqual([
      ['linkctl', 1],
      ['linkd', 1],
    ])
    expect(after.processes.map(({ ending }) => ending)).toContain('killed')
    expect(after.total.total).toBe(before.total.total)
    expect(after.total.covered).toBeGreaterThan(before.total.covered)
    expect((await reportOf(await collect())).total).toEqual(after.total)
  })

  it('reads what another user wrote, also as a user who is neither that one nor root', async () => {
    if (process.getuid?.() !== 0) return
    const env = built.job.environment()
    const covdata = env.GOCOVERDIR ?? ''
    // As on a runner whose directories others can search.
    for (let path = covdata; path !== tmpdir() && path !== '/'; path = dirname(path))
      if (path !== covdata) await chmod(path, 0o755)
    const db = join(scratch, 'other')
    await mkdir(db)
    await chmod(scratch, 0o755)
    await chmod(db, 0o777)
    const server = spawn('linkd', ['-addr', '127.0.0.1:0', '-db', join(db, 'links.db')], {
      ...{ env, cwd: '/', uid: 12345, gid: 12345, stdio: ['ignore', 'pipe', 'ignore'] },
    })
    ended.push(server.pid ?? 0)
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    expect(line).toMatch(/^listening on /)
    const live = (await readdir(covdata)).filter((name) => name.includes(`.${server.pid ?? 0}.`))
    expect(live).toHaveLength(1)
    const { mode, uid } = await stat(join(covdata, live[0] ?? ''))
    expect({ mode: mode & 0o777, uid }).toEqual({ mode: 0o644, uid: 12345 })
    const out = join(db, 'out')
    // The cache folder is closed to other users.
    const dist = join(db, 'dist')
    await cp(join(await builtDist(), 'dist'), dist, { recursive: true })
    const cli = join(dist, 'cli', 'index.js')
    const { exitCode, stdout, stderr } = await capture(
      'setpriv',
      [
        ...['--reuid=23456', '--regid=23456', '--clear-groups', process.execPath, cli],
        ...['collect', covdata, join(scratch, 'cov.tar.gz'), '--out', out, '--format', 'json'],
      ],
      { cwd: db, env: { PATH: env.PATH, HOME: db, TMPDIR: db } },
    )
    const { binaries, findings } = JSON.parse(stdout) as Collected
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
    expect(binaries.find(({ name }) => name === 'linkd')?.processes).toBe(2)
  })

  it('fails if there is no data at all, and says what to do', async () => {
    const nothing = join(scratch, 'nothing')
    await mkdir(nothing)
    const step = await collect([nothing])
    expect(step.result.conclusion).toBe('failure')
    expect(annotationTexts(step).join('\n')).toMatch(/error: The steps before left no coverage data/)
  })

  it('shows that an earlier step of the job failed', async () => {
    const step = await collect()
    expect(step.result.conclusion).toBe('failure')
    expect(step.result.outputs['tests-passed']).toBe('false')
    expect(step.result.summary).toContain('an earlier step of the job failed')
  })
})
