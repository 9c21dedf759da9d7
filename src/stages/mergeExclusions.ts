/** @module What is excluded from merged data: sources may be in a checkout or stored with the data, or not be there. */
import type { Pod } from '../covdata/read/readPods.js'
import { type ExclusionRules, NO_EXCLUSION_RULES } from '../coverage/exclusionRules.js'
import { Exclusions } from '../coverage/exclusions.js'
import { locatePaths } from '../coverage/locatedFiles.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import { filesByPackage } from '../coverage/sourceNames.js'
import { type Sources, mergedSources } from '../coverage/sources.js'
import type { SourceTexts } from '../coverage/sourceTexts.js'
import type { EarlierSelection } from '../legs/earlierReport.js'
import type { LegData } from '../legs/legData.js'
import { forEachLimited } from '../support/parallel.js'
import type { MergePlace } from './mergedFiles.js'

/** How many files are read at the same time. */
const PARALLEL_FILES = 16

interface MergeExclusions {
  readonly exclusions: Exclusions
  /** Files whose comments cannot be seen, as their sources are not there: paths in the repository. */
  readonly unseen: readonly string[]
  /** Adds files of which nothing is recorded: globs may match them. */
  readonly prepare: (pods: readonly Pod[], measured: ReadonlySet<string>) => Promise<void>
}

/** What is excluded, as far as manifests and reports say what was measured. */
export async function exclusionsIn(
  legs: readonly LegData[],
  selections: readonly EarlierSelection[],
  texts: SourceTexts,
  place: MergePlace,
  rules = NO_EXCLUSION_RULES,
): Promise<MergeExclusions> {
  const parts = [...legs.flatMap(({ manifest }) => manifest ?? []), ...selections]
  const files = parts.flatMap((part) => part.files ?? [])
  const directed = new Set(parts.flatMap(({ directedFiles }) => directedFiles ?? []))
  const sources = mergedSources({ roots: place.checkouts, files, directed, texts })
  return mergeExclusions(rules, files, sources, place)
}

/** @param recorded what the legs and reports say about their files */
async function mergeExclusions(
  rules: ExclusionRules,
  recorded: readonly SourceFile[],
  sources: Sources,
  place: MergePlace,
): Promise<MergeExclusions> {
  const exclusions = new Exclusions(rules)
  const unseen: string[] = []
  const known = new Map<string, SourceFile>()
  for (const file of recorded) if (known.get(file.path)?.marked !== 'comments') known.set(file.path, file)
  await forEachLimited([...known.values()], PARALLEL_FILES, async ({ path, file, marked }) => {
    const matters = marked === 'comments' || (marked === 'generated' && rules.generated)
    const source = matters ? await sources.read(path) : undefined
    const text = source?.kind === 'found' ? source.content : undefined
    if (matters && text === undefined) unseen.push(file)
    exclusions.add(path, file, text)
  })
  return {
    exclusions,
    unseen: unseen.sort(),
    prepare: async (pods, measured) => {
      if (rules.globs.length === 0) return
      const paths = [...filesByPackage(pods, measured)].flatMap(([importPath, names]) =>
        [...names].map((name) => `${importPath}/${name}`),
      )
      const others = paths.filter((path) => !known.has(path))
      const located = await locatePaths(others, place)
      for (const path of others) exclusions.add(path, located.get(path) ?? path, undefined)
    },
  }
}

/** Files that any of the merged parts left out by its own rules; undefined if one of them does not say it. */
export function excludedBefore(
  parts: readonly { readonly excludedFiles?: readonly string[] | undefined }[],
): ReadonlySet<string> | undefined {
  const lists = parts.map(({ excludedFiles }) => excludedFiles)
  if (lists.length === 0 || lists.includes(undefined)) return undefined
  return new Set(lists.flatMap((list) => list ?? []))
}
