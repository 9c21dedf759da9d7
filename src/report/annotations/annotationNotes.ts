/** @module Why there are fewer annotations than a reader might expect. */
import type { AnnotationPlan } from './annotations.js'
import { plural } from '../../support/plural.js'

/** Sentences without a full stop, which contain nothing from outside. */
export function annotationNotes(plan: AnnotationPlan): readonly string[] {
  const { more, differingFiles, missingPlaces, missingLines, unknownFiles, filesWithoutPatch, truncated } =
    plan
  const places = `${plural(more, 'more uncovered place')}, listed in report.json`
  const reasons = [
    ...(more > 0 ? [places] : []),
    ...files(differingFiles, 'that differs', 'that differ', 'between the tested merge commit and the head'),
    ...(missingPlaces > 0 ? [`${plural(missingPlaces, 'uncovered place')} that the head does not have`] : []),
    ...(missingLines > 0
      ? [`${plural(missingLines, 'line')} in uncovered places that the head has only in part`]
      : []),
    ...files(filesWithoutPatch, 'with', 'with', 'more changes than GitHub lists'),
    ...files(unknownFiles, 'that is', 'that are', 'not known to be in the repository'),
    ...(truncated ? ['files beyond the number that GitHub lists'] : []),
  ]
  return reasons.map((reason) => `Not annotated: ${reason}`)
}

function files(count: number, one: string, many: string, what: string): readonly string[] {
  return count === 0 ? [] : [`${plural(count, 'file')} ${count === 1 ? one : many} ${what}`]
}
