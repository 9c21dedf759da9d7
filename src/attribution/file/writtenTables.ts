/** @module The tables of attribution.bin as bytes: tests, files, positions of units, and subjects. */
import { ByteWriter } from '../../covdata/bytes/byteWriter.js'
import type { AttributedTest, Subject, UnitTable, UnitTableFile } from '../attribution.js'
import { STRETCHES } from './attributionFormat.js'

/** The import paths, then each test with the number of its own. */
export function testsBlock(tests: readonly AttributedTest[]): Uint8Array {
  const paths = new Map([...new Set(tests.map(({ importPath }) => importPath))].map((path, at) => [path, at]))
  const block = new ByteWriter()
  block.uleb(paths.size)
  for (const path of paths.keys()) block.text(path)
  for (const { importPath, stretch, name } of tests) {
    block.uleb(paths.get(importPath) ?? 0)
    block.u8(STRETCHES.indexOf(stretch))
    block.text(name)
  }
  return block.finish()
}

export function filesBlock(files: readonly UnitTableFile[]): Uint8Array {
  const block = new ByteWriter()
  for (const { path, importPath = '', count } of files) {
    block.text(path)
    block.text(importPath)
    block.uleb(count)
  }
  return block.finish()
}

/** Differences modulo 2^32, as lines of line directives go back. */
export function positionsBlock({ files, positions, statements }: UnitTable): Uint8Array {
  const block = new ByteWriter(2 * positions.length)
  for (const { first, count } of files) {
    let line = 0
    for (let unit = first; unit < first + count; unit++) {
      const at = 4 * unit
      const start = positions[at] ?? 0
      block.uleb((start - line) >>> 0)
      block.uleb(positions[at + 1] ?? 0)
      block.uleb(((positions[at + 2] ?? 0) - start) >>> 0)
      block.uleb(positions[at + 3] ?? 0)
      const own = statements?.[unit]
      block.uleb(own === undefined ? 0 : own + 1)
      line = start
    }
  }
  return block.finish()
}

export function subjectsBlock(subjects: readonly Subject[]): Uint8Array {
  const block = new ByteWriter()
  for (const { tests, exact } of subjects) {
    block.uleb(2 * tests.length + Number(exact))
    let last = -1
    for (const test of tests) {
      block.uleb(test - last - 1)
      last = test
    }
  }
  return block.finish()
}
