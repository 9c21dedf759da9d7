/**
 * @module GitHub's own OpenAPI description of the REST API (@octokit/openapi), as far as it is used here. The whole of
 * it is 13 MB, so the part is kept in a small file in the temporary directory.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is read of an operation, with every reference in it resolved. */
export interface OperationDescription {
  readonly parameters: readonly ParameterDescription[]
  /** JSON Schema of the request's body. */
  readonly body: Schema | undefined
  /** JSON Schemas of the answers' bodies by status. */
  readonly answers: Readonly<Record<string, Schema>>
}

export interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
  /** Whether the value of a path parameter may have slashes. */
  readonly 'x-multi-segment'?: boolean
}

export type Schema = Readonly<Record<string, unknown>>

/** The operations of the loopback GitHub: `METHOD /path`. */
export const OPERATIONS = [
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
] as const

export type OperationName = (typeof OPERATIONS)[number]

export type ApiDescription = Readonly<Record<OperationName, OperationDescription>>

export async function loadApiDescription(): Promise<ApiDescription> {
  const require = createRequire(import.meta.url)
  const source = require.resolve('@octokit/openapi/generated/api.github.com.json')
  const { version } = JSON.parse(
    await readFile(require.resolve('@octokit/openapi/package.json'), 'utf8'),
  ) as { readonly version: string }
  // Another version of the package or of this module makes another file.
  const own = await readFile(fileURLToPath(import.meta.url))
  const key = createHash('sha256').update(own).digest('hex').slice(0, 16)
  const kept = join(tmpdir(), `go-integration-coverage-openapi-${version}-${key}.json`)
  const text = await readFile(kept, 'utf8').catch(() => undefined)
  if (text !== undefined) return JSON.parse(text) as ApiDescription
  const document = JSON.parse(await readFile(source, 'utf8')) as Document
  const description = Object.fromEntries(OPERATIONS.map((name) => [name, describe(document, name)]))
  // Two that write at once write the same; neither sees half of it.
  const partial = `${kept}.${randomUUID()}`
  await writeFile(partial, JSON.stringify(description))
  await rename(partial, kept)
  return description as ApiDescription
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
}

interface RawOperation {
  readonly parameters?: unknown
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, unknown>>
}

type Content = Readonly<Record<string, { readonly schema: unknown }>>

function describe(document: Document, name: OperationName): OperationDescription {
  const [method = '', path = ''] = name.split(' ')
  const operation = document.paths[path]?.[method.toLowerCase()]
  if (operation === undefined) throw new Error(`GitHub's description has no ${name}`)
  const schemaOf = (holder: unknown): Schema | undefined => {
    const { content } = resolve(document, holder) as { readonly content?: Content }
    const schema = content?.['application/json']?.schema
    return schema === undefined ? undefined : (resolve(document, schema) as Schema)
  }
  const answers = Object.entries(operation.responses).flatMap(([status, answer]) => {
    const schema = schemaOf(answer)
    return schema === undefined ? [] : [[status, schema] as const]
  })
  return {
    parameters: resolve(document, operation.parameters ?? []) as readonly ParameterDescription[],
    body: operation.requestBody === undefined ? undefined : schemaOf(operation.requestBody),
    answers: Object.fromEntries(answers),
  }
}

/** The node with every `$ref` below it replaced by what it names. Examples are dropped: they would be large. */
function resolve(document: Document, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => resolve(document, item))
  if (typeof node !== 'object' || node === null) return node
  const reference = '$ref' in node ? node.$ref : undefined
  if (typeof reference === 'string') {
    let target: unknown = document
    for (const part of reference.split('/').slice(1))
      target = (target as Readonly<Record<string, unknown>>)[part]
    return resolve(document, target)
  }
  const entries = Object.entries(node).filter(([key]) => key !== 'example' && key !== 'examples')
  return withNull(Object.fromEntries(entries.map(([key, value]) => [key, resolve(document, value)])))
}

/** `nullable` allows null beside an enum too, which JSON Schema wants to see among its values. */
function withNull(schema: Readonly<Record<string, unknown>>): Schema {
  const { nullable, enum: values } = schema
  if (nullable !== true || !Array.isArray(values) || values.includes(null)) return schema
  return { ...schema, enum: [...(values as unknown[]), null] }
}
