/** @module Whole runs whose binaries are killed or started without GOCOVERDIR: what they covered is in the figures. */
import { readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { isGreen } from '../../src/gates/verdict.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { summary } from '../../src/report/markdown/summary.js'
import { terminalReport } from '../../src/report/terminal/terminalReport.js'
import picocolors from 'picocolors'
import { reportJson } from '../../src/report/json/reportJson.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { type GoVersionName, goToolchain } from '../helpers/toolchains.js'

export const chain = new Chain()
afterAll(() => chain.clean())

/** How the run differs from the plain one. */
export interface Options {
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly prepare?: (module: string) => Promise<void>
  /** Default `off`. */
  readonly attribution?: 'auto'
}

/** Runs the fixture whose server is killed. */
export async function killed({ inputs, env = {}, prepare, attribution }: Options = {}): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/preserve/killed')
  await prepare?.(module)
  return chain.run(module, {
    inputs: { 'go-version': '1.26.8', ...inputs },
    env,
    ...(attribution !== undefined && { attribution }),
  })
}

/** Returns the finding with that code, which must exist. */
export function findingOf({ report }: ChainRun, code: string): Finding {
  const found = report.findings.find((finding) => finding.code === code)
  if (found === undefined) throw new Error(`no ${code} among ${codes(report).join()}`)
  return found
}

/** What a server that answered one request has covered: everything but the endings that it did not reach. */
export const KEPT = 'cmd/server 6/8'

/** Tests of a server that is killed. */
export function keepsKilledServers(version: GoVersionName): void {
  it('is in the figures, although Go alone would have lost it', async () => {
    const run = await killed({ inputs: { 'go-version': version } })
    expect(figures(run.report)).toContain(KEPT)
    expect(findingOf(run, 'process-ended-early')).toMatchObject({
      severity: 'notice',
      title: '1 process did not exit normally; the counters were kept',
      detail: '',
      evidence: [expect.stringMatching(/^server --secret \(pid \d+\): killed$/)],
    })
    const worth = '6 of 6 covered statements would be missing without preserve'
    expect(terminalReport(run.report, picocolors.createColors(false), 200)).toContain(
      `\npreserve: ${worth}\n`,
    )
    expect(summary(run.report).split('\n')[4]).toBe(`${worth}.`)
    expect(codes(run.report)).toEqual(['process-ended-early'])
    expect(JSON.parse(reportJson(run.report))).toMatchObject({
      kept: { processes: 1, statements: 6 },
      processes: expect.arrayContaining([
        expect.objectContaining({ command: 'server --secret', ending: 'killed' }),
      ]),
    })
    expect(isGreen(run.report)).toBe(true)
    // The uploaded data does not show which process was killed.
    const files = await readdir(join(run.outDirectory, 'covdata'), { recursive: true })
    expect(files.filter((file) => file.includes('live.'))).toEqual([])
    expect(files.filter((file) => file.includes('covcounters.'))).toHaveLength(1)
  })
}

/** Tests of a binary that is started without GOCOVERDIR. */
export function measuresWithoutVariable(version: GoVersionName): void {
  it('is measured nevertheless, and prints no warning', async () => {
    const run = await killed({ inputs: { 'go-version': version, tags: 'clean', 'test-packages': './e2e' } })
    expect(run.report.suite?.passed).toBe(true)
    expect(figures(run.report)).toContain('cmd/server 3/8')
    expect(codes(run.report)).toEqual([])
    expect(run.report.processes).toMatchObject([{ source: 'binaries', command: 'server' }])
  })
}

const OWN_TEST = `//go:build integration

package inside

import "testing"

func TestDouble(t *testing.T) {
	if Double(2) != 4 {
		t.Fail()
	}
}
`

/**
 * A run whose user replaces a package of Go that is changed, so that it does not compile with the changes.
 * @param path of a new file of that package, below src
 * @param programs whether there are any: `with` or `without`
 */
export async function testsWhereGoIsReplaced(path: string, programs: string): Promise<void> {
  const { goroot } = await goToolchain('1.26.8')
  const run = await killed({
    prepare: async (module) => {
      await writeFile(join(module, 'own.go'), `package ${basename(dirname(path))}\n\nfunc covliveFile() {}\n`)
      const replace = { [join(goroot, 'src', path)]: join(module, 'own.go') }
      await writeFile(join(module, 'overlay.json'), JSON.stringify({ replace }))
      if (programs === 'with') return
      await rm(join(module, 'cmd'), { recursive: true })
      await rm(join(module, 'e2e'), { recursive: true })
      await writeFile(join(module, 'inside/own_integration_test.go'), OWN_TEST)
    },
    inputs: { 'test-flags': '-overlay=overlay.json', coverpkg: './...' },
  })
  expect(findingOf(run, 'not-preserved').detail).toMatch(/did not compile/)
  expect(run.report.suite?.passed).toBe(true)
}

/**
 * A run whose user replaces a package of Go that is changed for attribution, so that it does not compile with that.
 * @param flag for which builds
 */
export async function attributesNothingWhereGoIsReplaced(flag: 'build-flags' | 'test-flags'): Promise<void> {
  const { goroot } = await goToolchain('1.26.8')
  const run = await killed({
    attribution: 'auto',
    prepare: async (module) => {
      await writeFile(join(module, 'own.go'), 'package testlog\n\nfunc covtestConsults() {}\n')
      const Replace = { [join(goroot, 'src/internal/testlog/own.go')]: join(module, 'own.go') }
      await writeFile(join(module, 'overlay.json'), JSON.stringify({ Replace }))
    },
    inputs: { [flag]: '-overlay=overlay.json' },
  })
  expect(findingOf(run, 'not-attributed').detail).toMatch(/did not compile/)
  expect(codes(run.report)).not.toContain('not-preserved')
  expect(figures(run.report)).toContain(KEPT)
}

/** Tests of binaries that are built with an overlay of the user's own. */
export async function keepsWithOwnOverlay(place: string): Promise<void> {
  const run = await killed({
    prepare: async (module) => {
      await writeFile(join(module, 'more.go'), 'package inside\n\nvar More = 1\n')
      const Replace = { [join(module, 'inside', 'more.go')]: join(module, 'more.go') }
      await writeFile(join(module, 'overlay.json'), JSON.stringify({ Replace }))
    },
    // Measured packages cannot be replaced; this one is not measured.
    inputs: {
      coverpkg: './cmd/...',
      ...(place === 'build-flags' ? { 'build-flags': '-overlay=overlay.json' } : {}),
    },
    ...(place === 'GOFLAGS' ? { env: { GOFLAGS: '-overlay=overlay.json' } } : {}),
  })
  expect(findingOf(run, 'process-ended-early').evidence).toHaveLength(1)
}
