/** `watch` beside a real server that is used, killed and started again; the page in a real browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TestBrowser, withBrowser } from '../helpers/browser.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain } from '../helpers/chain.js'
import { buildBinary } from '../helpers/preservedBinaries.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const chain = new Chain()
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await chain.clean()
})

/** Enough for a machine that does something else as well. */
const MAX_WAIT_MS = 60_000
const NOTHING_COVERED = /(?<!\d)0\.0%/

/** A process and what it has written so far. */
class Running {
  text = ''
  readonly child: ChildProcess

  constructor(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
    this.child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    started.push(this.child)
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.text += chunk.toString()
      })
  }

  /** The first match in what it writes, or has written since `from`. */
  async says(pattern: RegExp, from = 0): Promise<RegExpExecArray> {
    const end = Date.now() + MAX_WAIT_MS
    for (;;) {
      const found = pattern.exec(this.text.slice(from))
      if (found !== null) return found
      if (Date.now() > end) throw new Error(`it did not say ${String(pattern)}:\n${this.text}`)
      if (this.child.exitCode !== null)
        throw new Error(`it ended without saying ${String(pattern)}:\n${this.text}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    const exit = once(this.child, 'exit') as Promise<[number | null]>
    this.child.kill(signal)
    const [code] = await exit
    return code
  }
}

describe('watch', () => {
  let [cli, module, linkd, data] = ['', '', '', '']

  beforeAll(async () => {
    cli = join(await builtDist(), 'dist', 'cli', 'index.js')
    module = await chain.copy('examples/shortener')
    linkd = await buildBinary({
      version: QUICK_RELEASE,
      kind: 'preserved',
      directory: dirname(module),
      cwd: module,
      flags: ['-coverpkg=./...'],
      target: './cmd/linkd',
    })
    data = join(dirname(module), 'data')
    await mkdir(data)
  })

  function watch(...args: readonly string[]): Running {
    return new Running(process.execPath, [cli, 'watch', ...args], module, {})
  }

  async function serve(): Promise<{ readonly server: Running; readonly url: string }> {
    const server = new Running(linkd, ['-addr', '127.0.0.1:0', '-db', join(data, '..', 'links.db')], module, {
      GOCOVERDIR: data,
    })
    const [, url = ''] = await server.says(/listening on (http\S+)/)
    return { server, url }
  }

  it('follows a server that is used, killed and started again, and agrees with the report afterwards', async () => {
    const watching = watch(data)
    await watching.says(/no coverage data yet, 0 programs running/)
    const first = await serve()
    await watching.says(/% of statements \(\d+\/259\), 1 program running/)
    expect(watching.text).not.toContain('Server.list')
    await fetch(`${first.url}/api/links`)
    await watching.says(/^\d\d:\d\d:\d\d internal\/api\/api\.go:\d+-\d+: Server\.list, \d+ statements?$/m)
    const killed = watching.text.length
    await first.server.end('SIGKILL')
    await watching.says(/, 0 programs running/, killed)
    const reached = watching.text.length
    const second = await serve()
    await watching.says(/, 1 program running/, reached)
    await fetch(`${second.url}/no-such-link`)
    await second.server.end('SIGTERM')
    await watching.says(/, 0 programs running/, reached)
    // What the first server reached is not new.
    expect(watching.text.slice(reached)).not.toContain('Server.list')
    expect(await watching.end('SIGINT')).toBe(130)
    const last = [...watching.text.matchAll(/\((\d+\/\d+)\)/g)].at(-1)?.[1]
    const report = new Running(
      process.execPath,
      [cli, 'report', data, '--out', join(data, '..', 'out')],
      module,
      {},
    )
    await report.says(/coverage: \S+ of statements \((\S+)\)/)
    expect(report.text).toContain(`of statements (${last ?? ''})`)
  })

  withBrowser('the page of watch', () => {
    it('follows the server, shows its source, and says when the watch has ended', async () => {
      const browser = await TestBrowser.launch()
      const { server, url } = await serve()
      const watching = watch(data, '--http', '127.0.0.1:0')
      const [address = ''] = await watching.says(/http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\//)
      const { page, requests, complaints } = await browser.open(address)
      const covered = page.locator('header .percent')
      const before = await covered.innerText()
      await fetch(`${url}/healthz`)
      await fetch(`${url}/api/links`, { method: 'POST', body: '{"url":"https://example.com/"}' })
      await page.locator('header .percent', { hasNotText: before }).waitFor()
      await page.goto(`${address}#example.com/shortener/internal/store/store.go`)
      await page.getByText('package store').first().waitFor()
      await page.goto(`${address}#files`)
      await page.getByLabel('By package').uncheck()
      await page.getByRole('button', { name: 'Open api.go' }).click()
      const remove = page.locator('tr.function', { hasText: 'Server.remove' })
      await remove.filter({ hasText: NOTHING_COVERED }).waitFor()
      await fetch(`${url}/api/links/none`, { method: 'DELETE' })
      // What is open follows, too.
      await remove.filter({ hasNotText: NOTHING_COVERED }).waitFor()
      expect(complaints).toEqual([])
      expect(requests.every((request) => request.startsWith(address))).toBe(true)
      // Nothing is judged while programs run.
      expect(await page.locator('.verdict').innerText()).toBe('live')
      expect(await page.title()).toMatch(/^\d+\.\d% · example\.com\/shortener$/)
      await watching.end('SIGINT')
      await page.getByRole('alert').waitFor()
      await browser.close()
      await server.end('SIGTERM')
    })
  })

  it('answers nobody who does not know the token, and only questions', async () => {
    const watching = watch(data, '--http', '127.0.0.1:0')
    const [address = ''] = await watching.says(/http:\S+/)
    const { origin, pathname } = new URL(address)
    const status = async (path: string, method = 'GET'): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        // fetch would tidy the path.
        const asked = request(origin, { path, method }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        asked.on('error', reject)
        asked.end()
      })
    const paths = ['/', '/index.json', `${pathname.slice(0, -2)}/`, `${pathname}../`, `${pathname}file/99999`]
    for (const path of [...paths, `${pathname}file/../../etc/passwd`, '//', '/%00'])
      expect([path, await status(path)]).toEqual([path, 404])
    expect(await status(pathname, 'POST')).toBe(405)
    expect(await status(`${pathname}index.json`)).toBe(200)
    expect(await watching.end('SIGTERM')).toBe(143)
  })

  it('names what it cannot watch or listen on', async () => {
    for (const [args, message] of [
      [[join(data, 'missing')], /is not a directory/],
      [[], /GOCOVERDIR is not set/],
      [[data, '--http', 'nowhere'], /is not an address/],
      [[data, '--http', '192.0.2.1:80'], /cannot be used/],
    ] as const) {
      const { child, text } = await ended(watch(...args))
      expect(child.exitCode).toBe(2)
      expect(text).toMatch(message)
      expect(text).not.toMatch(/\n\s+at /)
    }
  })
})

async function ended(running: Running): Promise<Running> {
  if (running.child.exitCode === null) await once(running.child, 'close')
  return running
}
