/** What counts if tests make main packages themselves: what belongs to the module or was selected, and nothing else. */
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

const FIXTURE = '__tests__/fixtures/made-mains'

let run: ChainRun
beforeAll(async () => {
  const module = await chain.copy(FIXTURE)
  execFileSync('git', ['init', '--quiet'], { cwd: dirname(module) })
  run = await chain.run(module, {
    inputs: { 'go-version': '1.26.8', coverpkg: './... example.com/money' },
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

  it('knows where the files of all modules in the repository are', () => {
    expect(run.report.files.map(({ path, file }) => [path, file])).toEqual([
      ['example.com/made-mains/cmd/app/main.go', 'a module/cmd/app/main.go'],
      ['example.com/made-mains/price/price.go', 'a module/price/price.go'],
      ['example.com/money/money.go', 'a module/money/money.go'],
    ])
  })
})
