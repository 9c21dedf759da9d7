/** @module Why data is missing, in whole runs with real binaries: what their output reveals, and what the files themselves do. */
import { afterAll, expect, it } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { isGreen } from '../../src/gates/verdict.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { goToolchain } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

interface Trouble {
  readonly goVersion?: string
  readonly inputs?: Partial<Record<InputName, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the fixture's tests that have these tags. */
export async function health(
  tags: string,
  { goVersion = '1.26.8', inputs, env }: Trouble = {},
): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/health')
  return chain.run(module, {
    inputs: { 'go-version': goVersion, tags: `integration,${tags}`, ...inputs },
    ...(env === undefined ? {} : { env }),
  })
}

/** A Go release, and what it builds in the place of a binary. */
export interface Replacing {
  readonly goVersion: string
  readonly builds: readonly (readonly [flags: string, code: string, severity: string])[]
}

/** Returns the finding with that code, which must exist. */
export function findingOf({ report }: ChainRun, code: string): Finding {
  const found = report.findings.find((finding) => finding.code === code)
  if (found === undefined) throw new Error(`no ${code} among ${codes(report).join()}`)
  return found
}

/** The go command of another release. */
export async function otherGo(version: string): Promise<string> {
  return goProgram(await goToolchain(version))
}

/** The figures of a run that loses nothing. */
export const WHOLE = ['cmd/serve 7/10', 'words 1/1', 'total 8/11']
const E2E = 'example.com/health/e2e'

/** Tests of the warnings that binaries of one release print. */
export function reportsUnusableDirectories(goVersion: string): void {
  it('is reported when GOCOVERDIR is not set, with the tests that started it', async () => {
    // With GOCOVERDIR set they write to the directory that is built into them.
    const run = await health('unset', { goVersion, inputs: { preserve: 'false' } })
    expect(findingOf(run, 'gocoverdir-not-set')).toMatchObject({
      severity: 'warning',
      title: 'Instrumented binaries ran without GOCOVERDIR',
      evidence: [`${E2E} TestUnset`, `${E2E} TestUnset/again (2 times)`],
    })
    expect(codes(run.report)).toEqual(['gocoverdir-not-set'])
    expect(figures(run.report)).toEqual(WHOLE)
    expect(isGreen(run.report)).toBe(true)
  })

  it('is reported when its GOCOVERDIR cannot be used, with the reasons', async () => {
    const run = await health('unusable', { goVersion })
    const { severity, evidence } = findingOf(run, 'gocoverdir-unusable')
    expect(severity).toBe('warning')
    expect(evidence.map((line) => line.replaceAll(/"\/[^"]*\/(?=[^/"]+")/g, '"…/'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /e2e TestMissing: output directory "…\/all" inaccessible \(err: stat .*no such file.*\); no coverage data written \(2 times\)$/,
        ),
        expect.stringMatching(
          /e2e TestFile: output directory "…\/file" not a directory; no coverage data written \(2 times\)$/,
        ),
        expect.stringMatching(
          /e2e TestRelative: output directory "data" inaccessible \(err: stat data: no such file.*\); no coverage data written$/,
        ),
        expect.stringMatching(/e2e TestUnwritable: creating meta-data file \/proc: open \/proc: /),
      ]),
    )
  })
}

/** Flags of builds that replace a binary of the run, and what is reported. */
export const REPLACING = [
  ['', 'program-not-instrumented', 'warning'],
  ['-cover -coverpkg=example.com/health/words -ldflags=-s', 'main-not-instrumented', 'warning'],
  ['-cover -covermode=atomic -ldflags=-w', 'binary-replaced', 'notice'],
] as const

/** Tests of what takes the place of the binary that the run built. */
export function reportsReplacedBinaries({ goVersion, builds }: Replacing): void {
  it.each(builds)('by go build %s is reported', async (flags, code, severity) => {
    const env = { REBUILD: flags, OTHER_GO: await otherGo(goVersion) }
    const run = await health('rebuild', { goVersion, env, inputs: { 'test-flags': '-run=TestRebuild' } })
    expect(codes(run.report).filter((found) => !['no-data', 'binary-never-ran'].includes(found))).toEqual([
      code,
    ])
    expect(findingOf(run, code)).toMatchObject({ severity })
    expect(findingOf(run, code).evidence).toEqual([
      expect.stringMatching(
        new RegExp(`^serve \\(.*bin.serve\\): built with Go ${goVersion.replaceAll('.', '\\.')}$`),
      ),
    ])
    expect(codes(run.report).includes('no-data')).toBe(code !== 'binary-replaced')
  })
}

/** A data directory that its tests removed or replaced, and what is reported of it. */
export async function reportsMissingDirectory(state: string, evidence: RegExp): Promise<void> {
  const run = await health('directory', { env: { DIRECTORY: state } })
  const found = findingOf(run, 'data-directory-missing')
  expect(found.severity).toBe('error')
  expect(found.evidence).toEqual([expect.stringMatching(evidence)])
  expect(findingOf(run, 'no-data').severity).toBe('error')
  expect(run.report.suite?.passed).toBe(true)
}

/** A flag that no test binary has. */
export async function reportsUnknownFlag(preserve: string): Promise<void> {
  const run = await health('none', { inputs: { 'test-flags': '-nosuch', preserve } })
  expect(run.report.suite?.passed).toBe(false)
  expect(JSON.stringify(run.report.suite)).toContain('flag provided but not defined: -nosuch')
  expect(codes(run.report)).not.toContain('program-not-instrumented')
}
