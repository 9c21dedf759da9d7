/** @module The result of one gate. */
import type { Tally } from '../covdata/units/tally.js'
import type { GatePlace } from './gateFigures.js'
import type { GateKind } from './gateRule.js'

/** A package or file that fails a gate. */
export interface GatePart {
  /** An import path, or the path of a file as in GatePlace. */
  readonly name: string
  readonly tally: Tally
  /** How many more of its statements would have to be covered. */
  readonly missing: number
}

/** A gate and its result. */
export interface GateResult {
  /** Such as `total: 80`. */
  readonly rule: string
  readonly kind: GateKind
  /** `unknown`: it could not be judged, and `if-unknown` decided whether it passed. */
  readonly state: 'passed' | 'failed' | 'unknown'
  readonly passed: boolean
  /**
   * Only of a shard: the report on all shards judges the gate, and this is what becomes of it if that cannot either. Until
   * then it is unknown and passes.
   */
  readonly pending?: 'pass' | 'fail' | undefined
  /** Why it is unknown, or what else a reader has to know about the result: a clause. */
  readonly reason?: string | undefined
  /** What was judged: for `package` and `file` all that match, for `drop` and `lost` the total now. */
  readonly tally: Tally
  /** How many more statements would have to be covered; 0 if the gate passed. */
  readonly missing: number
  /** For `package` and `file`: how many have statements and match. */
  readonly matched?: number | undefined
  /** For `package` and `file`: those that fail, the worst first. */
  readonly parts?: readonly GatePart[] | undefined
  /** For `drop`: the total at the baseline. */
  readonly before?: Tally | undefined
  /** For `lost`: the statements that were covered at the baseline and are not now. */
  readonly lost?: number | undefined
  /** For `patch` the uncovered changed lines, for `lost` those that lost their coverage. */
  readonly places?: readonly GatePlace[] | undefined
}
