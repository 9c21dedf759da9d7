import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { type Server, createServer } from 'node:http'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { UserError, describeError } from '../../../src/support/errors.js'
import type { Environment } from '../../../src/process/exec.js'
import type { Host } from '../../../src/go/toolchain/host.js'
import { type Toolchain, goProgram } from '../../../src/go/toolchain/toolchain.js'
import { parseVersionRequest } from '../../../src/go/toolchain/versionRequest.js'
import {
  type GoDev,
  type Replies,
  body,
  cut,
  redirect,
  releaseList,
  serveGoDev,
  silence,
  smallArchive,
  stall,
  status,
} from '../../helpers/goDev.js'
import { type EmptyPath, emptyPath } from '../../helpers/emptyPath.js'
import { quietLog } from '../../helpers/quietLog.js'
import { inTemporary } from '../../helpers/temporary.js'
import { realHost, verifiedGo } from '../../helpers/toolchains.js'

const VERSION = '1.24.13'
const QUICK = { stallMs: 1500, totalMs: 60_000, retryAfterMs: [1, 1] }

let archive: Buffer
let noGo: EmptyPath
/** Every server of the test, the newest last. */
let servers: GoDev[] = []

beforeAll(async () => {
  archive = await smallArchive(VERSION)
  noGo = await emptyPath()
})

afterAll(() => noGo.remove())

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

async function serve(replies: Replies): Promise<GoDev> {
  const server = await serveGoDev(replies)
  servers.push(server)
  return server
}

/** No Go on PATH, and tokens that nobody is to see. */
function environment(): Environment {
  return { ...process.env, PATH: noGo.path, GITHUB_TOKEN: 'ghs_secret', INPUT_TOKEN: 'ghs_secret' }
}

/** What the newest server was asked for. */
function requests(): readonly string[] | undefined {
  return servers.at(-1)?.requests
}

/** Sets up Go from a go.dev with these replies, with no Go on PATH that could help. */
async function setUpFrom(
  replies: Replies,
  toolCacheDir: string,
  changes: Partial<Host> = {},
): Promise<Toolchain> {
  const goDev = await serve(replies)
  return verifiedGo(
    { request: parseVersionRequest(VERSION, 'go-version'), requestedBy: 'go-version' },
    realHost({ env: environment(), toolCacheDir, downloadBase: goDev.base, limits: QUICK, ...changes }),
  )
}

async function failureOf(replies: Replies, changes: Partial<Host> = {}): Promise<string> {
  return inTemporary(async (cache) => {
    const failure = await setUpFrom(replies, cache, changes).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(UserError)
    expect(await readdir(join(cache, 'go')).catch(() => [])).toEqual([])
    return describeError(failure)
  })
}

const list = (): Replies['list'] => [body(releaseList(VERSION, archive))]

describe('an archive with the right checksum', () => {
  it('is unpacked into the tool cache, where the next setup finds it', async () => {
    await inTemporary(async (cache) => {
      const log = quietLog()
      const toolchain = await setUpFrom({ list: list(), archive: [body(archive)] }, cache, { log })
      const size = (archive.length / 1e6).toFixed(0)
      expect(log.lines.findLast((line) => line.includes('downloading'))).toBe(
        `progress: downloading Go ${VERSION}: ${size} of ${size} MB (100%)`,
      )
      expect(log.lines.filter((line) => line.startsWith('info'))).toHaveLength(1)
      expect(toolchain).toMatchObject({
        version: { name: VERSION },
        origin: 'go.dev',
        goroot: join(cache, 'go', VERSION, process.arch),
      })
      expect(existsSync(goProgram(toolchain))).toBe(true)
      expect((await readdir(join(cache, 'go', VERSION))).sort()).toEqual([
        process.arch,
        `${process.arch}.complete`,
      ])
      expect(requests()).toEqual([
        'GET /dl/?mode=json&include=all no token',
        expect.stringMatching(/^GET \/dl\/go1\.24\.13\.\S+ no token$/),
      ])
      const again = await setUpFrom({ list: [] }, cache)
      expect(again).toEqual({ ...toolchain, origin: 'tool cache' })
      expect(requests()).toEqual([])
    })
  })

  it.each<[string, () => Replies]>([
    [
      'after a server error',
      () => ({ list: [status(500), ...list()], archive: [status(503), body(archive)] }),
    ],
    [
      'after a cut connection',
      () => ({ list: list(), archive: [cut(archive), cut(archive), body(archive)] }),
    ],
    ['after a stalled connection', () => ({ list: list(), archive: [stall(archive), body(archive)] })],
    ['after no answer at all', () => ({ list: [silence, ...list()], archive: [body(archive)] })],
    ['after a redirect', () => ({ list: list(), archive: [redirect('/other/place'), body(archive)] })],
  ])('is downloaded %s', async (_, replies) => {
    await inTemporary(async (cache) => {
      const toolchain = await setUpFrom(replies(), cache)
      expect(toolchain).toMatchObject({ version: { name: VERSION }, origin: 'go.dev' })
    })
  })

  it('is downloaded through the proxy of the environment', async () => {
    const goDev = await serve({ list: list(), archive: [body(archive)] })
    const [proxy, asked] = await tunnelTo(goDev.port)
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try {
      await inTemporary(async (cache) => {
        const toolchain = await setUpFrom({ list: [] }, cache, { downloadBase: 'http://go.example/dl/' })
        expect(toolchain.origin).toBe('go.dev')
        expect(asked).toContain('go.example:80')
      })
    } finally {
      delete process.env.http_proxy
      proxy.closeAllConnections()
      proxy.close()
    }
  })

  it('is installed once by two concurrent setups, and both can use it', async () => {
    await inTemporary(async (cache) => {
      const goDev = await serve({ list: list(), archive: [body(archive)] })
      const wanted = { request: parseVersionRequest(VERSION, 'go-version'), requestedBy: 'go-version' }
      const host = realHost({ env: environment(), toolCacheDir: cache, downloadBase: goDev.base })
      const both = await Promise.all([verifiedGo(wanted, host), verifiedGo(wanted, host)])
      expect(both.map(({ goroot }) => goroot)).toEqual([
        join(cache, 'go', VERSION, process.arch),
        join(cache, 'go', VERSION, process.arch),
      ])
      expect((await readdir(join(cache, 'go', VERSION))).sort()).toEqual([
        process.arch,
        `${process.arch}.complete`,
      ])
    })
  })
})

describe('an archive that cannot be trusted', () => {
  it('is refused with a wrong checksum, and downloaded only once', async () => {
    const other = Buffer.from(archive)
    other[100] = (other[100] ?? 0) ^ 1
    const failure = await failureOf({ list: list(), archive: [body(other)] })
    expect(failure).toMatch(/does not match its checksum.*sha256 is [\da-f]{64}, expected [\da-f]{64}/)
    expect(requests()).toHaveLength(2)
  })

  it.each([
    ['no checksum', undefined],
    ['an empty checksum', ''],
    ['an invalid checksum', 'abc'],
  ])('is not downloaded with %s', async (_, sum) => {
    const failure = await failureOf({
      list: [body(releaseList(VERSION, archive, { sha256: sum }))],
      archive: [body(archive)],
    })
    expect(failure).toContain('has no checksum for go1.24.13.')
    expect(requests()).toHaveLength(1)
  })

  it('is refused if it contains another version', async () => {
    const failure = await inTemporary(async (cache) => {
      const goDev = await serve({ list: [body(releaseList('1.24.12', archive))], archive: [body(archive)] })
      const wanted = { request: parseVersionRequest('1.24.12', 'go-version'), requestedBy: 'go-version' }
      const host = realHost({ env: environment(), toolCacheDir: cache, downloadBase: goDev.base })
      const error: unknown = await verifiedGo(wanted, host).catch((thrown: unknown) => thrown)
      expect(await readdir(join(cache, 'go'))).toEqual([])
      return describeError(error)
    })
    expect(failure).toContain('should be Go 1.24.12, but it reports go1.24.13')
  })

  it('is refused if its name leads elsewhere', async () => {
    const failure = await failureOf({
      list: [body(releaseList(VERSION, archive, { filename: '../../x' }))],
      archive: [body(archive)],
    })
    expect(failure).toMatch(/there is no archive of Go 1\.24\.13 for/)
  })
})

describe('a failed download', () => {
  it.each<[string, () => Replies, RegExp]>([
    ['a missing archive', () => ({ list: list() }), /go1\.24\.13\.\S+ answered with HTTP status 404/],
    ['a list that keeps failing', () => ({ list: [status(500)] }), /all answered with HTTP status 500/],
    ['a list that is not JSON', () => ({ list: [body('<html>')] }), /the list of Go releases is not JSON/],
    [
      'a connection that is cut every time',
      () => ({ list: list(), archive: [cut(archive)] }),
      /could not be downloaded: aborted/,
    ],
    ['a server that does not respond', () => ({ list: [silence] }), /the server sent nothing for 0\.2 s/],
    [
      'a server that stalls',
      () => ({ list: list(), archive: [stall(archive)] }),
      /the server sent nothing for 0\.2 s/,
    ],
  ])('is reported for %s', async (_, replies, message) => {
    const failure = await failureOf(replies(), { limits: { ...QUICK, stallMs: 200 } })
    expect(failure).toMatch(/^Go 1\.24\.13, which go-version asks for, could not be set up\n- tool cache: /)
    expect(failure).toMatch(message)
    expect(failure).toContain('- PATH: no Go')
    expect(failure).toContain('- module proxy: there is no Go 1.21.0 or later')
  })

  it('is reported for a proxy that does not respond', async () => {
    const proxy = createServer()
    const clients: Duplex[] = []
    proxy.on('connect', (_, client) => clients.push(client))
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try {
      const options = { limits: { ...QUICK, stallMs: 200 }, downloadBase: 'http://go.example/dl/' }
      expect(await failureOf({ list: [] }, options)).toMatch(/the server sent nothing for 0\.2 s/)
    } finally {
      delete process.env.http_proxy
      for (const client of clients) client.destroy()
      proxy.closeAllConnections()
      proxy.close()
    }
  })

  it('is not repeated after the time for all of it is up', async () => {
    const drip = Buffer.alloc(1 << 20)
    const failure = await failureOf(
      {
        list: [
          (response) => {
            const timer = setInterval(() => response.write(drip.subarray(0, 1)), 20)
            response.on('close', () => {
              clearInterval(timer)
            })
          },
        ],
      },
      { limits: { ...QUICK, totalMs: 500 } },
    )
    expect(failure).toContain('it did not finish within 0.5 s')
    expect(requests()).toHaveLength(1)
  })

  it('is reported without the credentials in its URL', async () => {
    const failure = await failureOf({ list: [] }, { downloadBase: 'http://user:secret@127.0.0.1:9/dl/' })
    expect(failure).toContain('http://127.0.0.1:9/dl/')
    expect(failure).not.toMatch(/secret|user:/)
  })

  it('suggests the nearest versions if the version does not exist', async () => {
    const file = { files: [] }
    const versions = ['1.24.10', '1.24.11', '1.24.12', '1.26.8', '1.27rc1', '1.23.4']
    const existing = versions.map((version) => ({ version: `go${version}`, ...file }))
    const failure = await failureOf({ list: [body(JSON.stringify(existing))] })
    expect(failure).toBe(
      'there is no Go 1.24.13, which go-version asks for\nThe nearest existing versions: 1.24.12, 1.24.11, 1.26.8.',
    )
  })

  it('leaves nothing behind if the run is stopped', async () => {
    const stop = new AbortController()
    const stopping: Replies = {
      list: list(),
      archive: [
        (response, request) => {
          stall(archive)(response, request)
          stop.abort()
        },
      ],
    }
    await inTemporary(async (cache) => {
      const failure: unknown = await setUpFrom(stopping, cache, { stop: stop.signal }).catch(
        (error: unknown) => error,
      )
      expect(stop.signal.aborted).toBe(true)
      expect(failure).toBe(stop.signal.reason)
      expect(await readdir(join(cache, 'go'))).toEqual([])
    })
  })
})

/** An HTTP proxy that leads every tunnel to one port; also what it was asked for. */
async function tunnelTo(port: number): Promise<[Server, string[]]> {
  const asked: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, client) => {
    asked.push(request.url ?? '')
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return [proxy, asked]
}
