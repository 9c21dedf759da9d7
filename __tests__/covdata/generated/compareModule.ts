/** @module Generates a module from a seed, and returns all differences between our covdata and Go's on its data. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { CounterMode } from '../../../src/covdata/format/format.js'
import { Comparison, type Difference } from './comparison.js'
import { ourEngine } from './engine.js'
import { covdataOf } from './go.js'
import { type GeneratedModule, generateModule } from './module.js'
import { makeData } from './programs.js'
import { Random } from './random.js'
import {
  compareCompaction,
  compareMerges,
  compareSets,
  compareTexts,
  podTags,
  splitPod,
} from './subcommands.js'

export interface ComparedModule {
  readonly shape: GeneratedModule['shape']
  readonly sourceBytes: number
  readonly processes: number
  readonly pods: number
  readonly comparisons: number
  readonly differences: readonly Difference[]
}

/** Go 1.20 panics in subtract and intersect if its data is not sorted by directory, so a later Go replaces it. */
const SETS_OF_GO_1_20 = '1.22.12'

/** How many pods of a module are used for subtract and intersect. */
const MAX_SPLIT = 3

/** @param root an empty directory */
export async function compareModule(
  seed: number,
  { version, mode, root }: { readonly version: string; readonly mode: CounterMode; readonly root: string },
): Promise<ComparedModule> {
  const isFirst = version.startsWith('1.20.')
  const module = isFirst ? withLastLinesEnded(generateModule(seed)) : generateModule(seed)
  const random = new Random(~seed)
  const { directories, processes } = await makeData(module, { random, version, mode, root })
  const results = path.join(root, 'results')
  await mkdir(results)
  const comparison = new Comparison({
    go: await covdataOf(version, root),
    ours: ourEngine,
    root: results,
    percentFlags: isFirst ? ['-go=1.20'] : [],
  })
  const patterns = (): readonly (string | undefined)[] => [undefined, ...patternsFor(random, module)]
  for (const pattern of patterns()) {
    const chosen = random.shuffled(directories).slice(0, random.between(1, directories.length))
    await compareTexts(comparison, { directories, pattern })
    await compareTexts(comparison, { directories: chosen, pattern })
    await compareMerges(comparison, { directories: random.shuffled(directories), pattern })
  }
  await compareCompaction(comparison, directories)
  const sets = new Comparison({
    go: await covdataOf(isFirst ? SETS_OF_GO_1_20 : version, root),
    ours: ourEngine,
    root: path.join(root, 'sets'),
    percentFlags: [],
  })
  const tags = await podTags(directories)
  for (const tag of random.shuffled(tags).slice(0, MAX_SPLIT)) {
    const parts = await splitPod(random, tag, directories, path.join(root, 'sets', tag))
    for (const pattern of [undefined, random.pick(patternsFor(random, module))])
      await compareSets(sets, { directories: parts, pattern })
  }
  return {
    shape: module.shape,
    sourceBytes: [...module.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    processes,
    pods: tags.length,
    comparisons: comparison.made + sets.made,
    differences: [...comparison.differences, ...sets.differences],
  }
}

/** Ends every file with a line break: in mode atomic, Go 1.20 appends a declaration and takes it for a line of its own. */
function withLastLinesEnded(module: GeneratedModule): GeneratedModule {
  const ended = [...module.files].map(
    ([path, text]) => [path, text.endsWith('\n') ? text : `${text}\n`] as const,
  )
  return { ...module, files: new Map(ended) }
}

/** Two of the patterns that match, and sometimes one that matches nothing. */
function patternsFor(random: Random, { importPaths }: GeneratedModule): readonly string[] {
  const some = random.some(importPaths, 0.4).join(',')
  return random
    .shuffled([
      'example.com/...',
      '...n...,',
      `command-line-arguments,${random.pick(importPaths)}`,
      `${random.pick(importPaths)}/...`,
      some === '' ? random.pick(importPaths) : some,
      '...e,nothing/like/it',
      'nothing/...',
    ])
    .slice(0, 2)
}
