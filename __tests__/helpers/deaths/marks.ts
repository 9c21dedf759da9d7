/** @module The marks of the deaths fixture: each unit has one, and the binary counts by them what it executes. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { UNIT_FIELDS } from '../../../src/covdata/format/format.js'
import type { PodCounters } from '../../../src/covdata/counters/podCounters.js'
import type { Pod } from '../../../src/covdata/read/readPods.js'

/** As defined in the fixture. */
export const MARKS = 1024
/** The mark of main. */
export const MAIN = 62
const WIDE_FUNCTIONS = 450
const WIDE_FIRST = 100

export function wideSource(): string {
  const numbers = Array.from({ length: WIDE_FUNCTIONS }, (_, index) => index)
  const functions = numbers.map((number) => {
    const mark = WIDE_FIRST + 2 * number
    return `func f${number}(_ int, odd bool) {
	truth.After(${mark})
	if truth.If(${mark + 1}, odd) {
		truth.After(${mark + 1})
	}
}
`
  })
  return `package wide
import "a.test/deaths/truth"
const Count = ${WIDE_FUNCTIONS}
const First = ${WIDE_FIRST}
var All = [Count]func(int, bool){${numbers.map((number) => `f${number}`).join(', ')}}
${functions.join('')}`
}

export interface Reference {
  readonly pod: Pod
  readonly units: readonly MarkedUnit[]
}

export interface MarkedUnit {
  readonly mark: number
  readonly packageIndex: number
  readonly functionIndex: number
  readonly unit: number
}

/** @throws Error unless each unit has exactly one mark, so that nothing is counted without its truth */
export async function markedUnits({ meta }: Pod, fixture: string): Promise<readonly MarkedUnit[]> {
  const marks = new Map<string, Awaited<ReturnType<typeof marksOf>>>()
  const found: MarkedUnit[] = []
  for (const [packageIndex, { functions }] of meta.packages.entries()) {
    for (const [functionIndex, { sourceFile, units, name }] of functions.entries()) {
      const inFile = marks.get(sourceFile) ?? (await marksOf(sourceFile, fixture))
      marks.set(sourceFile, inFile)
      for (let unit = 0; unit < units.length / UNIT_FIELDS; unit++) {
        const [line = 0, column = 0, endLine = 0, endColumn = 0] = units.subarray(unit * UNIT_FIELDS)
        const within = inFile.filter(
          (at) =>
            (at.line > line || (at.line === line && at.column >= column)) &&
            (at.line < endLine || (at.line === endLine && at.column < endColumn)),
        )
        if (within.length !== 1)
          throw new Error(`${within.length} marks in ${sourceFile}:${line}.${column} (${name})`)
        found.push({ mark: within[0]?.mark ?? 0, packageIndex, functionIndex, unit })
      }
    }
  }
  return found
}

async function marksOf(sourceFile: string, fixture: string) {
  const file = path.join(fixture, path.relative('a.test/deaths', sourceFile))
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((text, index) =>
    [...text.matchAll(/truth\.After\((?<mark>\d+)\)/g)].map((match) => ({
      line: index + 1,
      column: match.index + 1,
      mark: Number(match.groups?.mark),
    })),
  )
}

/** The counters by mark. */
export function byMark(counters: PodCounters, { units }: Reference): Uint32Array {
  const counts = new Uint32Array(MARKS)
  for (const { mark, packageIndex, functionIndex, unit } of units)
    counts[mark] = counters.of(packageIndex, functionIndex)?.[unit] ?? 0
  return counts
}

/** What is lost or invented, one line of text for each mark. */
export function differences(counts: Uint32Array, least: Uint32Array, most: Uint32Array): readonly string[] {
  return [...counts.entries()].flatMap(([mark, count]) => {
    const [from = 0, to = 0] = [least[mark], most[mark]]
    if (count < from) return [`mark ${mark}: ${from - count} of ${from} lost`]
    return count > to ? [`mark ${mark}: ${count - to} more than ${to}`] : []
  })
}
