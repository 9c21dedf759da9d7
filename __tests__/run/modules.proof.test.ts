/** Whole runs of a monorepo: several modules with one report, compared unit by unit with Go's own tool on the same data. */
import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { parseGateRules } from '../../src/gates/gateRules.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { moduleTableOf } from '../../src/report/moduleFigures.js'
import type { Report } from '../../src/report/report.js'
import { summary } from '../../src/report/markdown/summary.js'
import { Chain, type ChainOptions, type ChainRun, codes, figures } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { expectSameUnits } from '../helpers/sameUnits.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

const MONOREPO = '__tests__/fixtures/monorepo'
const GO = '1.26.8'
const chain = new Chain()
afterAll(() => chain.clean())

/** What all runs of the monorepo find. */
const FIGURES = ['lib/text 4/4', 'services/api 4/4', 'services/worker 5/5', 'total 13/13']

async function copy(): Promise<string> {
  const top = await chain.copy(MONOREPO)
  await mkdir(join(top, '.git'))
  return top
}

async function run(top: string, inputs: ChainOptions['inputs'], env = {}): Promise<ChainRun> {
  return chain.run(top, { inputs: { 'go-version': GO, ...inputs }, env: { GOWORK: '', ...env } })
}

/** Compares each unit with what Go says of the same data, as far as it is of the modules. */
async function expectGosUnits({ report, directories }: ChainRun, others: RegExp): Promise<void> {
  const data = [directories.binariesData, directories.testsData]
  await expectSameUnits(report, { go: GO, data, others })
}

function rows(report: Report): readonly string[] {
  return moduleTableOf(report).rows.map((cells) => cells.join(' | '))
}

describe('a workspace of five modules', () => {
  it('has one report with all of them, also of those without tests, without mains, and with tests alone', async () => {
    const top = await copy()
    const measured = await run(top, {})
    const { report } = measured
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(FIGURES)
    expect(rows(report)).toEqual([
      'e2e | 0/0 | 2 passed | –',
      'lib | 4/4 | none ran | 100.0%',
      'services/api | 4/4 | 1 passed | 100.0%',
      'services/worker | 5/5 | 1 passed | 100.0%',
      'tools | 0/0 | none ran | –',
    ])
    expect(codes(report)).toEqual(['equal-program-names', 'binary-never-ran'])
    expect(report.binaries.map(({ name }) => name)).toEqual([
      'api',
      'services-api-cmd-ctl',
      'worker',
      'services-worker-cmd-ctl',
      'gen',
    ])
    expect(report.files.map(({ file }) => file)).toEqual([
      'lib/text/text.go',
      'services/api/main.go',
      'services/worker/main.go',
    ])
    expect(report.coverage.notLinked).toContain('example.com/mono/lib/unused')
    expect(measured.said.filter((line) => line.includes('no packages being'))).toEqual([])
    expect(summary(report)).toContain('### Modules')
    // A replaced module that is none of the workspace is linked like any library.
    await expectGosUnits(measured, /mono\/legacy/)
  })

  it('has binaries that tests build in any of its modules, and legs that are merged with all of them', async () => {
    const top = await copy()
    await writeFile(
      join(top, 'e2e', 'build_test.go'),
      [
        '//go:build integration\n\npackage e2e\n\nimport (\n\t"os/exec"\n\t"path/filepath"\n\t"testing"\n)\n',
        'func TestBuild(t *testing.T) {',
        '\tprogram := filepath.Join(t.TempDir(), "own.exe")',
        '\tbuild := exec.Command("go", "build", "-o", program, ".")',
        '\tbuild.Dir = "../services/worker"',
        '\tif out, err := build.CombinedOutput(); err != nil {\n\t\tt.Fatalf("%v: %s", err, out)\n\t}',
        '\tif out, err := exec.Command(program, "Eve").CombinedOutput(); err != nil {\n\t\tt.Fatalf("%v: %s", err, out)\n\t}',
        '}\n',
      ].join('\n'),
    )
    const legs = await Promise.all(
      ['TestBuild', 'TestServices'].map(async (name, index) => {
        const { report, outDirectory } = await run(top, {
          'test-packages': './e2e',
          'test-flags': `-run=${name}`,
        })
        const leg = { job: 'test', step: '', matrix: { name }, index, total: 2 }
        const manifest = manifestOf(report, leg, jobContext())
        if (manifest === undefined) throw new Error('a run has a manifest')
        const directory = join(outDirectory, 'covdata')
        await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
        return { report, directory }
      }),
    )
    expect(legs.map(({ report }) => figures(report))).toEqual([
      ['lib/text 2/4', 'services/worker 3/5', 'total 5/9'],
      ['lib/text 3/4', 'services/api 3/4', 'services/worker 3/5', 'total 9/13'],
    ])
    const merged = await mergedReport({
      directories: legs.map(({ directory }) => directory),
      outDirectory: undefined,
      version: '0.0.0-test',
      gates: parseGateRules('package ./services/api/...: 70'),
    })
    expect(figures(merged)).toEqual(['lib/text 3/4', 'services/api 3/4', 'services/worker 3/5', 'total 9/13'])
    expect(rows(merged)).toEqual([
      'e2e | 0/0 | 2 passed | –',
      'lib | 3/4 | none ran | 75.0%',
      'services/api | 3/4 | none ran | 75.0%',
      'services/worker | 3/5 | none ran | 60.0%',
      'tools | 0/0 | none ran | –',
    ])
    expect(merged.gates).toMatchObject([{ passed: true, matched: 1 }])
  })

  it('is measured with its vendored packages, and with patterns that begin in its directory', async () => {
    const top = await copy()
    const env = await goEnv(GO)
    execFileSync(goProgram(await goToolchain(GO)), ['work', 'vendor'], {
      cwd: top,
      env: { ...env, GOWORK: '', GOFLAGS: '' },
    })
    await rm(join(top, 'legacy'), { recursive: true })
    const patterns = { packages: './services/...', 'test-packages': './services/... ./e2e' }
    const { report } = await run(top, { ...patterns, include: 'all' })
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual([
      'lib/text 4/4',
      'lib/unused 0/1',
      'services/api 4/4',
      'services/api/cmd/ctl 0/1',
      'services/worker 5/5',
      'services/worker/cmd/ctl 0/1',
      'tools/gen 0/1',
      'total 13/17',
    ])
    expect(report.binaries.map(({ importPath }) => importPath)).not.toContain('example.com/mono/tools/gen')
  })

  it('has a gate by a directory of the repository, and a module that fails alone', async () => {
    const top = await copy()
    await writeFile(
      join(top, 'tools', 'gen', 'gen_integration_test.go'),
      '//go:build integration\n\npackage main\n\nimport "testing"\n\nfunc TestGen(t *testing.T) { t.Fatal("no") }\n',
    )
    const { report } = await run(top, {
      threshold: 'package ./services/worker/...: 100\nfile lib/**: 100',
      'compare-plain': 'true',
    })
    expect(report.suite).toMatchObject({ passed: false, exitCode: 1 })
    expect(codes(report)).toEqual(expect.arrayContaining(['tests-failed', 'fails-plainly']))
    const [failed] = report.suite?.packages.find((pkg) => pkg.outcome === 'fail')?.tests ?? []
    expect(failed?.failedAt).toMatchObject({ file: 'tools/gen/gen_integration_test.go', line: 7 })
    expect(rows(report)).toContain('tools | 0/1 | 1 failed | 0.0%')
    expect(report.gates.map(({ rule, passed, matched }) => [rule, passed, matched])).toEqual([
      ['package ./services/worker/...: 100', true, 1],
      ['file lib/**: 100', true, 1],
    ])
  })
})

describe('modules without a workspace', () => {
  it('are built and tested one after the other, and code that several of them link counts once', async () => {
    const top = await copy()
    const measured = await run(
      top,
      { 'working-directory': 'services/*\nlib, e2e\ntools', 'go-version': '', 'unit-tests': 'true' },
      { GOWORK: 'off' },
    )
    const { report } = measured
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(FIGURES)
    expect(rows(report)).toEqual([
      'services/api | 4/4 | 1 passed | 100.0%',
      'services/worker | 5/5 | 1 passed | 100.0%',
      'lib | 4/4 | 1 passed | 100.0%',
      'e2e | 0/0 | 2 passed | –',
      'tools | 0/0 | none ran | –',
    ])
    expect(report.coverage.tallies.unitTests).toEqual({ covered: 2, both: 2 })
    expect(report.go?.requestedBy).toBe('the go line of services/worker/go.mod (the highest of 5)')
    expect(measured.said.filter((line) => line.includes('no packages being'))).toEqual([])
  })

  it('include one that replaces another by a directory, and its own go.work', async () => {
    const top = await copy()
    const named = 'services/worker\nlegacy'
    const measured = await run(top, { 'working-directory': named }, { GOWORK: 'off' })
    expect(measured.report.suite?.passed).toBe(true)
    expect(figures(measured.report)).toEqual(['legacy 0/1', 'services/worker 3/5', 'total 3/6'])
    await expectGosUnits(measured, /mono\/lib/)
    // The same modules, one of them in a workspace of its own.
    await writeFile(join(top, 'services', 'worker', 'go.work'), 'go 1.22\n\nuse (\n\t.\n\t../../lib\n)\n')
    await rm(join(top, 'go.work'))
    const both = await run(top, { 'working-directory': named })
    expect(both.report.modules.map(({ path }) => path)).toEqual([
      'example.com/mono/services/worker',
      'example.com/mono/lib',
      'example.com/mono/legacy',
    ])
  })

  it('are said to have no test only if none has one, with the tags of all of them', async () => {
    const top = await copy()
    const inputs = { 'working-directory': 'services/*\ntools', tags: 'integratoin' }
    const { report } = await run(top, inputs, { GOWORK: 'off' })
    expect(codes(report)).toContain('no-test-matched')
    const said = report.findings.find(({ code }) => code === 'no-test-matched')
    expect(said?.detail).toContain('Test files have these build tags: integration (2 files).')
    const whole = await run(top, { tags: 'integratoin' })
    expect(whole.report.findings.find(({ code }) => code === 'no-test-matched')?.detail).toContain(
      'Test files have these build tags: integration (3 files).',
    )
  })

  it('have a script as their suite, which runs at the top', async () => {
    const top = await copy()
    const { report } = await run(
      top,
      { 'working-directory': 'services/*', command: 'test -d services\napi\nworker Bob' },
      { GOWORK: 'off' },
    )
    expect(report.suite).toMatchObject({ kind: 'command', passed: true })
    expect(figures(report)).toEqual(['services/api 3/4', 'services/worker 3/5', 'total 6/9'])
    expect(rows(report).map((row) => row.split(' | ')[2])).toEqual(['–', '–'])
  })
})
