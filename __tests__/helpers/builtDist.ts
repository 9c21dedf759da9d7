/** @module The bundle of the sources as they are now, built once and kept for as long as they do not change. */
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from '../../src/process/exec.js'
import { ROOT } from './chain.js'

/** What the bundle is made from, and what it needs beside it. */
const PARTS = [
  'src',
  'launcher',
  'preserve',
  'scripts',
  'action.yml',
  'report',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** @returns the folder with action.yml, dist, launcher and preserve, as a checkout of the action has them */
export async function builtDist(): Promise<string> {
  const prefix = `go-integration-coverage-dist-${sha256(ROOT)}-`
  const name = `${prefix}${await hashOfParts()}`
  const target = join(tmpdir(), name)
  if (await isThere(target)) return target
  for (const old of await readdir(tmpdir())) {
    if (old.startsWith(prefix) && old !== name)
      await rm(join(tmpdir(), old), { recursive: true, force: true })
  }
  const staging = await mkdtemp(join(tmpdir(), 'dist-'))
  for (const part of PARTS) await cp(join(ROOT, part), join(staging, part), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(staging, 'node_modules'), 'junction')
  const build = await capture(process.execPath, [join('scripts', 'build.mjs')], {
    cwd: staging,
    env: process.env,
  })
  if (build.exitCode !== 0) throw new Error(`the bundle could not be built:\n${build.stdout}${build.stderr}`)
  // Whoever is first wins; the other one's bundle is the same.
  await rename(staging, target).catch(async (error: unknown) => {
    if (!(await isThere(target))) throw error
    await rm(staging, { recursive: true, force: true })
  })
  return target
}

async function hashOfParts(): Promise<string> {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    for (const file of await filesOf(join(ROOT, part)))
      hash.update(file.slice(ROOT.length)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
