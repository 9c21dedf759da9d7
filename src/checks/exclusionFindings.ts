/** @module Findings about what is excluded, and about what should be but is not. */
import { excludedTally } from '../coverage/excludeUnits.js'
import type { Exclusions } from '../coverage/exclusions.js'
import type { CoverageModel } from '../coverage/model.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'

/**
 * @param whole the model before anything was excluded
 * @param rest what is left of it
 * @param unseen files whose comments cannot be seen
 */
export function exclusionFindings(
  exclusions: Exclusions,
  whole: CoverageModel,
  rest: CoverageModel,
  unseen: readonly string[] = [],
): readonly Finding[] {
  const { unreasoned, unmatchedGlobs } = exclusions
  const { unexplained, unused } = commentsOf(exclusions, whole, rest)
  const idle = [...exclusions.idle, ...unused].sort(byPlace)
  return [
    ...everythingExcluded(rest),
    ...findingIfAny(
      'exclusion-without-reason',
      `${plural(unreasoned.length, 'comment')} without a reason ${unreasoned.length === 1 ? 'excludes' : 'exclude'} nothing`,
      unreasoned,
    ),
    ...findingIfAny(
      'exclusion-unexplained',
      `${plural(unexplained.length, 'comment')} of another tool ${unexplained.length === 1 ? 'excludes' : 'exclude'} code without a reason`,
      unexplained,
    ),
    ...findingIfAny('exclusion-unused', 'Exclusions that match nothing', [
      ...unmatchedGlobs.map((glob) => `exclude: ${glob}`),
      ...idle,
    ]),
    ...findingIfAny(
      'exclusion-unseen',
      `The comments of ${plural(unseen.length, 'file')} cannot be seen`,
      unseen,
    ),
  ]
}

function everythingExcluded(rest: CoverageModel): readonly Finding[] {
  const { total } = excludedTally(rest)
  if (total === 0 || rest.tallies.together.total > 0) return []
  const title = total === 1 ? 'The only measured statement is' : `All ${total} measured statements are`
  const reasons = new Set(rest.excluded?.map(({ by, reason }) => (by === 'comment' ? 'comments' : reason)))
  return [finding('everything-excluded', `${title} excluded`, { evidence: [...reasons] })]
}

/** By file, then by line. */
function byPlace(one: string, other: string): number {
  const colon = one.lastIndexOf(':')
  return one.slice(0, colon) === other.slice(0, other.lastIndexOf(':'))
    ? Number(one.slice(colon + 1)) - Number(other.slice(colon + 1))
    : one < other
      ? -1
      : 1
}

/** Comments that exclude something without a reason, and comments that exclude nothing of what was measured. */
function commentsOf(
  exclusions: Exclusions,
  whole: CoverageModel,
  { excluded = [] }: CoverageModel,
): { readonly unexplained: readonly string[]; readonly unused: readonly string[] } {
  const [unexplained, unused]: [string[], string[]] = [[], []]
  const effective = new Set(excluded.map(({ path, commentLine = 0 }) => `${path}:${commentLine}`))
  for (const { path } of whole.packages.flatMap((pkg) => pkg.files)) {
    const rules = exclusions.of(path)
    const isWhole = rules.some(({ scope, by }) => scope.kind === 'file' && by !== 'comment')
    for (const { by, line, reason } of rules) {
      if (by !== 'comment' || line === undefined) continue
      const place = `${exclusions.nameOf(path)}:${line}`
      if (!effective.has(`${path}:${line}`)) {
        // In a file that is excluded anyway, it is no mistake.
        if (!isWhole) unused.push(place)
      } else if (reason === '') unexplained.push(place)
    }
  }
  return { unexplained, unused }
}
