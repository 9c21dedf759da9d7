/** The modules of merged reports of several: in report.json as it is written, and read again. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import type { Report } from '../../src/report/report.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { model, pkg, report, testCase, testPackage } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

const program = smallProgram('atomic', { F: [[1, 1]] })

async function writeData(covdata: string): Promise<void> {
  const binaries = join(covdata, 'binaries')
  await mkdir(binaries, { recursive: true })
  await writeCounters(binaries, await writeMeta(binaries, program), entriesOf([1]))
}

/** A run of a library with statements, and of a module of tests alone. */
function runOf(lib: string, passed: readonly string[]): Report {
  const { suite } = report()
  if (suite === undefined) throw new Error('a report has a suite')
  const file = (directory: string) => ({
    file: `${directory}/go.mod`,
    line: 1,
    blob: 'a'.repeat(40),
    textBlob: undefined,
  })
  const tests = passed.map((name) => testCase(name))
  return report({
    modulePath: undefined,
    coverage: model([pkg('p', [[1, 1, 0]], 'example.com')]),
    modules: [
      { path: 'example.com/e2e', dir: '/w/ws/e2e', file: file('ws/e2e') },
      { path: 'example.com', dir: `/w/${lib}`, file: file(lib) },
    ],
    suite: { ...suite, packages: [{ ...testPackage('x', tests), importPath: 'example.com/e2e/x' }] },
    findings: [],
  })
}

async function written(directory: string, name: string, original: Report): Promise<string> {
  const place = join(directory, name)
  await writeData(join(place, 'covdata'))
  await writeFile(join(place, 'report.json'), reportJson(original))
  return place
}

async function artifact(directory: string, name: string, original: Report): Promise<string> {
  const place = join(directory, name)
  await writeData(place)
  const leg = { job: 'test', step: '', matrix: { name }, index: 0, total: 1 }
  const manifest = manifestOf(original, leg, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  await writeFile(join(place, MANIFEST_NAME), manifestJson(manifest))
  return place
}

async function mergedOf(directories: readonly string[]): Promise<Report> {
  return mergedReport({ directories, outDirectory: undefined, version: '0' })
}

/** `module`, and each of `modules` as report.json has them: directory, path, figures, passed tests. */
function modulesIn(found: Report): readonly unknown[] {
  const json = JSON.parse(reportJson(found)) as {
    module: unknown
    modules: {
      path: string
      dir: string | null
      covered: number
      total: number
      tests: { pass: number } | null
    }[]
  }
  const rows = json.modules.map(
    ({ path, dir, covered, total, tests }) =>
      `${dir ?? 'null'} ${path} ${covered}/${total} ${tests?.pass ?? 'null'}`,
  )
  return [json.module, ...rows]
}

it('modules keep their directories, and those of tests alone their rows, however often reports are merged', async () => {
  await inTemporary(async (directory) => {
    const one = await written(directory, 'one', runOf('ws/lib', ['TestA', 'TestB']))
    const once = await mergedOf([one])
    expect(modulesIn(once)).toEqual([null, 'ws/e2e example.com/e2e 0/0 2', 'ws/lib example.com 1/1 0'])
    const again = await written(directory, 'again', once)
    expect(modulesIn(await mergedOf([again]))).toEqual(modulesIn(once))
    const two = await artifact(directory, 'two', runOf('ws/lib', ['TestC']))
    const both = await mergedOf([again, two])
    expect(modulesIn(both)).toEqual([null, 'ws/e2e example.com/e2e 0/0 3', 'ws/lib example.com 1/1 0'])
  })
})

it('a module that legs have in different directories is called by its path', async () => {
  await inTemporary(async (directory) => {
    const one = await written(directory, 'one', runOf('ws/lib', ['TestA']))
    const two = await artifact(directory, 'two', runOf('lib', ['TestA']))
    const both = await mergedOf([one, two])
    expect(modulesIn(both)).toEqual([null, 'ws/e2e example.com/e2e 0/0 2', 'null example.com 1/1 0'])
    expect(both.findings).toEqual([])
    const other = await artifact(directory, 'other', runOf('ws/other', ['TestA']))
    expect((await mergedOf([one, other])).findings).toMatchObject([
      { code: 'modules-mixed', severity: 'error', evidence: ['example.com: ws/lib and ws/other'] },
    ])
  })
})
