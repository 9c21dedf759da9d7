/** Legs that count what nothing links (`include: all`) as one report: what one leg links counts as it is covered there. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import type { Report } from '../../src/report/report.js'
import { outsideText } from '../../src/report/words.js'
import { Chain, codes, figures } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { writeFiles } from '../helpers/temporary.js'

/** A library of two functions, of which programs call one. */
const library = (name: string): string =>
  `package ${name}\n\nfunc Used(n int) int {\n\tif n > 1 {\n\t\treturn n\n\t}\n\treturn 1\n}\n\nfunc Other() int {\n\treturn 2\n}\n`
const program = (name: string): string =>
  `package main\n\nimport "example.com/halves/${name}"\n\nfunc main() {\n\tprintln(${name}.Used(1))\n}\n`
const test = (name: string): string =>
  `func Test${name.toUpperCase()}(t *testing.T) {\n\tif out, err := exec.Command("use${name}").CombinedOutput(); err != nil {\n\t\tt.Fatal(err, string(out))\n\t}\n}\n`
const FILES = {
  'go.mod': 'module example.com/halves\n\ngo 1.20\n',
  'a/a.go': library('a'),
  'b/b.go': library('b'),
  'idle/idle.go': library('idle'),
  'cmd/usea/main.go': program('a'),
  'cmd/useb/main.go': program('b'),
  'e2e/e2e_test.go': `//go:build integration\n\npackage e2e\n\nimport (\n\t"os/exec"\n\t"testing"\n)\n\n${test('a')}\n${test('b')}`,
}

const chain = new Chain()
let work: string
let module: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'halves-'))
  module = await chain.copy('__tests__/fixtures/inprocess')
  await rm(module, { recursive: true })
  await writeFiles(module, FILES)
})
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

interface Half {
  readonly name: 'a' | 'b'
  readonly go: string
  readonly include: 'all' | 'linked'
}

/** Measures one half of the module; returns the folder of its report, whose data has a manifest if it is a leg. */
async function measured(
  { name, go, include }: Half,
  index: number | undefined,
): Promise<readonly [string, Report]> {
  const inputs = {
    'go-version': go,
    include,
    packages: `./cmd/use${name}`,
    'in-process': 'false',
    'test-flags': `-run=Test${name.toUpperCase()}`,
  }
  const { report, outDirectory } = await chain.run(module, { inputs })
  await writeFile(join(outDirectory, 'report.json'), reportJson(report))
  if (index === undefined) return [outDirectory, report]
  const leg = { job: 'test', step: '', matrix: { half: name, go }, index, total: 2 }
  const manifest = manifestOf(report, leg, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  const artifact = join(outDirectory, 'covdata')
  await writeFile(join(artifact, MANIFEST_NAME), manifestJson(manifest))
  return [artifact, report]
}

/** Each half executes 2 of 4 statements of its own library, and the one of its program. */
const ALONE = {
  a: ['a 2/4', 'b 0/4', 'cmd/usea 1/1', 'cmd/useb 0/1', 'idle 0/4', 'total 3/14'],
  b: ['a 0/4', 'b 2/4', 'cmd/usea 0/1', 'cmd/useb 1/1', 'idle 0/4', 'total 3/14'],
}
const TOGETHER = ['a 2/4', 'b 2/4', 'cmd/usea 1/1', 'cmd/useb 1/1', 'idle 0/4', 'total 6/14']

describe.each<[string, Half, Half]>([
  ['of one Go', { name: 'a', go: '1.26.8', include: 'all' }, { name: 'b', go: '1.26.8', include: 'all' }],
  ['of two Gos', { name: 'a', go: '1.27.0', include: 'all' }, { name: 'b', go: '1.26.8', include: 'all' }],
  [
    'of which one does not',
    { name: 'a', go: '1.26.8', include: 'all' },
    { name: 'b', go: '1.26.8', include: 'linked' },
  ],
])('two halves, legs %s', (title, first, second) => {
  it.each([
    ['artifacts', true],
    ['reports', false],
  ])('are one report as %s', async (kind, areLegs) => {
    const halves = [
      await measured(first, areLegs ? 0 : undefined),
      await measured(second, areLegs ? 1 : undefined),
    ] as const
    expect(figures(halves[0][1])).toEqual(ALONE.a)
    if (second.include === 'all') expect(figures(halves[1][1])).toEqual(ALONE.b)
    const outDirectory = join(work, `${title} ${kind}`)
    const merged = await mergedReport({
      directories: halves.map(([directory]) => directory),
      outDirectory,
      version: '0',
    })
    if (!areLegs && first.go !== second.go) {
      // Data without a manifest does not say which Go it is from.
      expect(codes(merged)).toEqual(['several-revisions'])
      return
    }
    expect(figures(merged)).toEqual(TOGETHER)
    expect(merged.coverage.sources).toEqual(['binaries'])
    // Nor does it say how many processes there were.
    const processes = areLegs ? 1 : 0
    expect(merged.binaries.map((binary) => [binary.name, binary.processes, binary.tally])).toEqual([
      ['usea', processes, { covered: 3, total: 5 }],
      ['useb', processes, { covered: 3, total: 5 }],
    ])
    expect(outsideText(merged)).toBeUndefined()
    expect(codes(merged)).toEqual([])
  })
})
