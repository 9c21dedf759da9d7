/** What counts if tests make main packages themselves: what belongs to the module or was selected, and nothing else. */
import { execFileSync } from 'node:child_process'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import picocolors from 'picocolors'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { gradeFindings, parseFailOn } from '../../src/findings/failOn.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { checkRunOutput } from '../../src/report/markdown/checkRunText.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { summary } from '../../src/report/markdown/summary.js'
import { writeReport } from '../../src/report/writeReport.js'
import { merge } from '../../src/stages/merge.js'
import { terminalReport } from '../../src/report/terminal/terminalReport.js'
import { mergedReport } from '../helpers/merged.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

const FIXTURE = '__tests__/fixtures/made-mains'

const INPUTS = { 'go-version': '1.26.8', coverpkg: './... example.com/money' }

let run: ChainRun
beforeAll(async () => {
  const module = await chain.copy(FIXTURE)
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: dirname(module), encoding: 'utf8' }).trim()
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'x')
  await appendFile(join(module, 'price/price.go'), '// A step of the job has changed this file.\n')
  run = await chain.run(module, { inputs: INPUTS, env: { GITHUB_SHA: git('rev-parse', 'HEAD') } })
})

describe('files of the module', () => {
  it('are known to be in the tested commit unless the job has changed them', () => {
    const { files, moduleFiles } = run.report
    const changed = files.filter(({ uncommitted }) => uncommitted === true)
    expect(changed.map(({ file }) => file)).toEqual(['a module/price/price.go'])
    expect(files.length).toBeGreaterThan(1)
    expect(moduleFiles).toEqual([{ file: 'a module/go.mod', line: 1, blob: expect.any(String) as unknown }])
  })
})

describe('a binary that never ran', () => {
  it('is a folded notice if no test names it, so that it fails nothing', () => {
    const { report } = run
    const found = report.findings.filter(({ code }) => code === 'binary-never-ran')
    expect(found).toMatchObject([
      {
        severity: 'notice',
        title: '1 binary never ran; no test seems to start it',
        evidence: ['idle (example.com/made-mains/cmd/idle)'],
      },
    ])
    expect(gradeFindings(found, parseFailOn('warnings'))).toEqual(found)
    expect(summary(report)).toContain(
      '<details><summary>ℹ️ 1 binary never ran; no test seems to start it</summary>',
    )
    expect(terminalReport(report, picocolors.createColors(false), 200)).toContain(
      'note: 1 binary never ran; no test seems to start it: idle\n',
    )
  })
})

describe('what nothing links', () => {
  it('is outside the total, which the headline of every view says', () => {
    const { report } = run
    expect(report.coverage.notLinked).toEqual([
      'example.com/made-mains/cmd/idle',
      'example.com/made-mains/unused',
    ])
    const said = 'not counted: 4 statements in 2 packages linked into nothing that ran'
    const [heading, , verdict] = summary(report).split('\n')
    expect(heading).toBe('## ✅ Go integration coverage: 90.0%')
    expect(verdict).toBe(`**Passed.** 9 of 10 statements covered, **1 uncovered**; ${said}.`)
    expect(terminalReport(report, picocolors.createColors(false), 200)).toContain(
      `\ncoverage: 90.0% of statements (9/10); ${said}\n`,
    )
    expect(checkRunOutput(report, { notes: [], runUrl: 'https://example.com' }).title).toMatch(
      /^90\.0% of statements · 4 statements not counted/,
    )
    expect(JSON.parse(reportJson(report))).toMatchObject({ outside: { packages: 2, statements: 4 } })
  })

  it('counts as uncovered with include: all, in the run and in reports of its data, so that a gate fails', async () => {
    const inputs = { ...INPUTS, include: 'all', threshold: 'total: 90' }
    const { report, outDirectory } = await chain.run(await chain.copy(FIXTURE), { inputs })
    const all = ['cmd/app 1/1', 'cmd/idle 0/1', 'price 6/6', 'unused 0/3', '. 2/3', 'total 9/14']
    expect(figures(report)).toEqual(all)
    expect(report.coverage.notLinked).toEqual([])
    expect(report.suite?.passed).toBe(true)
    expect(report.gates).toMatchObject([{ passed: false, missing: 4 }])
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])

    await writeReport(report, outDirectory)
    const again = await merge({
      directories: [join(outDirectory, 'covdata')],
      outDirectory: join(outDirectory, 'again'),
      version: '0.0.0-test',
    })
    expect(again.coverage.tallies.together).toEqual({ covered: 9, total: 14 })
    expect(again.findings.map(({ code }) => code)).not.toContain('process-without-counters')
  })
})

describe('a run whose tests make main packages', () => {
  it('counts what they execute of the module, and what was selected of others, however they are linked', () => {
    expect(run.report.suite?.passed).toBe(true)
    // By hand: app covers main and both functions, prog the first branch of Of, custom the second.
    expect(figures(run.report)).toEqual(['cmd/app 1/1', 'price 6/6', '. 2/3', 'total 9/10'])
  })

  it('leaves out fixtures and packages that were generated and removed, and says so', () => {
    const { findings } = run.report
    expect(findings.find(({ code }) => code === 'package-not-selected')).toMatchObject({
      severity: 'notice',
      evidence: [
        'example.com/made-mains/cmd/generated: 1 statement',
        'example.com/made-mains/testdata/prog: 4 statements',
      ],
    })
    expect(codes(run.report)).not.toContain('foreign-data')
  })

  it('leaves out a file that was generated and removed, so that go tool cover can read coverage.out', async () => {
    const { report, module } = run
    expect(report.findings.find(({ code }) => code === 'sources-gone')).toMatchObject({
      evidence: ['example.com/made-mains/price/zz_generated.go'],
    })
    expect(report.filesLeftOut).toEqual(['example.com/made-mains/price/zz_generated.go'])
    const profile = join(module, 'coverage.out')
    await writeFile(profile, textProfile(report.coverage))
    const said = execFileSync(goProgram(await goToolchain('1.26.8')), ['tool', 'cover', '-func', profile], {
      cwd: module,
      env: await goEnv('1.26.8'),
      encoding: 'utf8',
    })
    expect(said).toMatch(/^total:.*\s90\.0%$/m)
  })

  it('carries that on to reports of its data, in whichever folder', async () => {
    const { report, outDirectory } = run
    await writeReport(report, outDirectory)
    for (const directory of [outDirectory, join(outDirectory, 'covdata')]) {
      const again = await merge({
        directories: [directory],
        outDirectory: join(outDirectory, '..', 'again'),
        version: '0.0.0-test',
      })
      expect(textProfile(again.coverage)).toBe(textProfile(report.coverage))
      expect(again.coverage.notLinked).toEqual(report.coverage.notLinked)
      expect([...again.coverage.unlinkedStatements]).toEqual([...report.coverage.unlinkedStatements])
      expect(again.packagesLeftOut).toEqual(report.packagesLeftOut)
    }
  })

  it('gives packages from lists of files their import paths in the data that it keeps', async () => {
    const data = join(run.outDirectory, 'covdata', 'binaries')
    const { pods } = await readPods([data])
    const paths = pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath))
    expect(paths).toContain('example.com/made-mains/cmd/app')
    expect(paths).not.toContain('command-line-arguments')
    const said = execFileSync(
      goProgram(await goToolchain('1.26.8')),
      ['tool', 'covdata', 'pkglist', `-i=${data}`],
      { env: await goEnv('1.26.8'), encoding: 'utf8' },
    )
    expect(said.split('\n')).toContain('example.com/made-mains/cmd/app')
    expect(said).not.toContain('command-line-arguments')
  })

  it('knows where the files of all modules in the repository are', () => {
    expect(run.report.files.map(({ path, file }) => [path, file])).toEqual([
      ['example.com/made-mains/cmd/app/main.go', 'a module/cmd/app/main.go'],
      ['example.com/made-mains/price/price.go', 'a module/price/price.go'],
      ['example.com/money/money.go', 'a module/money/money.go'],
    ])
  })
})

describe('the files about lines of a run', () => {
  const names = ['lcov.info', 'cobertura.xml', 'sonar.xml'] as const
  const linesIn = async (directory: string): Promise<readonly string[]> =>
    Promise.all(
      names.map(async (name) =>
        (await readFile(join(directory, name), 'utf8')).replace(/timestamp="\d+"/, ''),
      ),
    )

  it('have paths in the repository, also of the module that a replacement names', async () => {
    const { report, outDirectory } = run
    expect(await writeReport(report, outDirectory)).toEqual([])
    const [lcov = ''] = await linesIn(outDirectory)
    expect([...new Set(lcov.match(/^SF:.*$/gm))]).toEqual([
      'SF:a module/cmd/app/main.go',
      'SF:a module/price/price.go',
      'SF:a module/money/money.go',
    ])
  })

  it('are the same in a report of its data, if the sources are in the checkout or stored with it', async () => {
    const { report, outDirectory, module } = run
    await writeReport(report, outDirectory)
    const again = join(dirname(outDirectory), 'merged again')
    const request = { directories: [outDirectory], outDirectory: again, version: report.version }
    const merged = await mergedReport({ ...request, checkouts: [dirname(module)] })
    expect(await writeReport(merged, again)).toEqual([])
    expect(await linesIn(again)).toEqual(await linesIn(outDirectory))
    const elsewhere = async () => writeReport(await mergedReport(request), again)
    expect(await elsewhere()).toEqual([])
    expect(await linesIn(again)).toEqual(await linesIn(outDirectory))
    await rm(join(outDirectory, 'covdata', 'sources.bin'))
    expect(await elsewhere()).toEqual([expect.stringContaining('the source of 3 files was not found')])
  })
})
