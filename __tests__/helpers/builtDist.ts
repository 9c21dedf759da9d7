/** @module The bundle of the sources as they are now: the committed one, or a new one if that is older. */
import { createHash } from 'node:crypto'
import { cp, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from '../../src/process/exec.js'
import { ROOT } from './chain.js'
import { keptBuild, sourcesOf } from './keptBuild.js'

/** What the bundle is built from, and what it needs at run time. */
const PARTS = [
  'src',
  'launcher',
  'preserve',
  'scripts',
  'action.yml',
  'build',
  'collect',
  'report',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

let found: Promise<string> | undefined

/** @returns a folder laid out like a checkout of the action: action.yml, dist, launcher and preserve */
export async function builtDist(): Promise<string> {
  found ??= isCommitted().then(async (committed) => (committed ? ROOT : build()))
  return found
}

/** Whether the sources are those of the committed bundle; `npm run dist:check` shows that it is built from them. */
async function isCommitted(): Promise<boolean> {
  const built = await readFile(join(ROOT, 'dist', 'sources.sha256'), 'utf8').catch(() => '')
  const hash = await capture(process.execPath, [join('scripts', 'distSources.mjs')], {
    cwd: ROOT,
    env: process.env,
  })
  return built !== '' && hash.stdout === built
}

async function build(): Promise<string> {
  return keptBuild({
    name: `dist-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`,
    // Uses the dependencies of this checkout.
    parts: [ROOT, ...(await sourcesOf(...PARTS.map((part) => join(ROOT, part))))],
    make: async (directory) => {
      for (const part of PARTS) await cp(join(ROOT, part), join(directory, part), { recursive: true })
      await symlink(join(ROOT, 'node_modules'), join(directory, 'node_modules'), 'junction')
      const built = await capture(process.execPath, [join('scripts', 'build.mjs')], {
        cwd: directory,
        env: process.env,
      })
      if (built.exitCode !== 0)
        throw new Error(`the bundle could not be built:\n${built.stdout}${built.stderr}`)
    },
  })
}
