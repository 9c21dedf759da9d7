/** The files about lines, read back by readers of each format: every figure is the model's, and all say the same. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { depth } from '../helpers/depth.js'
import fc from 'fast-check'
import { type FileLines, type LineStatus, linesOf, statusOf } from '../../src/coverage/lines.js'
import type { FileCoverage, PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'
import { NO_SOURCES, type SourceContent } from '../../src/coverage/sources.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tallies.js'
import { LINE_FORMATS, writeLineReports } from '../../src/report/lineReports.js'
import type { Report } from '../../src/report/report.js'
import { MODULE, report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'
import { XmlDocumentType, type XmlNode, XmlSchema } from '../helpers/xmlDocument.js'
import { lcovFiles, lcovRecords } from './lcov/lcovReader.js'

const NOW = 1_795_000_000_000
const SOURCES = ['binaries', 'tests'] as const
const COBERTURA = new XmlDocumentType(
  'coverage',
  readFileSync(join(import.meta.dirname, 'cobertura', 'coverage.dtd'), 'utf8'),
)
const SONAR = new XmlSchema(readFileSync(join(import.meta.dirname, 'sonar', 'generic-coverage.xsd'), 'utf8'))

interface Written {
  readonly notes: readonly string[]
  readonly lcov: string
  readonly cobertura: XmlNode
  readonly sonar: XmlNode
}

async function written(of: Report): Promise<Written> {
  return inTemporary(async (directory) => {
    const notes = await writeLineReports(of, directory, { names: LINE_FORMATS, now: NOW, showsSource: true })
    const read = (name: string): Promise<string> => readFile(join(directory, name), 'utf8')
    return {
      notes,
      lcov: await read('lcov.info'),
      cobertura: COBERTURA.read(await read('cobertura.xml')),
      sonar: SONAR.read(await read('sonar.xml')),
    }
  })
}

/** A file of a generated model. */
interface Drawn {
  readonly file: FileCoverage
  readonly source: SourceContent
}

/** Lines of statements, some with several units, which begin and end where the lines do or in the middle of them. */
function drawnFile(path: string): fc.Arbitrary<Drawn> {
  const piece = fc.record({
    text: fc.constantFrom('x()\n', 'if y { z() }\n', '\n', '// c\n', '}\n', '`a\n\nb`\n', '\tv := `//`\r\n'),
    cuts: fc.boolean(),
    counts: fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(0, 0, 1, 0xffffffff)),
    statements: fc.constantFrom(0, 1, 1, 4),
    name: fc.constantFrom('F', 'init', '*T.M', '_', 'func.L3.C9'),
  })
  return fc.record({ pieces: fc.array(piece, { maxLength: 12 }), isThere: fc.boolean() }).map((drawn) => {
    const text = drawn.pieces.map((each) => each.text).join('')
    const units: UnitCoverage[] = []
    let at = 0
    for (const { text: own, cuts, counts, statements, name } of drawn.pieces) {
      const middle = cuts ? at + Math.floor(own.length / 2) : at + own.length
      for (const [from, to] of [
        [at, middle],
        [middle, at + own.length],
      ] as const) {
        if (from === to) continue
        const [start, end] = [positionAt(text, from), positionAt(text, to)]
        const position = { startLine: start[0], startColumn: start[1], endLine: end[0], endColumn: end[1] }
        const count = Math.min(0xffffffff, counts[0] + counts[1])
        units.push({ ...position, statements, functionName: name, literal: false, count, counts })
      }
      at += own.length
    }
    const source: SourceContent = drawn.isThere
      ? { kind: 'found', content: Buffer.from(text) }
      : { kind: 'missing' }
    return { file: { path, units, tallies: talliesOfUnits(units, 2) }, source }
  })
}

function positionAt(text: string, offset: number): readonly [number, number] {
  const before = text.slice(0, offset)
  return [before.split('\n').length, offset - before.lastIndexOf('\n')]
}

function packageOf(importPath: string, files: readonly FileCoverage[]): PackageCoverage {
  const tallies = sumAllTallies(files, 2)
  return { importPath, modulePath: MODULE, files, tallies }
}

function reportOf(files: readonly Drawn[], packages: readonly PackageCoverage[]): Report {
  const contents = new Map(files.map(({ file, source }) => [file.path, source]))
  return report({
    coverage: {
      mode: 'atomic',
      sources: SOURCES,
      packages,
      notLinked: [],
      unlinkedStatements: new Map(),
      tallies: sumAllTallies(packages, 2),
    },
    sources: { ...NO_SOURCES, read: (path) => Promise.resolve(contents.get(path) ?? { kind: 'unknown' }) },
  })
}

const drawnReport: fc.Arbitrary<{ readonly report: Report; readonly files: readonly Drawn[] }> = fc
  .tuple(...['a/a.go', 'a/b & "c" <d>.go', 'é/\u{1f600}.go'].map((name) => drawnFile(`${MODULE}/${name}`)))
  .map((files) => {
    const [first, second, third] = files.map(({ file }) => file)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three files')
    const packages = [packageOf(`${MODULE}/a`, [first, second]), packageOf(`${MODULE}/é`, [third])]
    return { report: reportOf(files, packages), files }
  })

function pathOf({ file }: Drawn): string {
  return file.path.slice(MODULE.length + 1)
}

function linesIn({ file, source }: Drawn): FileLines {
  return linesOf(file.units, 2, source.kind === 'found' ? new SourceCode(source.content) : undefined)
}

/** What a format says of the lines of a file. */
type Statuses = Readonly<Record<number, LineStatus>>

function modelStatuses(lines: FileLines): Statuses {
  return Object.fromEntries(
    Array.from(lines.lines, (line, i) => [line, statusOf(lines, lines.together, i)] as const),
  )
}

function statusFrom(hit: boolean, branches: number, taken: number): LineStatus {
  if (!hit) return 'uncovered'
  return branches > 0 && taken < branches ? 'partly covered' : 'covered'
}

function lcovStatuses(text: string): Readonly<Record<string, Statuses>> {
  return Object.fromEntries(
    Array.from(lcovFiles(lcovRecords(text)), ([path, { lines, branches }]) => {
      const statuses = Array.from(lines, ([line, hits]) => {
        const of = branches.get(line) ?? []
        return [line, statusFrom(hits > 0, of.length, of.filter((count) => count > 0).length)] as const
      })
      return [path, Object.fromEntries(statuses)]
    }),
  )
}

function coberturaStatuses(root: XmlNode): Readonly<Record<string, Statuses>> {
  return Object.fromEntries(
    classesOf(root).map(({ attributes, children }) => {
      const lines = children.find(({ name }) => name === 'lines')?.children ?? []
      const statuses = lines.map(({ attributes: line }) => {
        const [, taken, of] = /\((\d+)\/(\d+)\)$/.exec(line['condition-coverage'] ?? '') ?? []
        expect(line.branch).toBe(of === undefined ? 'false' : 'true')
        return [
          Number(line.number),
          statusFrom(Number(line.hits) > 0, Number(of ?? 0), Number(taken ?? 0)),
        ] as const
      })
      return [attributes.filename ?? '', Object.fromEntries(statuses)]
    }),
  )
}

function classesOf(root: XmlNode): readonly XmlNode[] {
  const packages = root.children.find(({ name }) => name === 'packages')?.children ?? []
  return packages.flatMap((pkg) => pkg.children[0]?.children ?? [])
}

function sonarStatuses(root: XmlNode): Readonly<Record<string, Statuses>> {
  return Object.fromEntries(
    root.children.map(({ attributes, children }) => {
      const statuses = children.map(({ attributes: line }) => {
        const [of, taken] = [Number(line.branchesToCover ?? 0), Number(line.coveredBranches ?? 0)]
        return [Number(line.lineNumber), statusFrom(line.covered === 'true', of, taken)] as const
      })
      return [attributes.path ?? '', Object.fromEntries(statuses)]
    }),
  )
}

describe('the files about lines', () => {
  it('say the same of each line, in valid documents', async () => {
    await fc.assert(
      fc.asyncProperty(drawnReport, async ({ report: drawn, files }) => {
        const { lcov, cobertura, sonar } = await written(drawn)
        const expected = Object.fromEntries(
          files.map((each) => [pathOf(each), modelStatuses(linesIn(each))] as const),
        )
        for (const path of Object.keys(expected))
          if (Object.keys(expected[path] ?? {}).length === 0) Reflect.deleteProperty(expected, path)
        expect(lcovStatuses(lcov)).toEqual(expected)
        expect(coberturaStatuses(cobertura)).toEqual(expected)
        expect(sonarStatuses(sonar)).toEqual(expected)
      }),
      { numRuns: depth(12, 60) },
    )
  })

  it('give counts that are those of the model', async () => {
    await fc.assert(
      fc.asyncProperty(drawnReport, async ({ report: drawn, files }) => {
        const { lcov, cobertura } = await written(drawn)
        const records = lcovRecords(lcov)
        for (const record of records) {
          const { lines, functions, summary, branches } = record
          const hit = (counts: Iterable<number>): number => [...counts].filter((count) => count > 0).length
          expect([summary.LF, summary.LH]).toEqual([lines.size, hit(lines.values())])
          const counts = [...functions.values()].map(({ count }) => count)
          expect([summary.FNF, summary.FNH]).toEqual([counts.length, hit(counts)])
          const taken = [...branches.values()].flat()
          expect([summary.BRF ?? 0, summary.BRH ?? 0]).toEqual([taken.length, hit(taken)])
          expect(hit(lines.values())).toBeGreaterThanOrEqual(record.test === 'tests' ? 1 : 0)
        }
        for (const each of files) {
          const lines = linesIn(each)
          for (const [i, test] of SOURCES.entries()) {
            const record = records.find(({ path, test: own }) => path === pathOf(each) && own === test)
            const hits = [...(lines.bySource[i]?.hits ?? [])]
            expect([...(record?.lines.values() ?? hits.map(() => 0))]).toEqual(hits)
          }
        }
        const hits = classesOf(cobertura).flatMap(({ children }) =>
          children.flatMap(({ children: lines }) => lines.map(({ attributes }) => Number(attributes.hits))),
        )
        expect(hits).toEqual(files.flatMap((each) => [...linesIn(each).together.hits]))
        expect(Number(cobertura.attributes['lines-valid'])).toBe(hits.length)
        expect(Number(cobertura.attributes['lines-covered'])).toBe(hits.filter((count) => count > 0).length)
      }),
      { numRuns: depth(12, 60) },
    )
  })
})

/** A report of one package for each file, with a covered and an uncovered unit of one line. */
function smallReport(paths: readonly string[], overrides: Partial<Report> = {}): Report {
  const files = paths.map((path) => {
    const position = { startColumn: 1, endColumn: 4, statements: 1, functionName: 'F', literal: false }
    const units = [
      { ...position, startLine: 2, endLine: 2, count: 3, counts: [1, 2] },
      { ...position, startLine: 3, endLine: 3, count: 0, counts: [0, 0] },
    ]
    return { path, units, tallies: talliesOfUnits(units, 2) }
  })
  const packages = files.map((file) => packageOf(file.path.slice(0, file.path.lastIndexOf('/')), [file]))
  const source: SourceContent = { kind: 'found', content: Buffer.from('func F() {\nx()\ny()\n}\n') }
  const base = reportOf([], packages)
  return { ...base, sources: { ...NO_SOURCES, read: () => Promise.resolve(source) }, ...overrides }
}

describe('lcov.info', () => {
  it('has a record for each source, and functions with their declaration and calls', async () => {
    const { lcov } = await written(smallReport([`${MODULE}/a/a.go`]))
    expect(lcov).toBe(`TN:binaries
SF:a/a.go
FN:1,F
FNDA:1,F
FNF:1
FNH:1
DA:2,1
DA:3,0
LF:2
LH:1
end_of_record
TN:tests
SF:a/a.go
FN:1,F
FNDA:2,F
FNF:1
FNH:1
DA:2,2
DA:3,0
LF:2
LH:1
end_of_record
`)
  })

  it('cannot be told to begin another record by the name of a directory', async () => {
    const files = [{ path: `${MODULE}/a/a.go`, file: 'x\nend_of_record\r/a.go', blob: '' }]
    const { lcov } = await written(smallReport([`${MODULE}/a/a.go`], { files }))
    expect(lcovRecords(lcov).map(({ path }) => path)).toEqual(
      SOURCES.map(() => 'x\ufffdend_of_record\ufffd/a.go'),
    )
  })
})

describe('cobertura.xml', () => {
  it('has what its readers ask for', async () => {
    const { cobertura } = await written(smallReport([`${MODULE}/a/a.go`, `${MODULE}/b/b.go`]))
    expect(cobertura.attributes).toEqual({
      'line-rate': '0.5',
      'branch-rate': '1',
      'lines-covered': '2',
      'lines-valid': '4',
      'branches-covered': '0',
      'branches-valid': '0',
      complexity: '0',
      version: '1.2.3',
      timestamp: String(NOW),
    })
    expect(cobertura.children[0]?.children.map(({ text }) => text)).toEqual(['.'])
    expect(classesOf(cobertura).map(({ attributes }) => attributes.filename)).toEqual(['a/a.go', 'b/b.go'])
  })

  it('is valid without any file', async () => {
    const { cobertura, sonar, lcov } = await written(smallReport([]))
    expect([classesOf(cobertura), sonar.children, lcov]).toEqual([[], [], ''])
  })

  it('is compared with a document type that refuses what is missing', () => {
    expect(() => COBERTURA.read('<?xml version="1.0"?>\n<coverage><packages/></coverage>')).toThrow(
      'line-rate',
    )
  })

  it('says that GitLab ignores it if it is larger than 10 MiB', async () => {
    // One long name is written sooner than many lines.
    const files = [{ path: `${MODULE}/a/a.go`, file: 'x'.repeat(11 * 1024 * 1024), blob: '' }]
    const large = smallReport([`${MODULE}/a/a.go`], { files })
    await inTemporary(async (directory) => {
      expect(
        await writeLineReports(large, directory, { names: LINE_FORMATS, now: NOW, showsSource: true }),
      ).toEqual([expect.stringMatching(/^cobertura\.xml has 11\.0 MiB: GitLab ignores it/)])
    })
  })
})

describe('the paths in all files', () => {
  async function paths(of: Report): Promise<readonly (string | undefined)[]> {
    const { lcov, cobertura, sonar } = await written(of)
    const found = [...lcovFiles(lcovRecords(lcov)).keys()]
    expect(classesOf(cobertura).map(({ attributes }) => attributes.filename)).toEqual(found)
    expect(sonar.children.map(({ attributes }) => attributes.path)).toEqual(found)
    return found
  }

  it('are relative to the repository, also for modules in subdirectories and files that are gone', async () => {
    const files = [{ path: `${MODULE}/a/a.go`, file: 'services/shop/a/a.go', blob: '' }]
    expect(await paths(smallReport([`${MODULE}/a/a.go`, `${MODULE}/b/gone.go`], { files }))).toEqual([
      'services/shop/a/a.go',
      'services/shop/b/gone.go',
    ])
  })

  it('are those of the checkout if a report of merged data finds the files there', async () => {
    const located = new Map([[`${MODULE}/a/a.go`, 'src/a/a.go']])
    expect(await paths(smallReport([`${MODULE}/a/a.go`, `${MODULE}/b/gone.go`], { located }))).toEqual([
      'src/a/a.go',
      'src/b/gone.go',
    ])
  })

  it('are relative to the module outside of a repository', async () => {
    expect(await paths(smallReport([`${MODULE}/a/a.go`]))).toEqual(['a/a.go'])
    const named = smallReport(['command-line-arguments/main.go'], { modulePath: '' })
    const packages = named.coverage.packages.map((pkg) => ({ ...pkg, modulePath: '' }))
    expect(await paths({ ...named, coverage: { ...named.coverage, packages } })).toEqual(['main.go'])
  })

  it('are those of the coverage model for other modules that are elsewhere', async () => {
    const both = smallReport([`${MODULE}/a/a.go`, 'other.example/lib/a/a.go'])
    const packages = both.coverage.packages.map((pkg) =>
      pkg.importPath.startsWith('other') ? { ...pkg, modulePath: 'other.example/lib' } : pkg,
    )
    const report = { ...both, coverage: { ...both.coverage, packages } }
    expect(await paths(report)).toEqual(['a/a.go', 'other.example/lib/a/a.go'])
  })

  it('leave out files whose lines may be those of another file', async () => {
    const directedFiles = [`${MODULE}/a/grammar.y`]
    const located = new Map([[`${MODULE}/a/grammar.y`, 'a/grammar.y']])
    expect(
      await paths(smallReport([`${MODULE}/a/a.go`, ...directedFiles], { directedFiles, located })),
    ).toEqual(['a/a.go'])
  })
})

describe('files without a source', () => {
  it('have the first line of each block, which is said', async () => {
    const small = smallReport(['a', 'b', 'c', 'd'].map((name) => `${MODULE}/${name}/${name}.go`))
    const kinds = { a: 'missing', b: 'missing', c: 'differs' } as const
    const read = (path: string): Promise<SourceContent> => {
      const kind = Object.entries(kinds).find(([name]) => path.includes(`/${name}/`))?.[1]
      return kind === undefined ? small.sources.read(path) : Promise.resolve({ kind })
    }
    const { lcov, notes } = await written({ ...small, sources: { ...NO_SOURCES, read } })
    expect([...(lcovFiles(lcovRecords(lcov)).get('a/a.go')?.lines.keys() ?? [])]).toEqual([2, 3])
    expect(notes).toEqual([
      'lcov.info, cobertura.xml, sonar.xml have only the first line of each block where the source of 2 files was not found, and the source of 1 file is not the one that was measured (docs/lines.md)',
    ])
  })

  it('are those whose source cannot be what was measured, too', async () => {
    const source: SourceContent = { kind: 'found', content: Buffer.from('x\ny') }
    const short = smallReport([`${MODULE}/a/a.go`], {
      sources: { ...NO_SOURCES, read: () => Promise.resolve(source) },
    })
    const { lcov, notes } = await written(short)
    // The third line does not exist.
    expect([...(lcovFiles(lcovRecords(lcov)).get('a/a.go')?.lines.keys() ?? [])]).toEqual([2])
    expect(notes).toEqual([expect.stringContaining('is not the one that was measured')])
  })
})
