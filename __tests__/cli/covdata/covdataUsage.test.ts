/** Command lines: ours accepts, refuses and writes the same as Go's covdata, release by release. */
import { execFile } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../../covdata/builders.js'
import { type Covdata, covdataOf } from '../../covdata/oddPrograms.js'
import { GO_VERSIONS } from '../../helpers/toolchains.js'
import { Places, ours } from './covdataRun.js'

let places: Places
let data: string
let metaOnly: string
let empty: string
/** A path at which there is nothing. */
let none: string
/** One for each Go release. */
let gos: readonly Covdata[]

beforeAll(async () => {
  places = await Places.make()
  data = await places.directory()
  metaOnly = await places.directory()
  empty = await places.directory()
  none = places.path()
  const program = smallProgram('count', { F: [[1, 3]], G: [[5, 1]] })
  await writeCounters(data, await writeMeta(data, program), entriesOf([2]))
  await writeMeta(metaOnly, program)
  gos = await Promise.all(GO_VERSIONS.map(covdataOf))
})

afterAll(async () => {
  await places.remove()
})

/** The outcome of a command line, in a form that can be compared across releases. */
interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  /** The content of the profile, which existed before. */
  readonly profile: string
  /** Kinds of files in the output directory. */
  readonly written: readonly string[]
  readonly stderr: string
}

/** Runs a command line after replacing DATA, META, EMPTY, NONE, PROFILE and OUT by paths. */
async function outcome(covdata: Covdata, words: readonly string[]): Promise<Outcome> {
  const [profile, out] = [places.path(), await places.directory()]
  await writeFile(profile, 'an old profile')
  const paths = { DATA: data, META: metaOnly, EMPTY: empty, NONE: none, PROFILE: profile, OUT: out }
  const args = words.map((word) =>
    Object.entries(paths).reduce((text, [name, value]) => text.replaceAll(name, value), word),
  )
  const { exitCode, stdout, stderr } = await covdata(...args)
  return {
    exitCode,
    stdout: stdout.replaceAll('\t\t', '\t'),
    profile: await readFile(profile, 'utf8'),
    written: (await readdir(out)).map((name) => name.replace(/\..*/, '')),
    stderr,
  }
}

describe('a command line that Go accepts', () => {
  it.each([
    'percent -i=DATA',
    'percent --i=DATA',
    'percent -i DATA',
    'percent --i DATA --',
    'percent -i=EMPTY -i=DATA',
    'percent -i=DATA -i=EMPTY',
    'percent -i=META,DATA',
    'percent -i=META',
    'percent -i=EMPTY',
    'percent -i=DATA -pkg=',
    'percent -i=DATA -o=',
    'percent -i=DATA -o=PROFILE',
    'percent -i=DATA -h=false -hw=F -v=0',
    'func -i=DATA -pkg=example.com/...',
    'func -i=EMPTY',
    'pkglist -i=DATA,EMPTY',
    'pkglist -i=META',
    'textfmt -i=DATA -o=PROFILE',
    'textfmt -o PROFILE -i META',
    'textfmt -i=EMPTY -o=PROFILE',
    'merge -i=DATA -o=OUT',
    'merge -i=DATA -o=OUT -pcombine=false',
    'merge -i=DATA -o=OUT -pcombine -pcombine=0',
    'merge -i=DATA,META -o=OUT -pcombine=T',
    'merge -i=META -o=OUT',
    'merge -i=EMPTY -o=OUT',
    'merge -i=EMPTY -o=NONE',
    'subtract -i=EMPTY,EMPTY -o=OUT',
    'subtract -i=META,META -o=OUT',
    'intersect -i=DATA -o=OUT',
    'intersect -i=META -o=OUT',
  ])('is accepted: %s', async (line) => {
    const our = await outcome(ours, line.split(' '))
    expect(our.exitCode).toBe(0)
    for (const go of gos) expect(our).toEqual(await outcome(go, line.split(' ')))
  })

  it.each([
    ['percent -h -i=DATA', '-h'],
    ['percent -i=DATA -hw', '-hw'],
    ['textfmt -i=DATA -o=PROFILE -memprofilerate=0x10', '-memprofilerate'],
    ['func -i=DATA -cpuprofile=OUT/x', '-cpuprofile'],
    ['pkglist -memprofile OUT/x -i=DATA', '-memprofile'],
  ])('is accepted with a note if it debugs Go’s covdata: %s', async (line, flag) => {
    const our = await outcome(ours, line.split(' '))
    expect([our.exitCode, our.written]).toEqual([0, []])
    expect(our.stderr).toMatch(
      new RegExp(`^note: ${flag} is for debugging Go's own covdata and has no effect here.*\n$`),
    )
    for (const go of gos)
      expect(await outcome(go, line.split(' '))).toEqual({
        ...our,
        stderr: '',
        written: line.includes('OUT') ? ['x'] : [],
      })
  })

  it('is accepted with -v=1, with a note that there is no trace', async () => {
    for (const words of [
      ['percent', '-v=1', '-i=DATA'],
      ['percent', '-v', '1', '-i=DATA'],
    ]) {
      const our = await outcome(ours, words)
      expect([our.exitCode, our.stderr]).toEqual([0, expect.stringContaining('note: -v is for debugging')])
      expect(our.stdout).toBe((await outcome(ours, ['percent', '-i=DATA'])).stdout)
      for (const go of gos) expect((await outcome(go, words)).stdout).toContain(our.stdout)
    }
  })
})

describe('a bad command line', () => {
  it.each([
    ['', 'missing command selector'],
    ['constructor', 'unknown command selector "constructor"'],
    ['percent', "select input directories with '-i' option"],
    ['percent -i=', "select input directories with '-i' option"],
    ['percent -i=DATA -i=', "select input directories with '-i' option"],
    ['percent -i', 'flag needs an argument: -i'],
    ['percent -i=DATA more', 'unknown extra arguments: more'],
    ['percent -i=DATA - -x', 'unknown extra arguments: - -x'],
    ['percent -i=DATA -- -o', 'unknown extra arguments: -o'],
    ['percent -- -i=DATA', 'unknown extra arguments: -i=DATA'],
    ['percent -x -i=DATA', 'flag provided but not defined: -x'],
    ['percent -live -i=DATA', 'flag provided but not defined: -live'],
    ['percent -toString -i=DATA', 'flag provided but not defined: -toString'],
    ['percent ---i=DATA', 'bad flag syntax: ---i=DATA'],
    ['percent -=DATA', 'bad flag syntax: -=DATA'],
    ['percent -h=x -i=DATA', 'invalid boolean value "x" for -h'],
    ['percent -v -i=DATA', 'invalid value "-i=DATA" for flag -v'],
    ['percent -v=09 -i=DATA', 'invalid value "09" for flag -v'],
    ['percent -v= -i=DATA', 'invalid value "" for flag -v'],
    ['percent -memprofilerate=x -i=DATA', 'invalid value "x" for flag -memprofilerate'],
    ['percent -i=DATA -o=NONE/x', 'unable to open textfmt output file'],
    ['func -i=DATA -o=x', 'flag provided but not defined: -o'],
    ['textfmt -i=DATA', "select output file name with '-o' option"],
    ['textfmt -i=DATA -o=NONE/x', 'unable to open textfmt output file'],
    ['merge -i=DATA', "select output directory with '-o' option"],
    ['merge -i=DATA -o=OUT -pcombine false', 'unknown extra arguments: false'],
    ['merge -i=DATA -o=OUT -pcombine=perhaps', 'invalid boolean value "perhaps" for -pcombine'],
    ['merge -i=DATA -o=OUT -pcombine=', 'invalid boolean value "" for -pcombine'],
    ['subtract -i=DATA -o=OUT', 'supply exactly two input dirs for subtract operation'],
    ['subtract -i=DATA,DATA,DATA -o=OUT', 'supply exactly two input dirs for subtract operation'],
    ['subtract -i=DATA,META', "select output directory with '-o' option"],
    ['intersect -i=DATA', "select output directory with '-o' option"],
    ['intersect', "select input directories with '-i' option"],
    ['intersect -i=DATA -o=OUT -pcombine', 'flag provided but not defined: -pcombine'],
  ])('is refused as Go refuses it: %s', async (line, message) => {
    const words = line === '' ? [] : line.split(' ')
    const our = await outcome(ours, words)
    expect(our).toMatchObject({ exitCode: 2, stdout: '', profile: 'an old profile', written: [] })
    expect(our.stderr).toContain(`error: ${message.replace('DATA', data)}`)
    expect(our.stderr).toContain('usage: covdata')
    for (const go of gos) {
      const theirs = await outcome(go, words)
      expect(theirs).toEqual({ ...our, stderr: theirs.stderr })
      expect(theirs.stderr).toContain(message.split(': ')[0]?.replace('DATA', data))
    }
  })

  it.each([
    ['percent -i=NONE', 'there is no such directory'],
    ['percent -i=DATA,', 'there is no such directory'],
    ['percent -i=DATA,NONE -o=PROFILE', 'there is no such directory'],
    ['percent -i=PROFILE', 'it is not a directory'],
    ['textfmt -i=NONE -o=PROFILE', 'there is no such directory'],
    ['merge -i=NONE -o=OUT', 'there is no such directory'],
    ['merge -i=DATA -o=NONE', 'Create it first: mkdir'],
    ['merge -i=DATA -o=PROFILE', 'is not a directory'],
    ['merge -i=DATA -o=NONE -pcombine', 'Create it first: mkdir'],
    ['intersect -i=DATA,META -o=NONE', 'Create it first: mkdir'],
  ])('does not print the usage text if only a path is wrong: %s', async (line, message) => {
    const our = await outcome(ours, line.split(' '))
    expect(our).toMatchObject({ exitCode: 1, stdout: '', written: [] })
    expect(our.stderr).toMatch(/^error: .*\n.+\n$/)
    expect(our.stderr).toContain(message)
    for (const go of gos) {
      const theirs = await outcome(go, line.split(' '))
      expect(theirs).toEqual({ ...our, stderr: theirs.stderr })
    }
  })

  it('does not print the usage text if the disk is full', async () => {
    if (process.platform !== 'linux') {
      console.log('not run: only Linux has /dev/full')
      return
    }
    const words = ['textfmt', '-i=DATA', '-o=/dev/full']
    const our = await outcome(ours, words)
    expect([our.exitCode, our.stderr]).toEqual([1, expect.stringContaining('writing to /dev/full: ENOSPC')])
    expect(our.stderr).not.toContain('usage')
    for (const go of gos) expect((await outcome(go, words)).exitCode).toBe(1)
  })
})

describe('covdata', () => {
  it.each([['-h'], ['-help'], ['--help'], ['help']])('prints help on %s', async (word) => {
    expect(await ours(word)).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('Examples:'),
      stderr: '',
    })
  })

  it.each([
    ['merge', '-h'],
    ['merge', '--help', '-x'],
    ['merge', '-i=a', '-help=1'],
    ['help', 'merge'],
  ])('prints help on merge: %s %s', async (...words) => {
    expect(await ours(...words)).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('-pcombine'),
      stderr: '',
    })
  })

  it('indents every flag in its help alike', async () => {
    for (const command of ['percent', 'func', 'textfmt', 'pkglist', 'merge', 'subtract', 'intersect']) {
      const flags = (await ours(command, '-h')).stdout.match(/^ *-.*$/gm) ?? []
      expect(flags.length).toBeGreaterThan(1)
      for (const flag of flags) expect(flag).toMatch(/^ {2}-/)
    }
  })

  it('reports errors before -help instead of printing help, as Go does', async () => {
    for (const covdata of [ours, ...gos])
      expect(await covdata('merge', '-x', '-help')).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('not defined: -x'),
      })
  })

  it('says which tool prints a debugdump', async () => {
    expect(await ours('debugdump', '-i=a')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('use go tool covdata debugdump'),
    })
  })

  it('requires a Go release in percent -go', async () => {
    const { exitCode, stderr } = await ours('percent', `-i=${data}`, '-go=latest')
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('-go=latest: write a Go release')])
  })
})

it('covdata writes a whole profile into a pipe', async () => {
  if (process.platform === 'win32') {
    console.log('not run: Windows has no named pipes in directories')
    return
  }
  const [pipe, plain] = [places.path(), places.path()]
  await promisify(execFile)('mkfifo', [pipe])
  const reading = readFile(pipe, 'utf8')
  await ours('textfmt', `-i=${data}`, `-o=${plain}`)
  expect((await ours('textfmt', `-i=${data}`, `-o=${pipe}`)).exitCode).toBe(0)
  expect(await reading).toBe(await readFile(plain, 'utf8'))
})
