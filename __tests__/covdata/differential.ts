/** @module Tests on data of odd programs: our covdata must answer as Go's own does. */
import { cp, mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { compactPods } from '../../src/covdata/write/compact.js'
import { functionsText } from '../../src/covdata/text/functionsText.js'
import { combinePods, mergePackages } from '../../src/covdata/sets/mergeData.js'
import { mergePods } from '../../src/covdata/write/mergePods.js'
import { tallyPackages, tallyTable } from '../../src/covdata/units/packageTallies.js'
import { packageListText } from '../../src/covdata/text/packageList.js'
import { parsePackagePatterns } from '../../src/covdata/units/packagePatterns.js'
import { percentText } from '../../src/covdata/text/percent.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { writeSetOperation } from '../../src/covdata/sets/setOperations.js'
import { textProfile } from '../helpers/textfmt.js'
import { type UnitTable, buildUnitTable } from '../../src/covdata/units/unitTable.js'
import type { CounterMode } from '../../src/covdata/format/format.js'
import { type GoVersionName, QUICK_RELEASE } from '../helpers/toolchains.js'
import { contentsOf } from './contents.js'
import { type OddData, covdataOf, makeOddData } from './oddPrograms.js'

const PATTERNS = [
  undefined,
  'example.com/odd/...',
  'example.com/odd/closure,command-line-arguments',
  '...n...e...,',
  './...',
  ',',
]

/** A Go release, and the counter mode of its binaries. */
export interface Counted {
  readonly version: GoVersionName
  readonly mode: CounterMode
}

/** Each mode once. The releases are those of other quick tests, so that no standard library is compiled for this alone. */
export const EACH_MODE: readonly Counted[] = [
  { version: QUICK_RELEASE, mode: 'set' },
  { version: QUICK_RELEASE, mode: 'count' },
  { version: '1.27.0', mode: 'atomic' },
]

/** Defines the tests for one release in one mode. */
export function testAgainstGo({ version, mode }: Counted): void {
  let data: OddData
  let made = 0

  beforeAll(async () => {
    data = await makeOddData(version, mode)
  })

  afterAll(async () => {
    await data.remove()
  })

  const inputs = (): readonly (readonly string[])[] => [[data.first], [data.second, data.first]]

  const goText = async (
    command: string,
    directories: readonly string[],
    pattern?: string,
  ): Promise<string> => {
    const flags = [`-i=${directories.join(',')}`, ...(pattern === undefined ? [] : [`-pkg=${pattern}`])]
    const file = path.join(data.root, 'profile')
    const output = command === 'textfmt' ? [`-o=${file}`] : []
    const { exitCode, stdout } = await data.covdata(command, ...flags, ...output)
    expect(exitCode).toBe(0)
    return command === 'textfmt' ? readFile(file, 'utf8') : stdout
  }

  const goMerge = async (...flags: readonly string[]): Promise<void> => {
    expect(await data.covdata('merge', ...flags)).toMatchObject({ exitCode: 0 })
  }

  const ourTable = async (directories: readonly string[], pattern?: string): Promise<UnitTable> => {
    const { pods, problems } = await readPods(directories)
    expect(problems).toEqual([])
    return buildUnitTable(pods, pattern === undefined ? {} : { matches: parsePackagePatterns(pattern) })
  }

  const newDirectory = async (name: string): Promise<string> => {
    const directory = path.join(data.root, name)
    await mkdir(directory)
    return directory
  }

  it.each(PATTERNS)('prints what Go prints with -pkg=%s', async (pattern) => {
    for (const directories of inputs()) {
      const table = await ourTable(directories, pattern)
      const layout = version.startsWith('1.20.') ? 'go1.20' : 'go1.21'
      expect(percentText(tallyTable(table), layout)).toBe(await goText('percent', directories, pattern))
      expect(functionsText(table)).toBe(await goText('func', directories, pattern))
      const { pods } = await readPods(directories)
      const matches = pattern === undefined ? undefined : parsePackagePatterns(pattern)
      expect(tallyPackages(pods, matches)).toEqual(tallyTable(table))
      expect(packageListText(pods, matches)).toBe(await goText('pkglist', directories, pattern))
      expect(textProfile(table)).toBe(await goText('textfmt', directories, pattern))
    }
  })

  it('merges pods as Go does', async () => {
    const directories = [data.first, data.second]
    const ours = await newDirectory('merged')
    const gos = await newDirectory('merged-by-go')
    await mergePods((await readPods(directories)).pods, ours)
    await goMerge(`-i=${directories.join(',')}`, `-o=${gos}`)
    expect(await contentsOf(ours)).toEqual(await contentsOf(gos))
    expect(await goText('textfmt', [ours])).toBe(await goText('textfmt', directories))
  })

  it('merges selected packages as Go does', async () => {
    const directories = [data.first, data.second]
    for (const [index, pattern] of ['example.com/odd/closure,...alpha,...names', 'none'].entries()) {
      const ours = await newDirectory(`chosen${index}`)
      const gos = await newDirectory(`chosen${index}-by-go`)
      await mergePackages((await readPods(directories)).pods, ours, parsePackagePatterns(pattern))
      await goMerge(`-i=${directories.join(',')}`, `-o=${gos}`, `-pkg=${pattern}`)
      expect(await contentsOf(ours)).toEqual(await contentsOf(gos))
    }
  })

  it('combines binaries as Go does', async () => {
    const directories = [data.first, data.second]
    const pods = (await readPods(directories, { arithmetic: 'widest' })).pods
    for (const pattern of [undefined, 'example.com/odd/c...']) {
      const ours = await newDirectory(`combined${pattern === undefined ? '' : '-chosen'}`)
      const gos = await newDirectory(`${path.basename(ours)}-by-go`)
      await combinePods(pods, ours, pattern === undefined ? () => true : parsePackagePatterns(pattern))
      const chosen = pattern === undefined ? [] : [`-pkg=${pattern}`]
      await goMerge(`-i=${directories.join(',')}`, `-o=${gos}`, '-pcombine', ...chosen)
      expect(await contentsOf(ours)).toEqual(await contentsOf(gos))
      expect(await goText('percent', [ours])).toBe(await goText('percent', [gos]))
    }
  })

  it('subtracts and intersects the data of a binary as Go does', async () => {
    // Go 1.20 panics if the files are not in the same order as the directories when sorted by name.
    const covdata = version.startsWith('1.20.') ? await covdataOf('1.26.8') : data.covdata
    const { pods } = await readPods([data.first, data.second])
    expect(pods.length).toBeGreaterThan(1)
    let changed = 0
    for (const [index, pod] of pods.entries()) {
      const [one, other] = await Promise.all(
        [data.first, data.second].map(async (source, i) => {
          const directory = await newDirectory(`single${index}-${i}`)
          for (const name of await readdir(source))
            if (name.includes(pod.tag)) await cp(path.join(source, name), path.join(directory, name))
          return directory
        }),
      )
      for (const operation of ['subtract', 'intersect'] as const) {
        for (const directories of [
          [one, other],
          [other, one],
        ].map((pair) => pair.map((name) => name ?? ''))) {
          const ours = await newDirectory(`set${made++}`)
          const gos = await newDirectory(`${path.basename(ours)}-by-go`)
          const { pods: single } = await readPods(directories, { columns: [0, 1] })
          await writeSetOperation(single, {
            operation,
            directories: 2,
            outDirectory: ours,
            matches: undefined,
          })
          const go = await covdata(operation, `-i=${directories.join(',')}`, `-o=${gos}`)
          expect(go).toMatchObject({ exitCode: 0, stderr: '' })
          expect(await contentsOf(ours)).toEqual(await contentsOf(gos))
          if ((await goText('textfmt', [ours])) !== (await goText('textfmt', [directories[0] ?? ''])))
            changed++
        }
      }
    }
    expect(changed).toBeGreaterThan(0)
  })

  it('compacts to data that Go reads as it reads the original', async () => {
    const directories = [data.first, data.second]
    const { pods } = await readPods(directories, { columns: [0, 1] })
    const compacted = await Promise.all(
      directories.map(async (_, index) => {
        const directory = path.join(data.root, `compact${index}`)
        await compactPods(pods, directory, { columns: [index] })
        return directory
      }),
    )
    for (const [index, directory] of directories.entries()) {
      const compact = compacted[index] ?? ''
      expect(await goText('textfmt', [compact])).toBe(await goText('textfmt', [directory]))
      expect(await goText('percent', [compact])).toBe(await goText('percent', [directory]))
    }
    expect(await goText('textfmt', compacted)).toBe(await goText('textfmt', directories))
  })
}
