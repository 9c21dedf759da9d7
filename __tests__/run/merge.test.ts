/** Reports of data that was collected earlier. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseFailOn } from '../../src/findings/failOn.js'
import { mergedReport } from '../helpers/merged.js'
import type { Report } from '../../src/report/report.js'
import { isGreen } from '../../src/gates/verdict.js'
import { Chain, type ChainRun, codes, figures, treeOf } from '../helpers/chain.js'

const chain = new Chain()
let work: string
let old: ChainRun
let recent: ChainRun

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'merge-'))
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  old = await chain.run(module, { inputs: { 'go-version': '1.26.8' } })
  // Preserving would compile another standard library; the data is the same.
  recent = await chain.run(module, { inputs: { 'go-version': '1.27.0', preserve: 'false' } })
})
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

async function mergeAll(...directories: string[]): Promise<Report> {
  const outDirectory = await mkdtemp(join(work, 'out-'))
  return mergedReport({ directories, outDirectory, version: '0.0.0-test' })
}

describe('merge', () => {
  it('reads covdata folders, report folders and single GOCOVERDIRs alike', async () => {
    const covdata = join(old.outDirectory, 'covdata')
    const whole = await mergeAll(covdata)
    expect(figures(whole)).toEqual(figures(old.report))
    expect(whole.coverage.tallies).toEqual(old.report.coverage.tallies)
    expect(whole.modulePath).toBe('example.com/prebuilt')
    expect(codes(whole)).toEqual([])
    const raw = await mergeAll(old.directories.binariesData)
    expect(raw.coverage.tallies.together).toEqual(old.report.coverage.tallies.bySource[0])
    expect(raw.binaries).toMatchObject([{ name: 'greet', origin: 'found', processes: 2 }])
  })

  it('ignores the order of its sources and counts a repeated source once', async () => {
    const covdata = join(old.outDirectory, 'covdata')
    const [binaries, tests] = [join(covdata, 'binaries'), join(covdata, 'tests')]
    const one = await mergeAll(binaries, tests)
    const other = await mergeAll(tests, binaries, tests)
    expect(figures(other)).toEqual(figures(one))
  })

  it('fails on findings that fail-on names', async () => {
    const data = await mkdtemp(join(work, 'orphan-'))
    await cp(old.directories.binariesData, data, { recursive: true })
    await writeFile(join(data, `covcounters.${'0'.repeat(32)}.1.1`), 'counters of nobody')
    const graded = async (failOn: string) => {
      const outDirectory = await mkdtemp(join(work, 'out-'))
      const request = { directories: [data], outDirectory, version: '0' }
      const report = await mergedReport({ ...request, failOn: parseFailOn(failOn) })
      return [isGreen(report), report.findings.map(({ code, severity }) => `${code} ${severity}`)]
    }
    expect(await graded('')).toEqual([false, ['orphan-counters error']])
    expect(await graded('several-revisions')).toEqual([true, ['orphan-counters warning']])
  })

  it('is refused if it would be written over the report that holds its data', async () => {
    const before = await treeOf(old.outDirectory)
    for (const part of ['', 'binaries', 'tests']) {
      const request = {
        directories: [join(old.outDirectory, 'covdata', part)],
        outDirectory: old.outDirectory,
        version: '0',
      }
      await expect(mergedReport(request)).rejects.toThrow('would overwrite what it is made from')
    }
    expect(await treeOf(old.outDirectory)).toEqual(before)
  })

  it('does not present a figure of mixed Go versions as correct', async () => {
    const report = await mergeAll(join(old.outDirectory, 'covdata'), join(recent.outDirectory, 'covdata'))
    expect(report.findings).toMatchObject([{ code: 'several-revisions', severity: 'error' }])
  })

  it('loses nothing but the bad file when a file is bad', async () => {
    const copy = join(work, 'bad')
    await cp(join(old.outDirectory, 'covdata'), copy, { recursive: true })
    await writeFile(join(copy, 'binaries', 'covcounters.00000000000000000000000000000000.1.2'), 'x')
    await writeFile(join(copy, 'tests', 'covmeta.ffffffffffffffffffffffffffffffff'), 'x')
    const report = await mergeAll(copy)
    expect(figures(report)).toEqual(figures(old.report))
    expect([...codes(report)].sort()).toEqual(['meta-file-unreadable', 'orphan-counters'])
  })

  it('reports that there is no data', async () => {
    const empty = join(work, 'empty')
    await mkdir(empty)
    const report = await mergeAll(empty)
    expect(codes(report)).toEqual(['no-data'])
    expect(report.coverage.tallies.together).toEqual({ covered: 0, total: 0 })
  })
})
