/** @module Go's text profiles, as `go test -coverprofile` writes them: data of unit tests without functions. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { type CounterMode, MODES } from '../covdata/format/format.js'
import type { CoverageModel, FileCoverage, PackageCoverage, UnitCoverage } from './model.js'
import type { FileNamer } from './namedFiles.js'
import { sumAllTallies, talliesOfUnits } from './tallies.js'

/** The name of a profile that is stored with other data. */
export const PROFILE_NAME = 'coverage.out'

/** Go's counters do not exceed it. */
const MAX_COUNT = 0xffffffff
const MODE = /^mode: (\w+)$/
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9})$/
const COUNT = /^\d+$/

/** Thrown for a text that is no profile; the message says what is wrong with it. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
}

/**
 * Reads a profile. Blocks that are there several times, as of the test binaries of several packages, are added up as
 * `go tool cover` does it.
 * @param nameFile names files that Go names by where they were built
 * @returns a model without sources, whose counts are those of the profile
 * @throws ProfileError; Node's errors if the file cannot be read
 */
export async function readProfile(path: string, nameFile?: FileNamer): Promise<CoverageModel> {
  if (!(await stat(path)).isFile()) throw new ProfileError('it is not a regular file')
  const reader = new ProfileReader()
  const input = createReadStream(path, { encoding: 'utf8' })
  // Reads no faster than lines are taken.
  for await (const line of createInterface({ input, crlfDelay: Infinity })) reader.add(line)
  return reader.model(nameFile)
}

/** Takes a profile line by line. It is never whole in memory, as it may list the same blocks for each package. */
class ProfileReader {
  private readonly counts = new Map<string, number>()
  private mode: CounterMode | undefined
  private lines = 0

  add(line: string): void {
    this.lines++
    const name = MODE.exec(line)?.[1]
    if (name !== undefined) {
      const mode = MODES.find((known) => known === name)
      if (mode === undefined) throw this.error(`has the mode ${JSON.stringify(name.slice(0, 20))}`)
      // Profiles that were joined with cat have several such lines.
      this.mode = this.mode === undefined || this.mode === 'set' ? mode : this.mode
      return
    }
    if (this.mode === undefined) throw this.error('is not "mode: set", "mode: count" or "mode: atomic"')
    if (line === '') return
    const end = line.lastIndexOf(' ')
    const [block, count] = [line.slice(0, end), line.slice(end + 1)]
    const known = this.counts.get(block)
    if (!COUNT.test(count) || (known === undefined && !BLOCK.test(block)))
      throw this.error('is no line of a profile: "file:line.column,line.column statements count" is expected')
    this.counts.set(block, Math.min(MAX_COUNT, (known ?? 0) + Math.min(MAX_COUNT, Number(count))))
  }

  model(nameFile: FileNamer | undefined): CoverageModel {
    const { mode } = this
    if (mode === undefined) throw new ProfileError('it is empty')
    const files = new Map<string, UnitCoverage[]>()
    for (const [block, count] of this.counts) {
      const [, file = '', ...numbers] = BLOCK.exec(block) ?? []
      const units = files.get(file)
      const unit = unitOf(numbers.map(Number), mode === 'set' ? Math.min(1, count) : count)
      if (units === undefined) files.set(file, [unit])
      else units.push(unit)
    }
    return modelOf(mode, files, nameFile)
  }

  private error(what: string): ProfileError {
    return new ProfileError(`line ${this.lines} ${what}`)
  }
}

function unitOf(
  [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0]: readonly number[],
  count: number,
): UnitCoverage {
  const place = { startLine, startColumn, endLine, endColumn }
  return { ...place, statements, functionName: '', literal: false, count, counts: [] }
}

function modelOf(
  mode: CounterMode,
  files: ReadonlyMap<string, readonly UnitCoverage[]>,
  nameFile: FileNamer | undefined,
): CoverageModel {
  const found = new Map<string, { readonly modulePath: string; readonly files: FileCoverage[] }>()
  for (const [name, units] of files) {
    const { path, modulePath } = nameFile?.(name) ?? { path: name, modulePath: '' }
    const importPath = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const pkg = found.get(importPath) ?? { modulePath, files: [] }
    found.set(importPath, pkg)
    const sorted = units.toSorted(
      (one, other) => one.startLine - other.startLine || one.startColumn - other.startColumn,
    )
    pkg.files.push({ path, units: sorted, tallies: talliesOfUnits(sorted, 0) })
  }
  const packages = [...found].map(([importPath, pkg]): PackageCoverage => ({
    importPath,
    ...pkg,
    tallies: sumAllTallies(pkg.files, 0),
  }))
  return {
    mode,
    sources: [],
    packages,
    notLinked: [],
    unlinkedStatements: new Map(),
    tallies: sumAllTallies(packages, 0),
  }
}
