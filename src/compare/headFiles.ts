/** @module Where the lines of the tested commit are at the commit that people look at. */
import type { LineMap } from './lineMap.js'

/** A tested file at the head. */
export interface HeadFile {
  /** Its path at the head. */
  readonly path: string
  /** From the tested file to the one at the head. */
  readonly map: LineMap
  /** Git's blob id of the tested content: a measured file with another one is not placed. */
  readonly testedBlob: string
}

/**
 * Tested files at the head. A pull request's merge commit is tested and its head is shown: their lines differ where the
 * base has moved on. A place that is not known for sure is no place.
 */
export type HeadFiles =
  /** The tested commit is the head. */
  | { readonly kind: 'same' }
  /** @property find the place of a tested file; undefined if it is not known */
  | { readonly kind: 'mapped'; readonly find: (testedPath: string) => HeadFile | undefined }
