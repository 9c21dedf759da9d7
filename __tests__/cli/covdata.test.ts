import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runCovdata } from '../../src/cli/covdata.js'
import { readPods } from '../../src/covdata/readPods.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { contentsOf } from '../covdata/contents.js'
import { type Covdata, type OddData, type Ran, covdataOf, makeOddData } from '../covdata/oddPrograms.js'

async function ours(...args: readonly string[]): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const exitCode = await runCovdata(args, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
  })
  return { exitCode, stdout, stderr }
}

describe('covdata', () => {
  let root: string
  let set: OddData
  let atomic: OddData
  let covdata: Covdata
  let made = 0

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'cli-covdata-'))
    set = await makeOddData('1.26.8', 'set')
    atomic = await makeOddData('1.26.8', 'atomic')
    covdata = atomic.covdata
  })

  afterAll(async () => {
    await Promise.all([set.remove(), atomic.remove(), rm(root, { recursive: true })])
  })

  /** A new path below the directory of the tests. */
  const newPath = (): string => path.join(root, `file${made++}`)

  const newDirectory = async (): Promise<string> => {
    const directory = newPath()
    await mkdir(directory)
    return directory
  }

  it.each([
    ['percent', []],
    ['percent', ['-pkg=example.com/odd/n...']],
    ['func', []],
    ['func', ['--pkg', 'none']],
    ['pkglist', []],
    ['pkglist', ['-pkg', 'example.com/odd/cmd/...,command-line-arguments']],
  ])('%s %j prints what Go prints', async (command, flags) => {
    for (const input of [['-i', atomic.second], [`--i=${atomic.first},${atomic.second}`]]) {
      const go = await covdata(command, ...input, ...flags)
      expect(await ours(command, ...input, ...flags)).toEqual({ ...go, stderr: '' })
    }
  })

  it('percent prints what Go 1.20 prints, if asked to', async () => {
    const old = await covdataOf('1.20.14')
    const flag = `-i=${set.first}`
    expect((await ours('percent', flag, '-go=1.20')).stdout).toBe((await old('percent', flag)).stdout)
    expect((await ours('percent', flag, '-go=1.20')).stdout).not.toBe((await ours('percent', flag)).stdout)
  })

  it('refuses a -go that is no release', async () => {
    const { exitCode, stderr } = await ours('percent', `-i=${set.first}`, '-go=latest')
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('-go=latest: write a Go release')])
  })

  it.each(['textfmt', 'percent'])('%s writes the profile that Go writes', async (command) => {
    const [our, gos] = [newPath(), newPath()]
    const input = `-i=${atomic.first},${atomic.second}`
    const go = await covdata(command, input, `-o=${gos}`)
    expect(await ours(command, input, `-o=${our}`)).toEqual({ ...go, stderr: '' })
    expect(await readFile(our, 'utf8')).toBe(await readFile(gos, 'utf8'))
  })

  it.each([
    [['-pcombine']],
    [['-pcombine=true', '-pkg=example.com/odd/g...']],
    [['-pkg=...main,...closure']],
    [[]],
  ])('merge %j writes what Go writes', async (flags) => {
    const [our, gos] = [await newDirectory(), await newDirectory()]
    const input = `-i=${atomic.first},${atomic.second}`
    const go = await covdata('merge', input, `-o=${gos}`, ...flags)
    expect(await ours('merge', input, `-o=${our}`, ...flags)).toEqual({ ...go, stderr: '' })
    expect(await contentsOf(our)).toEqual(await contentsOf(gos))
  })

  describe('with programs of several modes', () => {
    let orders: readonly string[]

    beforeAll(async () => {
      const [low, high, highest] = [
        path.join(root, 'mixed1'),
        path.join(root, 'mixed2'),
        path.join(root, 'mixed3'),
      ]
      await cp(set.first, low, { recursive: true })
      await cp(atomic.first, high, { recursive: true })
      await cp(set.first, highest, { recursive: true })
      orders = [`-i=${low},${high}`, `-i=${high},${highest}`]
    })

    it('percent and func print what Go prints', async () => {
      for (const input of orders) {
        for (const command of ['percent', 'func', 'pkglist']) {
          expect(await ours(command, input)).toEqual({ ...(await covdata(command, input)), stderr: '' })
        }
      }
    })

    it('percent -o writes what Go writes', async () => {
      for (const input of orders) {
        const [our, gos] = [newPath(), newPath()]
        await covdata('percent', input, `-o=${gos}`)
        await ours('percent', input, `-o=${our}`)
        expect(await readFile(our, 'utf8')).toBe(await readFile(gos, 'utf8'))
      }
    })

    it('merge adds up as Go does', async () => {
      for (const input of orders) {
        for (const flags of [[], ['-pcombine']]) {
          const [our, gos] = [await newDirectory(), await newDirectory()]
          expect((await covdata('merge', input, `-o=${gos}`, ...flags)).exitCode).toBe(0)
          expect((await ours('merge', input, `-o=${our}`, ...flags)).exitCode).toBe(0)
          expect(await contentsOf(our)).toEqual(await contentsOf(gos))
        }
      }
    })

    it('textfmt refuses, and leaves an empty profile as Go does', async () => {
      const [our, gos] = [newPath(), newPath()]
      await writeFile(our, 'an old profile')
      for (const input of orders) {
        const go = await covdata('textfmt', input, `-o=${gos}`)
        const { exitCode, stderr } = await ours('textfmt', input, `-o=${our}`)
        expect(exitCode).toBe(go.exitCode)
        expect(stderr).toContain(go.stderr.trim())
        expect([await readFile(our, 'utf8'), await readFile(gos, 'utf8')]).toEqual(['', ''])
      }
    })
  })

  it.each([
    [[], 'missing command selector'],
    [['constructor'], 'unknown command selector "constructor"'],
    [['percent'], "select input directories with '-i' option"],
    [['percent', '-i='], "select input directories with '-i' option"],
    [['percent', '-i'], 'flag needs an argument: -i'],
    [['percent', '-i=.', 'more'], 'unknown extra arguments: more'],
    [['percent', '-i=.', '-', '-x'], 'unknown extra arguments: - -x'],
    [['percent', '-i=.', '--', '-o'], 'unknown extra arguments: -o'],
    [['percent', '-x', '-i=.'], 'flag provided but not defined: -x'],
    [['percent', '-toString', '-i=.'], 'flag provided but not defined: -toString'],
    [['percent', '---i=.'], 'flag provided but not defined: ---i=.'],
    [['percent', '-=.'], 'flag provided but not defined: -=.'],
    [['func', '-i=.', '-o=x'], 'flag provided but not defined: -o=x'],
    [['textfmt', '-i=.'], "select output file name with '-o' option"],
    [['textfmt', '-i=.', '-o=none/there'], 'unable to open textfmt output file "none/there"'],
    [['merge', '-i=.'], "select output directory with '-o' option"],
    [['merge', '-i=.', '-o=.', '-pcombine=perhaps'], 'invalid boolean value "perhaps" for -pcombine'],
  ])('%j is wrong usage, for Go too', async (args, message) => {
    const { exitCode, stdout, stderr } = await ours(...args)
    expect([exitCode, (await covdata(...args)).exitCode, stdout]).toEqual([2, 2, ''])
    expect(stderr).toContain(`error: ${message}`)
    expect(stderr).toContain('usage: covdata')
  })

  it('explains itself', async () => {
    expect(await ours('-help')).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('Examples:'),
      stderr: '',
    })
    const merge = await ours('merge', '-h')
    expect(merge).toEqual({ exitCode: 0, stdout: expect.stringContaining('-pcombine'), stderr: '' })
  })

  it('a missing directory is an error, as for Go', async () => {
    const args = ['percent', `-i=${path.join(root, 'none')}`]
    expect((await covdata(...args)).exitCode).toBe(1)
    const { exitCode, stderr } = await ours(...args)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^error: reading inputs: .*none.*there is no such directory\n.*GOCOVERDIR/)
  })

  it('nothing to report is a warning, as for Go', async () => {
    const empty = await newDirectory()
    const [our, gos] = [newPath(), newPath()]
    for (const command of ['percent', 'func', 'pkglist']) {
      expect(await ours(command, `-i=${empty}`)).toEqual(await covdata(command, `-i=${empty}`))
    }
    const go = await covdata('textfmt', `-i=${empty}`, `-o=${gos}`)
    expect(await ours('textfmt', `-i=${empty}`, `-o=${our}`)).toEqual(go)
    expect([await readFile(our, 'utf8'), await readFile(gos, 'utf8')]).toEqual(['', ''])
  })

  it('names a bad file and reports on the rest', async () => {
    const directory = await newDirectory()
    const program = await writeMeta(
      directory,
      smallProgram('set', {
        F: [
          [1, 1],
          [2, 1],
        ],
      }),
    )
    await writeCounters(directory, program, entriesOf([1, 0]))
    const bad = await writeCounters(directory, program, entriesOf([0, 1]))
    await truncate(bad, 50)
    expect((await covdata('percent', `-i=${directory}`)).stdout).toBe('')
    const { exitCode, stdout, stderr } = await ours('percent', `-i=${directory}`)
    expect([exitCode, stdout]).toEqual([1, '\texample.com/p\t\tcoverage: 50.0% of statements\n'])
    expect(stderr).toMatch(
      /^error: reading counter data file .*: byte \d+: expected .*, found .*\nDelete the file/,
    )
    expect(stderr).toContain(bad)
  })

  it('warns of orphans, and counts what it does not name', async () => {
    const directory = await newDirectory()
    const program = await writeMeta(directory, smallProgram('set', { F: [[1, 1]] }))
    const other = { ...program, tag: '0'.repeat(32) }
    for (let pid = 0; pid < 25; pid++) await writeCounters(directory, other, entriesOf([1]), { pid })
    const { exitCode, stdout, stderr } = await ours('percent', `-i=${directory}`)
    expect([exitCode, stdout]).toEqual([0, '\texample.com/p\t\tcoverage: 0.0% of statements\n'])
    expect(stderr.match(/^warning: skipping orphaned counter file /gm)).toHaveLength(20)
    expect(stderr).toContain('5 more files')
  })

  it('merge needs a directory of its own', async () => {
    const missing = newPath()
    const flags = ['merge', `-i=${atomic.first}`]
    expect((await covdata(...flags, `-o=${missing}`)).exitCode).toBe(1)
    const { exitCode, stderr } = await ours(...flags, `-o=${missing}`)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`mkdir ${missing}`)])
    const into = await ours(...flags, `-o=${path.join(atomic.first, '.')}`)
    expect([into.exitCode, into.stderr]).toEqual([1, expect.stringContaining('is also an input')])
  })

  it('subtracts and intersects several programs, where Go ends with a panic', async () => {
    const [less, both, twice] = [await newDirectory(), await newDirectory(), await newDirectory()]
    const input = `-i=${atomic.second},${atomic.first}`
    expect((await covdata('subtract', input, `-o=${await newDirectory()}`)).exitCode).toBe(2)
    expect(await ours('subtract', input, `-o=${less}`)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect((await ours('intersect', input, `-o=${both}`)).exitCode).toBe(0)
    expect((await ours('subtract', `-i=${less},${both}`, `-o=${twice}`)).exitCode).toBe(0)
    const covered = async (directory: string): Promise<number> => {
      const profile = newPath()
      await covdata('textfmt', `-i=${directory}`, `-o=${profile}`)
      return (await readFile(profile, 'utf8')).split('\n').filter((line) => / [1-9]\d*$/.test(line)).length
    }
    expect(await covered(less)).toBeGreaterThan(0)
    expect(await covered(less)).toBeLessThan(await covered(atomic.second))
    expect(await covered(twice)).toBe(await covered(less))
  })

  it('says what an intersection leaves out', async () => {
    const { pods } = await readPods([atomic.first])
    const [pod] = pods
    const [one, empty] = [await newDirectory(), await newDirectory()]
    await cp(pod?.metaPath ?? '', path.join(empty, path.basename(pod?.metaPath ?? '')))
    await cp(atomic.first, one, { recursive: true })
    const { exitCode, stderr } = await ours('intersect', `-i=${one},${empty}`, `-o=${await newDirectory()}`)
    expect(exitCode).toBe(0)
    expect(stderr).toContain(
      `warning: input 2 has no counters of program ${pod?.tag ?? ''}: nothing of it is left\n`,
    )
  })

  it.each([
    ['subtract', ['-i=a'], 'supply exactly two input dirs for subtract operation'],
    ['subtract', ['-i=a,b'], "select output directory with '-o' option"],
    ['intersect', ['-i=a'], "select output directory with '-o' option"],
    ['intersect', [], "select input directories with '-i' option"],
  ])('%s %j ends with 2, as Go does, and says %s', async (command, flags, words) => {
    const [our, go] = [await ours(command, ...flags), await covdata(command, ...flags)]
    expect([our.exitCode, go.exitCode]).toEqual([2, 2])
    expect(our.stderr).toContain(words)
    expect(go.stderr).toContain(words)
  })
})
