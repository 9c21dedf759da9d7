/** @module The files of merged data: where they are in the repository, and their sources. */
import type { CoverageModel } from '../coverage/model.js'
import { locateFiles } from '../coverage/locatedFiles.js'
import { PathMap } from '../coverage/pathMap.js'
import type { ModuleFile } from '../coverage/moduleFiles.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import { mergedSources } from '../coverage/sources.js'
import type { SourceTexts } from '../coverage/sourceTexts.js'
import type { Measurement } from '../report/report.js'
import { type ModulesPart, mergedModules } from './mergedModules.js'

/** What is known about the checkout when data is merged. */
export interface MergePlace {
  /** Absolute directories that may be the checkout which was measured, in the order in which they are tried. */
  readonly checkouts: readonly string[]
  /** Absolute: the top of the repository, the last of these; undefined if there is none. */
  readonly root: string | undefined
  readonly pathMap: PathMap
}

export interface MergedFiles extends Pick<
  Measurement,
  'files' | 'modules' | 'moduleFiles' | 'located' | 'sources'
> {
  /** What each leg and report says about its files. */
  readonly recorded: readonly SourceFile[]
}

/** What a manifest or an earlier report says. */
interface Part extends ModulesPart {
  readonly files?: readonly SourceFile[] | undefined
}

export function mergePlace(
  checkouts: readonly string[] = [],
  pathMap: PathMap | undefined = new PathMap(),
): MergePlace {
  return { checkouts, root: checkouts.at(-1), pathMap }
}

/**
 * @param parts manifests of legs, and what earlier reports say
 * @param texts what they stored of their sources
 */
export async function mergedFiles(
  model: CoverageModel,
  parts: readonly Part[],
  directed: ReadonlySet<string>,
  texts: SourceTexts,
  { checkouts, ...place }: MergePlace,
): Promise<MergedFiles> {
  const recorded = parts.flatMap(({ files }) => files ?? [])
  const known = new Map(recorded.map((file) => [file.path, file]))
  const modules = mergedModules(model, parts)
  const located = await locateFiles(model, new Set(known.keys()), place)
  return {
    recorded,
    files: [...known.values()],
    modules,
    moduleFiles: moduleFilesOf(parts),
    located,
    sources: mergedSources({ roots: checkouts, files: recorded, directed, texts, located }),
  }
}

function moduleFilesOf(parts: readonly Part[]): readonly ModuleFile[] {
  const all = parts.flatMap(({ moduleFile, modules = [] }) => [
    moduleFile,
    ...modules.map(({ file }) => file),
  ])
  return [...new Map(all.flatMap((item) => (item === undefined ? [] : [[item.file, item]]))).values()]
}
