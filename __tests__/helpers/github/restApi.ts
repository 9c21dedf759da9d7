/** @module The entrance to the REST API: what every operation has in common before its own work. */
import { badCredentials, invalidRequest, notAccessible, notFound, refusal } from './answers.js'
import type { ApiValidator, FoundOperation, Parameters } from './apiValidator.js'
import type { Answer, Request } from './exchange.js'
import type { OperationName } from './openApi.js'
import type { PermissionLevel, PermissionName, Permissions } from './state.js'

/** A request that the description allows. */
export interface Call {
  /** Path and query parameters, typed and with defaults. */
  readonly parameters: Parameters
  readonly body: unknown
  readonly request: Request
  /** `http://127.0.0.1:PORT/api/repos/octocat/project` */
  readonly repositoryUrl: string
  /** `https://github.com/octocat/project` */
  readonly htmlUrl: string
}

export interface Operation {
  readonly permission: readonly [PermissionName, Exclude<PermissionLevel, 'none'>]
  readonly run: (call: Call) => Answer
}

export type Operations = Readonly<Record<OperationName, Operation>>

/** Operations that GitHub's description does not have; undefined for any others. */
export type UndescribedApi = (request: Request, path: string) => Operation | undefined

export interface RestApiOptions {
  readonly apiUrl: string
  readonly repository: string
  readonly permissions: Permissions
  readonly token: string | undefined
}

/** The permissions that the action itself needs. */
export const ALL_PERMISSIONS: Permissions = {
  checks: 'write',
  'pull-requests': 'read',
  actions: 'read',
  contents: 'read',
  'code-quality': 'write',
}

const LEVELS: readonly PermissionLevel[] = ['none', 'read', 'write']

export class RestApi {
  constructor(
    private readonly validator: ApiValidator,
    private readonly operations: Operations,
    private readonly options: RestApiOptions,
    private readonly undescribed: UndescribedApi,
  ) {}

  /** @param path below the root of the API */
  answer(request: Request, path: string): Answer {
    const { repository, token } = this.options
    const [, scheme, given] = /^(token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (scheme === undefined || (token !== undefined && given !== token)) return badCredentials()
    const found = this.validator.find(request.method, path)
    const [, owner = '', repo = ''] = path.split('/').slice(1)
    if (`${owner}/${repo}`.toLowerCase() !== repository.toLowerCase()) return notFound()
    const own = this.undescribed(request, path)
    const operation = found === undefined ? own : this.operations[found.name]
    if (operation === undefined) return notFound()
    const [permission, level] = operation.permission
    if (LEVELS.indexOf(this.options.permissions[permission] ?? 'none') < LEVELS.indexOf(level))
      return notAccessible(`${permission.replace('-', '_')}=${level}`)
    return found === undefined ? operation.run(this.callOf(request, {})) : this.run(operation, found, request)
  }

  private run(operation: Operation, found: FoundOperation, request: Request): Answer {
    const { values, errors } = this.validator.readParameters(found, request.query)
    if (errors.length > 0) return invalidRequest(errors)
    const body = parseBody(request.body)
    if (body.broken) return refusal(400, 'Problems parsing JSON')
    const wrong = this.validator.bodyErrors(found.name, body.value)
    if (wrong.length > 0) return invalidRequest(wrong)
    return operation.run(this.callOf(request, values))
  }

  private callOf(request: Request, parameters: Parameters): Call {
    const repositoryUrl = `${this.options.apiUrl}/repos/${this.options.repository}`
    const htmlUrl = `https://github.com/${this.options.repository}`
    return { parameters, body: parseBody(request.body).value, request, repositoryUrl, htmlUrl }
  }
}

function parseBody(body: Buffer): { readonly value: unknown; readonly broken: boolean } {
  if (body.length === 0) return { value: {}, broken: false }
  try {
    return { value: JSON.parse(body.toString('utf8')), broken: false }
  } catch {
    return { value: undefined, broken: true }
  }
}
