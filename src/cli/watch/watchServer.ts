/** @module The page of a report that changes, served to a browser on this machine. */
import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PageIndex } from '../../report/html/pageData.js'
import { DOCUMENT_END, documentStart, pageAssets } from '../../report/html/pageDocument.js'
import { pageIndex } from '../../report/html/pageIndex.js'
import { storedFile } from '../../report/html/storedFile.js'
import { MeasuredFile } from '../../report/measuredFiles.js'
import type { Report } from '../../report/report.js'
import { doubtsOf } from './watchScreen.js'
import { UserError, describeError } from '../../support/errors.js'

/** In bytes. */
const TOKEN_BYTES = 24

export interface WatchAddress {
  readonly host: string
  readonly port: number
}

/**
 * Reads `127.0.0.1:0`, `[::1]:8080` or `:8080`, which means the loopback address.
 * @throws UserError if it is none of these
 */
export function parseAddress(text: string): WatchAddress {
  const found = /^(?:\[([\da-f:]+)\]|([\w.-]*)):(\d{1,5})$/i.exec(text)
  const port = Number(found?.[3])
  if (found === null || port > 65_535)
    throw new UserError(
      `--http: ${text} is not an address`,
      'Write host:port, such as 127.0.0.1:0 for any free port.',
    )
  const host = found[1] ?? found[2] ?? ''
  return { host: host === '' ? '127.0.0.1' : host, port }
}

/** Serves the latest report under an address that nobody can guess. */
export class WatchServer {
  private report: Report | undefined
  private revision = 0

  private constructor(
    private readonly server: Server,
    private readonly token: string,
  ) {}

  /** @throws UserError if the address cannot be used */
  static async start({ host, port }: WatchAddress): Promise<WatchServer> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const http = createServer()
    const server = new WatchServer(http, token)
    http.on('request', (request, response) => {
      server.answer(request).then(
        (answer) => {
          send(response, answer)
        },
        (error: unknown) => {
          response.destroy(error instanceof Error ? error : undefined)
        },
      )
    })
    await new Promise<void>((resolve, reject) => {
      http.once('error', (cause) => {
        reject(
          new UserError(
            `--http: ${host}:${port} cannot be used: ${describeError(cause)}`,
            'Choose another port, or 0 for any free one.',
            { cause },
          ),
        )
      })
      http.listen(port, host, resolve)
    })
    return server
  }

  /** Whether only programs of this machine can connect. */
  get isLocal(): boolean {
    const { address } = this.server.address() as AddressInfo
    return address === '::1' || address.startsWith('127.')
  }

  /** Where the page is. */
  get address(): string {
    const { address, family, port } = this.server.address() as AddressInfo
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/${this.token}/`
  }

  show(report: Report): void {
    this.report = report
    this.revision++
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const { report, revision } = this
    const [path = ''] = (request.url ?? '').split('?')
    const prefix = `/${this.token}/`
    // A page elsewhere can make a browser ask by another name (DNS rebinding), but does not know the token either.
    if (!path.startsWith(prefix) || report === undefined) return NOT_FOUND
    if (request.method !== 'GET') return { status: 405, type: 'text/plain', body: 'only GET\n' }
    const rest = path.slice(prefix.length)
    if (rest === '')
      return {
        status: 200,
        type: 'text/html',
        body: documentStart(indexOf(report), pageAssets(), 'served') + DOCUMENT_END,
      }
    if (rest === 'index.json') return json({ revision, index: indexOf(report) })
    if (rest === 'revision.json') return json({ revision })
    const number = /^file\/(\d{1,9})$/.exec(rest)?.[1]
    return number === undefined ? NOT_FOUND : fileAnswer(report, Number(number))
  }
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain', body: 'not found\n' }

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) }
}

async function fileAnswer({ coverage, sources }: Report, number: number): Promise<Answer> {
  const { packages, reach } = coverage
  const found = packages.flatMap((pkg) => pkg.files.map((file) => ({ pkg, file })))[number]
  if (found === undefined) return NOT_FOUND
  const { pkg, file } = found
  const sourced = { file, content: await sources.read(file.path), sources: coverage.sources.length }
  const measured = new MeasuredFile(sourced, pkg, undefined)
  const body = Buffer.concat(storedFile({ measured, sources: coverage.sources.length, reach }))
  return { status: 200, type: 'text/plain', body }
}

/** The index while programs run: nothing is judged, and the files are not in the document. */
function indexOf(report: Report): PageIndex {
  return {
    ...pageIndex({ ...report, keptStatements: 0, findings: doubtsOf(report) }),
    passed: null,
    blocks: [],
  }
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  })
  response.end(body)
}
