/**
 * @module The statements of packages that are in no binary, from Go's own cover tool: `go build -cover` runs it in the
 * same way for each package that it instruments.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { captureBounded } from '../../process/boundedCommand.js'
import { describeError } from '../../support/errors.js'
import { isFile } from '../../support/files.js'
import { forEachLimited } from '../../support/parallel.js'
import { readRegularFile } from '../../support/regularFile.js'
import type { GoCommand } from '../goCommand.js'
import { FIRST_WITH_VARIABLES_FILE, type GoVersion, compareVersions } from '../goVersion.js'
import type { GoPackage } from '../packages/packages.js'

/** How many packages are instrumented at the same time. */
const PARALLEL_PACKAGES = 4
/** In bytes, far above the size of any real instrumented source. */
const MAX_OUTPUT = 256 * 1024 * 1024

/** The first part of the names of the variables that the tool writes. */
const PREFIX = 'goCover_'
/** The variable with what the tool records about the functions of a package. */
const RECORD = new RegExp(`^var ${PREFIX}M = \\[\\.\\.\\.\\]byte\\{([^}]*)\\}`, 'm')

/** What the cover tool says about a package. */
export interface Instrumented {
  readonly importPath: string
  /** The package as it would be in a meta-data file; undefined if it has no functions, or the tool failed. */
  readonly blob: Uint8Array | undefined
  /** The tool's own message; undefined if it succeeded. */
  readonly problem: string | undefined
}

export interface InstrumentRequest {
  readonly packages: readonly GoPackage[]
  /** The package name to record, which need not be the real one. */
  readonly name: string
  readonly goVersion: GoVersion
  /** An absolute directory, empty, for files that nobody needs afterwards. */
  readonly scratch: string
  /** Ends the tool. */
  readonly stop: AbortSignal
}

/**
 * Runs the cover tool on packages without building them, and keeps what it records about their functions. Tests may have
 * replaced anything: when the tool does not end for one package, it is not run for the others. Never throws.
 */
export async function instrumentPackages(
  go: GoCommand,
  request: InstrumentRequest,
): Promise<readonly Instrumented[]> {
  const found: Instrumented[] = []
  let slow: TooSlow | undefined
  await forEachLimited(request.packages, PARALLEL_PACKAGES, async (pkg, index) => {
    const { importPath } = pkg
    const scratch = join(request.scratch, String(index))
    try {
      if (slow !== undefined) throw slow
      found[index] = { importPath, blob: await instrument(go, pkg, request, scratch), problem: undefined }
    } catch (error) {
      if (error instanceof TooSlow) slow = error
      found[index] = { importPath, blob: undefined, problem: describeError(error) }
    }
  })
  return found
}

class TooSlow extends Error {
  override readonly message = 'go tool cover did not end in time'
}

/** @throws Error with the tool's message if it fails; TooSlow if it was ended */
async function instrument(
  go: GoCommand,
  { importPath, modulePath, dir, files }: GoPackage,
  { name, goVersion, stop }: InstrumentRequest,
  scratch: string,
): Promise<Uint8Array | undefined> {
  const sources = files.map((file) => join(dir, file))
  // The tool would wait for a named pipe.
  for (const source of sources)
    if (!(await isFile(source))) throw new Error(`${source} is not a regular file`)
  await mkdir(scratch, { recursive: true })
  const [config, list] = [join(scratch, 'config.json'), join(scratch, 'files.txt')]
  const outputs = files.map((_, index) => join(scratch, `${index}.go`))
  if (compareVersions(goVersion, FIRST_WITH_VARIABLES_FILE) >= 0)
    outputs.unshift(join(scratch, 'variables.go'))
  // As cmd/go writes it (cmd/internal/cov/covcmd.CoverPkgConfig).
  const settings = {
    OutConfig: join(scratch, 'out.json'),
    PkgPath: importPath,
    PkgName: name,
    Granularity: 'perblock',
    ModulePath: modulePath,
    Local: false,
    EmitMetaFile: '',
  }
  await writeFile(config, JSON.stringify(settings))
  await writeFile(list, `${outputs.join('\n')}\n`)
  const flags = ['-pkgcfg', config, '-mode', 'atomic', '-var', PREFIX, '-outfilelist', list]
  const args = ['tool', 'cover', ...flags, ...sources]
  const { env, platform } = go
  const ended = await captureBounded(go.program, args, { cwd: scratch, env, platform, stop })
  if (ended === undefined) throw new TooSlow()
  const { exitCode, stderr } = ended
  if (exitCode !== 0) throw new Error(stderr.trim() || `go tool cover ended with exit code ${exitCode}`)
  const texts = await Promise.all(outputs.map(async (path) => readRegularFile(path, MAX_OUTPUT)))
  return texts.map((text) => bytesIn(text.toString())).find((bytes) => bytes !== undefined)
}

/** The bytes of the array in which the tool writes what it records; undefined if there is none. */
function bytesIn(text: string): Uint8Array | undefined {
  const array = RECORD.exec(text)?.[1]
  return array === undefined ? undefined : Uint8Array.from(array.match(/0x[0-9a-f]+/g) ?? [], Number)
}
