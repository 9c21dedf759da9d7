/**
 * @module The overlay with which binaries preserve their counters: changed files of the Go that builds them, for
 * `-overlay`. docs/preserving.md explains what they do and why that is safe.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { isThere } from '../support/files.js'
import { ownSources } from '../support/ownSources.js'
import { copiesIn } from './copies.js'
import { type CoveragePackage, type OwnSources, UnknownSource, patchedFiles } from './patches.js'

export interface OverlayRequest {
  /** Absolute. */
  readonly goroot: string
  /** Absolute: changed files are kept in it from run to run. */
  readonly toolCacheDir: string
  /** Absolute path of the overlay file to write. */
  readonly file: string
  /** The user's -overlay, with the absolute directory that its relative paths are resolved against. */
  readonly own: { readonly file: string; readonly cwd: string } | undefined
  /** Absolute: where binaries without GOCOVERDIR write; the same for all runs of a working directory. */
  readonly fixedDirectory?: string | undefined
  /** False to write snapshots instead of mapping the counters, as on systems that cannot map them. Default true. */
  readonly mapped?: boolean
}

/**
 * Writes the overlay file, including the user's own replacements.
 * @throws UnknownSource for a Go release that cannot be changed; UserError if the user's overlay cannot be read
 */
export async function writeOverlay(request: OverlayRequest): Promise<void> {
  const files = await patchedFiles({
    coveragePackage: await coveragePackageOf(request.goroot),
    go: async (path) => readSource(join(request.goroot, 'src', path)),
    own: await addedSources(),
    fixedDirectory: request.fixedDirectory,
    mapped: request.mapped ?? true,
  })
  const keep = await copiesIn(
    join(request.toolCacheDir, 'go-integration-coverage-preserve'),
    dirname(request.file),
  )
  const replace: Record<string, string> = {}
  for (const [path, text] of files) {
    replace[join(request.goroot, 'src', path)] = await keep(basename(path), text)
  }
  const own = request.own === undefined ? {} : await ownReplacements(request.own)
  await writeFile(request.file, JSON.stringify({ Replace: { ...replace, ...own } }))
}

async function readSource(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') throw new UnknownSource(`there is no ${path}`)
    throw error
  })
}

async function coveragePackageOf(goroot: string): Promise<CoveragePackage> {
  return (await isThere(join(goroot, 'src/internal/coverage/cfile')))
    ? 'internal/coverage/cfile'
    : 'runtime/coverage'
}

async function addedSources(): Promise<OwnSources> {
  const directory = ownSources('preserve', 'coverage_hooks.go')
  const read = async (name: string): Promise<string> => readFile(join(directory, name), 'utf8')
  const [proc, osLinux, hooks] = await Promise.all([
    read('runtime_proc.go'),
    read('runtime_os_linux.go'),
    read('coverage_hooks.go'),
  ])
  return { proc, osLinux, hooks }
}

/** The user's replacements, with absolute paths: the go command resolves relative ones against its own directory. */
async function ownReplacements({
  file,
  cwd,
}: {
  readonly file: string
  readonly cwd: string
}): Promise<Readonly<Record<string, string>>> {
  const path = resolve(cwd, file)
  try {
    const overlay = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, unknown>> | null
    // Go ignores the case of keys.
    const [, replace] =
      Object.entries(overlay ?? {}).findLast(([key]) => key.toLowerCase() === 'replace') ?? []
    const absolute = (name: string): string => (name === '' ? '' : resolve(cwd, name))
    return Object.fromEntries(
      Object.entries((replace ?? {}) as Readonly<Record<string, string>>).map(([from, to]) => [
        absolute(from),
        absolute(to),
      ]),
    )
  } catch (error) {
    throw new UserError(
      `build-flags: -overlay ${file} cannot be read: ${describeError(error)}`,
      'Fix or remove the file.',
    )
  }
}
