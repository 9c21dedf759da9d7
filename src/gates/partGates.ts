/** @module Gates for each package or file that a pattern matches. */
import { isRelative, parsePackagePatterns, resolvePattern } from '../covdata/units/packagePatterns.js'
import type { Tally } from '../covdata/units/tally.js'
import { globMatch } from '../support/globs.js'
import { missingToShare } from './exactShares.js'
import type { GateFile, GatePackage } from './gateFigures.js'
import type { GatePart, GateResult } from './gateResult.js'
import type { GateRule } from './gateRule.js'
import { WITHIN, isExempt, judgement, missingOf, unknownGate } from './shareGates.js'

interface Part {
  readonly name: string
  readonly tally: Tally
}

export function judgePackages(rule: GateRule, packages: readonly GatePackage[]): GateResult {
  const matching = packages.filter(matcherOf(rule.pattern))
  return judgeParts(
    rule,
    matching.map(({ importPath: name, tally }) => ({ name, tally })),
    'package',
  )
}

/** Patterns that are paths start at the directory of each module and, with several modules, at the top of the repository. */
function matcherOf(pattern: string): (pkg: GatePackage) => boolean {
  if (!isRelative(pattern)) {
    const matches = parsePackagePatterns(pattern)
    return ({ importPath }) => matches(importPath)
  }
  const inRepository = parsePackagePatterns(resolvePattern(pattern, ''))
  return ({ importPath, modulePath, directory }) =>
    parsePackagePatterns(resolvePattern(pattern, modulePath))(importPath) ||
    (directory !== undefined && inRepository(directory))
}

export function judgeFiles(rule: GateRule, files: readonly GateFile[]): GateResult {
  const matches = globMatch(rule.pattern)
  return judgeParts(
    rule,
    files.filter(({ file }) => matches(file)).map(({ file: name, tally }) => ({ name, tally })),
    'file',
  )
}

function judgeParts(rule: GateRule, matching: readonly Part[], noun: string): GateResult {
  const parts = matching.filter(({ tally }) => tally.total > 0)
  const tally = {
    covered: parts.reduce((sum, part) => sum + part.tally.covered, 0),
    total: parts.reduce((sum, part) => sum + part.tally.total, 0),
  }
  if (parts.length === 0) {
    const what =
      matching.length === 0 ? `no measured ${noun} matches it` : `no ${noun} that matches it has statements`
    return { ...unknownGate(rule, what, tally), matched: 0, parts: [] }
  }
  const judged = parts.filter((part) => !isExempt(rule, part.tally.total))
  const failing = judged
    .map((part): GatePart => ({ ...part, missing: missingOf(rule, part.tally) }))
    .filter(({ missing }) => missing > 0)
    .sort(byShare)
  const tolerated = judged.filter((part) => missingToShare(part.tally, rule.limit) > 0)
  const exempt = parts.length - judged.length
  const reasons = [
    ...(failing.length === 0 && tolerated.length > 0 ? [`${tolerated.length} ${WITHIN}`] : []),
    ...(exempt === 0 ? [] : [`${exempt} with too few statements`]),
  ]
  return {
    ...judgement(rule, failing.length === 0),
    reason: reasons.length === 0 ? undefined : reasons.join(', '),
    tally,
    missing: failing.reduce((sum, { missing }) => sum + missing, 0),
    matched: parts.length,
    parts: failing,
  }
}

/** The smallest share first, then the most that is missing. */
function byShare(one: GatePart, other: GatePart): number {
  const [mine, its] = [one.tally.covered * other.tally.total, other.tally.covered * one.tally.total]
  return mine - its || other.missing - one.missing || (one.name < other.name ? -1 : 1)
}
