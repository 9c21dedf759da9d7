/** The units of every release fit the sources that were measured, and not those with a statement more. */
import { describe, expect, it } from '@jest/globals'
import { unitsFit } from '../../src/coverage/unitsFit.js'
import { GO_VERSIONS } from '../helpers/toolchains.js'
import { measuredLibrary } from './measuredLibrary.js'

describe.each(GO_VERSIONS)('the units of Go %s', (release) => {
  it('fit the sources that were measured, and no others', async () => {
    const { files, texts } = await measuredLibrary(release)
    const kept = files.filter(({ units }) => units.length > 0)
    const fitting = (change: (lines: readonly string[], line: number) => readonly string[]) =>
      kept.filter((file) => {
        const line = file.units[Math.floor(file.units.length / 2)]?.startLine ?? 1
        const text = change(texts.get(file.path) ?? [], line).join('\n')
        return unitsFit(file, Buffer.from(text, 'latin1'))
      })
    expect(kept.length).toBeGreaterThan(30)
    expect(fitting((lines) => lines)).toEqual(kept)
    expect(fitting((lines, line) => lines.toSpliced(line - 1, 0, '\tadded()'))).toEqual([])
    expect(fitting((lines) => lines.slice(1))).toEqual([])
  })
})
