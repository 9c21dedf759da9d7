/** @module What to say if `suite: tagged` selects no test. */
import { type Finding, finding } from '../../findings/finding.js'
import { nearest } from '../../findings/nearest.js'
import { plural } from '../../support/plural.js'

/** Tags that are named, the most frequent ones. */
const MAX_TAGS = 8
const MAX_MODULES = 8

export interface NoMatch {
  /** Comma-separated. */
  readonly tags: string
  /** How many test functions need no tags. */
  readonly leftOut: number
  /** How many test files ask for each tag. */
  readonly known: ReadonlyMap<string, number>
  /** Modules below whose test files have one of the tags, as test-directory would name them. */
  readonly nested: readonly string[]
  /** Whether the user gives flags on a command line, not inputs in a workflow. */
  readonly flags: boolean
}

/** Names the tags that the test files have, and the one that may be meant. */
export function noTestMatched({ tags, leftOut, known, nested, flags }: NoMatch): Finding {
  const given = tags.split(',')
  const others = [...known].filter(([tag]) => !given.includes(tag)).slice(0, MAX_TAGS)
  const [meant] = nearest(
    tags,
    others.map(([tag]) => tag),
  )
  const details = [
    ...(nested.length === 0
      ? []
      : [
          `Test files with these tags are in ${nested.length === 1 ? 'a module' : 'modules'} of their own: ${nested.slice(0, MAX_MODULES).join(', ')}.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Test files have these build tags: ${others.map(([tag, files]) => `${tag} (${plural(files, 'file')})`).join(', ')}.`,
        ]),
    ...(leftOut === 0
      ? []
      : [`${plural(leftOut, 'test function')} in files that need no tags were left out.`]),
  ]
  const all = flags ? '--suite all' : 'suite: all'
  return finding('no-test-matched', `No test function exists only with the build tags ${tags}`, {
    ...(details.length === 0 ? {} : { detail: details.join(' ') }),
    fix: `${advice(nested[0], meant, flags)}, or run all tests with ${all}.`,
  })
}

function advice(module: string | undefined, tag: string | undefined, flags: boolean): string {
  if (module !== undefined) return flags ? `Add --test-directory ${module}` : `Set test-directory: ${module}`
  if (tag !== undefined) return flags ? `Try --tags ${tag}` : `Try tags: ${tag}`
  return 'Tag the files of the integration tests (//go:build integration)'
}
