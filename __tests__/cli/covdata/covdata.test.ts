/** What the command prints and writes for real binaries, compared with Go's covdata. */
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { contentsOf } from '../../covdata/contents.js'
import { type Covdata, type OddData, covdataOf, makeOddData } from '../../covdata/oddPrograms.js'
import { Places, ours } from './covdataRun.js'

describe('covdata', () => {
  let places: Places
  let set: OddData
  let atomic: OddData
  let covdata: Covdata

  beforeAll(async () => {
    places = await Places.make()
    set = await makeOddData('1.26.8', 'set')
    atomic = await makeOddData('1.26.8', 'atomic')
    covdata = atomic.covdata
  })

  afterAll(async () => {
    await Promise.all([set.remove(), atomic.remove(), places.remove()])
  })

  it.each([
    ['percent', []],
    ['percent', ['-pkg=example.com/odd/n...']],
    ['func', []],
    ['func', ['--pkg', '...alpha']],
    ['pkglist', []],
    ['pkglist', ['-pkg', 'example.com/odd/cmd/...,command-line-arguments']],
  ])('%s with the arguments %j prints what Go prints', async (command, flags) => {
    for (const input of [['-i', atomic.second], [`--i=${atomic.first},${atomic.second}`]]) {
      const go = await covdata(command, ...input, ...flags)
      expect(await ours(command, ...input, ...flags)).toEqual({ ...go, stderr: '' })
    }
  })

  it('percent prints what Go 1.20 prints on request', async () => {
    const old = await covdataOf('1.20.14')
    const flag = `-i=${set.first}`
    expect((await ours('percent', flag, '-go=1.20')).stdout).toBe((await old('percent', flag)).stdout)
    expect((await ours('percent', flag, '-go=1.20')).stdout).not.toBe((await ours('percent', flag)).stdout)
  })

  it.each(['textfmt', 'percent'])('%s writes the profile that Go writes', async (command) => {
    const [our, gos] = [places.path(), places.path()]
    const input = `-i=${atomic.first},${atomic.second}`
    const go = await covdata(command, input, `-o=${gos}`)
    expect(await ours(command, input, `-o=${our}`)).toEqual({ ...go, stderr: '' })
    expect(await readFile(our, 'utf8')).toBe(await readFile(gos, 'utf8'))
  })

  it.each([
    [['-pcombine']],
    [['-pcombine=true', '-pkg=example.com/odd/g...']],
    [['-pkg=...alpha,...closure']],
    [[]],
  ])('merge with the flags %j writes what Go writes', async (flags) => {
    const [our, gos] = [await places.directory(), await places.directory()]
    const input = `-i=${atomic.first},${atomic.second}`
    const go = await covdata('merge', input, `-o=${gos}`, ...flags)
    expect(await ours('merge', input, `-o=${our}`, ...flags)).toEqual({ ...go, stderr: '' })
    expect(await contentsOf(our)).toEqual(await contentsOf(gos))
  })

  describe('with binaries of several modes,', () => {
    let orders: readonly string[]

    beforeAll(async () => {
      const [low, high, highest] = [
        path.join(places.root, 'mixed1'),
        path.join(places.root, 'mixed2'),
        path.join(places.root, 'mixed3'),
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
        const [our, gos] = [places.path(), places.path()]
        await covdata('percent', input, `-o=${gos}`)
        await ours('percent', input, `-o=${our}`)
        expect(await readFile(our, 'utf8')).toBe(await readFile(gos, 'utf8'))
      }
    })

    it('merge adds up as Go does', async () => {
      for (const input of orders) {
        for (const flags of [[], ['-pcombine']]) {
          const [our, gos] = [await places.directory(), await places.directory()]
          expect((await covdata('merge', input, `-o=${gos}`, ...flags)).exitCode).toBe(0)
          expect((await ours('merge', input, `-o=${our}`, ...flags)).exitCode).toBe(0)
          expect(await contentsOf(our)).toEqual(await contentsOf(gos))
        }
      }
    })
  })

  it('subtracts and intersects the data of several binaries, on which Go panics', async () => {
    const [less, both, twice] = [await places.directory(), await places.directory(), await places.directory()]
    const input = `-i=${atomic.second},${atomic.first}`
    expect((await covdata('subtract', input, `-o=${await places.directory()}`)).exitCode).toBe(2)
    const tags = async (directory: string): Promise<readonly string[]> =>
      (await readPods([directory])).pods.map(({ tag }) => tag)
    const others = new Set(await tags(atomic.first))
    const [alone, ...more] = (await tags(atomic.second)).filter((tag) => !others.has(tag))
    expect([typeof alone, more]).toEqual(['string', []])
    const note = `warning: no other input has counters of binary ${alone ?? ''}: nothing is subtracted from its counters\n`
    expect(await ours('subtract', input, `-o=${less}`)).toEqual({ exitCode: 0, stdout: '', stderr: note })
    expect((await ours('intersect', input, `-o=${both}`)).exitCode).toBe(0)
    expect((await ours('subtract', `-i=${less},${both}`, `-o=${twice}`)).exitCode).toBe(0)
    const covered = async (directory: string): Promise<number> => {
      const profile = places.path()
      await covdata('textfmt', `-i=${directory}`, `-o=${profile}`)
      return (await readFile(profile, 'utf8')).split('\n').filter((line) => / [1-9]\d*$/.test(line)).length
    }
    expect(await covered(less)).toBeGreaterThan(0)
    expect(await covered(less)).toBeLessThan(await covered(atomic.second))
    expect(await covered(twice)).toBe(await covered(less))
  })

  it('intersect says what it leaves out', async () => {
    const { pods } = await readPods([atomic.first])
    const [pod] = pods
    const [one, empty] = [await places.directory(), await places.directory()]
    await cp(pod?.metaPath ?? '', path.join(empty, path.basename(pod?.metaPath ?? '')))
    await cp(atomic.first, one, { recursive: true })
    const { exitCode, stderr } = await ours(
      'intersect',
      `-i=${one},${empty}`,
      `-o=${await places.directory()}`,
    )
    expect(exitCode).toBe(0)
    expect(stderr).toContain(
      `warning: input 2 has no counters of binary ${pod?.tag ?? ''}: none of its counters are kept\n`,
    )
  })
})
