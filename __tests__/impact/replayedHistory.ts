/**
 * @module Replays a history with faults: real builds and real tests say which tests a change breaks, and a selection must have
 * all of them. What each test executes is found by running it alone, with Go's own coverage.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import { wholeOf } from '../../src/coverage/excludeUnits.js'
import { NO_EXCLUSION_RULES } from '../../src/coverage/exclusionRules.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import type { GoCommand } from '../../src/go/goCommand.js'
import type { Launcher } from '../../src/go/test/launcher.js'
import { affectedTests, readEarlierRun } from '../../src/stages/affectedTests.js'
import { realHost } from '../helpers/toolchains.js'
import { type Affected, affectedBy } from '../../src/impact/affected.js'
import { impactOf } from '../../src/impact/impact.js'
import { fileStates } from '../../src/impact/fileStates.js'
import { DIRECTORY, type FileState, type ImpactLeg, type RecordedTest } from '../../src/impact/impactData.js'
import type { MeasuredCode } from '../../src/impact/measuredFunctions.js'
import { ImpactChanges } from '../../src/stages/impactChange.js'
import { readSide } from '../../src/stages/diffSide.js'
import { merge } from '../../src/stages/merge.js'
import type { TestRepository } from '../helpers/gitRepository.js'
import { PRINT } from './generatedHistory.js'

const run = promisify(execFile)

/** `import/path TestName` and how it ended: `pass`, `fail`; of what did not compile, `fail`. */
export type Outcomes = ReadonlyMap<string, string>

export interface Measured {
  readonly leg: ImpactLeg
  readonly code: MeasuredCode
}

interface TestEvent {
  readonly Action: string
  readonly Package?: string
  readonly ImportPath?: string
  readonly Test?: string
  readonly Output?: string
  readonly Elapsed?: number
}

/** The environment of the runs that are measured by this tool, which puts the programs on PATH. */
export const RUN_ENV = { GOFLAGS: '', TOOL: 'tool', SERVER: 'server' }

export class Replay {
  constructor(
    readonly repository: TestRepository,
    private readonly go: GoCommand,
    private readonly launcher: Launcher,
    /** Absolute: outside of the repository. */
    private readonly scratch: string,
  ) {}

  /** Runs all tests, plainly. @returns how they ended, and the results that they printed if they were asked to */
  async runAll(
    print = false,
    more: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly outcomes: Outcomes; readonly results: Outcomes }> {
    const env = { ...(await this.programs([])), ...(print ? { [PRINT]: '1' } : {}), ...more }
    const args = ['test', '-json', '-count=1', '-p=2', './...']
    const { stdout } = await this.command(args, env)
    const outcomes = new Map<string, string>()
    const results = new Map<string, string>()
    for (const line of stdout.split('\n')) {
      const event = parsed(line)
      if (event === undefined) continue
      const { Action, Package = '', Test, Output = '' } = event
      if (Test !== undefined && (Action === 'pass' || Action === 'fail'))
        outcomes.set(`${Package} ${Test}`, Action)
      // A package that did not compile, or was refused by go vet.
      if (Test === undefined && Action === 'fail') outcomes.set(Package, 'fail')
      const [, name, text] = /RESULT (\w+) (".*")/.exec(Output) ?? []
      if (name !== undefined && text !== undefined) results.set(name, text)
    }
    return { outcomes, results }
  }

  /** Runs each test alone, for what it executes and reads. */
  async measure(names: readonly string[]): Promise<Measured> {
    const data = await mkdtemp(join(this.scratch, 'data-'))
    const flags = ['-cover', '-covermode=atomic', '-coverpkg=./...']
    const env = await this.programs(flags)
    const packages = [...new Set(names.map((name) => name.split(' ')[0] ?? ''))]
    for (const [i, path] of packages.entries())
      await this.command(['test', '-c', ...flags, '-o', join(data, `test${i}`), path], env)
    const models: Pick<CoverageModel, 'packages'>[] = []
    const tests: RecordedTest[] = []
    const files = new Map<string, FileState>()
    for (const name of names) {
      const [path = '', test = ''] = name.split(' ')
      const own = join(data, test)
      await mkdir(own)
      const log = join(data, `${test}.log`)
      const directory = join(this.repository.root, path.replace('example.com/works', '.'))
      const args = [`-test.run=^${test}$`, `-test.gocoverdir=${own}`]
      const program = join(data, `test${packages.indexOf(path)}`)
      await run(program, args, { cwd: directory, env: { ...env, GOCOVERDIR: own, OPENED_LOG: log } })
      models.push(wholeOf((await readSide(own, [this.repository.root])).coverage))
      const opened = await this.openedIn(log, files)
      const facts = {
        importPath: path,
        name: test,
        outcome: 'pass',
        unstable: false,
        seconds: 1,
        read: [],
      } as const
      tests.push({ ...facts, opened })
    }
    const all = await merge({
      directories: names.map((name) => join(data, name.split(' ')[1] ?? '')),
      outDirectory: undefined,
      checkouts: [this.repository.root],
      exclude: NO_EXCLUSION_RULES,
      version: 'test',
    })
    await rm(data, { recursive: true })
    const leg = {
      commit: this.repository.git('rev-parse', 'HEAD'),
      uncommitted: [],
      problems: [],
      settings: {},
      variables: [],
      tests,
      files: [...files.values()],
    }
    return { leg, code: codeOf({ ...all.coverage, ...wholeOf(all.coverage) }, names, models) }
  }

  async select({ leg, code }: Measured): Promise<Affected> {
    const { go, launcher } = this
    const changes = new ImpactChanges(await this.repository.open(), { go, launcher, own: [] }, [leg])
    const change = await changes.since(leg)
    return affectedBy([impactOf({ ...change, leg, code, env: {}, settings: undefined, suite: undefined })])
  }

  /** Selects by a report of this tool, with the Go and the environment of its run. */
  async selectBy(report: string, more: Readonly<Record<string, string>> = {}): Promise<Affected> {
    const { go, launcher } = this
    const { root } = this.repository
    const earlier = await readEarlierRun(report, [root])
    const { env, platform, stop } = realHost({ env: { ...realHost().env, ...RUN_ENV, ...more } })
    const settings = earlier.data.legs.map((leg) => leg.settings)
    const request = { env, settings, suite: undefined, tools: { go, launcher, own: [] } }
    return affectedTests(earlier, { ...request, directory: root, host: { env, platform, stop } })
  }

  private async openedIn(log: string, files: Map<string, FileState>): Promise<readonly number[]> {
    const text = await readFile(log, 'utf8').catch(() => '')
    const { root } = this.repository
    const lines = [...new Set(text.split('\n'))].filter((line) => line !== '')
    const paths = lines.map((line) => line.slice(line.indexOf(' ') + 1).slice(root.length + 1))
    const states = await fileStates(root, paths, process.platform)
    for (const path of paths) {
      const state = states.get(path) ?? DIRECTORY
      if (!files.has(path)) files.set(path, { path, state })
    }
    const order = [...files.keys()]
    return paths.map((path) => order.indexOf(path))
  }

  /** Builds the programs that the tests start. @returns the environment that names them */
  private async programs(flags: readonly string[]): Promise<Record<string, string>> {
    const directory = join(this.scratch, 'programs')
    const env = { ...this.go.env, ...programsIn(directory) }
    for (const name of ['tool', 'server'])
      await this.command(['build', ...flags, '-o', join(directory, name), `./cmd/${name}`], env)
    return env
  }

  /** A failure is a result. */
  private async command(
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>>,
  ): Promise<{ readonly stdout: string }> {
    const options = { cwd: this.repository.root, env, maxBuffer: 2 ** 28 }
    return run(this.go.program, args, options).catch((error: unknown) => {
      // It comes from another realm than the test.
      if (typeof error === 'object' && error !== null && 'stdout' in error)
        return { stdout: String(error.stdout) }
      throw error
    })
  }
}

function programsIn(directory: string): { readonly TOOL: string; readonly SERVER: string } {
  return { TOOL: join(directory, 'tool'), SERVER: join(directory, 'server') }
}

function parsed(line: string): TestEvent | undefined {
  return line.startsWith('{') ? (JSON.parse(line) as TestEvent) : undefined
}

function codeOf(
  coverage: Pick<CoverageModel, 'packages' | 'notLinked'>,
  names: readonly string[],
  models: readonly Pick<CoverageModel, 'packages'>[],
): MeasuredCode {
  const units = unitTableOf(coverage)
  const builder = new AttributionBuilder(units)
  const numbers = new Map<string, number>()
  for (const { path, first, count } of units.files)
    for (let unit = first; unit < first + count; unit++)
      numbers.set(`${path} ${units.positions.slice(unit * 4, unit * 4 + 4).join()}`, unit)
  for (const [i, name] of names.entries()) {
    const [importPath = '', test = ''] = name.split(' ')
    const executed = (models[i]?.packages ?? []).flatMap(({ files }) =>
      files.flatMap(({ path, units: own }) =>
        own.flatMap(({ count, startLine, startColumn, endLine, endColumn }) =>
          count > 0
            ? (numbers.get(`${path} ${[startLine, startColumn, endLine, endColumn].join()}`) ?? [])
            : [],
        ),
      ),
    )
    builder.add([builder.test({ importPath, stretch: 'test', name: test })], true, executed)
  }
  const files = units.files.map(({ path }) => ({ path, file: path.replace('example.com/works/', '') }))
  const { packages, notLinked } = coverage
  return { coverage: { packages, notLinked }, files, attribution: builder.finish() }
}

export async function writeTree(
  repository: TestRepository,
  tree: Readonly<Record<string, string | undefined>>,
) {
  for (const [path, text] of Object.entries(tree)) {
    if (text === undefined) await rm(join(repository.root, path), { force: true })
    else {
      repository.write(path, '')
      await writeFile(join(repository.root, path), text)
    }
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function percent(values: readonly number[]): string {
  return `${(mean(values) * 100).toFixed(1)}%`
}
