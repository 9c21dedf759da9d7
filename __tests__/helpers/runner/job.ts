/**
 * @module A job on a runner of GitHub Actions, ported from the runner's source (actions/runner v2.336.0): runs the
 * entries of a JavaScript action as the steps of a workflow.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { GitHubEvent } from '../github/events.js'
import {
  type ActionFile,
  type Contexts,
  inputVariables,
  postRuns,
  readAction,
  type Strategy,
  unexpectedInputs,
} from './actionFile.js'
import { CommandProcessor } from './commandProcessor.js'
import { createFileCommands, processFileCommands } from './fileCommands.js'
import { LineReader } from './lineReader.js'
import { runNode } from './nodeProcess.js'
import { runnerVariables } from './runnerVariables.js'
import { StepRecord } from './stepRecord.js'
import { type Ran, SKIPPED, type StepResult, toResult } from './stepResult.js'

export type { StepResult } from './stepResult.js'

export interface JobOptions {
  /** A folder for the runner's own directories; the caller removes it. */
  readonly root: string
  /** The checked-out repository; by default an empty one below `root`. */
  readonly workspace?: string
  /** The variables of the workflow. */
  readonly env?: Readonly<Record<string, string>>
  readonly githubToken?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  /** The position of this job in the matrix; by default it is the only job. */
  readonly strategy?: Strategy
  /** The reusable workflow that has the job, with its ref; by default the file of the run. */
  readonly calledWorkflow?: string
  /** What triggered the workflow: its payload and variables. By default a push with an empty payload. */
  readonly event?: GitHubEvent
  /**
   * The variables of a GitHub's services: as on a runner, those named ACTIONS_* reach only actions, the others every step.
   * By default services that nobody can reach.
   */
  readonly services?: Readonly<Record<string, string>>
  /** RUNNER_TOOL_CACHE; by default an empty one below `root`. */
  readonly toolCache?: string
}

export interface StepOptions {
  /** Path of an action.yml. */
  readonly action: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** 300 by default. */
  readonly timeoutSeconds?: number
  readonly cancel?: AbortSignal
  /** Called with each line of output as it comes. */
  readonly onLine?: (line: string) => void
}

type Entry = 'main' | 'post'

export class Job {
  private readonly secrets = new Set<string>()
  private readonly later: Record<string, string> = {}
  private readonly path: string[] = []
  private readonly starts = new WeakMap<StepResult, StepOptions>()
  private failed = false

  private constructor(
    private readonly options: JobOptions,
    readonly workspace: string,
    private readonly variables: Readonly<Record<string, string>>,
    private readonly temp: string,
    private readonly contexts: Contexts,
  ) {
    this.secrets.add(contexts.githubToken)
  }

  /** Creates the runner's directories: RUNNER_TEMP, the tool cache, and a workspace unless one is given. */
  static async start(options: JobOptions): Promise<Job> {
    const temp = join(options.root, '_temp')
    const workspace = options.workspace ?? join(options.root, 'work', 'project', 'project')
    const toolCache = options.toolCache ?? join(options.root, '_tool')
    for (const directory of [temp, workspace, toolCache]) await mkdir(directory, { recursive: true })
    const eventPath = join(options.root, 'event.json')
    await writeFile(eventPath, JSON.stringify(options.event?.payload ?? {}))
    const variables: Readonly<Record<string, string>> = {
      ...runnerVariables({ workspace, temp, toolCache, eventPath, inherited: process.env }),
      ...options.event?.variables,
      ...servicesOf(options, (name) => !name.startsWith('ACTIONS_')),
    }
    return new Job(options, workspace, variables, temp, {
      githubToken: options.githubToken ?? 'ghs_harness0000000000000000000000000000',
      matrix: options.matrix ?? null,
      strategy: options.strategy ?? { 'job-index': 0, 'job-total': 1 },
      workflowRef: options.calledWorkflow ?? variables.GITHUB_WORKFLOW_REF ?? '',
    })
  }

  /** Runs a step that uses the action. @throws Error if it takes too long; everything that it started is ended */
  async run(options: StepOptions): Promise<StepResult> {
    return this.runEntry(await readAction(options.action), 'main', options, {})
  }

  /**
   * Runs the post step of a step, as at the end of the job, or skips it if its `post-if` says so.
   * @throws Error if the action has none
   */
  async post(step: StepResult): Promise<StepResult> {
    const options = this.starts.get(step)
    if (options === undefined) throw new Error('that step does not belong to this job')
    const action = await readAction(options.action)
    if (action.post !== undefined && !postRuns(action.postIf, this.failed)) return SKIPPED
    return this.runEntry(action, 'post', options, step.state)
  }

  /** The variables of a `run:` step at this point of the job. */
  environment(): Readonly<Record<string, string>> {
    const own = { ...this.variables, ...this.options.env, ...this.later }
    const name = Object.keys(own).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
    return { ...own, [name]: [...this.path.toReversed(), own[name] ?? ''].join(delimiter) }
  }

  private async runEntry(
    action: ActionFile,
    entry: Entry,
    options: StepOptions,
    state: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    const script = action[entry]
    if (script === undefined) throw new Error(`the action has no ${entry} entry`)
    const record = new StepRecord(this.secrets)
    const given = options.with ?? {}
    if (entry === 'main') warnOfInputs(record, action, given)
    const files = await createFileCommands(this.temp)
    const env = {
      ...this.environment(),
      ...options.env,
      ...inputVariables(action, given, { ...this.contexts, jobFailed: this.failed }),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...files,
      ...this.serviceVariables(),
      GITHUB_ACTION_PATH: action.directory,
      RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    }
    const ran = await this.watch(script, env, options, record)
    await processFileCommands(files, record)
    Object.assign(this.later, record.env)
    for (const directory of record.path) this.prepend(directory)
    const result = toResult(record, ran, options.cancel?.aborted === true)
    this.starts.set(result, options)
    if (result.conclusion !== 'success') this.failed = true
    return result
  }

  private async watch(
    script: string,
    env: Readonly<Record<string, string>>,
    options: StepOptions,
    record: StepRecord,
  ): Promise<Ran> {
    const processor = new CommandProcessor(record, this.workspace)
    const onLine = (line: string): void => {
      processor.process(line)
      options.onLine?.(line)
    }
    const streams = [new LineReader(onLine), new LineReader(onLine)] as const
    const chunks: Uint8Array[] = []
    const take =
      (reader: LineReader) =>
      (chunk: Uint8Array): void => {
        chunks.push(chunk)
        reader.write(chunk)
      }
    const timeoutSeconds = options.timeoutSeconds ?? 300
    const exit = await runNode({
      script,
      cwd: this.workspace,
      env,
      timeoutSeconds,
      cancel: options.cancel,
      onStdout: take(streams[0]),
      onStderr: take(streams[1]),
    })
    for (const reader of streams) reader.end()
    if (exit.timedOut)
      throw new Error(
        `the step ran longer than ${timeoutSeconds} s and said:\n${record.log.slice(-40).join('\n')}`,
      )
    return { ...exit, commands: processor.commands, output: Buffer.concat(chunks).toString('utf8') }
  }

  private prepend(directory: string): void {
    const known = this.path.indexOf(directory)
    if (known >= 0) this.path.splice(known, 1)
    this.path.push(directory)
  }

  /** What the runner gives to JavaScript actions but not to `run:` steps; invented unless services are given. */
  private serviceVariables(): Readonly<Record<string, string>> {
    const token = 'harness-runtime-token'
    const given = servicesOf(this.options, (name) => name.startsWith('ACTIONS_'))
    this.secrets.add(token).add(given.ACTIONS_RUNTIME_TOKEN ?? token)
    return {
      ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/runtime/',
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache/',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id-token/?api-version=2.0',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      ...given,
    }
  }
}

function servicesOf(
  { services = {} }: JobOptions,
  chosen: (name: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(services).filter(([name]) => chosen(name)))
}

function warnOfInputs(record: StepRecord, action: ActionFile, given: Readonly<Record<string, string>>): void {
  const unexpected = unexpectedInputs(action, given)
  if (unexpected.length === 0) return
  const quote = (names: Iterable<string>): string => [...names].map((name) => `'${name}'`).join(', ')
  record.annotate(
    'warning',
    `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(action.inputs.keys())}]`,
  )
}
