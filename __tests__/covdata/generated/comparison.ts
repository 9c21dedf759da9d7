/** @module Counts comparisons with Go's covdata and collects the differences. */
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Engine } from './engine.js'
import type { Covdata, Ran } from './go.js'
import { dataIn } from './writtenData.js'

/** A difference between our covdata and Go's. */
export interface Difference {
  /** The subcommand, or `compact`. */
  readonly command: string
  /** The command line, and the expected and the actual result. */
  readonly what: string
}

/** A covdata command without its -o flag. */
export interface CovdataCommand {
  readonly name: string
  readonly directories: readonly string[]
  readonly pattern: string | undefined
  readonly flags?: readonly string[]
  /** Whether -o is a file or a directory. */
  readonly output?: 'file' | 'directory'
}

export interface ComparisonOptions {
  readonly go: Covdata
  readonly ours: Engine
  /** An existing directory for results. */
  readonly root: string
  /** Flags that only our own percent gets. */
  readonly percentFlags: readonly string[]
}

/** The result of a command with everything that it wrote, in a form that can be compared. */
export interface Result extends Ran {
  readonly written: unknown
}

export class Comparison {
  readonly differences: Difference[] = []
  readonly ours: Engine
  readonly #go: Covdata
  readonly #root: string
  readonly #percentFlags: readonly string[]
  #made = 0
  #outputs = 0

  constructor({ go, ours, root, percentFlags }: ComparisonOptions) {
    this.#go = go
    this.ours = ours
    this.#root = root
    this.#percentFlags = percentFlags
  }

  /** The number of comparisons so far. */
  get made(): number {
    return this.#made
  }

  /** An unused path for a result. */
  newPath(): string {
    this.#outputs++
    return path.join(this.#root, `out${this.#outputs}`)
  }

  /** @param normalise applied to both results before they are compared */
  async compare(command: CovdataCommand, normalise = (result: Result): Result => result): Promise<Compared> {
    const [goPath, ourPath] = [this.newPath(), this.newPath()]
    const go = await this.runGo(command, goPath)
    const extra = command.name === 'percent' ? this.#percentFlags : []
    const ours = await run(this.ours.covdata, command, ourPath, extra)
    this.note(command.name, describe(command), normalise(go), normalise(withoutNotices(ours)))
    return { go, goPath, ourPath }
  }

  async runGo(command: CovdataCommand, out = this.newPath()): Promise<Result> {
    return run(this.#go, command, out, [])
  }

  /** Counts a comparison, and records a difference. */
  note(command: string, subject: string, expected: unknown, found: unknown): void {
    this.#made++
    const [go, ours] = [readable(expected), readable(found)]
    if (go !== ours) this.differences.push({ command, what: `${subject}\n${firstDifference(go, ours)}` })
  }
}

export interface Compared {
  readonly go: Result
  /** The value of -o. */
  readonly goPath: string
  readonly ourPath: string
}

/**
 * What ours says where Go's covdata is silent: that a pattern selects nothing or is relative.
 */
const NOTICES = [
  /^warning: -pkg: no package in the data matches .*\n/gm,
  /^To list the import paths in the data, run covdata pkglist\.\n/gm,
  /^note: -pkg: .* starts at the root of each module: .*\n/gm,
]

function withoutNotices(result: Result): Result {
  return { ...result, stderr: NOTICES.reduce((text, notice) => text.replace(notice, ''), result.stderr) }
}

function describe({ name, directories, pattern, flags = [] }: CovdataCommand): string {
  return [
    name,
    ...flags,
    `-i=${directories.join(',')}`,
    ...(pattern === undefined ? [] : [`-pkg=${pattern}`]),
  ].join(' ')
}

async function run(
  covdata: Covdata,
  { name, directories, pattern, flags = [], output }: CovdataCommand,
  out: string,
  extra: readonly string[],
): Promise<Result> {
  if (output === 'directory') await mkdir(out)
  const ran = await covdata([
    name,
    ...flags,
    ...extra,
    `-i=${directories.join(',')}`,
    ...(pattern === undefined ? [] : [`-pkg=${pattern}`]),
    ...(output === undefined ? [] : [`-o=${out}`]),
  ])
  if (output === undefined) return { ...ran, written: undefined }
  return { ...ran, written: await (output === 'file' ? readFile(out, 'utf8') : dataIn(out)) }
}

/** A text for a value; values are equal if their texts are. */
function readable(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replaceAll('\\n', '\n')
}

/** Some characters of both texts around the first difference. */
function firstDifference(go: string, ours: string): string {
  let at = 0
  while (go[at] === ours[at]) at++
  const part = (text: string): string => text.slice(Math.max(0, at - 200), at + 300)
  return `Go:   …${part(go)}\nours: …${part(ours)}`
}
