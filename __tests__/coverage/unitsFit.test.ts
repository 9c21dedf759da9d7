/** Whether units can be of a text: those of real packages of Go's own library fit their sources, and no others. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { FileCoverage } from '../../src/coverage/model.js'
import { unitsFit } from '../../src/coverage/unitsFit.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { type MeasuredLibrary, measuredLibrary } from './measuredLibrary.js'

let files: MeasuredLibrary['files']
let texts: MeasuredLibrary['texts']
beforeAll(async () => {
  ;({ files, texts } = await measuredLibrary(QUICK_RELEASE))
})

/** The files whose units fit their texts after a change. */
function fitting(
  change: (lines: readonly string[], file: FileCoverage) => readonly string[],
): readonly string[] {
  return files
    .filter((file) => {
      const text = change(texts.get(file.path) ?? [], file).join('\n')
      return unitsFit(file, Buffer.from(text, 'latin1'))
    })
    .map(({ path }) => path)
}

/** The line on which the unit in the middle begins. */
function middle({ units }: FileCoverage): number {
  return units[Math.floor(units.length / 2)]?.startLine ?? 1
}

describe('unitsFit', () => {
  it('accepts each source that was measured, labels, empty blocks, methods and literals among them', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(fitting((lines) => lines)).toEqual(files.map(({ path }) => path))
    expect(fitting((lines) => lines.map((line) => `${line}\r`))).toEqual(files.map(({ path }) => path))
  })

  it('accepts a text that differs in comments only', () => {
    const changed = (lines: readonly string[]) =>
      lines.map((line) => line.replace(/^\/\/ .*/, '// func F() {'))
    expect(fitting(changed)).toEqual(files.map(({ path }) => path))
  })

  it.each<[string, Parameters<typeof fitting>[0]]>([
    ['a line more at its start', (lines) => ['', ...lines]],
    ['a line less at its start', (lines) => lines.slice(1)],
    [
      'a statement more in the middle',
      (lines, file) => lines.toSpliced(Math.max(1, middle(file) - 1), 0, '\tadded()'),
    ],
    ['a line less in the middle', (lines, file) => lines.toSpliced(middle(file) - 1, 1)],
    [
      'functions of other names',
      (lines) => lines.map((line) => line.replace(/^func (\([^)]*\) )?(\w+)/, 'func $1Other$2')),
    ],
    ['its code commented out', (lines) => ['/*', ...lines.slice(2), '*/']],
    ['nothing', () => []],
    ['another text', () => texts.get('go/scanner/scanner.go')?.slice(0, 600) ?? []],
    ['bytes that are no code', () => ['\0\xff{{{{\u2028']],
  ])('refuses a text with %s', (_, change) => {
    const withUnits = files.filter(({ units }) => units.length > 0).map(({ path }) => path)
    expect(fitting(change).filter((path) => withUnits.includes(path))).toEqual([])
  })
})
