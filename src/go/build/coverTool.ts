/**
 * @module The statements of packages that are in no binary, from Go's own cover tool: `go build -cover` runs it in the
 * same way for each package that it instruments.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from '../../process/exec.js'
import { isFile } from '../../support/files.js'
import { forEachLimited } from '../../support/parallel.js'
import type { GoCommand } from '../goCommand.js'
import { FIRST_WITH_VARIABLES_FILE, type GoVersion, compareVersions } from '../goVersion.js'
import type { GoPackage } from '../packages/packages.js'

/** How many packages are instrumented at the same time. */
const PARALLEL_PACKAGES = 4

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
}

/**
 * Runs the cover tool on packages without building them, and keeps what it records about their functions.
 */
export async function instrumentPackages(
  go: GoCommand,
  request: InstrumentRequest,
): Promise<readonly Instrumented[]> {
  const found: Instrumented[] = []
  await forEachLimited(request.packages, PARALLEL_PACKAGES, async (pkg, index) => {
    found[index] = await instrument(go, pkg, request, join(request.scratch, String(index)))
  })
  return found
}

async function instrument(
  go: GoCommand,
  { importPath, modulePath, dir, files }: GoPackage,
  { name, goVersion }: InstrumentRequest,
  scratch: string,
): Promise<Instrumented> {
  const sources = files.map((file) => join(dir, file))
  // Tests may have put a named pipe in the place of a source, which the tool would wait for.
  for (const source of sources)
    if (!(await isFile(source)))
      return { importPath, blob: undefined, problem: `${source} is not a regular file` }
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
  const { exitCode, stderr } = await capture(go.program, args, { cwd: scratch, env: go.env })
  const problem =
    exitCode === 0 ? undefined : stderr.trim() || `go tool cover ended with exit code ${exitCode}`
  const texts = problem === undefined ? await Promise.all(outputs.map((path) => readFile(path, 'utf8'))) : []
  return { importPath, blob: texts.map(bytesIn).find((bytes) => bytes !== undefined), problem }
}

/** The bytes of the array in which the tool writes what it records; undefined if there is none. */
function bytesIn(text: string): Uint8Array | undefined {
  const array = RECORD.exec(text)?.[1]
  return array === undefined ? undefined : Uint8Array.from(array.match(/0x[0-9a-f]+/g) ?? [], Number)
}
