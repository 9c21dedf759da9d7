/** @module One look at a directory into which programs are writing: what they have covered so far. */
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runningProcesses } from '../checks/runningProcesses.js'
import { NO_COMPARISON } from '../compare/comparison.js'
import { type Sources, runSources } from '../coverage/sources.js'
import { type ChangedRange } from '../diff/changeKinds.js'
import { fileDiff } from '../diff/fileDiff.js'
import { parseFailOn } from '../findings/failOn.js'
import { findModule } from '../go/packages/module.js'
import type { Report } from '../report/report.js'
import { UserError } from '../support/errors.js'
import { isDirectory } from '../support/files.js'
import { VERSION } from '../version.js'
import { judge } from './judge.js'
import { merge } from './merge.js'

const META_NAME = /^(?:live\.)?covmeta\./

export interface WatchRequest {
  /** Absolute: the GOCOVERDIR of the programs. */
  readonly directory: string
  /** Absolute: where the module of the programs is looked for, upwards. */
  readonly checkout: string
  readonly platform: NodeJS.Platform
}

/** What has been covered so far. */
export interface WatchRound {
  readonly report: Report
  /** How many of the programs are running now. */
  readonly running: number
}

/**
 * Reads the directory. The programs notice nothing: counters of running ones are mapped files.
 * @throws UserError if it cannot be read
 */
export async function watchRound({ directory, checkout, platform }: WatchRequest): Promise<WatchRound> {
  if (!(await isDirectory(directory)))
    throw new UserError(
      `${directory} is not a directory, or not any more`,
      'Name the directory that GOCOVERDIR names for the programs; create it before they start, and leave it there.',
    )
  const names = await readdir(directory)
  const live = names
    .filter((name) => name.startsWith('live.covcounters.'))
    .map((name) => join(directory, name))
  const running = await runningProcesses(live, platform)
  const measurement = await merge({
    directories: [directory],
    outDirectory: undefined,
    running: new Set(running.keys()),
    version: VERSION,
  })
  const sources = await sourcesOf(directory, names, checkout)
  const report = judge({ ...measurement, sources }, NO_COMPARISON, { gates: [], failOn: parseFailOn('') })
  return { report, running: running.size }
}

/** What is covered in a round and was not in the round before. */
export function newlyCovered(
  before: Report | undefined,
  after: Report,
): readonly (ChangedRange & { readonly path: string })[] {
  const earlier = new Map(
    before?.coverage.packages.flatMap(({ files }) => files.map((file) => [file.path, file])),
  )
  return after.coverage.packages
    .flatMap(({ files }) => files)
    .flatMap((file) => {
      const known = earlier.get(file.path)
      if (known?.tallies.together.covered === file.tallies.together.covered) return []
      const pair = { before: known, after: file, isSameText: true, text: undefined, isComplete: true }
      const { ranges } = fileDiff(file.path, pair)
      return ranges
        .filter(({ kind }) => kind === 'gained' || kind === 'new-covered')
        .map((range) => ({ path: file.path, ...range }))
    })
}

/** The files of the module around a directory that nobody has changed since the first program started. */
async function sourcesOf(directory: string, names: readonly string[], checkout: string): Promise<Sources> {
  const metas = names.filter((name) => META_NAME.test(name))
  const times = await Promise.all(
    metas.map(
      async (name) => (await stat(join(directory, name)).catch(() => undefined))?.mtimeMs ?? Infinity,
    ),
  )
  const started = Math.min(...times)
  const module = await findModule(checkout).catch(() => undefined)
  const locate = (importPath: string): string | undefined => {
    if (module === undefined) return undefined
    const dir = dirname(module.file)
    if (importPath === module.path) return dir
    return importPath.startsWith(`${module.path}/`)
      ? join(dir, importPath.slice(module.path.length + 1))
      : undefined
  }
  const sources = runSources({ locate, files: [], directed: new Set() })
  return {
    ...sources,
    read: async (path) => {
      const place = await sources.place(path)
      const changed = place === undefined ? 0 : (await stat(place)).mtimeMs
      return changed > started ? { kind: 'differs' } : sources.read(path)
    },
  }
}
