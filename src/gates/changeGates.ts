/** @module Gates for what a change or a baseline is compared with. */
import { above, missingToDrop, plus } from './exactShares.js'
import type { BaselineFigure, MaybeFigure, PatchFigure } from './gateFigures.js'
import type { GateResult } from './gateResult.js'
import type { GateRule } from './gateRule.js'
import { WITHIN, exemption, isExempt, judgeShare, judgement, unknownGate } from './shareGates.js'

const NOTHING = { covered: 0, total: 0 }

export function judgePatch(rule: GateRule, { value, reason }: MaybeFigure<PatchFigure>): GateResult {
  if (value === undefined) return unknownGate(rule, reason, NOTHING)
  const { tally, uncovered, gap } = value
  if (tally.total === 0) return unknownGate(rule, gap ?? 'the change has no statements', NOTHING)
  const result = judgeShare(rule, tally)
  // What is not known could only make it fail, which `if-unknown: fail` wants to be told.
  if (result.passed && gap !== undefined && rule.ifUnknown === 'fail')
    return { ...unknownGate(rule, gap, tally), places: uncovered }
  const reasons = [result.reason, gap].filter((part) => part !== undefined)
  return {
    ...result,
    reason: reasons.length === 0 ? undefined : reasons.join('; '),
    places: uncovered,
  }
}

export function judgeDrop(rule: GateRule, { value, reason }: MaybeFigure<BaselineFigure>): GateResult {
  if (value === undefined) return unknownGate(rule, reason, NOTHING)
  const { before, after } = value
  if (before.total === 0) return { ...unknownGate(rule, 'the baseline has no statements', after), before }
  const allowed = plus(rule.limit, rule.tolerance)
  const missing = missingToDrop(before, after, allowed)
  const isFew = isExempt(rule, missing)
  const passed = after.total > 0 && (missing === 0 || isFew)
  const isTolerated = passed && missingToDrop(before, after, rule.limit) > 0
  return {
    ...judgement(rule, passed),
    reason: isFew ? exemption(missing) : isTolerated ? WITHIN : undefined,
    tally: after,
    missing: passed ? 0 : missing,
    before,
  }
}

export function judgeLost(rule: GateRule, { value, reason }: MaybeFigure<BaselineFigure>): GateResult {
  if (value === undefined) return unknownGate(rule, reason, NOTHING)
  const { before, after, lost, lostStatements: count } = value
  if (before.total === 0) return unknownGate(rule, 'the baseline has no statements', after)
  const missing = above(count, plus(rule.limit, rule.tolerance))
  const isFew = isExempt(rule, count)
  const passed = missing === 0 || isFew
  const isTolerated = passed && above(count, rule.limit) > 0
  return {
    ...judgement(rule, passed),
    reason: isFew && missing > 0 ? exemption(count) : isTolerated ? WITHIN : undefined,
    tally: after,
    missing: passed ? 0 : missing,
    lost: count,
    places: lost,
  }
}
