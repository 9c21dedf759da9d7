/** @module Validates requests and answers of the REST API against GitHub's description. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { ApiDescription, OperationName, ParameterDescription, Schema } from './openApi.js'

export type Parameters = Readonly<Record<string, unknown>>

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => URL.canParse(text),
  int64: true,
  email: true,
} as const

export interface FoundOperation {
  readonly name: OperationName
  /** Decoded, as strings. */
  readonly pathParameters: Readonly<Record<string, string>>
}

export class ApiValidator {
  private readonly compiled = new Map<string, ValidateFunction>()
  private readonly bodies = new Ajv({ strict: false, allErrors: true, formats: FORMATS })
  private readonly texts = new Ajv({ strict: false, allErrors: true, formats: FORMATS, coerceTypes: true })

  constructor(private readonly description: ApiDescription) {}

  /** @param path below the root of the API */
  find(method: string, path: string): FoundOperation | undefined {
    for (const [name, { parameters }] of Object.entries(this.description.operations)) {
      const [ofMethod = '', template = ''] = name.split(' ')
      const groups = ofMethod === method ? pattern(template, parameters).exec(path)?.groups : undefined
      if (groups === undefined) continue
      const decoded = Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)])
      return {
        name: name as OperationName,
        pathParameters: Object.fromEntries(decoded) as Record<string, string>,
      }
    }
    return undefined
  }

  /** The parameters with the types and defaults of the description, or what is wrong with them. */
  readParameters(
    { name, pathParameters }: FoundOperation,
    query: URLSearchParams,
  ): { readonly values: Parameters; readonly errors: readonly string[] } {
    const described = this.description.operations[name].parameters
    const given = { ...Object.fromEntries(query), ...pathParameters }
    const defaults = described.flatMap((parameter) =>
      parameter.schema.default === undefined ? [] : [[parameter.name, parameter.schema.default] as const],
    )
    const values: Record<string, unknown> = { ...Object.fromEntries(defaults), ...given }
    const required = described
      .filter((parameter) => parameter.required === true)
      .map((parameter) => parameter.name)
    const properties = Object.fromEntries(described.map(({ name: key, schema: of }) => [key, textSchema(of)]))
    const schema = { type: 'object', properties, required }
    return { errors: this.errors(this.texts, `${name} parameters`, schema, values), values }
  }

  bodyErrors(name: OperationName, body: unknown): readonly string[] {
    const schema = this.description.operations[name].body
    return schema === undefined ? [] : this.errors(this.bodies, `${name} body`, schema, body)
  }

  /** @returns what is wrong; an undescribed status is wrong too */
  answerErrors(name: OperationName, status: number, body: unknown): readonly string[] {
    const schema = this.description.operations[name].answers[String(status)]
    if (schema === undefined) return body === undefined ? [] : [`${name} describes no body for ${status}`]
    return this.errors(this.bodies, `${name} ${status}`, schema, body)
  }

  private errors(ajv: Ajv, key: string, schema: Schema, value: unknown): readonly string[] {
    const validate = this.compiled.get(key) ?? ajv.compile({ ...schema, schemas: this.description.schemas })
    this.compiled.set(key, validate)
    validate(value)
    return (validate.errors ?? []).map((error) => wording(error, value))
  }
}

/** A text that is a number fits both of `oneOf: [integer, string]`. */
function textSchema({ oneOf, ...rest }: Schema): Schema {
  return oneOf === undefined ? rest : { ...rest, anyOf: oneOf }
}

function pattern(template: string, parameters: readonly ParameterDescription[]): RegExp {
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const long = parameters.find((parameter) => parameter.name === name)?.['x-multi-segment'] === true
    return `(?<${name}>${long ? '.+' : '[^/]+'})`
  })
  return new RegExp(`^${source}$`)
}

/** Worded roughly as GitHub does: `No more than 50 items are allowed; 51 were supplied.` */
function wording(error: ErrorObject, root: unknown): string {
  const { instancePath, keyword, message = keyword } = error
  const parameters = error.params as Readonly<Record<string, unknown>>
  if (keyword === 'maxItems')
    return `No more than ${String(parameters.limit)} items are allowed; ${lengthAt(root, instancePath)} were supplied.`
  if (keyword === 'required')
    return `"${String(parameters.missingProperty)}" wasn't supplied${at(instancePath)}.`
  return `For '${instancePath.slice(1)}', ${message}.`
}

function at(instancePath: string): string {
  return instancePath === '' ? '' : ` in '${instancePath.slice(1)}'`
}

function lengthAt(root: unknown, instancePath: string): number {
  let node = root
  for (const part of instancePath.split('/').slice(1))
    node = (node as Readonly<Record<string, unknown>>)[part]
  return Array.isArray(node) ? node.length : 0
}
