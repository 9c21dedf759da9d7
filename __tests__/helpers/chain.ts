/** @module Whole runs on copies of the fixtures, with real toolchains, real builds and real processes. */
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputName } from '../../src/inputs/definitions.js'
import { type Inputs, parseInputs } from '../../src/inputs/runInputs.js'
import type { Report } from '../../src/report/report.js'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import type { ImpactSource } from '../../src/stages/chooseTests.js'
import { judge } from '../../src/stages/judge.js'
import { measure } from '../../src/stages/measure.js'
import type { RunHost } from '../../src/stages/runHost.js'
import { setUp } from '../../src/stages/setUp.js'
import { type RunDirectories, makeRunDirectories } from '../../src/stages/runDirectories.js'
import { quietLog } from './quietLog.js'
import { realHost } from './toolchains.js'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface ChainRun {
  readonly report: Report
  readonly directories: RunDirectories
  readonly outDirectory: string
  /** The copy of the module. */
  readonly module: string
  /** Everything that was logged, one line each: `info: …`, `child: …`, `error: …`. */
  readonly said: readonly string[]
}

export interface ChainOptions {
  readonly inputs?: Partial<Record<InputName, string>>
  /** Which test covers what; by default as the inputs say. */
  readonly attribution?: Inputs['attribution']
  /** By what the tests are chosen; by default all of them run. */
  readonly impact?: ImpactSource
  readonly env?: Readonly<Record<string, string>>
  readonly stop?: AbortSignal
  readonly onLine?: (line: string) => void
}

/** Copies modules to temporary folders, runs on them and removes everything at the end. */
export class Chain {
  private readonly made: string[] = []

  /** @param source relative to the top of the repository, such as `examples/shortener` */
  async copy(source: string): Promise<string> {
    const parent = await mkdtemp(join(tmpdir(), 'chain-'))
    this.made.push(parent)
    // The path contains a space: flags and -exec must be quoted.
    const module = join(parent, 'a module')
    await cp(join(ROOT, source), module, { recursive: true })
    return module
  }

  async run(module: string, options: ChainOptions = {}): Promise<ChainRun> {
    const parent = await mkdtemp(join(tmpdir(), 'chain run-'))
    this.made.push(parent)
    const directories = await makeRunDirectories(parent)
    const outDirectory = join(parent, 'out')
    const log = quietLog(options.onLine)
    const { env, platform, arch, toolCacheDir, stop } = realHost()
    const host: RunHost = {
      env: { ...env, GOFLAGS: '', ...options.env },
      platform,
      arch,
      toolCacheDir,
      version: '0.0.0-test',
      log,
      stop: options.stop ?? stop,
    }
    const parsed = parseInputs((name) => options.inputs?.[name], module)
    const inputs = { ...parsed, attribution: options.attribution ?? parsed.attribution }
    const ready = await setUp(inputs, directories, host)
    const measurement = await measure(
      ready,
      { inputs, directories, outDirectory, impact: options.impact },
      host,
    )
    const report = judge(measurement, NO_COMPARISON, inputs)
    return { report, directories, outDirectory, module, said: log.lines }
  }

  async clean(): Promise<void> {
    for (const directory of this.made.splice(0)) await rm(directory, { recursive: true, force: true })
  }
}

/** Every file of a tree with a hash of its contents. */
export async function treeOf(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  const hashes = await Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
      return [relative(directory, file), hash] as const
    }),
  )
  return Object.fromEntries(hashes)
}

/** `cmd/greet 7/9` for each package, and the total: the essence of a report for a test. */
export function figures(report: Report): readonly string[] {
  const { packages, tallies } = report.coverage
  const line = (
    name: string,
    { covered, total }: { readonly covered: number; readonly total: number },
  ): string => `${name} ${covered}/${total}`
  return [
    ...packages.map((pkg) => line(pkg.importPath.split('/').slice(2).join('/') || '.', pkg.tallies.together)),
    line('total', tallies.together),
  ]
}

export function codes(report: Report): readonly string[] {
  return report.findings.map((finding) => finding.code)
}
