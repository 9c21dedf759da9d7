/**
 * @module The name of all packages in data that was carried over from a baseline, with the commit of the baseline in it: no
 * package of Go's is called like that, so none is taken for the main package of a binary.
 */
import type { MetaFile } from './metaFile.js'

const CARRIED_NAME = 'carried over from '
/** What comes before that if nobody knows whether all tests together would have covered it. */
const PERHAPS = 'perhaps '
const CARRIED = new RegExp(`^(${PERHAPS})?${CARRIED_NAME}([0-9a-f]{40}|[0-9a-f]{64})$`)

export interface CarriedFrom {
  /** The full hash of the commit of the baseline. */
  readonly commit: string
  /** Whether all tests together would have covered it. */
  readonly isCertain: boolean
}

export function carriedName({ commit, isCertain }: CarriedFrom): string {
  return `${isCertain ? '' : PERHAPS}${CARRIED_NAME}${commit}`
}

/** What data was carried over from; undefined if it was measured. */
export function carriedFrom({ packages }: Pick<MetaFile, 'packages'>): CarriedFrom | undefined {
  const [, perhaps, commit] = CARRIED.exec(packages[0]?.name ?? '') ?? []
  return commit === undefined ? undefined : { commit, isCertain: perhaps === undefined }
}
