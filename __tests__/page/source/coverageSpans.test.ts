/** Colours to the column, compared with those of `go tool cover -html`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { buildModel } from '../../../src/coverage/buildModel.js'
import type { FileCoverage, UnitCoverage } from '../../../src/coverage/model.js'
import { coverageSpans, shadesOf } from '../../../src/page/source/coverageSpans.js'
import { LinedText } from '../../../src/page/source/linedText.js'
import { textProfile } from '../../../src/report/text/coverageOut.js'
import { ODD_SOURCES, goOf, makeOddData } from '../../covdata/oddPrograms.js'
import { aFile, aUnit } from '../../coverage/generatedFile.js'
import { inTemporary } from '../../helpers/temporary.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { colourText, goColours, ourColours } from './goColours.js'

const FILES = 150
/** Go's sort keeps the order of equal starts in short lists only. */
const MAX_UNITS = 11

const aText = fc
  .array(
    fc.array(fc.constantFrom('x', '\t', ' ', '{', '}', '<', '&', '"', 'é', '€', '😀', '\r', '// '), {
      maxLength: 8,
    }),
    { minLength: 1, maxLength: 8 },
  )
  // Go is wrong by a byte on the first line, which must not be in a character.
  .map((lines) => ['x {<\t}', ...lines.map((parts) => parts.join(''))].join('\n'))

const place = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 14 }))

/** Mostly one after the other; some overlap, some are empty or beyond the end of a line. */
const someUnits = fc
  .array(fc.record({ place, size: fc.nat(12), height: fc.nat(2), count: fc.nat(9), isLarge: fc.boolean() }), {
    maxLength: MAX_UNITS,
  })
  .map((all) =>
    all.map(({ place: [line, column], size, height, count, isLarge }) =>
      aUnit(
        [line, column, line + height, height === 0 ? column + size : 1 + size],
        isLarge ? count ** 7 : count,
      ),
    ),
  )

function withoutRepeated(units: readonly UnitCoverage[]): readonly UnitCoverage[] {
  const key = (unit: UnitCoverage): string =>
    [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn].join()
  return [...new Map(units.map((unit) => [key(unit), unit])).values()].sort(
    (a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn,
  )
}

/** Units begin and end between characters. */
function betweenCharacters(text: string, units: readonly UnitCoverage[]): readonly UnitCoverage[] {
  const lines = text.split('\n').map((line) => Buffer.from(line))
  const snapped = (line: number, column: number): number => {
    let found = column
    while (((lines[line - 1]?.[found - 1] ?? 0) & 0xc0) === 0x80) found--
    return found
  }
  return withoutRepeated(
    units.map((unit) => ({
      ...unit,
      startColumn: snapped(unit.startLine, unit.startColumn),
      endColumn: snapped(unit.endLine, unit.endColumn),
    })),
  )
}

function profileOf(files: readonly FileCoverage[]): string {
  const lines = files.flatMap(({ path, units }) =>
    units.map(
      (unit) =>
        `${path}:${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn} ${unit.statements} ${unit.count}`,
    ),
  )
  return `${['mode: count', ...lines].join('\n')}\n`
}

describe('coverageSpans', () => {
  it('colours texts of any characters with units at any places as go tool cover -html does', async () => {
    await inTemporary(async (directory) => {
      const cases = fc
        .sample(fc.tuple(aText, someUnits), FILES)
        .map(([text, units], at) => ({
          file: aFile(betweenCharacters(text, units), join(directory, `f${at}.go`)),
          source: Buffer.from(text),
        }))
        .filter(({ file }) => file.units.length > 0)
      for (const { file, source } of cases) await writeFile(file.path, source)
      const go = await goOf(QUICK_RELEASE, directory)
      const sources = new Map(cases.map(({ file, source }) => [file.path, source]))
      const expected = await goColours(go, profileOf(cases.map(({ file }) => file)), sources, directory)
      expect(expected.size).toBe(cases.length)
      for (const { file, source } of cases)
        expect(`${basename(file.path)} ${colourText(ourColours(file, source), source)}`).toBe(
          `${basename(file.path)} ${colourText(expected.get(file.path) ?? [], source)}`,
        )
    })
  })

  it('colours odd programs as go tool cover -html does, unit by unit', async () => {
    const data = await makeOddData(QUICK_RELEASE, 'count')
    try {
      const { pods } = await readPods([data.first, data.second])
      const packages = pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath))
      const model = buildModel({ pods, measured: new Set(packages), selected: [] })
      const scratch = join(data.root, 'colours')
      await mkdir(scratch)
      const sources = new Map<string, Buffer>()
      for (const { importPath, files } of model.packages)
        for (const { path } of files) {
          const place = join(ODD_SOURCES, importPath.split('/').slice(2).join('/'), basename(path))
          const source = await readFile(place).catch(() => undefined)
          if (source !== undefined) sources.set(path, source)
        }
      const go = await goOf(QUICK_RELEASE)
      const shown = model.packages.flatMap(({ files }) => files).filter(({ path }) => sources.has(path))
      const profile = textProfile(model)
        .split('\n')
        .filter((line) => line.startsWith('mode:') || sources.has(line.slice(0, line.lastIndexOf(':'))))
        .join('\n')
      const expected = await goColours(go, profile, sources, scratch)
      expect(shown.length).toBeGreaterThan(3)
      for (const file of shown) {
        const source = sources.get(file.path) ?? Buffer.alloc(0)
        expect(colourText(ourColours(file, source), source)).toBe(
          colourText(expected.get(file.path) ?? [], source),
        )
      }
    } finally {
      await data.remove()
    }
  })

  it('has parts that do not overlap, in ascending order, whatever the units are', () => {
    fc.assert(
      fc.property(aText, someUnits, (text, any) => {
        const units = betweenCharacters(text, any)
        const column = (key: 'startLine' | 'startColumn' | 'endLine' | 'endColumn'): readonly number[] =>
          units.map((unit) => unit[key])
        const columns = {
          startLine: column('startLine'),
          startColumn: column('startColumn'),
          endLine: column('endLine'),
          endColumn: column('endColumn'),
          reach: [],
        }
        let last = 0
        for (const { from, to } of coverageSpans(columns, new LinedText(text))) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = to
        }
      }),
    )
  })
})

describe('shadesOf', () => {
  it('gives all executed units one shade if counts only say whether they were', () => {
    expect(shadesOf([0, 1, 1])).toEqual([0, 8, 8])
  })

  it('goes from 1 to 10 by the logarithm of counts', () => {
    expect(shadesOf([0, 1, 10, 100, 1000])).toEqual([0, 1, 4, 7, 10])
  })
})
