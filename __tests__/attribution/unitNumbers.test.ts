import { expect, it } from '@jest/globals'
import { NO_UNIT, unitNumbers } from '../../src/attribution/unitNumbers.js'
import { CounterLayout } from '../../src/covdata/counters/counterLayout.js'
import { decodeMetaFile } from '../../src/covdata/format/metaFile.js'
import { indexUnits } from '../../src/covdata/units/unitIndex.js'
import type { FileCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { encodeProgram, smallProgram } from '../covdata/builders.js'

const NO_TALLIES = { together: { covered: 0, total: 0 }, bySource: [] }

function unit(startLine: number): UnitCoverage {
  const place = { startLine, startColumn: 1, endLine: startLine, endColumn: 9, statements: 1 }
  return { ...place, functionName: 'F', literal: false, count: 1, counts: [] }
}

it('numbers units as in a model from which some were taken out', () => {
  const lines = [1, 2, 5, 9].map((line) => [line, 1] as const)
  const meta = decodeMetaFile(encodeProgram(smallProgram('atomic', { F: lines })).bytes)
  const index = indexUnits([{ meta, layout: new CounterLayout(meta) }], () => true)
  const file: FileCoverage = { path: 'example.com/p/p.go', units: [unit(2), unit(9)], tallies: NO_TALLIES }
  const pkg = { importPath: 'example.com/p', modulePath: 'example.com', files: [file], tallies: NO_TALLIES }
  expect([...unitNumbers(index, { packages: [pkg] })]).toEqual([NO_UNIT, 0, NO_UNIT, 1])
  expect([...unitNumbers(index, { packages: [] })]).toEqual([NO_UNIT, NO_UNIT, NO_UNIT, NO_UNIT])
})
