/**
 * @module A job that uses the caches, in processes of their own as on a runner: the real client, which reads
 * process.env, against the GitHub on loopback.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CacheRequest } from '../../src/cache/cacheRequest.js'
import { CACHE_STATE, type CacheState, parseCacheState } from '../../src/cache/state.js'
import { type CaptureResult, type Environment, capture, definedOnly } from '../../src/process/exec.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import type { GitHub } from '../helpers/github/github.js'
import { groupWith, moduleAt } from '../helpers/modules.js'
import { actionsNode } from '../helpers/runner/nodeProcess.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'
import { compiledSource } from './compiledSource.js'

const RESTORE = `
import { readFile, writeFile } from 'node:fs/promises'
import { actionLog } from './src/actions/actionLog.js'
import { restoreCaches } from './src/cache/restore.js'
import { gitHubCacheService } from './src/cache/cacheService.js'
import { endProcess } from './src/process/endProcess.js'
const [, , request, result] = process.argv
const given = JSON.parse(await readFile(request, 'utf8'))
const state = await restoreCaches(given, await gitHubCacheService(), actionLog(), given.lookUpMilliseconds)
await writeFile(result, JSON.stringify(state ?? null))
await endProcess()
`
const POST = `
import { main } from './src/actions/postAction.js'
await main()
`

export interface JobEvent {
  readonly testedSha?: string
  readonly eventName?: string
  readonly ref?: string
  /** How long to wait for an answer. */
  readonly lookUpMilliseconds?: number
}

export class CacheJob {
  private constructor(
    private readonly root: string,
    private readonly github: GitHub,
    private readonly go: CacheRequest['go'],
    readonly module: string,
    readonly build: string,
    readonly modules: string,
  ) {}

  /**
   * @param root a new directory, which the caller removes; without blanks, as the client cannot pack from or to them
   * @param example a directory with a module
   */
  static async start(root: string, example: string, github: GitHub): Promise<CacheJob> {
    await compiledSource(root)
    await writeFile(join(root, 'restore.mjs'), RESTORE)
    await writeFile(join(root, 'post.mjs'), POST)
    await mkdir(join(root, 'temp'))
    const module = join(root, 'work', 'project', 'project')
    await cp(example, module, { recursive: true })
    const [build, modules] = [join(root, 'go-build'), join(root, 'go', 'pkg', 'mod')]
    const env = await goEnv('1.26.8', { GOCACHE: build, GOMODCACHE: modules, GOFLAGS: '-buildvcs=false' })
    const go = { program: join(await goRoot('1.26.8'), 'bin', 'go'), env, platform: process.platform }
    return new CacheJob(root, github, go, module, build, modules)
  }

  /** @returns the state as post reads it, and all that was said */
  async restore(
    { lookUpMilliseconds, ...event }: JobEvent = {},
    env: Environment = {},
  ): Promise<{ state: CacheState; said: string }> {
    const request: CacheRequest = {
      go: this.go,
      info: {
        requested: '1.26.8',
        requestedBy: 'the test',
        version: '1.26.8',
        origin: 'PATH',
        goos: 'linux',
        goarch: 'amd64',
      },
      inputs: parseInputs(() => undefined, this.module),
      modules: {
        groups: [groupWith([moduleAt(this.module, 'm', '1.23')])],
        testGroups: [groupWith([moduleAt(this.module, 'm', '1.23')])],
      },
      env: { RUNNER_OS: 'Linux' },
      context: { testedSha: '1'.repeat(40), eventName: 'push', ref: 'refs/heads/main', ...event },
      arch: 'x64',
      version: '0.0.0-test',
    }
    const [given, result] = [join(this.root, 'request.json'), join(this.root, 'state.json')]
    await writeFile(given, JSON.stringify({ ...request, lookUpMilliseconds }))
    const ran = await this.node(['restore.mjs', given, result], env)
    const state = parseCacheState(await readFile(result, 'utf8'))
    if (state === undefined) throw new Error(`no state:\n${ran.stdout}${ran.stderr}`)
    return { state, said: ran.stdout }
  }

  /** The post entry. @returns all that was said */
  async post(state: CacheState | string, env: Environment = {}): Promise<string> {
    const text = typeof state === 'string' ? state : JSON.stringify(state)
    return (await this.node(['post.mjs'], { ...env, [`STATE_${CACHE_STATE}`]: text })).stdout
  }

  /** Builds the instrumented programs. @returns what Go says: the packages that it compiles, the modules it fetches */
  async goBuild(env: Environment = {}): Promise<readonly string[]> {
    const cover = ['-cover', '-covermode=atomic', '-coverpkg=./...']
    return this.run([...cover, '-o', join(this.root, 'bin/'), './cmd/...'], env)
  }

  async goBuildPackage(name: string, ...flags: readonly string[]): Promise<void> {
    await this.run([...flags, name])
  }

  private async run(args: readonly string[], env: Environment = {}): Promise<readonly string[]> {
    const ran = await capture(this.go.program, ['build', '-v', ...args], {
      cwd: this.module,
      env: { ...this.go.env, ...env },
    })
    if (ran.exitCode !== 0) throw new Error(ran.stderr)
    return ran.stderr.split('\n').filter((line) => line !== '')
  }

  /** As on the next, fresh runner. */
  async forget(): Promise<void> {
    await capture('chmod', ['-R', 'u+w', this.root], { cwd: this.root, env: process.env })
    for (const directory of [this.build, this.modules, join(this.root, 'bin')])
      await rm(directory, { recursive: true, force: true })
  }

  private async node(args: readonly string[], env: Environment): Promise<CaptureResult> {
    const ran = await capture(await actionsNode(), args, {
      cwd: this.root,
      env: definedOnly({
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKSPACE: this.module,
        RUNNER_TEMP: join(this.root, 'temp'),
        ...this.github.variables(),
        ...env,
      }),
    })
    if (ran.exitCode !== 0) throw new Error(`${args.join(' ')}:\n${ran.stdout}${ran.stderr}`)
    return ran
  }
}
