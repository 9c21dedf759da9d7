import { describe, expect, it } from '@jest/globals'
import { type HeadFiles, TESTED_IS_HEAD, headFilesOf } from '../../../src/compare/headFiles.js'
import { LineMap } from '../../../src/diff/lineMap.js'
import { NO_COMPARISON, type WantedLines } from '../../../src/compare/comparison.js'
import type { ModuleFile } from '../../../src/coverage/moduleFiles.js'
import { figureAnnotation } from '../../../src/report/annotations/figureAnnotation.js'
import { model, report as reportWithout } from '../../helpers/report.js'
import type { Report } from '../../../src/report/report.js'

const BLOB = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const commit = { repositoryUrl: 'https://github.com/octocat/project', sha: 'c'.repeat(40) }

function report(overrides: Partial<Report>): Report {
  return { ...reportWithout(overrides), commit }
}

function moduleFile(file: string, line = 1): ModuleFile {
  return { file, line, blob: BLOB }
}

function placeOf(files: readonly ModuleFile[], lines: WantedLines = { kind: 'none' }): string | undefined {
  const found = figureAnnotation(report({ moduleFiles: files, comparison: { ...NO_COMPARISON, lines } }))
  return found === undefined ? undefined : `${found.path}:${found.startLine}-${found.endLine}`
}

function all(head: HeadFiles): WantedLines {
  return { kind: 'all', head }
}

describe('the annotation with the percentage', () => {
  it('is a notice at the module line, with the exact figure', () => {
    expect(figureAnnotation(report({ moduleFiles: [moduleFile('go.mod', 4)] }))).toEqual({
      level: 'notice',
      path: 'go.mod',
      startLine: 4,
      endLine: 4,
      title: 'Go integration coverage: 50.0%',
      message: '50.0% of 16 statements covered by the integration tests, 8 uncovered',
    })
  })

  it('is at the module in the root of the repository, or else at the first one by path', () => {
    expect(placeOf([moduleFile('b/go.mod', 2), moduleFile('a/go.mod'), moduleFile('go.mod', 3)])).toBe(
      'go.mod:3-3',
    )
    expect(placeOf([moduleFile('b/go.mod', 2), moduleFile('a/go.mod')])).toBe('a/go.mod:1-1')
  })

  it('is left out if nothing was measured, or no go.mod is known to be in the tested commit', () => {
    expect(placeOf([])).toBeUndefined()
    expect(figureAnnotation(reportWithout({ moduleFiles: [moduleFile('go.mod')] }))).toBeUndefined()
    expect(
      figureAnnotation(report({ moduleFiles: [moduleFile('go.mod')], coverage: model([]) })),
    ).toBeUndefined()
    for (const file of ['../go.mod', '/go.mod', 'a\\go.mod'])
      expect(placeOf([moduleFile(file)])).toBeUndefined()
    expect(placeOf([moduleFile('go.mod', 2 ** 40)])).toBeUndefined()
    expect(placeOf([{ ...moduleFile('go.mod'), uncommitted: true }])).toBeUndefined()
  })

  it('is left out if the annotated commit has another go.mod, or none', () => {
    const head = (blobs: Readonly<Record<string, string>>): WantedLines =>
      all(
        headFilesOf({
          files: undefined,
          isComplete: false,
          testedBlobs: undefined,
          headBlobs: new Map(Object.entries(blobs)),
        }),
      )
    const files = [moduleFile('go.mod')]
    expect(placeOf(files, head({ 'go.mod': BLOB }))).toBe('go.mod:1-1')
    expect(placeOf(files, head({ 'go.mod': OTHER }))).toBeUndefined()
    expect(placeOf(files, head({}))).toBeUndefined()
    expect(placeOf(files, all(TESTED_IS_HEAD))).toBe('go.mod:1-1')
  })

  it('is where the line is at the annotated commit', () => {
    const map = new LineMap([{ oldStart: 1, oldLines: 2, newStart: 0, newLines: 0 }])
    const head: HeadFiles = { find: () => ({ path: 'go.mod', map }), truncated: false }
    expect(placeOf([moduleFile('go.mod', 4)], all(head))).toBe('go.mod:2-2')
    expect(placeOf([moduleFile('go.mod', 2)], all(head))).toBeUndefined()
  })
})
