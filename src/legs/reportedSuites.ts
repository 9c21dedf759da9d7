/** @module The shapes of the suite and the legs in a report.json. */
import { nullable, undefinedable } from 'valibot'
import { all, anyText, flag, integer, number, object, oneOf } from '../support/jsonShape.js'
import { MAX_FAILED_TESTS } from './manifestLimits.js'
import { countsShape, gateShape, goShape, shardFields, unstableShape } from './manifestShapes.js'
import { figures } from './reportFigures.js'

const outcome = oneOf(['pass', 'fail', 'skip', 'unfinished'])

export const suiteShape = object({
  kind: oneOf(['go test', 'command', 'steps']),
  passed: flag,
  exitCode: integer(Number.MIN_SAFE_INTEGER),
  timedOut: flag,
  // Reports of earlier versions, and of whole suites, have none.
  shard: undefinedable(object(shardFields)),
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
  shard: undefinedable(object({ index: shardFields.index, total: shardFields.total })),
  ...figures,
})
