/**
 * Properties of any data: it is the same after being written and read back; merging does not depend on the order; and
 * neither the order of directories, files and legs nor compacting changes a figure.
 */
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { runCovdata } from '../../src/cli/covdata/covdata.js'
import { decodeCounterFile } from '../../src/covdata/format/counterFile.js'
import { type CounterEntry, encodeCounterFile } from '../../src/covdata/format/encodeCounters.js'
import { decodeMetaFile } from '../../src/covdata/format/metaFile.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { type LegModel, mergeLegs } from '../../src/legs/mergeLegs.js'
import { type CoverageModel, SOURCES } from '../../src/coverage/model.js'
import type { CounterMode } from '../../src/covdata/format/format.js'
import { parseGoVersion } from '../../src/go/goVersion.js'
import { depth } from '../helpers/depth.js'
import { mergedReport } from '../helpers/merged.js'
import {
  type Program,
  crowdedPrograms,
  encodeProgram,
  entriesFor,
  entriesOf,
  smallProgram,
  writeCounters,
  writeMeta,
} from './builders.js'
import { contentsOf, entriesIn } from './contents.js'

/** The data in one directory: for each binary, the counters of each process, or undefined if it was never run. */
type Part = readonly (readonly (readonly CounterEntry[])[] | undefined)[]

interface Data {
  readonly programs: readonly Program[]
  readonly parts: readonly Part[]
}

/** Two binaries that share packages, and directories with data of their processes. */
function data(parts: number): fc.Arbitrary<Data> {
  return crowdedPrograms.chain((programs) => {
    const runs = programs.map((program) => fc.array(entriesFor(program), { maxLength: 2 }))
    const part = fc.tuple(...runs)
    return fc
      .array(part, { minLength: parts, maxLength: parts })
      .map((all): Data => ({ programs, parts: all }))
  })
}

function withMode({ programs, parts }: Data, mode: CounterMode): Data {
  return { parts, programs: programs.map((program) => ({ ...program, mode })) }
}

/** Calls `work` with the directories, in the order of the parts, and a directory for temporary files. */
async function withDirectories(
  { programs, parts }: Data,
  work: (directories: readonly string[], root: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'round-trips-'))
  try {
    const directories: string[] = []
    for (const [index, part] of parts.entries()) {
      const directory = path.join(root, `part${index}`)
      await mkdir(directory)
      directories.push(directory)
      for (const [number, program] of programs.entries()) {
        const runs = part[number]
        if (runs === undefined) continue
        const encoded = await writeMeta(directory, program)
        // With unique process ids: several files of one process would be its snapshots.
        for (const [run, entries] of runs.entries())
          await writeCounters(directory, encoded, entries, { pid: 1 + index * 100 + number * 10 + run })
      }
    }
    await work(directories, root)
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Runs our covdata, which must succeed without a message. */
async function covdata(...args: readonly string[]): Promise<string> {
  let [stdout, stderr] = ['', '']
  const exitCode = await runCovdata(args, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
  })
  expect(exitCode).toBe(0)
  expect(stderr).not.toContain('error:')
  return stdout
}

let merged = 0

/** Merges directories into a new one. */
async function mergeInto(root: string, inputs: readonly string[], ...flags: string[]): Promise<string> {
  const out = path.join(root, `merged${merged++}`)
  await mkdir(out)
  await covdata('merge', `-i=${inputs.join(',')}`, `-o=${out}`, ...flags)
  return out
}

/** The binaries and counters of a merged directory; the processes do not matter here. */
async function countersIn(directory: string): Promise<unknown> {
  const contents = Object.entries(await contentsOf(directory))
  return contents.map(([name, content]) =>
    typeof content === 'object' ? [name, { ...content, origin: undefined }] : [name, content],
  )
}

const RUNS = { numRuns: depth(6, 25) }

describe('large files', () => {
  /** Enough numbers, of one to five bytes, to outgrow the initial buffer of any writer. */
  const numbers = Uint32Array.from({ length: 20_000 }, (_, index) => Math.min(2 ** (index % 33), 0xffffffff))
  const program = smallProgram('atomic', {
    F: Array.from(numbers, (line) => [line, 1] as const),
    G: Array.from({ length: 100 }, () => [1, 1] as const),
  })

  it('are read back as they were written', () => {
    const { bytes, hash } = encodeProgram(program)
    expect(decodeMetaFile(bytes).packages[0]?.functions).toEqual(program.packages[0]?.functions)
    const entries = entriesOf(
      [...numbers],
      Array.from({ length: 100 }, () => 3),
    )
    const origin = {
      args: Array.from({ length: 500 }, (_, index) => `argument ${index}`),
      goos: '',
      goarch: '',
    }
    const file = decodeCounterFile(encodeCounterFile(hash, origin, entries))
    expect(entriesIn(file)).toEqual(entries)
    expect(file.origin).toEqual(origin)
  })
})

describe('merging', () => {
  const modes: readonly CounterMode[] = ['set', 'count', 'atomic']

  it.each(modes)('gives the same result in any order in mode %s', async (mode) => {
    await fc.assert(
      fc.asyncProperty(data(3), async (any) => {
        await withDirectories(withMode(any, mode), async ([a = '', b = '', c = ''], root) => {
          const all = await countersIn(await mergeInto(root, [a, b, c]))
          const orders = [
            await mergeInto(root, [c, a, b]),
            await mergeInto(root, [await mergeInto(root, [a, b]), c]),
            await mergeInto(root, [a, await mergeInto(root, [b, c])]),
          ]
          for (const order of orders) expect(await countersIn(order)).toEqual(all)
        })
      }),
      RUNS,
    )
  })

  it('changes nothing in mode set when the same data is merged again', async () => {
    await fc.assert(
      fc.asyncProperty(data(1), async (any) => {
        await withDirectories(withMode(any, 'set'), async ([a = ''], root) => {
          const once = await mergeInto(root, [a])
          expect(await countersIn(await mergeInto(root, [once, once]))).toEqual(await countersIn(once))
          expect(await countersIn(await mergeInto(root, [once, a]))).toEqual(await countersIn(once))
        })
      }),
      RUNS,
    )
  })

  it.each([[[]], [['-pcombine']]])('with the flags %j keeps every figure', async (flags) => {
    await fc.assert(
      fc.asyncProperty(data(2), async (any) => {
        await withDirectories(any, async (directories, root) => {
          const out = await mergeInto(root, directories, ...flags)
          expect(await figures([out], root)).toEqual(await figures(directories, root))
        })
      }),
      RUNS,
    )
  })

  it('writes each function once when binaries are combined', async () => {
    await fc.assert(
      fc.asyncProperty(data(1), async (any) => {
        await withDirectories(any, async (directories, root) => {
          const out = await mergeInto(root, directories, '-pcombine')
          const [pod] = (await readPods([out])).pods
          const packages = pod?.meta.packages ?? []
          expect(new Set(packages.map(({ importPath }) => importPath)).size).toBe(packages.length)
          for (const { functions } of packages)
            expect(new Set(functions.map((fn) => JSON.stringify(fn))).size).toBe(functions.length)
        })
      }),
      RUNS,
    )
  })

  it('gives no lower percentage than any of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(data(3), async (any) => {
        await withDirectories(any, async (directories) => {
          const together = await percents(directories)
          for (const directory of directories) {
            for (const [importPath, percent] of await percents([directory]))
              expect(together.get(importPath)).toBeGreaterThanOrEqual(percent)
          }
        })
      }),
      RUNS,
    )
  })
})

/** Whether the path means itself as a pattern: `...` matches any text, and a leading `.` or `..` means a directory. */
function isPlainPattern(importPath: string): boolean {
  return importPath !== '' && !importPath.includes('...') && !/^\.\.?(?:\/|$)/.test(importPath)
}

describe('-pkg', () => {
  it('gives the same figures for each package as without it', async () => {
    await fc.assert(
      fc.asyncProperty(data(1), async (any) => {
        await withDirectories(any, async ([directory = ''], root) => {
          const [percent = '', , list = '', profile = ''] = await figures([directory], root)
          for (const importPath of list.split('\n').filter(isPlainPattern)) {
            const [own = '', , ownList, ownProfile = ''] = await figures(
              [directory],
              root,
              `-pkg=${importPath}`,
            )
            expect(ownList).toBe(`${importPath}\n`)
            expect(percent).toContain(own)
            expect(profile).toContain(ownProfile.replace(/^mode: .*\n/, ''))
          }
        })
      }),
      RUNS,
    )
  })
})

describe('subtract and intersect', () => {
  const units = [1, 2, 3].map((line) => [line, 1] as const)
  const [one, other] = [
    smallProgram('count', { F: units }, 'm/one'),
    smallProgram('count', { F: units }, 'm/other'),
  ]
  const counters = fc.array(fc.nat(2), { minLength: 3, maxLength: 3 })

  /** How often the units were executed. */
  async function countsOf(directory: string, root: string): Promise<readonly number[]> {
    const profile = (await figures([directory], root)).at(-1) ?? ''
    return [...profile.matchAll(/ (\d+)$/gm)].map(([, count]) => Number(count))
  }

  async function result(
    command: string,
    directories: readonly string[],
    root: string,
  ): Promise<readonly number[]> {
    const out = path.join(root, `out${merged++}`)
    await mkdir(out)
    await covdata(command, `-i=${directories.join(',')}`, `-o=${out}`)
    return countsOf(out, root)
  }

  it('keep the counts of the first directory for units that the second does not execute, or does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(counters, { minLength: 4, maxLength: 4 }),
        async ([a = [], b = [], c = [], d = []]) => {
          const parts = [
            [[entriesOf(a)], [entriesOf(b)]],
            [[entriesOf(c)], [entriesOf(d)]],
          ]
          await withDirectories({ programs: [one, other], parts }, async (directories, root) => {
            const [first, second] = [
              [...a, ...b],
              [...c, ...d],
            ]
            expect(await result('subtract', directories, root)).toEqual(
              first.map((count, unit) => (second[unit] === 0 ? count : 0)),
            )
            expect(await result('intersect', directories, root)).toEqual(
              first.map((count, unit) => (second[unit] === 0 ? 0 : count)),
            )
          })
        },
      ),
      RUNS,
    )
  })

  it('treat a binary that never ran in the second directory as not executed there', async () => {
    const parts = [
      [[entriesOf([1, 0, 2])], [entriesOf([3, 0, 4])]],
      [[entriesOf([0, 1, 1])], undefined],
    ]
    await withDirectories({ programs: [one, other], parts }, async (directories, root) => {
      expect(await result('subtract', directories, root)).toEqual([1, 0, 0, 3, 0, 4])
      expect(await result('intersect', directories, root)).toEqual([0, 0, 2, 0, 0, 0])
    })
  })
})

/** Percentages of packages with statements. */
async function percents(directories: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const text = await covdata('percent', `-i=${directories.join(',')}`)
  return new Map(
    [...text.matchAll(/\t([^\t]+)\t\tcoverage: ([\d.]+)% of statements\n/g)].map(
      ([, importPath = '', percent]) => [importPath, Number(percent)],
    ),
  )
}

/** Everything that covdata prints for some directories. */
async function figures(
  directories: readonly string[],
  root: string,
  ...flags: readonly string[]
): Promise<readonly string[]> {
  const input = [`-i=${directories.join(',')}`, ...flags]
  const profile = path.join(root, `profile${merged++}`)
  await covdata('textfmt', ...input, `-o=${profile}`)
  return [
    await covdata('percent', ...input),
    await covdata('func', ...input),
    await covdata('pkglist', ...input),
    await readFile(profile, 'utf8'),
  ]
}

describe('the order of directories and files', () => {
  it('changes no figure', async () => {
    await fc.assert(
      fc.asyncProperty(data(3), async (any) => {
        await withDirectories(any, async (directories, root) => {
          const forward = await figures(directories, root)
          expect(await figures(directories.toReversed(), root)).toEqual(forward)
          const renamed = await withOtherNames(directories, root)
          expect(await figures(renamed, root)).toEqual(forward)
        })
      }),
      RUNS,
    )
  })

  it('does not change the model', async () => {
    await fc.assert(
      fc.asyncProperty(data(3), async (any) => {
        await withDirectories(any, async (directories, root) => {
          const { coverage } = await mergeAll(directories, root)
          expect((await mergeAll(directories.toReversed(), root)).coverage).toEqual(coverage)
          expect((await mergeAll(await withOtherNames(directories, root), root)).coverage).toEqual(coverage)
        })
      }),
      RUNS,
    )
  })
})

describe('units that differ only in their function', () => {
  it('have a fixed order', async () => {
    const unit = [[1, 1]] as const
    const programs = [
      smallProgram('atomic', { G: unit, F: unit }),
      smallProgram('atomic', { F: unit }),
      smallProgram('atomic', { H: unit, F: unit }),
    ]
    // Each directory has one of the binaries; its first function was executed as often as the number of the directory says.
    const parts = programs.map((_, index) =>
      programs.map((_, number) => (number === index ? [entriesOf([index + 1])] : undefined)),
    )
    await withDirectories({ programs, parts }, async (directories, root) => {
      const [forward, { coverage }] = [await figures(directories, root), await mergeAll(directories, root)]
      const renamed = await withOtherNames(directories, root)
      expect(await figures(renamed, root)).toEqual(forward)
      expect((await mergeAll(renamed, root)).coverage).toEqual(coverage)
    })
  })
})

/** Copies directories and files to names that sort in reverse, so that they are read in another order. */
async function withOtherNames(directories: readonly string[], root: string): Promise<readonly string[]> {
  const copies: string[] = []
  for (const directory of directories) {
    const copy = path.join(root, `other${1e9 - merged++}`)
    copies.push(copy)
    for (const name of await readdir(directory)) {
      const other = name.replace(/^(covcounters\..*)\.(\d+)\.\d+$/, (_, rest: string, pid: string) => {
        return `${rest}.${1000 - Number(pid)}.${1_800_000_000 - Number(pid)}`
      })
      await cp(path.join(directory, name), path.join(copy, other), { recursive: true })
    }
  }
  return copies
}

function mergeAll(directories: readonly string[], root: string): ReturnType<typeof mergedReport> {
  const outDirectory = path.join(root, `report${merged++}`)
  return mergedReport({ directories, outDirectory, version: '0.0.0-test' })
}

describe('compacting', () => {
  it('does not change the model', async () => {
    await fc.assert(
      fc.asyncProperty(data(2), async (any) => {
        await withDirectories(any, async (directories, root) => {
          const outDirectory = path.join(root, 'report')
          const { coverage } = await mergedReport({ directories, outDirectory, version: '0' })
          const again = await mergeAll([path.join(outDirectory, 'covdata')], root)
          expect(again.coverage).toEqual(coverage)
        })
      }),
      RUNS,
    )
  })
})

describe('legs', () => {
  const VERSIONS = ['1.20.14', '1.26.8', '1.27.0', undefined]

  /** The model of one directory, taken as data of binaries or of tests. */
  async function legOf(directory: string, index: number): Promise<LegModel> {
    const { pods } = await readPods([directory], { columns: [index % SOURCES.length] })
    const measured = new Set(pods.flatMap(({ meta }) => meta.packages.map(({ importPath }) => importPath)))
    const version = VERSIONS[index]
    return {
      name: `leg ${index}`,
      goVersion: version === undefined ? undefined : parseGoVersion(version),
      model: buildModel({ pods, measured, selected: ['not/linked'] }),
    }
  }

  it('merge to the same model in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(data(2), data(2)),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async ([older, newer], order) => {
          const legs: LegModel[] = []
          for (const part of [older, newer]) {
            await withDirectories(part, async (directories) => {
              for (const directory of directories) legs.push(await legOf(directory, legs.length))
            })
          }
          const model = mergeLegs(legs)
          expect(mergeLegs(order.flatMap((index) => legs[index] ?? []))).toEqual(model)
          expect(isSorted(model)).toBe(true)
        },
      ),
      RUNS,
    )
  })

  it('of the same units, merged, cover at least what each of them covers', async () => {
    await fc.assert(
      fc.asyncProperty(data(3), async (any) => {
        await withDirectories(any, async (directories) => {
          const legs: LegModel[] = []
          for (const directory of directories) legs.push(await legOf(directory, legs.length))
          const together = mergeLegs(legs).tallies.together
          for (const { model } of legs) {
            expect(together.total).toBe(model.tallies.together.total)
            expect(together.covered).toBeGreaterThanOrEqual(model.tallies.together.covered)
          }
        })
      }),
      RUNS,
    )
  })
})

function isSorted({ packages }: CoverageModel): boolean {
  const paths = packages.map(({ importPath }) => Buffer.from(importPath))
  return paths.every((name, index) => index === 0 || Buffer.compare(paths[index - 1] ?? name, name) < 0)
}
