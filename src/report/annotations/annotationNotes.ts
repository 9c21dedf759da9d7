/** @module Why there are fewer annotations than a reader may expect. */
import type { AnnotationPlan } from './annotations.js'
import { plural } from '../../support/plural.js'

/** Sentences without a full stop and without anything from outside. */
export function annotationNotes(plan: AnnotationPlan): readonly string[] {
  const { more, differingFiles, unknownFiles, filesWithoutPatch, truncated } = plan
  const places = `${plural(more, 'more uncovered place')}, in report.json`
  const reasons = [
    ...(more > 0 ? [places] : []),
    ...files(differingFiles, 'differs', 'differ', 'between the tested merge commit and the head'),
    ...files(filesWithoutPatch, 'has', 'have', 'more changes than GitHub lists'),
    ...files(unknownFiles, 'is', 'are', 'not known to lie in the repository'),
    ...(truncated ? ['what GitHub does not list of so many files'] : []),
  ]
  return reasons.map((reason) => `Not annotated: ${reason}`)
}

function files(count: number, one: string, many: string, what: string): readonly string[] {
  return count === 0 ? [] : [`${plural(count, 'file')} ${count === 1 ? one : many} ${what}`]
}
