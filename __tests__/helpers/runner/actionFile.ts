/** @module What the runner reads in an action.yml, and the inputs that it hands to the action. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'

export interface ActionFile {
  /** The directory that the action's entries are relative to. */
  readonly directory: string
  /** Defaults by name; empty for an input without one. */
  readonly inputs: ReadonlyMap<string, string>
  readonly outputs: readonly string[]
  /** `node24`. */
  readonly using: string
  /** Absolute paths. */
  readonly main: string
  readonly post: string | undefined
  readonly postIf: PostCondition
}

/** Whether a post step runs after a job that failed or did not. */
export type PostCondition = keyof typeof POST_CONDITIONS

const POST_CONDITIONS = {
  'always()': () => true,
  'success()': (failed: boolean) => !failed,
} as const

export function postRuns(condition: PostCondition, jobFailed: boolean): boolean {
  return POST_CONDITIONS[condition](jobFailed)
}

/** The strategy context; a job without a matrix has one too. */
export interface Strategy {
  readonly 'job-index': number
  readonly 'job-total': number
}

/** The contexts that a default may use. */
export interface Contexts {
  readonly githubToken: string
  /** Values of the matrix, or null for a job without one. */
  readonly matrix: Readonly<Record<string, unknown>> | null
  readonly strategy: Strategy
  /** The file that has the job and its ref: `owner/name/.github/workflows/file.yml@refs/heads/main`. */
  readonly workflowRef: string
  /** Whether a step before failed. */
  readonly jobFailed?: boolean
}

/** @throws Error if it is not a JavaScript action */
export async function readAction(path: string): Promise<ActionFile> {
  const file = parse(await readFile(path, 'utf8')) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
    readonly outputs?: Readonly<Record<string, unknown>>
    readonly runs: {
      readonly using: string
      readonly main?: string
      readonly post?: string
      readonly 'post-if'?: string
    }
  }
  const { using, main, post, 'post-if': postIf = 'always()' } = file.runs
  if (!using.startsWith('node') || main === undefined) throw new Error(`${path} is not a JavaScript action`)
  if (!isPostCondition(postIf)) throw new Error(`the runner harness cannot evaluate post-if: ${postIf}`)
  const directory = dirname(resolve(path))
  return {
    directory,
    inputs: new Map(Object.entries(file.inputs ?? {}).map(([name, input]) => [name, textOf(input?.default)])),
    outputs: Object.keys(file.outputs ?? {}),
    using,
    main: resolve(directory, main),
    post: post === undefined ? undefined : resolve(directory, post),
    postIf,
  }
}

function isPostCondition(text: string): text is PostCondition {
  return Object.hasOwn(POST_CONDITIONS, text)
}

/** The INPUT_* variables of a step: what the workflow sets, then defaults. */
export function inputVariables(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const values = new Map([...action.inputs].map(([name, value]) => [name, evaluate(value, contexts)]))
  for (const [name, value] of Object.entries(given)) values.set(name, value)
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/** The runner warns about inputs that the action does not have, and passes them on. */
export function unexpectedInputs(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(given).filter((name) => !action.inputs.has(name))
}

/** @throws Error for an expression that this harness does not know */
function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return contexts.githubToken
    if (expression === 'job.workflow_ref') return contexts.workflowRef
    if (expression === 'job.status') return contexts.jobFailed ? 'failure' : 'success'
    // GitHub's toJSON indents by two spaces.
    if (/^toJSON\(matrix\)$/i.test(expression)) return JSON.stringify(contexts.matrix, undefined, 2)
    if (/^toJSON\(strategy\)$/i.test(expression)) return JSON.stringify(strategyOf(contexts), undefined, 2)
    throw new Error(`the runner harness cannot evaluate \${{ ${expression} }}`)
  })
}

function strategyOf({ strategy, matrix }: Contexts): Readonly<Record<string, unknown>> {
  return { 'fail-fast': true, ...strategy, 'max-parallel': matrix === null ? 1 : strategy['job-total'] }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
