/** @module A go.dev on loopback, with one small archive: it behaves as each test wants it to. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from '../../src/process/exec.js'
import { targetOf } from '../../src/go/toolchain/target.js'
import { goToolchain } from './toolchains.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'

export type Reply = (response: ServerResponse, request: IncomingMessage) => void

export interface GoDev {
  /** Ends with a slash. */
  readonly base: string
  readonly port: number
  /** Method, path and authorization of each request. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

export interface Replies {
  /** The answers to the first, second, … request for the list; the last one is repeated. */
  readonly list: readonly Reply[]
  /** The answer to everything else. */
  readonly archive?: readonly Reply[]
}

export async function serveGoDev(replies: Replies): Promise<GoDev> {
  const requests: string[] = []
  const seen = { list: 0, archive: 0 }
  const server = createServer((request, response) => {
    requests.push(
      `${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? 'no token'}`,
    )
    const which = request.url?.includes('?mode=json') === true ? 'list' : 'archive'
    const all = replies[which] ?? []
    const reply = all[Math.min(seen[which], all.length - 1)] ?? status(404)
    seen[which] += 1
    reply(response, request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}/dl/`,
    port,
    requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export const status =
  (code: number): Reply =>
  (response) => {
    response.writeHead(code).end()
  }

export const body =
  (content: string | Buffer): Reply =>
  (response) => {
    response.end(content)
  }

/** Announces the whole content, sends half of it and cuts the connection. */
export const cut =
  (content: Buffer): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': content.length })
    response.write(content.subarray(0, content.length / 2), () => {
      response.destroy()
    })
  }

/** Sends half of the content and then nothing, without an end. */
export const stall =
  (content: Buffer): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': content.length })
    response.write(content.subarray(0, content.length / 2))
  }

/** Never answers. */
export const silence: Reply = () => undefined

export const redirect =
  (location: string): Reply =>
  (response) => {
    response.writeHead(302, { location }).end()
  }

/** The list of releases with one archive for this machine, as go.dev writes it. */
export function releaseList(version: string, archive: Buffer, changes: Record<string, unknown> = {}): string {
  const { goos, archiveArch } = targetOf(process.platform, process.arch)
  const file = {
    filename: `go${version}.${goos}-${archiveArch}.tar.gz`,
    os: goos,
    arch: archiveArch,
    version: `go${version}`,
    sha256: sha256(archive),
    size: archive.length,
    kind: 'archive',
    ...changes,
  }
  return JSON.stringify([
    { version: 'go1.9.7', stable: true, files: [] },
    { version: `go${version}`, stable: true, files: [{ ...file, kind: 'source', os: '', arch: '' }, file] },
  ])
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * An archive like go.dev's, but small: the real go binary of a release without its library. That is enough to ask
 * for its version, and nothing else is done with it.
 */
export async function smallArchive(version: string): Promise<Buffer> {
  const toolchain = await goToolchain(version)
  const folder = await mkdtemp(join(tmpdir(), 'small-archive-'))
  try {
    const goroot = join(folder, 'go')
    await mkdir(join(goroot, 'pkg', 'tool'), { recursive: true })
    await mkdir(join(goroot, 'bin'))
    await cp(goProgram(toolchain), goProgram({ ...toolchain, goroot }))
    const made = await capture('tar', ['-czf', 'archive', 'go'], { cwd: folder, env: process.env })
    if (made.exitCode !== 0) throw new Error(made.stderr)
    return await readFile(join(folder, 'archive'))
  } finally {
    await rm(folder, { recursive: true })
  }
}
