/** @module Coverage data for tests, as values, as bytes and as files. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import type { CounterMode } from '../../src/covdata/format/format.js'
import { hex } from '../../src/covdata/bytes/bytes.js'
import { type CounterEntry, encodeCounterFile } from '../../src/covdata/format/encodeCounters.js'
import { encodeMetaFile, encodePackage } from '../../src/covdata/format/encodeMeta.js'
import { GRANULARITIES, type Granularity, MODES, UNIT_FIELDS } from '../../src/covdata/format/format.js'
import type { MetaFunction } from '../../src/covdata/format/functionRecords.js'
import type { PackageContents } from '../../src/covdata/format/metaFile.js'
import { type MetaHashAlgorithm, hashBlobs } from '../../src/covdata/format/metaHash.js'
import type { ProcessIdentity, ProcessKind } from '../../src/covdata/format/processIdentity.js'

export type PackageParts = PackageContents

/** The contents of a binary's meta-data file. */
export interface Program {
  readonly mode: CounterMode
  readonly granularity: Granularity
  readonly algorithm: MetaHashAlgorithm
  readonly packages: readonly PackageParts[]
}

export interface EncodedProgram {
  readonly hash: Uint8Array
  readonly tag: string
  readonly bytes: Uint8Array
}

export function encodeProgram({ mode, granularity, algorithm, packages }: Program): EncodedProgram {
  const blobs = packages.map((parts) => encodePackage(algorithm, parts))
  const hash = hashBlobs(algorithm, blobs)
  return { hash, tag: hex(hash), bytes: encodeMetaFile({ hash, mode, granularity, blobs }) }
}

/** A binary of one package with one file. Each function has a name and units of [start line, statements]. */
export function smallProgram(
  mode: CounterMode,
  functions: Readonly<Record<string, readonly (readonly [number, number])[]>>,
  importPath = 'example.com/p',
): Program {
  return {
    mode,
    granularity: 'perblock',
    algorithm: 'fnv128a',
    packages: [
      {
        importPath,
        name: 'p',
        modulePath: 'example.com',
        functions: Object.entries(functions).map(([name, units]) => ({
          name,
          sourceFile: `${importPath}/p.go`,
          literal: false,
          units: Uint32Array.from(units.flatMap(([line, statements]) => [line, 1, line, 9, statements])),
        })),
      },
    ],
  }
}

/** Entries for the first package: the counters of each function in order. */
export function entriesOf(...counters: readonly (readonly number[] | undefined)[]): readonly CounterEntry[] {
  return counters.flatMap((values, functionIndex) =>
    values === undefined ? [] : { packageIndex: 0, functionIndex, counters: Uint32Array.from(values) },
  )
}

export async function writeMeta(directory: string, program: Program): Promise<EncodedProgram> {
  const encoded = encodeProgram(program)
  await writeFile(path.join(directory, `covmeta.${encoded.tag}`), encoded.bytes)
  return encoded
}

export interface CounterFileParts {
  readonly pid?: number
  readonly args?: readonly string[]
  readonly identity?: ProcessIdentity & {
    readonly atEnd?: boolean
    readonly fixed?: boolean
    readonly kind?: ProcessKind
  }
}

let written = 0n

/** Writes a counter data file whose name has a unique time; returns its path. */
export async function writeCounters(
  directory: string,
  { hash, tag }: EncodedProgram,
  entries: readonly CounterEntry[],
  { pid = 7, args = ['/bin/p'], identity }: CounterFileParts = {},
): Promise<string> {
  written += 1n
  const file = path.join(directory, `covcounters.${tag}.${pid}.${1_700_000_000_000_000_000n + written}`)
  const origin = { args, goos: 'linux', goarch: 'amd64' }
  const own =
    identity === undefined ? undefined : { atEnd: false, fixed: false, kind: 'binary' as const, ...identity }
  await writeFile(file, encodeCounterFile(hash, origin, entries, own))
  return file
}

const u32 = fc.nat(0xffffffff)

function units(number: fc.Arbitrary<number>): fc.Arbitrary<Uint32Array> {
  return fc
    .array(fc.tuple(number, number, number, number, number), { maxLength: 5 })
    .map((fields) => Uint32Array.from(fields.flat()))
}

/** Text without lone surrogates, which UTF-8 cannot hold. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 })

function packages(
  number: fc.Arbitrary<number>,
  name: fc.Arbitrary<string>,
): fc.Arbitrary<readonly PackageParts[]> {
  const metaFunction: fc.Arbitrary<MetaFunction> = fc.record({
    name,
    sourceFile: name,
    literal: fc.boolean(),
    units: units(number),
  })
  const metaPackage = fc.record({
    importPath: name,
    name,
    modulePath: fc.oneof(fc.constant(''), name),
    functions: fc.array(metaFunction, { maxLength: 6 }),
  })
  return fc.uniqueArray(metaPackage, { maxLength: 4, selector: ({ importPath }) => importPath })
}

function programs(number: fc.Arbitrary<number>, name: fc.Arbitrary<string>): fc.Arbitrary<Program> {
  return fc.record({
    mode: fc.constantFrom(...MODES),
    granularity: fc.constantFrom(...GRANULARITIES),
    algorithm: fc.constantFrom<MetaHashAlgorithm>('md5', 'fnv128a'),
    packages: packages(number, name),
  })
}

/** Binaries with any numbers and any texts. */
export const anyProgram = programs(u32, text)

const SYMBOLS = ['a', 'b', '.', '*', 'ß', '名', '𝔪', 'ｗ']
const plainName = fc.string({ unit: fc.constantFrom(...SYMBOLS), minLength: 1, maxLength: 3 })
const crowdedProgram = programs(fc.nat(4), plainName)

/** Numbers the functions by name and literal mark. */
function numberOf({ name, literal }: MetaFunction): number {
  const digits = Array.from(name, (symbol) => SYMBOLS.indexOf(symbol) + 1)
  return 2 * digits.reduce((sum, digit) => sum * (SYMBOLS.length + 1) + digit, 0) + (literal ? 1 : 0)
}

/**
 * Go leaves open the order of units that differ only in their function. Here such units also differ in their statements,
 * which come last in Go's order.
 */
function withoutTies(metaFunction: MetaFunction): MetaFunction {
  const units = metaFunction.units.map((number, index) =>
    index % UNIT_FIELDS === 4 ? number + 5 * numberOf(metaFunction) : number,
  )
  return { ...metaFunction, units }
}

/**
 * Two binaries of the same mode that share packages and functions. Names are few and numbers small, so that many
 * functions have the same name and many units the same position.
 */
export const crowdedPrograms = fc.tuple(crowdedProgram, crowdedProgram).map(([one, other]) => {
  const shared = other.packages.flatMap((parts, index) => {
    const counterpart = one.packages[index]
    if (counterpart === undefined) return []
    return {
      ...parts,
      importPath: counterpart.importPath,
      functions: [...counterpart.functions.slice(1), ...parts.functions],
    }
  })
  return [one.packages, shared].map((all): Program => ({
    mode: one.mode,
    granularity: 'perblock',
    algorithm: 'fnv128a',
    packages: all.map((parts) => ({ ...parts, functions: parts.functions.map(withoutTies) })),
  }))
})

/** Counters for some of the functions of a binary. */
export function entriesFor(program: Program): fc.Arbitrary<readonly CounterEntry[]> {
  const functions = program.packages.flatMap(({ functions: all }, packageIndex) =>
    all.map(({ units: { length } }, functionIndex) => ({
      packageIndex,
      functionIndex,
      count: length / UNIT_FIELDS,
    })),
  )
  return fc.subarray(functions).chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ packageIndex, functionIndex, count }) =>
        fc
          .array(fc.oneof(fc.nat(3), u32), { minLength: count, maxLength: count })
          .map((counters): CounterEntry => ({
            packageIndex,
            functionIndex,
            counters: Uint32Array.from(counters),
          })),
      ),
    ),
  )
}
