/**
 * @module Splits a suite into shards. Which shard a test belongs to depends on the plan and on the name of the test, and on
 * nothing else: shards with the same plan run every test exactly once, whatever each of them knows. A test that is not in
 * the plan has a shard by its name.
 */
import { createHash } from 'node:crypto'
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import { canonicalJson } from '../../support/canonicalJson.js'
import { type Shape, integer, list, object, parseShape, text } from '../../support/jsonShape.js'
import { undefinedable } from 'valibot'
import { MAX_SHARDS } from './shard.js'
import { type ListedPackage, type PlanRequest, balanced } from './shardBalance.js'

/** The shard of a package or, if its tests are split, of each of its tests. */
export interface PlannedPackage {
  readonly importPath: string
  /** From 1; undefined if the tests are split. */
  readonly shard?: number | undefined
  readonly tests?: readonly { readonly name: string; readonly shard: number }[] | undefined
}

export interface ShardPlan {
  readonly total: number
  /** Sorted by import path, and the tests by name. */
  readonly packages: readonly PlannedPackage[]
}

/** The same for the same request, whatever the order of its lists. */
export function makePlan({ listed, total, timings, canSplit }: PlanRequest): ShardPlan {
  const packages = new Map<string, Map<string, number>>()
  const whole = new Map<string, number>()
  for (const { importPath, tests, isPart, shard } of balanced({ listed, total, timings, canSplit })) {
    if (!isPart) {
      whole.set(importPath, shard)
      continue
    }
    const known = packages.get(importPath) ?? new Map<string, number>()
    for (const test of tests) known.set(test, shard)
    packages.set(importPath, known)
  }
  const planned = [
    ...[...whole].map(([importPath, shard]) => ({ importPath, shard })),
    ...[...packages].map(([importPath, tests]) => ({
      importPath,
      tests: [...tests]
        .map(([name, shard]) => ({ name, shard }))
        .sort((one, other) => compareBytes(one.name, other.name)),
    })),
  ]
  return {
    total,
    packages: planned.sort((one, other) => compareBytes(one.importPath, other.importPath)),
  }
}

/** A package as one shard runs it. */
export interface ShardPackage extends ListedPackage {
  /** Whether other shards run other tests of it. */
  readonly isPart: boolean
}

/** What one shard runs of the packages, in their order. */
export function packagesOfShard(
  plan: ShardPlan,
  listed: readonly ListedPackage[],
  index: number,
  canSplit: PlanRequest['canSplit'],
): readonly ShardPackage[] {
  const planned = new Map(plan.packages.map((pkg) => [pkg.importPath, pkg]))
  return listed.flatMap((pkg): readonly ShardPackage[] => {
    const { importPath, tests } = pkg
    const { shard, tests: split } = planned.get(importPath) ?? {}
    if (split === undefined || !canSplit(pkg)) {
      const own = (shard ?? shardByName(importPath, plan.total)) === index
      return own ? [{ importPath, tests, isPart: false }] : []
    }
    const shards = new Map(split.map((test) => [test.name, test.shard]))
    const own = tests.filter(
      (test) => (shards.get(test) ?? shardByName(`${importPath} ${test}`, plan.total)) === index,
    )
    return own.length === 0 ? [] : [{ importPath, tests: own, isPart: true }]
  })
}

/** For what was added or renamed after the plan was made. */
function shardByName(name: string, total: number): number {
  return (createHash('sha256').update(name).digest().readUInt32BE() % total) + 1
}

/** 16 hexadecimal digits, the same for a value that was stored as JSON and read. */
export function digestOf(value: unknown): string {
  const stored: unknown = JSON.parse(JSON.stringify(value))
  return createHash('sha256').update(canonicalJson(stored)).digest('hex').slice(0, 16)
}

const MAX_PACKAGES = 100_000
const name = text({ max: 4096 })
const shard = integer(1, MAX_SHARDS)
const planShape: Shape<ShardPlan> = object({
  total: shard,
  packages: list(
    object({
      importPath: name,
      shard: undefinedable(shard),
      tests: undefinedable(list(object({ name, shard }), MAX_PACKAGES)),
    }),
    MAX_PACKAGES,
  ),
})

/** @throws ShapeError, or SyntaxError if it is not JSON */
export function parsePlan(json: string): ShardPlan {
  return parseShape(planShape, JSON.parse(json))
}
