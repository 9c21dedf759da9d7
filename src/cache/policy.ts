/** @module Who may read and write caches: the mode that the runner was given, and what the event makes of a cache. */

export interface CachePolicy {
  readonly read: boolean
  readonly write: Writing
}

/** `unless-restored`: only where there was nothing to begin with. */
export type Writing = 'always' | 'unless-restored' | 'never'

export const WRITINGS = ['always', 'unless-restored', 'never'] as const satisfies readonly Writing[]

/**
 * Events that run code of the repository itself. All others are not trusted with caches that later runs of the default
 * branch start from (pull_request_target, issue_comment, workflow_run run in its scope with code or words of anybody).
 */
const TRUSTED: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

export interface Occasion {
  /** ACTIONS_CACHE_MODE: none, read, write (and read) or write-only; the runner sets it from 2.336 on. */
  readonly mode: string | undefined
  readonly eventName: string
  readonly ref: string
}

/** A mode that is not known is taken for none that was set, as @actions/cache does. */
export function cachePolicy({ mode, eventName, ref }: Occasion): CachePolicy {
  const effective = (mode ?? '').trim().toLowerCase()
  const writable = effective !== 'none' && effective !== 'read'
  return {
    read: effective !== 'none' && effective !== 'write-only',
    write: writable ? writing(eventName, ref) : 'never',
  }
}

function writing(eventName: string, ref: string): Writing {
  // The cache of a pull request is seen by that pull request alone. What its branch can restore from main is good
  // enough; a copy for each push to each pull request would drive main's out of the repository's 10 GB.
  if (eventName === 'pull_request') return 'unless-restored'
  // A merge queue's branch is gone after its run, and a tag's cache is seen by that tag alone.
  if (!TRUSTED.includes(eventName) || ref.startsWith('refs/tags/')) return 'never'
  return 'always'
}
