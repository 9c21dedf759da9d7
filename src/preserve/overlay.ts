/**
 * @module The overlay with which binaries preserve their counters: changed files of the Go that builds them, for
 * `-overlay`. docs/preserving.md explains what they do and why that is safe.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { isThere } from '../support/files.js'
import { ownSources } from '../support/ownSources.js'
import { copiesDirectory, copiesIn } from './copies.js'
import { type AttributionRequest, attributionFiles } from './attributionPatches.js'
import { UnknownSource } from './edits.js'
import { type CoveragePackage, type OwnSources, patchedFiles } from './patches.js'

/** The Go whose files are changed, and how. */
export interface RuntimeRequest {
  /** Absolute. */
  readonly goroot: string
  /** Absolute: changed files are kept in it from run to run. */
  readonly toolCacheDir: string
  /** Absolute: where binaries without GOCOVERDIR write; the same for all runs of a working directory. */
  readonly fixedDirectory?: string | undefined
  /** False to write snapshots instead of mapping the counters, as on systems that cannot map them. Default true. */
  readonly mapped?: boolean
  /** Whether test processes can also keep journals of their tests. Default false. */
  readonly attributing?: boolean
}

/** One file for -overlay. */
export interface OverlayFile {
  /** Absolute path of the file to write. */
  readonly file: string
  /** The user's -overlay, with the absolute directory that its relative paths are resolved against. */
  readonly own: { readonly file: string; readonly cwd: string } | undefined
}

/**
 * Writes overlay files with the same changes, each including the user's own replacements.
 * @returns why they have no changes for attribution, if these were asked for
 * @throws UnknownSource for a Go release that cannot be changed; UserError if an overlay of the user's cannot be read
 */
export async function writeOverlays(
  request: RuntimeRequest,
  overlays: readonly OverlayFile[],
): Promise<UnknownSource | undefined> {
  const [first] = overlays
  if (first === undefined) return undefined
  const { replace, unattributed } = await changedFiles(request, dirname(first.file))
  for (const { file, own } of overlays) {
    const more = own === undefined ? {} : await ownReplacements(own)
    await writeFile(file, JSON.stringify({ Replace: { ...replace, ...more } }))
  }
  return unattributed
}

interface ChangedFiles {
  readonly replace: Readonly<Record<string, string>>
  readonly unattributed: UnknownSource | undefined
}

/**
 * The replacements of Go's files.
 * @param otherwise absolute directory for the copies if the tool cache is not writable
 */
async function changedFiles(request: RuntimeRequest, otherwise: string): Promise<ChangedFiles> {
  const { goroot } = request
  const go = async (path: string): Promise<string> => readSource(join(goroot, 'src', path))
  const preserved = await patchedFiles({
    coveragePackage: await coveragePackageOf(goroot),
    go,
    own: await addedSources(),
    fixedDirectory: request.fixedDirectory,
    mapped: request.mapped ?? true,
  })
  const { files, unattributed } =
    request.attributing === true
      ? await withAttribution({ preserved, go, own: ownSource })
      : { files: preserved, unattributed: undefined }
  const keep = await copiesIn(copiesDirectory(request.toolCacheDir), otherwise)
  const replace: Record<string, string> = {}
  for (const [path, text] of files)
    replace[join(goroot, 'src', path)] = await keep(basename(path), withCopyOfGo(text, goroot))
  return { replace, unattributed }
}

/**
 * Go's build cache does not tell one copy of a release from another. What it compiled of changed files names the copy that
 * was the first, and a plugin does not fit a binary if each was compiled by another copy.
 */
function withCopyOfGo(text: string, goroot: string): string {
  return `${text}\n// Of the Go in ${JSON.stringify(goroot)}.\n`
}

/** Without these changes if this release cannot be changed so. */
async function withAttribution(request: AttributionRequest): Promise<{
  readonly files: ReadonlyMap<string, string>
  readonly unattributed: UnknownSource | undefined
}> {
  const { preserved } = request
  try {
    const files = new Map([...preserved, ...(await attributionFiles(request))])
    return { files, unattributed: undefined }
  } catch (error) {
    if (error instanceof UnknownSource) return { files: preserved, unattributed: error }
    throw error
  }
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
  const [proc, osLinux, hooks] = await Promise.all([
    ownSource('runtime_proc.go'),
    ownSource('runtime_os_linux.go'),
    ownSource('coverage_hooks.go'),
  ])
  return { proc, osLinux, hooks }
}

/** The text of a file in preserve/. */
async function ownSource(name: string): Promise<string> {
  return readFile(join(ownSources('preserve', 'coverage_hooks.go'), name), 'utf8')
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
