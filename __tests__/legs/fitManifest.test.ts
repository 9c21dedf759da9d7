/** Whatever a run has seen, the manifest that it writes is read again, and says the same about the leg. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitManifest } from '../../src/legs/fitManifest.js'
import { legName } from '../../src/legs/leg.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { parseManifest } from '../../src/legs/readManifest.js'
import { depth } from '../helpers/depth.js'
import { anyManifest, sampleManifest } from './manifests.js'

function written(manifest: Manifest): Manifest {
  return parseManifest(manifestJson(fitManifest(manifest)))
}

/** Texts around every limit, and file names that Go and Linux allow. */
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('C:x.go', 'a\\b.go', 'a\tb.go', '../x.go', '', '\ud800', 'a//b', '/x'),
  fc.constantFrom(999, 1001, 4095, 4097, 65_535, 65_537).map((length) => '字'.repeat(length)),
)
const wildNumber = fc.oneof(fc.double(), fc.constantFrom(-1, -0, 2 ** 63, NaN, Infinity, 1.5))
const wildTree = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'large', maxDepth: 30 },
    fc.oneof(wild, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.dictionary(wild, tie('tree'), { maxKeys: 2 }),
    fc.array(tie('tree'), { maxLength: 2 }),
  ),
})).tree

const wildManifest: fc.Arbitrary<Manifest> = fc
  .tuple(anyManifest, fc.array(wild, { minLength: 12, maxLength: 12 }), wildNumber, wildTree)
  .map(([manifest, texts, number, tree]) => {
    const text = (index: number): string => texts[index] ?? ''
    return {
      ...manifest,
      toolVersion: text(0),
      seconds: number,
      leg: { job: text(1), step: text(2), matrix: { [text(3)]: tree }, index: number, total: number },
      module: { path: text(4), dir: text(5) },
      processes: [{ source: 'tests', command: text(6), pid: number, ending: text(7) }],
      suite: { ...manifest.suite, seconds: number, exitCode: number, failed: texts },
      findings: [
        { code: text(8), severity: 'error', title: text(9), detail: text(10), fix: '', evidence: texts },
      ],
      tests: texts.map((name) => ({ name, outcome: 'pass' as const, seconds: number })),
      gates: texts.map((rule) => ({ rule, state: 'passed' as const, passed: true, text: rule })),
      packages: texts,
      notLinked: texts,
      unlinked: texts.map((importPath) => ({ importPath, statements: 1 })),
      filesLeftOut: texts,
      directedFiles: texts,
      moduleFile: { file: text(11), line: 1, blob: '0'.repeat(40) },
      files: texts.map((file) => ({ path: file, file, blob: '0'.repeat(40) })),
    }
  })

describe('the manifest of a run', () => {
  it('is read as it was written, whatever the run has seen', () => {
    fc.assert(
      fc.property(wildManifest, (manifest) => {
        const read = written(manifest)
        expect(read).toEqual(JSON.parse(JSON.stringify(fitManifest(manifest))))
        expect(read.suite.passed).toBe(manifest.suite.passed)
        expect(read.findings).toHaveLength(manifest.findings.length)
      }),
      { numRuns: depth(20, 100) },
    )
  })

  it('is left as it is if it keeps the rules', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        expect(fitManifest(manifest)).toEqual(manifest)
      }),
      { numRuns: depth(20, 100) },
    )
  })

  it('tells legs with long names apart', () => {
    const names = ['a', 'b'].map((last) => {
      const { leg } = written(
        sampleManifest({
          leg: {
            job: 'x'.repeat(1200) + last,
            step: '',
            matrix: { go: 'y'.repeat(5000) + last, tree: nested(40), many: Array(10_001).fill(last) },
            index: 0,
            total: 2,
          },
        }),
      )
      return legName(leg)
    })
    expect(new Set(names).size).toBe(2)
  })

  it('loses no verdict when there is no room for all that it lists', () => {
    const { findings, suite } = sampleManifest()
    const process = { source: 'tests', command: 'c'.repeat(1000), pid: 1 } as const
    const read = written(sampleManifest({ processes: Array<typeof process>(60_000).fill(process) }))
    expect(read.suite).toEqual(suite)
    expect(read.processes.length).toBeGreaterThan(10_000)
    expect(read.findings.slice(0, -1)).toEqual(findings)
    expect(read.findings.at(-1)).toMatchObject({
      code: 'manifest-shortened',
      evidence: [`${60_000 - read.processes.length} processes`],
    })
  })

  it('keeps the gates that failed when there are too many', () => {
    const gates = Array.from({ length: 250 }, (_, i) => {
      const [rule, passed] = [`total: ${i}`, i < 249]
      const state = passed ? 'passed' : 'failed'
      return { rule, state, passed, text: `${rule} ${state}` } as const
    })
    const read = written(sampleManifest({ gates }))
    expect(read.gates).toHaveLength(200)
    expect(read.gates?.filter(({ passed }) => !passed)).toEqual(gates.slice(249))
    expect(read.findings.at(-1)).toMatchObject({ code: 'manifest-shortened', evidence: ['50 gates'] })
  })
})

function nested(depth: number): unknown {
  return depth === 0 ? 'end' : { deeper: nested(depth - 1) }
}

it('lists all tests of a suite or none, since those that are left out would seem to be removed', () => {
  const tests = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `m TestA/${i}`, outcome: 'pass' as const, seconds: 0 }))
  expect(written(sampleManifest({ tests: tests(20_000) })).tests).toHaveLength(20_000)
  expect(written(sampleManifest({ tests: tests(20_001) })).tests).toBeUndefined()
})
