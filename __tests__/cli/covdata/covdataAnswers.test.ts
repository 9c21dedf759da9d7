/** Cases in which Go's covdata fails or stays silent although the data has an answer: ours gives it, and says how. */
import { readFile, readdir, rename, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CounterMode } from '../../../src/covdata/format/format.js'
import {
  type EncodedProgram,
  type Program,
  encodeProgram,
  entriesOf,
  smallProgram,
  writeCounters,
  writeMeta,
} from '../../covdata/builders.js'
import { contentsOf } from '../../covdata/contents.js'
import { wordsOf, writeLive } from '../../covdata/liveBuilder.js'
import { type Covdata, covdataOf } from '../../covdata/oddPrograms.js'
import { Places, ours } from './covdataRun.js'

let places: Places
let go: Covdata

beforeAll(async () => {
  places = await Places.make()
  go = await covdataOf('1.26.8')
})

afterAll(async () => {
  await places.remove()
})

/** Writes the data of a binary and its processes to a new directory. */
async function dataOf(program: Program, ...runs: readonly (readonly number[])[]): Promise<string> {
  const directory = await places.directory()
  const encoded = await writeMeta(directory, program)
  for (const counters of runs) await writeCounters(directory, encoded, entriesOf(counters))
  return directory
}

async function profileOf(...inputs: readonly string[]): Promise<{ profile: string; stderr: string }> {
  const file = places.path()
  const { exitCode, stderr } = await ours('textfmt', `-i=${inputs.join(',')}`, `-o=${file}`)
  expect(exitCode).toBe(0)
  return { profile: await readFile(file, 'utf8'), stderr }
}

describe('with binaries of several modes,', () => {
  /** All of them have F; G differs. */
  const program = (mode: CounterMode, line: number): Program =>
    smallProgram(mode, { F: [[1, 1]], G: [[line, 1]] })

  it('textfmt writes a profile in the widest mode, in any order', async () => {
    const set = await dataOf(program('set', 10), [1], [1])
    const count = await dataOf(program('count', 20), [3], [4])
    const atomic = await dataOf(program('atomic', 30), [5])
    for (const [inputs, mode, executions, lines] of [
      [[set, count], 'count', 1 + 7, [10, 20]],
      [[count, set], 'count', 1 + 7, [10, 20]],
      [[count, atomic], 'atomic', 7 + 5, [20, 30]],
      [[atomic, count, set], 'atomic', 5 + 7 + 1, [10, 20, 30]],
      [[set, atomic, count], 'atomic', 5 + 7 + 1, [10, 20, 30]],
    ] as const) {
      const gos = await go('textfmt', `-i=${inputs.join(',')}`, `-o=${places.path()}`)
      expect(gos).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('counter mode clash') })
      const { profile, stderr } = await profileOf(...inputs)
      expect(profile).toBe(
        [
          `mode: ${mode}`,
          `example.com/p/p.go:1.1,1.9 1 ${executions}`,
          ...lines.map((line) => `example.com/p/p.go:${line}.1,${line}.9 1 0`),
          '',
        ].join('\n'),
      )
      expect(stderr).toMatch(/^note: the binaries were built with -covermode=.*counter mode clash\.\n$/)
      expect(stderr).toContain(`the profile has mode ${mode}`)
      expect(stderr.includes('mode set adds at most 1')).toBe(inputs.some((input) => input === set))
    }
  })

  it('one of mode set adds at most 1 to a count, however many files it has in however many directories', async () => {
    const set = await dataOf(program('set', 10), [7])
    const again = await dataOf(program('set', 10), [9])
    const count = await dataOf(program('count', 20), [3])
    for (const inputs of [
      [set, count, again],
      [again, set, count],
    ])
      expect((await profileOf(...inputs)).profile).toContain('p.go:1.1,1.9 1 4\n')
  })

  it('merge keeps the mode of each binary, and -pcombine says which mode it uses', async () => {
    const [set, atomic] = [await dataOf(program('set', 10), [1]), await dataOf(program('atomic', 20), [3])]
    const input = `-i=${set},${atomic}`
    const [apart, combined, gos] = [
      await places.directory(),
      await places.directory(),
      await places.directory(),
    ]
    expect(await ours('merge', input, `-o=${apart}`)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const { exitCode, stderr } = await ours('merge', input, `-o=${combined}`, '-pcombine')
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringContaining('set and atomic; the combined binary has mode atomic'),
    ])
    await go('merge', input, `-o=${gos}`, '-pcombine')
    expect(await contentsOf(combined)).toEqual(await contentsOf(gos))
  })

  it('covdata refuses a clash of granularities with advice', async () => {
    const blocks = await dataOf(program('set', 10), [1])
    const functions = await dataOf({ ...program('set', 20), granularity: 'perfunc' }, [1])
    for (const words of [
      ['percent'],
      ['textfmt', `-o=${places.path()}`],
      ['merge', '-pcombine', `-o=${await places.directory()}`],
    ]) {
      const [command = '', ...flags] = words
      const our = await ours(command, `-i=${blocks},${functions}`, ...flags)
      expect(our).toMatchObject({ exitCode: 1, stdout: '' })
      expect(our.stderr).toContain('counter granularity clash while reading meta-data file')
      expect(our.stderr).toContain('Process the data of the two binaries separately.')
      expect((await go(command, `-i=${blocks},${functions}`, ...flags)).exitCode).toBe(1)
    }
  })
})

describe('-pkg', () => {
  let data: string

  /** A package of a module with one covered statement. */
  const module = (importPath: string, modulePath: string): Program => {
    const program = smallProgram('set', { F: [[1, 1]] }, importPath)
    return { ...program, packages: program.packages.map((parts) => ({ ...parts, modulePath })) }
  }

  beforeAll(async () => {
    data = await places.directory()
    for (const [importPath, modulePath] of [
      ['example.com/a', 'example.com/a'],
      ['example.com/a/internal/x', 'example.com/a'],
      ['example.com/b/internal/y', 'example.com/b'],
      ['example.com/b/cmd', 'example.com/b'],
      ['command-line-arguments', ''],
      ['net/http', ''],
    ] as const) {
      await writeCounters(data, await writeMeta(data, module(importPath, modulePath)), entriesOf([1]))
    }
  })

  it.each([
    ['./...', 'example.com/a example.com/a/internal/x example.com/b/cmd example.com/b/internal/y'],
    ['.', 'example.com/a'],
    ['./', 'example.com/a'],
    ['./internal/...', 'example.com/a/internal/x example.com/b/internal/y'],
    ['./cmd', 'example.com/b/cmd'],
    ['./cmd/', 'example.com/b/cmd'],
    ['../a', 'example.com/a'],
    ['./in...', 'example.com/a/internal/x example.com/b/internal/y'],
    ['./cmd,net/...', 'example.com/b/cmd net/http'],
  ])('resolves %s at the root of each module', async (pattern, packages) => {
    const { exitCode, stdout, stderr } = await ours('pkglist', `-i=${data}`, `-pkg=${pattern}`)
    expect([exitCode, stdout]).toEqual([
      0,
      packages
        .split(' ')
        .map((name) => `${name}\n`)
        .join(''),
    ])
    expect(stderr).toMatch(/^note: -pkg: \S+ starts at the root of each module: example\.com\/\S+.*\n$/)
    const gos = await go('pkglist', `-i=${data}`, `-pkg=${pattern}`)
    expect(gos.stdout).toBe(packages.includes('net/http') ? 'net/http\n' : '')
  })

  it('lists only some of many modules', async () => {
    const many = await places.directory()
    for (let index = 0; index < 8; index++)
      await writeMeta(many, module(`example.com/m${index}`, `example.com/m${index}`))
    const { stdout, stderr } = await ours('pkglist', `-i=${many}`, '-pkg=.')
    expect(stdout.split('\n')).toHaveLength(9)
    expect(stderr).toContain('example.com/m3, example.com/m4 and 3 more\n')
  })

  it.each(['none', './none/...', '../../..', '...main'])('warns that %s matches nothing', async (pattern) => {
    const flags = [`-i=${data}`, `-pkg=${pattern}`]
    for (const command of ['percent', 'func', 'pkglist']) {
      const our = await ours(command, ...flags)
      expect(our).toEqual({ ...(await go(command, ...flags)), stderr: our.stderr })
      expect(our.stderr).toBe(
        `warning: -pkg: no package in the data matches ${pattern}\nTo list the import paths in the data, run covdata pkglist.\n`,
      )
    }
    const [profile, gos] = [places.path(), places.path()]
    expect((await ours('textfmt', ...flags, `-o=${profile}`)).stderr).toContain('no package')
    await go('textfmt', ...flags, `-o=${gos}`)
    expect(await readFile(profile, 'utf8')).toBe(await readFile(gos, 'utf8'))
  })

  it('says which of several patterns matches nothing, but not without data', async () => {
    const { stdout, stderr } = await ours('pkglist', `-i=${data}`, '-pkg=net/http,typo,example.com/b/cmd')
    expect(stdout).toBe('example.com/b/cmd\nnet/http\n')
    expect(stderr.match(/matches .*/g)).toEqual(['matches typo'])
    const empty = await ours('pkglist', `-i=${await places.directory()}`, '-pkg=typo')
    expect(empty.stderr).toBe('warning: no applicable files found in input directories\n')
  })

  it('warns that a list without patterns selects nothing', async () => {
    const our = await ours('percent', `-i=${data}`, '-pkg=,')
    expect(our).toEqual({
      ...(await go('percent', `-i=${data}`, '-pkg=,')),
      stderr: expect.stringContaining('warning: -pkg: the list has no patterns'),
    })
  })

  it('selects the same packages for a merge', async () => {
    const [relative, absolute] = [await places.directory(), await places.directory()]
    await ours('merge', `-i=${data}`, `-o=${relative}`, '-pkg=./internal/...')
    await go(
      'merge',
      `-i=${data}`,
      `-o=${absolute}`,
      '-pkg=example.com/a/internal/...,example.com/b/internal/...',
    )
    expect(await contentsOf(relative)).toEqual(await contentsOf(absolute))
  })
})

describe('a live file of a process that did not end normally', () => {
  it('is left out as in Go, with a note', async () => {
    const program = smallProgram('count', { F: [[1, 1]] })
    const data = await dataOf(program, [3])
    const words = wordsOf([0, 0, [4]])
    await writeLive(data, encodeProgram(program), { pid: 9, started: 1n, words })
    const { profile, stderr } = await profileOf(data)
    const gos = places.path()
    await go('textfmt', `-i=${data}`, `-o=${gos}`)
    expect(profile).toBe(await readFile(gos, 'utf8'))
    expect(stderr).toMatch(
      /^note: the live file of a process .* go-integration-coverage report counts it\.\n$/,
    )
  })
})

describe('binaries that have the same packages after -pkg', () => {
  it.each(['merge', 'subtract', 'intersect'])('do not replace each other with %s', async (command) => {
    const shared = smallProgram('set', { F: [[1, 1]] }, 'm/shared').packages
    const pods = (['m/one', 'm/two'] as const).map((own, index) => {
      const mode = index === 0 ? 'set' : 'atomic'
      return {
        ...smallProgram(mode, { G: [[1, 1]] }, own),
        packages: [...shared, ...smallProgram(mode, { G: [[1, 1]] }, own).packages],
      }
    })
    const data = await places.directory()
    for (const [index, program] of pods.entries()) {
      const encoded = await writeMeta(data, program)
      const file = await writeCounters(data, encoded, index === 0 ? entriesOf([1]) : [])
      // All with the same time, as with a coarse clock.
      await rename(file, file.replace(/\d+$/, '5'))
    }
    const empty = await places.directory()
    const other = command === 'intersect' ? data : empty
    const out = await places.directory()
    const inputs = command === 'merge' ? data : `${data},${other}`
    expect((await ours(command, `-i=${inputs}`, '-pkg=m/shared', `-o=${out}`)).exitCode).toBe(0)
    const names = await readdir(out)
    expect(names.filter((name) => name.startsWith('covmeta.'))).toHaveLength(1)
    expect(names.filter((name) => name.startsWith('covcounters.'))).toHaveLength(2)
    const { profile } = await profileOf(out)
    expect(profile).toMatch(/^mode: atomic\n.* 1 1\n$/)
  })
})

describe('an unreadable file in an input', () => {
  it.each(['subtract', 'intersect'])('stops %s, whose result would be wrong', async (command) => {
    const program = smallProgram('count', { F: [[1, 1]] })
    const [one, other] = [await dataOf(program, [3]), await dataOf(program, [4])]
    const file = (await readdir(other)).find((name) => name.startsWith('covcounters.')) ?? ''
    await truncate(path.join(other, file), 50)
    const out = await places.directory()
    const { exitCode, stderr } = await ours(command, `-i=${one},${other}`, `-o=${out}`)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      `nothing is written: without ${path.join(other, file)} the result of ${command} would be wrong`,
    )
    expect(await readdir(out)).toEqual([])
  })
})

describe('a directory given twice', () => {
  it('counts twice as in Go, with a warning', async () => {
    const data = await dataOf(smallProgram('count', { F: [[1, 1]] }), [3])
    const link = places.path()
    await symlink(data, link)
    for (const other of [data, `${data}/.`, link]) {
      const { profile, stderr } = await profileOf(data, other)
      const gos = places.path()
      await go('textfmt', `-i=${data},${other}`, `-o=${gos}`)
      expect(profile).toBe(await readFile(gos, 'utf8'))
      expect(profile).toContain(' 1 6\n')
      expect(stderr).toMatch(/^warning: again adding the counters of .*: it was already given as .*\n.*\n$/)
      expect(stderr).toContain(`of ${other}: it was already given as ${data}\n`)
    }
    const merged = await places.directory()
    expect((await ours('merge', `-i=${data},${data}`, `-o=${merged}`)).stderr).toContain('again adding')
  })

  it('is subtracted from itself without a warning', async () => {
    const data = await dataOf(smallProgram('count', { F: [[1, 1]] }), [3])
    const out = await places.directory()
    expect((await ours('subtract', `-i=${data},${data}`, `-o=${out}`)).stderr).toBe('')
  })
})

describe('bad files', () => {
  it('are named with the offset of the fault, and the rest is reported', async () => {
    const directory = await places.directory()
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
    expect((await go('percent', `-i=${directory}`)).stdout).toBe('')
    const { exitCode, stdout, stderr } = await ours('percent', `-i=${directory}`)
    expect([exitCode, stdout]).toEqual([1, '\texample.com/p\t\tcoverage: 50.0% of statements\n'])
    const [error, ...advice] = stderr.split('\n')
    expect(error).toMatch(
      /^error: reading counter data file .*: byte \d+: expected .*, found .*; the file is left out$/,
    )
    expect(error).toContain(bad)
    expect(advice).toEqual([
      'Delete the file, or copy it again from where it was written.',
      'note: the result does not include what could not be read.',
      '',
    ])
  })

  it('affect nothing else in any command, even one among a thousand', async () => {
    const directory = await places.directory()
    const program = await writeMeta(directory, smallProgram('count', { F: [[1, 1]] }))
    for (let file = 0; file < 1000; file++) await writeCounters(directory, program, entriesOf([1]))
    await writeFile(path.join(directory, `covcounters.${program.tag}.1.1`), 'torn')
    for (const command of ['percent', 'func', 'pkglist']) {
      const { exitCode, stdout } = await ours(command, `-i=${directory}`)
      expect([exitCode, stdout]).toEqual([1, expect.stringContaining('example.com/p')])
      expect(await go(command, `-i=${directory}`)).toMatchObject({ exitCode: 1, stdout: '' })
    }
    const [file, out] = [places.path(), await places.directory()]
    expect((await ours('textfmt', `-i=${directory}`, `-o=${file}`)).exitCode).toBe(1)
    expect(await readFile(file, 'utf8')).toContain(' 1 1000\n')
    expect((await ours('merge', `-i=${directory}`, `-o=${out}`)).exitCode).toBe(1)
    expect((await profileOf(out)).profile).toContain(' 1 1000\n')
  })

  it('without meta-data are named up to a limit, and the others are counted', async () => {
    const directory = await places.directory()
    const program = await writeMeta(directory, smallProgram('set', { F: [[1, 1]] }))
    const other: EncodedProgram = { ...program, tag: '0'.repeat(32) }
    for (let pid = 0; pid < 25; pid++) await writeCounters(directory, other, entriesOf([1]), { pid })
    const { exitCode, stdout, stderr } = await ours('percent', `-i=${directory}`)
    expect([exitCode, stdout]).toEqual([0, '\texample.com/p\t\tcoverage: 0.0% of statements\n'])
    expect(stderr.match(/^warning: skipping orphaned counter file /gm)).toHaveLength(20)
    expect(stderr).toContain('5 more files')
  })

  it('from another build under this name are read as in Go, with a warning', async () => {
    const directory = await places.directory()
    const program = await writeMeta(directory, smallProgram('set', { F: [[1, 1]] }))
    await writeCounters(directory, { ...program, hash: new Uint8Array(16) }, entriesOf([1]))
    const our = await ours('percent', `-i=${directory}`)
    expect(our).toEqual({ ...(await go('percent', `-i=${directory}`)), stderr: our.stderr })
    expect(our.stderr).toMatch(
      /^warning: hash mismatch in .*: its header says .*\nThe name counts, as in Go\./,
    )
  })

  it('lead to no result if there is no good file', async () => {
    const directory = await places.directory()
    await writeFile(path.join(directory, 'covmeta.x'), 'torn')
    const { exitCode, stdout, stderr } = await ours('percent', `-i=${directory}`)
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^error: decoding meta-file .*covmeta\.x: byte 0: expected .*\nCopy the file again/,
    )
    expect(stderr).not.toContain('everything else')
  })
})

it('merge refuses to write into one of its inputs, where Go destroys the meta-data file', async () => {
  const [data, victim] = [
    await dataOf(smallProgram('set', { F: [[1, 1]] }), [1]),
    await dataOf(smallProgram('set', { F: [[1, 1]] }), [1]),
  ]
  const before = await contentsOf(data)
  const { exitCode, stderr } = await ours('merge', `-i=${data}`, `-o=${path.join(data, '.')}`)
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('is also an input')])
  expect(await contentsOf(data)).toEqual(before)
  await go('merge', `-i=${victim}`, `-o=${victim}`)
  expect(await go('percent', `-i=${victim}`)).toMatchObject({ exitCode: 1 })
})
