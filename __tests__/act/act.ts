/**
 * The action in act, a third-party runner, in host mode on a copy of what is committed: a matrix of two Go versions, then
 * the report action, the build and collect actions, and the matrix by the reusable workflow, all against a GitHub on loopback. Started by .ci/act, which
 * installs act.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { unpackArchive } from '../../src/artifact/archive/unpackArchive.js'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { GitHub } from '../helpers/github/github.js'
import { actionsNode } from '../helpers/runner/nodeProcess.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const VERSIONS = ['1.24.13', '1.26.8']
/** The placeholders of measure.yml, for which act takes the copy. */
const ACTION = 'OWNER/go-integration-coverage@0123456789abcdef0123456789abcdef01234567'

let work: string
const started: GitHub[] = []

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'act-'))
  await Promise.all(VERSIONS.map(goRoot))
})
afterAll(async () => {
  for (const github of started) await github.close()
  await capture('chmod', ['-R', 'u+w', work], { cwd: tmpdir(), env: process.env })
  await rm(work, { recursive: true, force: true })
})

/** Runs a workflow of this folder in act. @throws Error with act's log if it fails */
async function runWorkflow(file: string): Promise<GitHub> {
  const github = await GitHub.start({ repository: 'octocat/project' })
  started.push(github)
  const root = join(work, file)
  await mkdir(root)
  const { exitCode, log } = await act(await copyOfHead(file, root), join(root, 'home'), github)
  if (exitCode !== 0) throw new Error(`act ended with ${exitCode}:\n${log}`)
  return github
}

async function copyOfHead(file: string, root: string): Promise<string> {
  const repository = join(root, 'repository')
  const git = async (cwd: string, ...args: string[]): Promise<void> => {
    const identity = ['-c', 'user.name=act', '-c', 'user.email=act@example.com']
    const { exitCode, stderr } = await capture('git', [...identity, ...args], { cwd, env: process.env })
    if (exitCode !== 0) throw new Error(stderr)
  }
  await git(ROOT, 'clone', '--quiet', '--no-hardlinks', '.', repository)
  await mkdir(join(repository, '.github', 'only'))
  await copyFile(join(ROOT, '__tests__', 'act', file), join(repository, '.github', 'only', 'workflow.yml'))
  await git(repository, 'remote', 'set-url', 'origin', 'https://github.com/octocat/project')
  await git(repository, 'commit', '--quiet', '--allow-empty', '-m', 'For act')
  return repository
}

interface Ended {
  readonly exitCode: number
  readonly log: string
}

async function act(repository: string, home: string, github: GitHub): Promise<Ended> {
  await mkdir(home)
  const { env } = process
  const services = Object.entries(github.variables()).flatMap(([name, value]) => [
    '--env',
    `${name}=${value}`,
  ])
  const child = spawn(
    env.ACT ?? 'act',
    [
      'push',
      ...['--workflows', '.github/only/workflow.yml', '-P', 'ubuntu-latest=-self-hosted'],
      ...['--local-repository', `${ACTION}=${repository}`],
      ...['--secret', 'GITHUB_TOKEN=none', ...services],
    ],
    {
      cwd: repository,
      env: {
        ...env,
        HOME: home,
        // The machine's settings for module proxies are below its own home directory.
        GOENV: await goEnvFile(),
        XDG_CACHE_HOME: env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
        // act uses the first node on PATH; actions run on Node 24.
        PATH: [dirname(await actionsNode()), env.PATH ?? ''].join(delimiter),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 900_000,
    },
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log += chunk.toString()
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { exitCode: code ?? -1, log }
}

async function goEnvFile(): Promise<string> {
  const { stdout } = await capture('go', ['env', 'GOENV'], { cwd: tmpdir(), env: process.env })
  return stdout.trim()
}

describe('two jobs of its own', () => {
  let github: GitHub
  beforeAll(async () => {
    github = await runWorkflow('workflow.yml')
  })

  it('one check run is published for the matrix and none for its legs', () => {
    expect(github.checkRuns).toMatchObject([
      { name: 'Go integration coverage', status: 'completed', conclusion: 'success' },
    ])
    expect(github.checkRuns[0]?.title).toMatch(/Go 1\.24\.13, 1\.26\.8/)
  })

  it('the check run has the figures that go tool covdata prints for the unpacked artifacts of the legs', async () => {
    const legs = github.artifacts.filter(({ name }) => name.startsWith('covdata-'))
    expect(legs).toHaveLength(VERSIONS.length)
    expect(github.artifacts.slice(legs.length)).toMatchObject([{ name: 'coverage-report-report-report' }])
    const directories = await Promise.all(
      legs.map(async (artifact, i) => {
        const archive = join(work, `artifact${i}.zip`)
        await writeFile(archive, artifact.bytes)
        const directory = join(work, `artifact${i}`)
        await mkdir(directory)
        await unpackArchive(archive, directory)
        return directory
      }),
    )
    const total = await goTotal(directories)
    expect(github.checkRuns[0]?.title).toContain(`${total}% of statements`)
    const text = `${github.checkRuns[0]?.summary ?? ''}${github.checkRuns[0]?.text ?? ''}`
    for (const directory of directories) expect(text).toContain(`${await goTotal([directory])}%`)
  })

  it('the module cache is saved for the next run, and nothing is refused', () => {
    // The build cache is the machine's own and in use: the action leaves it alone.
    expect(github.caches.map((cache) => cache.key)).toContainEqual(
      expect.stringMatching(/^go-integration-coverage-modules-/),
    )
    // Both legs have the same modules: the second one to save them may find them saved already.
    const refused = github.requests.filter(
      ({ path, status }) =>
        typeof status !== 'number' || (status >= 400 && !path.endsWith('CreateCacheEntry')),
    )
    expect(refused).toEqual([])
  })
})

describe('the reusable workflow', () => {
  let github: GitHub
  beforeAll(async () => {
    github = await runWorkflow('reusable.yml')
  })
  const artifactsOf = (id: string): readonly string[] =>
    github.artifacts
      .map(({ name }) => name)
      .filter((name) => name.includes(`-${id}.`))
      .sort()
  const checkRunOf = (id: string): unknown =>
    github.checkRuns.find(({ name }) => name === `Go integration coverage (${id})`)

  it('measures with each version of Go, and publishes one check run for all under the given id', () => {
    const names = artifactsOf('shortener')
    expect(names).toEqual([
      expect.stringMatching(/^covdata-shortener\.measure-[0-9a-f]{8}/),
      expect.stringMatching(/^covdata-shortener\.measure-[0-9a-f]{8}/),
      'coverage-report-shortener.publish-report',
    ])
    expect(new Set(names).size).toBe(3)
    expect(checkRunOf('shortener')).toMatchObject({
      conclusion: 'success',
      title: expect.stringMatching(/Go 1\.24\.13, 1\.26\.8/),
    })
  })

  it('splits the suite over the shards, with one check run of the whole suite’s figure', () => {
    expect(artifactsOf('sharded')).toEqual([
      expect.stringMatching(/^covdata-sharded\.measure-[0-9a-f]{8}/),
      expect.stringMatching(/^covdata-sharded\.measure-[0-9a-f]{8}/),
      'coverage-report-sharded.publish-report',
      expect.stringMatching(/^shard-plan-/),
    ])
    expect(github.checkRuns).toHaveLength(2)
    expect(checkRunOf('sharded')).toMatchObject({
      conclusion: 'success',
      summary: expect.stringContaining('37 of 41 statements covered'),
    })
  })
})

/** The percentage on the last line of `go tool covdata func`, such as `72.4`. */
async function goTotal(directories: readonly string[]): Promise<string> {
  const inputs = directories.flatMap((directory) =>
    ['binaries', 'tests'].map((name) => join(directory, name)),
  )
  const go = join(await goRoot('1.26.8'), 'bin', 'go')
  const { stdout } = await capture(go, ['tool', 'covdata', 'func', `-i=${inputs.join()}`], {
    cwd: work,
    env: await goEnv('1.26.8'),
  })
  return /^total.*?([\d.]+)%$/m.exec(stdout)?.[1] ?? stdout
}
