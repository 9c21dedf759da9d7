/** @module Compares every covdata command on the data of generated binaries. */
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Comparison, Result } from './comparison.js'
import type { Random } from './random.js'
import { hasTies, withTiesSorted } from './ties.js'

/** Directories with data, and values of -pkg for them. */
export interface Subject {
  readonly directories: readonly string[]
  readonly pattern: string | undefined
}

/** How often Go is called at most until its order of tied units is ours. */
const TIED_CALLS = 30

/** percent, func, textfmt and pkglist. */
export async function compareTexts(comparison: Comparison, subject: Subject): Promise<void> {
  const sorted = (result: Result): Result =>
    typeof result.written === 'string' ? { ...result, written: withTiesSorted(result.written) } : result
  await comparison.compare({ name: 'percent', ...subject })
  await comparison.compare({ name: 'percent', ...subject, output: 'file' }, sorted)
  await comparison.compare({ name: 'pkglist', ...subject })
  const { go } = await comparison.compare({ name: 'textfmt', ...subject, output: 'file' }, sorted)
  if (typeof go.written === 'string' && hasTies(go.written)) await compareTied(comparison, subject)
  else await comparison.compare({ name: 'func', ...subject })
}

/** The rows of func depend on the order of tied units: one of Go's answers must be ours. */
async function compareTied(comparison: Comparison, subject: Subject): Promise<void> {
  const command = { name: 'func', ...subject }
  const ours = await comparison.ours.covdata(['func', ...flagsOf(subject)])
  let go = await comparison.runGo(command)
  for (let call = 1; call < TIED_CALLS && go.stdout !== ours.stdout; call++)
    go = await comparison.runGo(command)
  comparison.note('func', `func with ties ${flagsOf(subject).join(' ')}`, go, { ...ours, written: undefined })
}

function flagsOf({ directories, pattern }: Subject): readonly string[] {
  return [`-i=${directories.join(',')}`, ...(pattern === undefined ? [] : [`-pkg=${pattern}`])]
}

/** merge and merge -pcombine; Go also reads back what ours wrote. */
export async function compareMerges(comparison: Comparison, subject: Subject): Promise<void> {
  for (const flags of [[], ['-pcombine']]) {
    const merge = { name: 'merge', ...subject, flags, output: 'directory' } as const
    const { goPath, ourPath } = await comparison.compare(merge)
    const read = async (directory: string): Promise<Result> =>
      comparison.runGo({ name: 'percent', directories: [directory], pattern: undefined })
    comparison.note('merge', `percent of ${ourPath}`, await read(goPath), await read(ourPath))
  }
}

/** Go intersects single files rather than directories, as one might expect; ours does so too, but says it. */
function withoutAdvice(result: Result): Result {
  const advice = /^warning: input \d+ has .*\n/gm
  return { ...result, stderr: result.stderr.replaceAll(advice, '') }
}

/** subtract and intersect. The data must be of one pod: Go panics with several. */
export async function compareSets(comparison: Comparison, { directories, pattern }: Subject): Promise<void> {
  const compare = async (name: string, inputs: readonly string[]): Promise<unknown> =>
    comparison.compare({ name, directories: inputs, pattern, output: 'directory' }, withoutAdvice)
  await compare('subtract', directories.slice(0, 2))
  await compare('subtract', directories.slice(0, 2).reverse())
  await compare('intersect', directories.slice(0, 2))
  await compare('intersect', directories)
}

/** Go must print the same for compacted data as for the original. */
export async function compareCompaction(
  comparison: Comparison,
  directories: readonly string[],
): Promise<void> {
  const compacted = await comparison.ours.compactData(directories, comparison.newPath())
  for (const name of ['percent', 'func', 'textfmt', 'pkglist']) {
    const read = async (from: readonly string[]): Promise<unknown> => {
      const output = name === 'textfmt' ? ({ output: 'file' } as const) : {}
      const result = await comparison.runGo({ name, directories: from, pattern: undefined, ...output })
      return typeof result.written === 'string' ? withTiesSorted(result.written) : result.stdout
    }
    comparison.note(
      'compact',
      `${name} of ${compacted.join(',')}`,
      await read(directories),
      await read(compacted),
    )
  }
}

/** The tags of the pods in some directories. */
export async function podTags(directories: readonly string[]): Promise<readonly string[]> {
  const names = (await Promise.all(directories.map((directory) => readdir(directory)))).flat()
  return [...new Set(names.flatMap((name) => /^covmeta\.(?<tag>\S+)$/.exec(name)?.groups?.tag ?? []))].sort()
}

/** Copies one pod to three directories, each with its meta-data and some of the counters, or none. */
export async function splitPod(
  random: Random,
  tag: string,
  directories: readonly string[],
  root: string,
): Promise<readonly string[]> {
  const parts = ['x', 'y', 'z'].map((name) => path.join(root, name))
  for (const part of parts) await mkdir(part, { recursive: true })
  for (const directory of directories) {
    for (const name of (await readdir(directory)).sort()) {
      const targets = name === `covmeta.${tag}` ? parts : name.includes(tag) ? [random.pick(parts)] : []
      for (const target of targets) await copyFile(path.join(directory, name), path.join(target, name))
    }
  }
  return parts
}
