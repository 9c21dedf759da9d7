/**
 * @module A real browser: the Chromium of @sparticuz/chromium, which npm installs with everything else. It exists for
 * Linux on x64 only.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type Page, chromium } from 'playwright-core'
import { capture } from '../../src/process/exec.js'
import { ROOT } from './chain.js'
import { keptBuild, sourcesOf } from './keptBuild.js'
import { onlyWhere } from './onlyWhere.js'

const isThere = process.platform === 'linux' && process.arch === 'x64'

/** `describe`, where there is a browser. */
export function withBrowser(name: string, tests: () => void): void {
  const system = `${process.platform}/${process.arch}`
  onlyWhere(isThere, `@sparticuz/chromium has no browser for ${system}`).describe(name, tests)
}

/** A page, and what went wrong or was asked for while it was used. */
export interface OpenedPage {
  readonly page: Page
  /** Everything but the document itself. */
  readonly requests: readonly string[]
  /** Messages of the console and uncaught errors. */
  readonly complaints: readonly string[]
}

export interface PageOptions {
  /** `light` or `dark`; the system's. */
  readonly colors?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** One browser for the tests of a file; close it at the end. */
export class TestBrowser {
  private constructor(private readonly browser: Browser) {}

  static async launch(): Promise<TestBrowser> {
    const directory = await browserDirectory()
    const browser = await chromium.launch({
      executablePath: join(directory, 'chromium'),
      // The libraries come last: those of the system are used where they are.
      env: {
        ...process.env,
        LD_LIBRARY_PATH: `/usr/lib/x86_64-linux-gnu:${join(directory, 'al2023', 'lib')}`,
      },
      args: ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'],
    })
    return new TestBrowser(browser)
  }

  /** @param target the path of a file, with or without `#…`, or an address */
  async open(
    target: string,
    { colors = 'light', width = 1280, height = 800 }: PageOptions = {},
  ): Promise<OpenedPage> {
    const context = await this.browser.newContext({ colorScheme: colors, viewport: { width, height } })
    const page = await context.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    const [path = '', hash] = target.split('#')
    const address =
      (/^https?:/.test(path) ? path : pathToFileURL(path).href) + (hash === undefined ? '' : `#${hash}`)
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) requests.push(request.url())
    })
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    await page.goto(address)
    return { page, requests, complaints }
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}

/** The unpacked browser, which is kept for other tests. */
async function browserDirectory(): Promise<string> {
  const manifest = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  return keptBuild({
    name: 'browser',
    parts: await sourcesOf(manifest),
    make: async (directory) => {
      const script = "await (await import('@sparticuz/chromium')).default.executablePath()"
      const unpacked = await capture(process.execPath, ['--input-type=module', '-e', script], {
        cwd: ROOT,
        // It unpacks to the temporary directory, and its libraries only where it believes that it needs them.
        env: { ...process.env, TMPDIR: directory, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      })
      if (unpacked.exitCode !== 0) throw new Error(`the browser could not be unpacked: ${unpacked.stderr}`)
    },
  })
}
