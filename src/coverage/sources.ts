/**
 * @module The text of measured files, for views that show or need it. A text is only given out if it is the one that was
 * measured, as far as that is known: another one would be shown with wrong colours.
 */
import { realpathSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import type { PackageLocator } from '../go/packages/selection.js'
import { isThere } from '../support/files.js'
import { pathBelow } from '../support/pathsWithin.js'
import { readRegularFile } from '../support/regularFile.js'
import { MAX_SOURCE_LENGTH, type SourceFile, hasHash } from './sourceFiles.js'
import { textId } from './sourcePack.js'
import type { SourceTexts } from './sourceTexts.js'

/**
 * Why there is no text: the file is not there; its content is not what was measured; jobs measured different contents; or
 * nothing says what was measured, as for files that line directives name.
 */
export type SourceGap = 'missing' | 'differs' | 'several' | 'unknown'

/** The text of a file, or why there is none. */
export type SourceContent =
  | {
      readonly kind: 'found'
      readonly content: Buffer
      /** Whether nothing says that it was measured but that the units fit it. */
      readonly isGuess?: boolean
    }
  | { readonly kind: SourceGap }

/** A reason for a reader: the rest of a sentence about a file. */
export const GAP_WORDS: Readonly<Record<SourceGap, string>> = {
  missing: 'its source was not found',
  differs: 'its source in the checkout is not the one that was measured',
  several: 'jobs measured different versions of its source',
  unknown: 'its source is not known',
}

/** What a reader has to know of a text that is a guess: the rest of a sentence about the file. */
export const GUESS_WORDS =
  'its data does not say which source was measured; this one is in the checkout, and all blocks fit it'

/** Reads measured files. */
export interface Sources {
  /** @param path as in the coverage model */
  read(path: string): Promise<SourceContent>
  /**
   * A text in the place of a file of which nothing was recorded; undefined if there is none. Only for `unitsFit`.
   * @param path as in the coverage model
   */
  guess(path: string): Promise<Buffer | undefined>
  /**
   * The absolute path of a file that exists, whatever its content is now; undefined if it is not there.
   * @param path as in the coverage model
   */
  place(path: string): Promise<string | undefined>
}

/** Nothing is known about any file. */
export const NO_SOURCES: Sources = {
  read: () => Promise.resolve({ kind: 'unknown' }),
  guess: () => Promise.resolve(undefined),
  place: () => Promise.resolve(undefined),
}

export interface RunSourcesRequest {
  /** Where the packages of the run are. */
  readonly locate: PackageLocator
  /** What is known about the files that are in the repository. */
  readonly files: readonly SourceFile[]
  /** Files that line directives name: paths as in the coverage model. */
  readonly directed: ReadonlySet<string>
}

/**
 * The sources of a run, in the directories of its packages, which need not be in a repository. Files whose content was
 * recorded must still have it.
 */
export function runSources({ locate, files, directed }: RunSourcesRequest): Sources {
  const recorded = new Map(files.map((file) => [file.path, file]))
  /** By import path. */
  const places = new Map<string, string | undefined>()
  const placeOf = (path: string): string | undefined => {
    const importPath = posix.dirname(path)
    if (!places.has(importPath)) places.set(importPath, realDirectory(locate(importPath)))
    const place = places.get(importPath)
    return place === undefined ? undefined : join(place, posix.basename(path))
  }
  return {
    read: async (path) =>
      directed.has(path) ? { kind: 'unknown' } : contentAt(placeOf(path), recorded.get(path)),
    guess: () => Promise.resolve(undefined),
    place: async (path) => {
      const place = placeOf(path)
      return place !== undefined && (await isThere(place)) ? place : undefined
    },
  }
}

/** Undefined if it is not there. Directories are few: the call in another thread would take longer. */
function realDirectory(directory: string | undefined): string | undefined {
  try {
    return directory === undefined ? undefined : realpathSync.native(directory)
  } catch {
    return undefined
  }
}

export interface MergedSourcesRequest {
  /** Absolute directories that may be the checkout, in the order in which they are tried. */
  readonly roots: readonly string[]
  /** What the merged legs recorded; a file may be in several. */
  readonly files: readonly SourceFile[]
  /** Files that line directives name: paths as in the coverage model. */
  readonly directed: ReadonlySet<string>
  /** What the legs stored of their sources. */
  readonly texts: Pick<SourceTexts, 'text'>
  /** Where other files are in the last of the roots, by their paths in the model. */
  readonly located?: ReadonlyMap<string, string> | undefined
}

/**
 * The sources of merged legs, in a checkout or with their data: only files that have the recorded content, and in a
 * checkout only those that are inside of it.
 */
export function mergedSources({ roots, files, directed, texts, located }: MergedSourcesRequest): Sources {
  const recorded = new Map<string, SourceFile | 'several'>()
  for (const file of files) {
    const known = recorded.get(file.path)
    if (known === undefined) recorded.set(file.path, file)
    else if (known !== 'several' && textId(known) !== textId(file)) recorded.set(file.path, 'several')
  }
  const inRepository = new Map(files.map(({ path, file }) => [path, file]))
  const realRoots = new Map<string, Promise<string | undefined>>()
  const placeIn = async (root: string, file: string): Promise<string | undefined> => {
    const known = realRoots.get(root) ?? realpath(root).catch(() => undefined)
    realRoots.set(root, known)
    return placeBelow(await known, file)
  }
  return {
    read: async (path) => {
      const file = recorded.get(path)
      if (file === undefined || directed.has(path)) return { kind: 'unknown' }
      if (file === 'several') return { kind: 'several' }
      let found: SourceContent = { kind: 'missing' }
      for (const root of roots) {
        const content = await contentAt(await placeIn(root, file.file), file)
        if (content.kind === 'found') return content
        if (content.kind === 'differs') found = content
      }
      const stored = await texts.text(textId(file))
      return stored === undefined ? found : { kind: 'found', content: stored }
    },
    guess: async (path) => {
      const [root, file] = [roots.at(-1), located?.get(path)]
      if (root === undefined || file === undefined || directed.has(path)) return undefined
      const content = await contentAt(await placeIn(root, file), undefined)
      return content.kind === 'found' ? content.content : undefined
    },
    place: async (path) => {
      const file = inRepository.get(path)
      if (file === undefined) return undefined
      for (const root of roots) {
        const place = await placeIn(root, file)
        if (place !== undefined) return place
      }
      return undefined
    },
  }
}

/**
 * The real path of a file in a checkout; undefined if it is not there, or is elsewhere by a link.
 * @param realRoot absolute, without links; undefined if the checkout is not there
 * @param file with slashes; from a manifest, which may say anything
 */
async function placeBelow(realRoot: string | undefined, file: string): Promise<string | undefined> {
  if (realRoot === undefined || pathBelow(realRoot, resolve(realRoot, file)) === undefined) return undefined
  const place = await realpath(resolve(realRoot, file)).catch(() => undefined)
  return place !== undefined && pathBelow(realRoot, place) !== undefined ? place : undefined
}

/** @param recorded what the content has to be; undefined if it may be any */
async function contentAt(
  place: string | undefined,
  recorded: SourceFile | undefined,
): Promise<SourceContent> {
  if (place === undefined) return { kind: 'missing' }
  const content = await readRegularFile(place, MAX_SOURCE_LENGTH).catch(() => undefined)
  if (content === undefined) return { kind: 'missing' }
  const isMeasured = recorded === undefined || hasHash(content, 'win32', textId(recorded))
  return isMeasured ? { kind: 'found', content } : { kind: 'differs' }
}
