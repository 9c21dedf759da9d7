/** @module What an executable is: who built it, what of it is instrumented, and whether it preserves its counters. */
import { open } from 'node:fs/promises'
import type { MetaPackage } from '../../covdata/format/metaFile.js'
import { UserError } from '../../support/errors.js'
import { READ_WITHOUT_WAITING } from '../../support/regularFile.js'
import { buildIdIn, buildInfoIn } from './buildInfo.js'
import { type Instrumentation, instrumentationIn } from '../instrumentation.js'
import { linkedPackages } from './linkedPackages.js'

export interface Executable {
  readonly path: string
  readonly instrumentation: Instrumentation
  /** Whether the functions that keep counters are linked into it. */
  readonly preserves: boolean
  /** Undefined if no Go of 1.18 or later built it. */
  readonly goVersion: string | undefined
  readonly mainPackage: string | undefined
  readonly goos: string | undefined
  readonly goarch: string | undefined
  readonly buildId: string | undefined
  /** The instrumented packages. */
  readonly packages: readonly MetaPackage[]
  /** When the file was changed last, in milliseconds since 1970. */
  readonly modified: number
}

/** One of the functions that preserving adds to Go's runtime on every system. */
const PRESERVES = 'runtime.covliveRegister'
/** Larger than any binary that is run in tests. */
const MAX_BYTES = 1024 ** 3

/**
 * Reads an executable. It is not run. Links are followed, as for a program that is started.
 * @throws UserError for what is not a regular file of at most 1 GiB; Node's errors if it cannot be read
 */
export async function readExecutable(path: string): Promise<Executable> {
  const { bytes, modified } = await contentOf(path)
  const info = buildInfoIn(bytes)
  const instrumentation = instrumentationIn(bytes)
  return {
    path,
    instrumentation,
    preserves: bytes.includes(PRESERVES),
    goVersion: info?.goVersion,
    mainPackage: info?.mainPackage,
    goos: info?.settings.get('GOOS'),
    goarch: info?.settings.get('GOARCH'),
    buildId: buildIdIn(bytes),
    packages: instrumentation === 'none' ? [] : linkedPackages(bytes),
    modified,
  }
}

async function contentOf(path: string): Promise<{ readonly bytes: Buffer; readonly modified: number }> {
  const file = await open(path, READ_WITHOUT_WAITING)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw odd(path, 'it is not a regular file')
    if (stats.size > MAX_BYTES) throw odd(path, `it has more than ${MAX_BYTES} bytes`)
    return { bytes: await file.readFile(), modified: stats.mtimeMs }
  } finally {
    await file.close()
  }
}

function odd(path: string, reason: string): UserError {
  return new UserError(`cannot examine ${path}: ${reason}`, 'Name the executable that is started.')
}

/** Whether packages are those of an executable, each as it was compiled: then a meta-data file with them is its own. */
export function isBuildOf(executable: Executable, packages: readonly MetaPackage[]): boolean {
  const own = new Map(executable.packages.map((pkg) => [pkg.importPath, pkg.metaHash]))
  return own.size === packages.length && packages.every((pkg) => own.get(pkg.importPath) === pkg.metaHash)
}

/** How many bytes the counters of an executable take: for each function three numbers and those of its units. */
export function counterBytes({ packages }: Executable): number {
  return packages.reduce((sum, { records }) => sum + 4 * (3 * records.length + records.units), 0)
}
