/**
 * Random Go modules, built by real Go releases and run, and every subcommand of covdata on their data: what Go's own
 * covdata says is what ours has to say.
 *
 * A bounded number with fixed seeds by default. More, with all releases from 1.20 to 1.27:
 *
 *     GENERATED_MODULES=50 npm run test:proof -- __tests__/covdata/generated
 *
 * The seed alone says what is in a module, which Go builds it and in which mode; one that failed is made again by
 *
 *     GENERATED_SEED=17 npm run test:proof -- __tests__/covdata/generated
 *
 * (with GENERATED_MODULES=n: n modules from that seed on). GENERATED_KEEP=1 keeps the sources and the data of a module
 * that failed, and says where.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { CounterMode } from '../../../src/covdata/format/format.js'
import { GO_VERSIONS } from '../../helpers/toolchains.js'
import { compareModule } from './compareModule.js'

const ALL_VERSIONS = ['1.20.14', '1.21.13', '1.22.12', '1.23.12', '1.24.13', '1.25.8', '1.26.8', '1.27.0']
const MODES: readonly CounterMode[] = ['set', 'count', 'atomic']
const MODULES_PER_VERSION = 2

/** How a seed is used: each release gets each mode in turn. */
function planOf(seed: number): { seed: number; version: string; mode: CounterMode } {
  const index = seed % ALL_VERSIONS.length
  const round = Math.floor(seed / ALL_VERSIONS.length)
  return { seed, version: ALL_VERSIONS[index] ?? '', mode: MODES[(index + round) % MODES.length] ?? 'set' }
}

/** Seeds from the environment, or the same few every time for the releases that all tests use. */
function seeds(env: NodeJS.ProcessEnv): readonly number[] {
  const first = Number(env.GENERATED_SEED ?? 0)
  if (env.GENERATED_MODULES !== undefined)
    return Array.from({ length: Number(env.GENERATED_MODULES) }, (_, index) => first + index)
  if (env.GENERATED_SEED !== undefined) return [first]
  const usual: readonly string[] = GO_VERSIONS
  return Array.from({ length: MODULES_PER_VERSION * ALL_VERSIONS.length }, (_, seed) => seed).filter((seed) =>
    usual.includes(planOf(seed).version),
  )
}

const plans = seeds(process.env).map(planOf)

describe('covdata of generated modules', () => {
  const total = { modules: 0, comparisons: 0, processes: 0 }

  afterAll(() => {
    if (process.env.GENERATED_MODULES === undefined) return
    const { modules, comparisons, processes } = total
    process.stdout.write(`${modules} modules, ${processes} processes, ${comparisons} comparisons\n`)
  })

  it('uses every Go and every mode', () => {
    if (process.env.GENERATED_MODULES !== undefined || process.env.GENERATED_SEED !== undefined)
      expect(plans.length).toBeGreaterThan(0)
    else {
      expect(new Set(plans.map(({ version }) => version))).toEqual(new Set(GO_VERSIONS))
      expect(new Set(plans.map(({ mode }) => mode))).toEqual(new Set(MODES))
    }
  })

  it.each(plans)('is what Go says: GENERATED_SEED=$seed, Go $version, mode $mode', async (plan) => {
    const root = await mkdtemp(path.join(tmpdir(), 'covdata-generated-'))
    let failed = true
    try {
      const { comparisons, differences, processes } = await compareModule(plan.seed, { ...plan, root })
      total.modules++
      total.comparisons += comparisons
      total.processes += processes
      expect(differences.map(({ what }) => what).join('\n\n')).toBe('')
      expect(comparisons).toBeGreaterThan(30)
      failed = false
    } finally {
      const keep = failed && process.env.GENERATED_KEEP !== undefined
      if (keep) process.stdout.write(`seed ${plan.seed} is kept in ${root}\n`)
      else await rm(root, { recursive: true })
    }
  })
})
