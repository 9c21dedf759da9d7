/** @module Compares a report unit by unit with what Go's own tool says of the same data. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import type { Report } from '../../src/report/report.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { goEnv, goToolchain } from './toolchains.js'

/** Lines of a Go text profile as sets: whether each unit, such as `file.go:1.2,3.4 5`, is covered. */
export function unitsOf(profile: string): ReadonlyMap<string, boolean> {
  const units = new Map<string, boolean>()
  for (const line of profile.split('\n').slice(1)) {
    const [, unit, count] = /^(.* \d+) (\d+)$/.exec(line) ?? []
    if (unit !== undefined) units.set(unit, (units.get(unit) ?? false) || Number(count) > 0)
  }
  return units
}

/** What is compared with a report. */
export interface GoData {
  readonly go: string
  /** Directories of coverage data. */
  readonly data: readonly string[]
  /** Units in the data that the report leaves out. */
  readonly others?: RegExp
}

/** Expects the same units as `go tool covdata textfmt` prints, covered or not as there. */
export async function expectSameUnits(
  { coverage }: Pick<Report, 'coverage'>,
  { go, data, others }: GoData,
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'same-units-'))
  try {
    const profile = join(work, 'profile')
    execFileSync(
      goProgram(await goToolchain(go)),
      ['tool', 'covdata', 'textfmt', `-i=${data.join()}`, `-o=${profile}`],
      { env: await goEnv(go) },
    )
    const units = [...unitsOf(await readFile(profile, 'utf8'))]
    const gos = units.filter(([unit]) => others?.test(unit) !== true)
    expect(gos.length).toBeGreaterThan(3)
    expect([...unitsOf(textProfile(coverage))].sort()).toEqual(gos.sort())
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
