/** @module The built action as a step of a job, on a copy of a fixture and under the rules of the runner. */
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { cacheDirectory } from '../../src/go/toolchain/host.js'
import schema from '../../src/report/json/report.schema.json' with { type: 'json' }
import { builtDist } from './builtDist.js'
import { ROOT } from './chain.js'
import { Job, type JobOptions, type StepOptions, type StepResult } from './runner/job.js'
import { goRoot } from './toolchains.js'

/** The version in the example's toolchain line, and that of every step here. */
export const STEP_GO = '1.26.8'

export interface ActionStep {
  readonly job: Job
  readonly result: StepResult
  /** The copy that the step ran in. */
  readonly workspace: string
}

export type ActionOptions = Omit<Partial<StepOptions>, 'action'> & {
  /** The folder of another action than the root action. */
  readonly part?: 'build'
  /** Changes the copy before the step runs. */
  readonly prepare?: (workspace: string) => Promise<unknown>
  readonly job?: Omit<JobOptions, 'root' | 'workspace' | 'toolCache'>
}

/** Inputs for a runner without services; steps on GitHub set their own. */
const NOTHING_ELSE = { artifact: 'false', 'check-run': 'false', cache: 'false' } as const

/** Runs steps on copies of modules and removes everything at the end. */
export class ActionSteps {
  private readonly made: string[] = []

  /** @param prefix for the folders of jobs: with a space in it, missing quotes show up */
  constructor(private readonly prefix = 'action step-') {}

  /** @param source relative to the top of the repository, such as `examples/shortener` */
  async run(
    source: string,
    { part, prepare, job: options, ...step }: ActionOptions = {},
  ): Promise<ActionStep> {
    await goRoot(STEP_GO)
    const { job, workspace } = await this.start(options)
    await cp(join(ROOT, source), workspace, { recursive: true })
    await prepare?.(workspace)
    const result = await job.run({
      ...step,
      action: join(await builtDist(), part ?? '', 'action.yml'),
      with: {
        'go-version': STEP_GO,
        ...(part === undefined && options?.services === undefined ? NOTHING_ELSE : {}),
        ...step.with,
      },
    })
    return { job, result, workspace }
  }

  /** Runs the report action in a job without a checkout, unless `prepare` makes one. */
  async report({ prepare, job: options, ...step }: ActionOptions = {}): Promise<ActionStep> {
    const { job, workspace } = await this.start(options)
    await prepare?.(workspace)
    const result = await job.run({ ...step, action: join(await builtDist(), 'report', 'action.yml') })
    return { job, result, workspace }
  }

  /** Runs the collect action as a later step of a job. */
  async collect({ job, workspace }: ActionStep, step: Omit<StepOptions, 'action'> = {}): Promise<ActionStep> {
    const result = await job.run({ ...step, action: join(await builtDist(), 'collect', 'action.yml') })
    return { job, result, workspace }
  }

  private async start(options: ActionOptions['job'] = {}): Promise<Omit<ActionStep, 'result'>> {
    const root = await realpath(await mkdtemp(join(tmpdir(), this.prefix)))
    this.made.push(root)
    const workspace = join(root, 'work', 'project', 'project')
    const job = await Job.start({
      ...options,
      root,
      workspace,
      toolCache: cacheDirectory(process.env, process.platform),
      env: { GOFLAGS: '', ...options.env },
    })
    return { job, workspace }
  }

  async clean(): Promise<void> {
    for (const directory of this.made.splice(0)) await rm(directory, { recursive: true, force: true })
  }
}

/** The schema violations in the report.json that the step left. */
export async function reportErrors({ result }: ActionStep): Promise<readonly string[]> {
  const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
  validate(JSON.parse(await readFile(result.outputs['report-json'] ?? 'no output report-json', 'utf8')))
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`)
}

/** `error: message` for each annotation, in the order of creation. */
export function annotationTexts({ result }: ActionStep): readonly string[] {
  return result.annotations.map(({ type, message }) => `${type}: ${message}`)
}
