/** @module What the log says before tests run again. */
import { plural } from '../../support/plural.js'
import type { Again } from './suiteAttempts.js'

/** Counts failed tests in their packages, packages that failed outside their tests, and those with something that has not run. */
export function retryAnnouncement(again: readonly Pick<Again, 'attempts'>[]): string {
  const all = again.map(({ attempts }) => attempts)
  const tested = all.filter(({ failed }) => failed > 0)
  const failed = tested.reduce((sum, attempts) => sum + attempts.failed, 0)
  const outside = all.filter((attempts) => attempts.failed === 0 && attempts.isOutside).length
  const others = all.length - tested.length - outside
  const repeated = [
    ...(failed > 0 ? [`${plural(failed, 'failed test')} in ${plural(tested.length, 'package')}`] : []),
    ...(outside > 0
      ? [`${plural(outside, 'package')} that failed outside ${outside === 1 ? 'its' : 'their'} tests`]
      : []),
  ]
  const parts = [
    ...(repeated.length > 0 ? [`${repeated.join(' and ')} again, one after the other`] : []),
    ...(others > 0 ? [`what has not run in ${plural(others, 'package')}`] : []),
  ]
  return `running ${parts.join(', and ')}`
}
