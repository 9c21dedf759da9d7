/** @module Checks gates: rules and figures in, results out. */
import type { Tally } from '../covdata/units/tally.js'
import { judgeDrop, judgeLost, judgePatch } from './changeGates.js'
import { withDoubt } from './doubt.js'
import type { GateFigures } from './gateFigures.js'
import type { GateResult } from './gateResult.js'
import type { GateRule } from './gateRule.js'
import { judgeFiles, judgePackages } from './partGates.js'
import { judgeShare, unknownGate } from './shareGates.js'

/**
 * Checks each rule; the results are in the order of the rules.
 * @param worst the figures without what is uncertain; undefined if nothing is
 */
export function checkGates(
  rules: readonly GateRule[],
  figures: GateFigures,
  worst?: GateFigures,
): readonly GateResult[] {
  return rules.map((rule) => {
    const result = checkRule(rule, figures)
    return worst === undefined ? result : withDoubt(result, checkRule(rule, worst))
  })
}

/** The results in a shard: it covers what its part of the tests reaches, so the rules are left to the report on all shards. */
export function leaveGates(rules: readonly GateRule[], total: Tally): readonly GateResult[] {
  return rules.map((rule) => ({
    ...unknownGate(rule, OF_ALL_SHARDS, total),
    passed: true,
    pending: rule.ifUnknown,
  }))
}

const OF_ALL_SHARDS = 'a shard covers only a part; the report on all shards judges it'

function checkRule(rule: GateRule, figures: GateFigures): GateResult {
  switch (rule.kind) {
    case 'total':
      return judgeShare(rule, figures.total)
    case 'package':
      return judgePackages(rule, figures.packages)
    case 'file':
      return judgeFiles(rule, figures.files)
    case 'patch':
      return judgePatch(rule, figures.patch)
    case 'drop':
      return judgeDrop(rule, figures.baseline)
    case 'lost':
      return judgeLost(rule, figures.baseline)
  }
}
