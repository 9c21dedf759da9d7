/** @module The shapes of the suite, the gates and the legs in a report.json. */
import { nullable, undefinedable } from 'valibot'
import { type LegGate, believedGates } from '../gates/legGate.js'
import { type Shape, all, anyText, flag, integer, number, object, oneOf, text } from '../support/jsonShape.js'
import { MAX_FAILED_TESTS } from './manifestLimits.js'
import {
  countsShape,
  gateShape,
  goShape,
  impactShape,
  shardFields,
  unstableShape,
  withinTotal,
} from './manifestShapes.js'
import { figures } from './reportFigures.js'

const outcome = oneOf(['pass', 'fail', 'skip', 'unfinished'])

export const suiteShape = object({
  kind: oneOf(['go test', 'command', 'steps']),
  passed: flag,
  exitCode: integer(Number.MIN_SAFE_INTEGER),
  timedOut: flag,
  // Reports of earlier versions, and of whole suites, have none.
  shard: undefinedable(withinTotal(object(shardFields))),
  packages: all(
    object({
      importPath: anyText,
      outcome: oneOf(['pass', 'fail', 'skip', 'build-failed', 'none']),
      // Reports of earlier versions say nothing of attempts and quarantine.
      outside: undefinedable(flag),
      tests: all(
        object({
          name: anyText,
          outcome,
          seconds: number(0),
          attempts: undefinedable(all(object({ outcome }))),
          quarantine: undefinedable(nullable(object({ entry: anyText, reason: anyText }))),
        }),
      ),
    }),
  ),
})

const digest = text({ max: 64, pattern: /^[0-9a-f]{64}$/, expected: '64 hexadecimal digits' })

export const legShape = object({
  name: anyText,
  state: oneOf(['merged', 'missing', 'broken', 'empty']),
  go: nullable(goShape),
  tests: nullable(countsShape),
  suitePassed: nullable(flag),
  ownSteps: undefinedable(flag),
  failedTests: all(anyText),
  // Reports of earlier versions have none of these.
  unstable: undefinedable(nullable(unstableShape(anyText, MAX_FAILED_TESTS))),
  gates: undefinedable(all(gateShape(anyText))),
  shard: undefinedable(
    withinTotal(
      object({
        ...shardFields,
        listed: undefinedable(shardFields.listed),
        assigned: undefinedable(shardFields.assigned),
        suite: undefinedable(anyText),
      }),
    ),
  ),
  impact: undefinedable(impactShape(anyText, Number.MAX_SAFE_INTEGER)),
  identity: undefinedable(object({ job: undefinedable(digest), data: digest })),
  ...figures,
})

/** A gate of the report itself. Rules that are not pending have no meaning beyond it. */
interface OwnGate {
  readonly passed: boolean
  readonly rule: string | undefined
  readonly pending: LegGate['pending']
}

export const ownGateShape: Shape<OwnGate> = object({
  passed: flag,
  rule: undefinedable(anyText),
  pending: undefinedable(oneOf(['pass', 'fail'])),
})

/** What a shard left to the report on all of them; as a property of a leg. */
export function pendingGates(gates: readonly OwnGate[]): { readonly gates?: readonly LegGate[] } {
  const found = gates.flatMap(({ rule = '', passed, pending }) =>
    pending === undefined ? [] : [{ rule, state: 'unknown', passed, pending, text: rule } as const],
  )
  return found.length === 0 ? {} : { gates: believedGates(found) }
}
