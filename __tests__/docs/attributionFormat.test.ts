/** docs/attribution-format.md is enough to read the file: this reader was written from it, and shares nothing with ours. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { writeAttribution } from '../../src/attribution/file/writeAttribution.js'
import { builtAttribution, plainSubjects, unitsIn } from '../helpers/plainAttribution.js'
import { inTemporary } from '../helpers/temporary.js'

const COLUMN = 4096
const MAGIC = '636f766174747203'

class Numbers {
  at = 0

  constructor(readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }

  n(): number {
    let [value, scale] = [0, 1]
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0
      value += (byte % 128) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }

  take(length: number): Buffer {
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  text(): string {
    return this.take(this.n()).toString()
  }
}

function inflated(stored: Buffer, size: number, checksum: Buffer): Numbers {
  expect(createHash('sha256').update(stored).digest().subarray(0, 8)).toEqual(checksum)
  return new Numbers(stored.length === size ? stored : inflateRawSync(stored))
}

/** Which data it is about, the units of each subject, as [tests, exact, units], and everything about files and positions. */
function read(file: Buffer) {
  const tail = file.subarray(-24)
  expect([file.subarray(0, 8), tail.subarray(16)].map((part) => part.toString('hex'))).toEqual([MAGIC, MAGIC])
  const end = file.length - 24
  const directory = inflated(
    file.subarray(end - tail.readUInt32LE(0), end),
    tail.readUInt32LE(4),
    tail.subarray(8, 16),
  )
  const data = directory.take(16)
  let at = 8
  const block = (): Numbers => {
    const [stored, size] = [directory.n(), directory.n()]
    at += stored
    return inflated(file.subarray(at - stored, at), size, directory.take(8))
  }
  const counted = (): readonly [number, Numbers] => [directory.n(), block()]
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

  const [tests, testTable] = counted()
  const paths = times(testTable.n(), () => testTable.text())
  const names = times(tests, () => {
    const [path, stretch] = [paths[testTable.n()] ?? '', testTable.take(1)[0] ?? 0]
    const name = testTable.text()
    return `${path} ${['', '(initialisation)', '(TestMain)', '(between)', '(after)'][stretch] ?? ''}${name}`
  })
  const [files, fileTable] = counted()
  const found = times(files, () => ({ path: fileTable.text(), pkg: fileTable.text(), count: fileTable.n() }))
  const [units, unitTable] = counted()
  const positions = found.map(({ count }) => {
    let line = 0
    return times(count, () => {
      line = (line + unitTable.n()) % 2 ** 32
      const column = unitTable.n()
      return [line, column, (line + unitTable.n()) % 2 ** 32, unitTable.n(), unitTable.n() - 1]
    })
  })
  const [subjects, subjectTable] = counted()
  const sets = times(subjects, () => {
    const head = subjectTable.n()
    let test = -1
    const own = times(Math.floor(head / 2), () => names[(test += subjectTable.n() + 1)] ?? '')
    return { tests: own, exact: head % 2 === 1, units: [] as number[] }
  })
  for (let column = 0; column < Math.ceil(units / COLUMN); column++) {
    const count = directory.n()
    if (count === 0) continue
    const map = block()
    const chunks: number[][] = []
    while (chunks.length < count) {
      const [own, bytes] = counted()
      for (let chunk = 0; chunk < own; chunk++) chunks.push(chunkIn(bytes, chunks))
    }
    let [subject, seen] = [0, 0]
    while (!map.isAtEnd) {
      const value = map.n()
      const chunk = value === 0 ? [] : (chunks[value === 1 ? seen++ : value - 2] ?? [])
      for (let left = map.n(); left > 0; left--)
        sets[subject++]?.units.push(...chunk.map((unit) => column * COLUMN + unit))
    }
  }
  return { data, sets, found, positions }
}

function chunkIn(bytes: Numbers, before: readonly number[][]): number[] {
  const [base, length] = [bytes.n(), bytes.n()]
  const own = new Numbers(bytes.take(length))
  const units = new Set<number>(before[base - 1] ?? [])
  const flip = (unit: number): boolean => units.delete(unit) || units.add(unit).has(unit)
  if (length === 512)
    for (let u = 0; u < COLUMN; u++) if (((own.bytes[u >> 3] ?? 0) >> (u % 8)) % 2 === 1) flip(u)
  for (let unit = 0; length < 512 && !own.isAtEnd;) {
    unit += own.n()
    for (let left = own.n(); left > 0; left--) flip(unit++)
  }
  return [...units].sort((one, other) => one - other)
}

it('a reader that was written from docs/attribution-format.md reads what we write', async () => {
  const table = unitsIn({ 'm/a.go': 5000, 'm/b/b.go': 4000 })
  const every = (step: number, from = 0, to = 9000): readonly number[] =>
    Array.from({ length: to - from }, (_, unit) => from + unit).filter((unit) => unit % step === 0)
  const given = builtAttribution(table, [
    { tests: ['m (TestMain)'], units: every(3) },
    { tests: ['m TestX'], units: every(3, 5, 8000) },
    { tests: ['m TestX', 'n TestY/ä'], units: every(3) },
    { tests: ['n (after)'], units: every(1000) },
    { tests: ['n TestY/ä'], units: every(2) },
    { tests: [], units: every(1, 4000, 4200) },
  ])
  const names = ['covcounters.ab.0.17', 'covmeta.ab']
  const file = await inTemporary(async (directory) => {
    await mkdir(join(directory, 'binaries'))
    for (const name of names) await writeFile(join(directory, 'binaries', name), '')
    await writeAttribution(given, join(directory, 'attribution.bin'))
    return readFile(join(directory, 'attribution.bin'))
  })
  const { data, sets, found, positions } = read(file)
  expect(data).toEqual(
    createHash('sha256')
      .update(`${names.join('\n')}\n`)
      .digest()
      .subarray(0, 16),
  )
  expect(JSON.stringify(sets)).toBe(JSON.stringify(plainSubjects(given)))
  expect(found).toEqual([
    { path: 'm/a.go', pkg: 'm', count: 5000 },
    { path: 'm/b/b.go', pkg: 'm/b', count: 4000 },
  ])
  expect(positions[1]?.[7]).toEqual([8, 1, 8, 20, 1])
})
