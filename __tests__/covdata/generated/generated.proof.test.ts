/**
 * Builds and runs random Go modules with real Go releases, and runs every covdata command on their data: ours must answer
 * as Go's own does.
 *
 * By default, there are a few modules with fixed seeds. To test more, with all releases from 1.20 to 1.27:
 *
 *     GENERATED_MODULES=50 npm run test:proof -- __tests__/covdata/generated
 *
 * The seed alone determines the module, the Go release and the mode. To repeat a failed one:
 *
 *     GENERATED_SEED=17 npm run test:proof -- __tests__/covdata/generated
 *
 * (with GENERATED_MODULES=n: n modules starting with that seed). GENERATED_KEEP=1 keeps the sources and the data of a
 * failed module, and prints the path.
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

/** The plan for a seed: each release gets each mode in turn. */
function planOf(seed: number): { seed: number; version: string; mode: CounterMode } {
  const index = seed % ALL_VERSIONS.length
  const round = Math.floor(seed / ALL_VERSIONS.length)
  return { seed, version: ALL_VERSIONS[index] ?? '', mode: MODES[(index + round) % MODES.length] ?? 'set' }
}

/** Seeds from the environment, or by default a few fixed ones for the releases that all tests use. */
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

describe('our covdata, on generated modules,', () => {
  const total = { modules: 0, comparisons: 0, processes: 0 }

  afterAll(() => {
    if (process.env.GENERATED_MODULES === undefined) return
    const { modules, comparisons, processes } = total
    process.stdout.write(`${modules} modules, ${processes} processes, ${comparisons} comparisons\n`)
  })

  it('is tested with every Go release in every mode', () => {
    if (process.env.GENERATED_MODULES !== undefined || process.env.GENERATED_SEED !== undefined)
      expect(plans.length).toBeGreaterThan(0)
    else {
      expect(new Set(plans.map(({ version }) => version))).toEqual(new Set(GO_VERSIONS))
      expect(new Set(plans.map(({ mode }) => mode))).toEqual(new Set(MODES))
    }
  })

  it.each(plans)('agrees with Go: GENERATED_SEED=$seed, Go $version, mode $mode', async (plan) => {
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
