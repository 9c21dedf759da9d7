/** @module The results service: twirp calls by jobs, in JSON. */
import { twirpError } from './answers.js'
import type { Artifacts, ServiceBody } from './artifacts.js'
import type { Backends } from './backends.js'
import type { Caches } from './caches.js'
import type { Answer, Request } from './exchange.js'

export const TWIRP_PATH = '/twirp'
const ROUTE = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/

export class ResultsService {
  constructor(
    private readonly artifacts: Artifacts,
    private readonly caches: Caches,
    private readonly backends: Backends,
  ) {}

  answer({ method, path, headers, body }: Request): Answer {
    const [, service, rpc = ''] = ROUTE.exec(path) ?? []
    if (method !== 'POST' || service === undefined)
      return twirpError(404, 'bad_route', `no handler for ${path}`)
    const job = this.backends.jobOfToken(headers.authorization)
    if (job === undefined) return twirpError(401, 'unauthenticated', 'the token is not valid')
    const fields = parseObject(body)
    if (fields === undefined) return twirpError(400, 'malformed', 'the body is no JSON object')
    return service === 'ArtifactService'
      ? this.artifacts.call(rpc, fields, job)
      : this.caches.call(rpc, fields)
  }
}

function parseObject(body: Buffer): ServiceBody | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as ServiceBody) : undefined
  } catch {
    return undefined
  }
}
