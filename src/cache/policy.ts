/** @module Whether a job may read and write caches: the mode that the runner sets, and the event. */

/** Whether a job may restore and save caches. */
export interface CachePolicy {
  readonly read: boolean
  readonly write: Writing
}

/** `unless-restored`: only if no cache was restored. */
export type Writing = 'always' | 'unless-restored' | 'never'

export const WRITINGS = ['always', 'unless-restored', 'never'] as const satisfies readonly Writing[]

/**
 * Events that run code of the repository itself. Others must not write caches from which later runs of the default branch
 * start: pull_request_target, issue_comment and workflow_run share their scope but may run anybody's code or input.
 */
const TRUSTED: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

export interface Occasion {
  /** ACTIONS_CACHE_MODE, set by the runner since 2.336: none, read, write (and read) or write-only. */
  readonly mode: string | undefined
  readonly eventName: string
  /** Full name: `refs/heads/main`. */
  readonly ref: string
}

/** The policy for a job. As in @actions/cache, an unknown mode is treated like an unset one. */
export function cachePolicy({ mode, eventName, ref }: Occasion): CachePolicy {
  const effective = (mode ?? '').trim().toLowerCase()
  const writable = effective !== 'none' && effective !== 'read'
  return {
    read: effective !== 'none' && effective !== 'write-only',
    write: writable ? writing(eventName, ref) : 'never',
  }
}

function writing(eventName: string, ref: string): Writing {
  // Only the pull request itself can use its cache. What it can restore from main is good enough, and a copy for each
  // push to each pull request would evict main's from the repository's 10 GB.
  if (eventName === 'pull_request') return 'unless-restored'
  // The branch of a merge queue is gone after its run, and only the tag itself can use the cache of a tag.
  if (!TRUSTED.includes(eventName) || ref.startsWith('refs/tags/')) return 'never'
  return 'always'
}
