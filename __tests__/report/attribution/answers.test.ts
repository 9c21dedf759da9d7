/** What `tests` and `lines` answer, of a handmade report. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import { AttributedFiles } from '../../../src/attribution/attributedFiles.js'
import { measuredText } from '../../../src/coverage/measuredText.js'
import { hashesOf } from '../../../src/coverage/sourceFiles.js'
import { NO_SOURCES } from '../../../src/coverage/sources.js'
import { lineTestsJson, testLinesJson } from '../../../src/report/attribution/answersJson.js'
import { isChanged } from '../../../src/report/attribution/changedSource.js'
import { type LineTests, lineTests } from '../../../src/report/attribution/lineTests.js'
import { lineTestsText } from '../../../src/report/attribution/lineTestsText.js'
import { namedFile, parseLines } from '../../../src/report/attribution/namedFile.js'
import { testLines } from '../../../src/report/attribution/testLines.js'
import { testLinesText } from '../../../src/report/attribution/testLinesText.js'
import { attributionOfModel } from '../../helpers/attribution.js'
import { MODULE, model, pkg, report } from '../../helpers/report.js'
import { inTemporary } from '../../helpers/temporary.js'

/** Units 0 to 2 are on lines 3, 5 and 7 of server.go; units 3 to 6 on lines 3, 5, 7 and 9 of store.go. */
const COVERAGE = model([
  pkg('cmd/server', [
    [3, 5, 0],
    [2, 0, 0],
    [1, 1, 0],
  ]),
  pkg('internal/store', [
    [4, 9, 2],
    [1, 0, 1],
    [6, 0, 0],
    [2, 1, 0],
  ]),
])
const E2E = `${MODULE}/e2e`
const FILES = new AttributedFiles(
  COVERAGE,
  attributionOfModel(COVERAGE, [
    [[`${E2E} TestPut`], [0, 3]],
    [[`${E2E} TestPut/twice`], [4]],
    [[`${E2E} TestGet`], [3]],
    [
      [`${E2E} TestGet`, `${E2E} TestList`],
      [3, 6],
    ],
    [[`${E2E} (TestMain)`], [0]],
    [[], [2]],
  ]),
)
const VIEW = { colors: picocolors.createColors(false), columns: undefined, modulePath: MODULE }
const [SERVER, STORE] = ['cmd/server/server.go', 'internal/store/store.go']

function answer(file: string, startLine: number, endLine = startLine): LineTests {
  const found = FILES.all.get(`${MODULE}/${file}`)
  if (found === undefined) throw new Error('the report has the file')
  return lineTests(FILES, found, { startLine, endLine }, undefined)
}

function linesOf(name: string): ReturnType<typeof testLines> {
  return testLines(
    FILES,
    FILES.attribution.tests.findIndex((test) => test.name === name),
  )
}

describe('the answer of tests', () => {
  it('names those that executed a line, groups of which one did, and what is known', () => {
    expect(lineTestsText(answer(STORE, 3), STORE, VIEW)).toBe(
      [
        'internal/store/store.go:3: covered',
        'test      package  known',
        'TestGet   ./e2e    exact',
        'TestPut   ./e2e    exact',
        'TestGet   ./e2e    group 1: at least one of 2',
        'TestList  ./e2e    group 1: at least one of 2',
        '',
      ].join('\n'),
    )
    expect(lineTestsText(answer(SERVER, 3), SERVER, VIEW)).toMatch(
      /\nTestPut +\.\/e2e +exact\nTestMain +\.\/e2e +exact\n$/,
    )
  })

  it('names the nearest test of a line that none covers', () => {
    expect(lineTestsText(answer(STORE, 7), STORE, VIEW)).toBe(
      [
        'internal/store/store.go:7: no test covers it',
        'internal/store/store.go:7-8: not covered, in F2',
        '  nearest test: TestGet reaches this file (./e2e)',
        '',
      ].join('\n'),
    )
  })

  it('says that a line has no statement, or that nobody knows who executed it', () => {
    expect(lineTestsText(answer(STORE, 1), STORE, VIEW)).toBe(
      'internal/store/store.go:1: there is no statement\n',
    )
    expect(lineTestsText(answer(SERVER, 7), SERVER, VIEW)).toBe(
      'cmd/server/server.go:7: covered, but it is not known by which test\n',
    )
  })

  it('counts the statements of several lines', () => {
    expect(lineTestsText(answer(STORE, 3, 8), STORE, VIEW)).toContain(
      'internal/store/store.go:3-8: 5 of 11 statements covered\n',
    )
  })

  it('has all of it in JSON', () => {
    const json = JSON.parse(lineTestsJson(answer(STORE, 5, 8), STORE, false)) as object
    expect(json).toEqual({
      schemaVersion: 1,
      path: `${MODULE}/${STORE}`,
      file: STORE,
      startLine: 5,
      endLine: 8,
      statements: { covered: 1, total: 7 },
      sourceChanged: false,
      tests: [{ importPath: E2E, name: 'TestPut/twice', stretch: 'test' }],
      groups: [],
      unknown: false,
      carriedOver: { statements: 0, commits: [] },
      uncovered: [
        {
          startLine: 7,
          endLine: 8,
          statements: 6,
          function: 'F2',
          nearestTest: {
            importPath: E2E,
            name: 'TestGet',
            stretch: 'test',
            exact: true,
            reaches: 'file',
          },
          lastBranch: null,
        },
      ],
    })
  })

  it('quotes the last branch before an uncovered block', () => {
    const text = 'package p\n\nfunc F() {\n\tif bad() {\n\t\tpanic(1)\n\t}\n}\n'
    const place = { functionName: 'F', literal: false, statements: 1 }
    const units = [
      { ...place, startLine: 3, startColumn: 10, endLine: 4, endColumn: 11, count: 1, counts: [1] },
      { ...place, startLine: 4, startColumn: 11, endLine: 6, endColumn: 3, count: 0, counts: [0] },
    ]
    const tallies = { together: { covered: 1, total: 2 }, bySource: [] }
    const file = { path: 'example.com/p/p.go', units, tallies }
    const coverage = model([
      { importPath: 'example.com/p', modulePath: 'example.com/p', files: [file], tallies },
    ])
    const files = new AttributedFiles(coverage, attributionOfModel(coverage, [[['TestF'], [0]]]))
    const attributed = files.all.get(file.path)
    if (attributed === undefined) throw new Error('the report has the file')
    const lines = { startLine: 5, endLine: 5 }
    const found = lineTests(files, attributed, lines, measuredText(Buffer.from(text)))
    expect(lineTestsText(found, 'p.go', { ...VIEW, modulePath: 'example.com/p' })).toBe(
      [
        'p.go:5: no test covers it',
        'p.go:5: not covered, in F',
        '  nearest test: TestF reaches this function (example.com/m/e2e)',
        '  last branch: p.go:4: if bad() {',
        '',
      ].join('\n'),
    )
  })
})

describe('the answer of lines', () => {
  it('has the lines of a test and its subtests, and says which no other test covers', () => {
    const found = linesOf('TestPut')
    if (found === undefined) throw new Error('there is such a test')
    expect(testLinesText(found, (path) => path.replace(`${MODULE}/`, ''), VIEW)).toBe(
      [
        'TestPut (./e2e) and its 1 subtest: 8 statements, 1 of them by this test only; 2 files',
        'cmd/server/server.go:3-4: F0: 3 statements',
        'internal/store/store.go:3-4: F0: 4 statements',
        'internal/store/store.go:5-6: F1: 1 statement, this test only',
        '',
      ].join('\n'),
    )
  })

  it('does not speak of a test if it is about what happens outside tests', () => {
    const found = testLines(
      FILES,
      FILES.attribution.tests.findIndex(({ stretch }) => stretch === 'TestMain'),
    )
    if (found === undefined) throw new Error('there is a TestMain')
    const text = testLinesText(found, (path) => path, VIEW)
    expect(text).toMatch(/^TestMain \(\.\/e2e\): 3 statements; 1 file\n/)
    const [file] = found.files
    const ranges = file?.ranges.map((range) => ({ ...range, share: 'alone' as const })) ?? []
    const alone = {
      ...found,
      statements: { alone: 3, exact: 0, group: 2 },
      files: [{ path: 'p.go', ranges }],
    }
    expect(testLinesText(alone, (path) => path, VIEW)).toBe(
      [
        'TestMain (./e2e): 3 statements, 3 of them only here; 2 more here or by tests; 1 file',
        'p.go:3-4: F0: 3 statements, only here',
        '',
      ].join('\n'),
    )
  })

  it('tells what other tests may have executed instead', () => {
    const found = linesOf('TestList')
    if (found === undefined) throw new Error('there is such a test')
    expect(testLinesText(found, (path) => path.replace(`${MODULE}/`, ''), VIEW)).toBe(
      [
        'TestList (./e2e): 6 statements by it or other tests; 1 file',
        'internal/store/store.go:3-4: F0: 4 statements, or other tests',
        'internal/store/store.go:9-10: F3: 2 statements, or other tests',
        '',
      ].join('\n'),
    )
    expect(JSON.parse(testLinesJson(found, () => STORE))).toMatchObject({
      schemaVersion: 1,
      test: { importPath: E2E, name: 'TestList', stretch: 'test' },
      subTests: [],
      statements: { alone: 0, exact: 0, group: 6 },
      files: [
        {
          file: STORE,
          ranges: [
            { share: 'group', startLine: 3, endLine: 4, statements: 4, function: 'F0' },
            { share: 'group', startLine: 9, endLine: 10, statements: 2, function: 'F3' },
          ],
        },
      ],
    })
  })
})

describe('the lines that somebody names', () => {
  it('are a line, several lines, or a place as compilers write it', () => {
    const texts = ['a/b.go:12', 'a/b.go:12-15', 'a/b.go:12:3', 'a/b.go:12:', String.raw`C:\a\b.go:12`]
    expect(texts.map((text) => parseLines(text))).toEqual([
      { file: 'a/b.go', startLine: 12, endLine: 12 },
      { file: 'a/b.go', startLine: 12, endLine: 15 },
      { file: 'a/b.go', startLine: 12, endLine: 12 },
      { file: 'a/b.go', startLine: 12, endLine: 12 },
      { file: String.raw`C:\a\b.go`, startLine: 12, endLine: 12 },
    ])
    const wrong = ['a/b.go', ':5', 'a/b.go:x', 'a/b.go:14:7-15', 'a/b.go:-5', 'a/b.go:1-2-3', 'a/b.go:0']
    expect([...wrong, 'a/b.go:4-3'].map(parseLines)).toEqual([
      ...Array.from({ length: 6 }, () => 'names no line'),
      'names line 0, and the first one is 1',
      'ends before it begins',
    ])
  })

  it('are of a file by its path from here, in the report or the repository, or by its base name', async () => {
    await inTemporary(async (directory) => {
      await mkdir(join(directory, 'sub/internal/store'), { recursive: true })
      const content = Buffer.from('package store\n')
      await writeFile(join(directory, 'sub', STORE), content)
      const path = `${MODULE}/${STORE}`
      const of = report({
        coverage: COVERAGE,
        files: [{ path, file: `sub/${STORE}`, ...hashesOf(content, 'linux') }],
        sources: {
          ...NO_SOURCES,
          place: (name) => Promise.resolve(name === path ? join(directory, 'sub', STORE) : undefined),
        },
      })
      const names = [
        './store.go',
        `sub/${STORE}`,
        path,
        'store.go',
        'store/store.go',
        join(directory, 'sub', STORE),
      ]
      for (const name of names)
        expect(await namedFile(of, name, join(directory, 'sub/internal/store'))).toEqual({
          kind: 'one',
          path,
        })
      expect(await namedFile(of, 'stor.go', directory)).toEqual({
        kind: 'none',
        near: [path, `${MODULE}/${SERVER}`],
      })
      expect(await isChanged(of, path)).toBe(false)
      await writeFile(join(directory, 'sub', STORE), 'package store\n\n')
      expect(await isChanged(of, path)).toBe(true)
      expect(await isChanged(of, `${MODULE}/${SERVER}`)).toBeUndefined()
    })
  })

  it('may be of several files', async () => {
    const coverage = model([pkg('a/store', [[1, 1, 0]]), pkg('b/store', [[1, 1, 0]])])
    expect(await namedFile(report({ coverage }), 'store.go', '/')).toEqual({
      kind: 'several',
      paths: ['a', 'b'].map((folder) => `${MODULE}/${folder}/store/store.go`),
    })
  })
})
