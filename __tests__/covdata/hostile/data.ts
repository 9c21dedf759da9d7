/** @module A directory with the data of an intact binary and a corrupt one, and the output for both. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import { ours } from '../../cli/covdata/covdataRun.js'
import type { CounterEntry } from '../../../src/covdata/format/encodeCounters.js'
import { UNIT_FIELDS } from '../../../src/covdata/format/format.js'
import { mergeCounts } from '../../../src/covdata/counters/counterArithmetic.js'
import type { PackageParts } from '../builders.js'
import { counterFile, intactProgram, victim, victimEntries, victimProgram } from './samples.js'

/** The result of our covdata. */
export interface Said {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs our covdata. An exception fails the test, and so does output that no user should see. */
export async function covdata(...args: readonly string[]): Promise<Said> {
  const said = await ours(...args)
  const { exitCode, stderr } = said
  expect([0, 1]).toContain(exitCode)
  expect(stderr).not.toMatch(/\n {4}at |undefined|NaN|\[object/)
  if (exitCode === 1) expect(stderr).toContain('error: ')
  return said
}

/** The figures of one binary: lines of `percent` and of the profile. */
export interface Figures {
  readonly percent: readonly string[]
  readonly profile: readonly string[]
}

export interface Reported extends Said {
  readonly intact: Figures
  readonly victim: Figures
}

const INTACT = 'intact.test/'

/**
 * The figures of a directory: those of the intact binary, and all others.
 * @param profilePath where the profile is written
 */
export async function report(
  directory: string,
  profilePath = path.join(directory, 'profile.txt'),
): Promise<Reported> {
  const said = await covdata('percent', `-i=${directory}`, `-o=${profilePath}`)
  const profile = lines(await readFile(profilePath, 'utf8')).filter((line) => !line.startsWith('mode: '))
  // As in Go, the line of a package without statements has no end.
  const percent = lines(said.stdout.replaceAll('\t\t\t', '\t\t\n\t'))
  const isIntact = (line: string): boolean => line.trimStart().startsWith(INTACT)
  const isOther = (line: string): boolean => !isIntact(line)
  return {
    ...said,
    intact: { percent: percent.filter(isIntact), profile: profile.filter(isIntact) },
    victim: { percent: percent.filter(isOther), profile: profile.filter(isOther) },
  }
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The paths of the corrupt binary's files. */
export interface Places {
  readonly directory: string
  readonly meta: string
  readonly sound: string
  readonly spoilt: string
}

/** Creates a directory with both binaries. The second one has an intact counter data file, and none yet at `spoilt`. */
export async function makeData(directory: string): Promise<Places> {
  await mkdir(directory, { recursive: true })
  const place = (name: string): string => path.join(directory, name)
  const places = {
    directory,
    meta: place(`covmeta.${victimProgram.tag}`),
    sound: place(`covcounters.${victimProgram.tag}.11.1700000000000000001`),
    spoilt: place(`covcounters.${victimProgram.tag}.12.1700000000000000002`),
  }
  await writeFile(places.meta, victimProgram.bytes)
  await writeFile(places.sound, counterFile('uleb'))
  await writeFile(place(`covmeta.${intactProgram.tag}`), intactProgram.bytes)
  const intactEntries = [{ packageIndex: 0, functionIndex: 0, counters: Uint32Array.of(1, 0, 2, 3) }]
  for (const pid of [21, 22]) {
    await writeFile(
      place(`covcounters.${intactProgram.tag}.${pid}.1700000000000000003`),
      counterFile('uleb', intactEntries, intactProgram.hash),
    )
  }
  return places
}

/** The figures that the intact binary must have, whatever else is in the directory. */
export const INTACT_FIGURES: Figures = {
  percent: ['\tintact.test/sound\t\tcoverage: 50.0% of statements'],
  profile: [
    'intact.test/sound/main.go:5.2,5.300 1 2',
    'intact.test/sound/main.go:6.2,6.300 1 0',
    'intact.test/sound/main.go:7.2,7.300 1 4',
    'intact.test/sound/main.go:8.2,8.300 1 6',
    'intact.test/sound/main.go:50.2,50.300 1 0',
    'intact.test/sound/main.go:51.2,51.300 1 0',
  ],
}

/** The profile of the corrupt binary, computed in the simplest way from its intact file and the entries of another one. */
export function victimProfile(...others: readonly CounterEntry[]): readonly string[] {
  const counts = victim.packages.map(({ functions }) =>
    functions.map(({ units }) => Array.from({ length: units.length / UNIT_FIELDS }, () => 0)),
  )
  for (const { packageIndex, functionIndex, counters } of [...victimEntries, ...others]) {
    const known = counts[packageIndex]?.[functionIndex]
    if (known?.length !== counters.length) continue
    for (const [unit, count] of counters.entries())
      known[unit] = mergeCounts('atomic', known[unit] ?? 0, count)
  }
  return victim.packages
    .flatMap(({ functions }, packageIndex) => functions.flatMap(linesOf(counts[packageIndex] ?? [])))
    .toSorted((one, other) => fileOf(one) - fileOf(other))
}

function linesOf(counts: readonly (readonly number[])[]) {
  return ({ sourceFile, units }: PackageParts['functions'][number], index: number): readonly string[] =>
    (counts[index] ?? []).map((count, unit) => {
      const [startLine, startColumn, endLine, endColumn, statements] = units.subarray(unit * UNIT_FIELDS)
      return `${sourceFile}:${startLine}.${startColumn},${endLine}.${endColumn} ${statements} ${count}`
    })
}

/** The sample's packages and files are in the order of their names, except for one package. */
function fileOf(line: string): number {
  return ['a.go', 'b.go', 'c.go'].findIndex((name) => line.includes(`/${name}:`))
}
