/** @module Which test executed which unit, from what src/report/html/attribution/linkWriter.ts writes. */
import type { Subject } from '../../attribution/attribution.js'

/** What a test, with its subtests, has to do with a set of units. */
export const [NOT, PERHAPS, EXACT, ALONE] = [0, 1, 2, 3] as const

/** By set of subjects: NOT, PERHAPS if it or another test executed the units, EXACT if it did, ALONE if nobody else did. */
export type TestReach = Uint8Array

/** Statements of a file that a test covers. */
export interface FileReachFigures {
  /** The number of the file. */
  readonly file: number
  /** It executed them. */
  readonly exact: number
  /** It or other tests executed them. */
  readonly perhaps: number
  /** Nobody else executed them; they are part of `exact`. */
  readonly alone: number
}

/** Units are numbered from 0 in each file, sets of subjects through all files; set 0 is that of nobody. */
export class TestLinks {
  readonly subjects: readonly Subject[]
  /** Where the bytes of each set begin, and those of the files. */
  private readonly setStarts: Uint32Array
  /** Which run is the first of each file, and how many runs there are. */
  private readonly fileRuns: Uint32Array
  /** Units, statements and set of each run. */
  private readonly runs: Uint32Array

  constructor(private readonly bytes: Uint8Array) {
    const reader = new Reader(bytes)
    this.subjects = Array.from({ length: reader.number() }, () => {
      const head = reader.number()
      return { tests: reader.steps(head >> 1), exact: head % 2 === 1 }
    })
    this.setStarts = new Uint32Array(reader.number() + 1)
    for (let set = 0; set < this.setStarts.length - 1; set++) {
      this.setStarts[set] = reader.at
      reader.skip(reader.number())
    }
    this.setStarts[this.setStarts.length - 1] = reader.at
    ;[this.fileRuns, this.runs] = runsOf(reader)
  }

  /** The indexes of the subjects of a set, ascending. */
  subjectsOf(set: number): readonly number[] {
    if (set === 0) return []
    const reader = new Reader(this.bytes, this.setStarts[set])
    return reader.steps(reader.number())
  }

  /** For each unit of a file, the number of its set. */
  setsOf(file: number): readonly number[] {
    const sets: number[] = []
    for (let run = this.fileRuns[file] ?? 0; run < (this.fileRuns[file + 1] ?? 0); run++)
      for (let unit = 0; unit < (this.runs[3 * run] ?? 0); unit++) sets.push(this.runs[3 * run + 2] ?? 0)
    return sets
  }

  /** @param family the numbers of a test and all its subtests */
  reachOf(family: ReadonlySet<number>): TestReach {
    const kinds = Uint8Array.from(this.subjects, ({ tests }) => {
      const own = tests.filter((test) => family.has(test)).length
      if (own === 0) return NOT
      return own === tests.length ? EXACT : PERHAPS
    })
    const reach = new Uint8Array(this.setStarts.length - 1)
    const reader = new Reader(this.bytes, this.setStarts[1])
    for (let set = 1; set < reach.length; set++) reach[set] = kindOf(reader, kinds)
    return reach
  }

  /** The files with statements that a test covers, or may. */
  filesOf(reach: TestReach): readonly FileReachFigures[] {
    const found: FileReachFigures[] = []
    for (let file = 0; file < this.fileRuns.length - 1; file++) {
      const sums = [0, 0, 0, 0]
      for (let run = this.fileRuns[file] ?? 0; run < (this.fileRuns[file + 1] ?? 0); run++) {
        const kind = reach[this.runs[3 * run + 2] ?? 0] ?? NOT
        sums[kind] = (sums[kind] ?? 0) + (this.runs[3 * run + 1] ?? 0)
      }
      const [, perhaps = 0, exact = 0, alone = 0] = sums
      if (perhaps + exact + alone > 0) found.push({ file, exact: exact + alone, perhaps, alone })
    }
    return found
  }
}

/** Reads a set. @param kinds by subject */
function kindOf(reader: Reader, kinds: Uint8Array): number {
  const length = reader.number()
  let [subject, most, least] = [0, NOT as number, EXACT as number]
  for (let at = 0; at < length; at++) {
    subject += reader.number()
    const kind = kinds[subject++] ?? NOT
    if (kind > most) most = kind
    if (kind < least) least = kind
  }
  return length > 0 && least === EXACT ? ALONE : most
}

function runsOf(reader: Reader): readonly [files: Uint32Array, runs: Uint32Array] {
  const files = new Uint32Array(reader.number() + 1)
  let runs = new Uint32Array(3 * 1024)
  let [count, newest] = [0, 0]
  for (let file = 0; file < files.length - 1; file++) {
    files[file] = count
    for (let left = reader.number(); left > 0; left--, count++) {
      if (3 * count === runs.length) {
        const grown = new Uint32Array(2 * runs.length)
        grown.set(runs)
        runs = grown
      }
      runs[3 * count] = reader.number()
      runs[3 * count + 1] = reader.number()
      const code = reader.number()
      const set = code === 0 ? 0 : newest + 2 - code
      if (set > newest) newest = set
      runs[3 * count + 2] = set
    }
  }
  files[files.length - 1] = count
  return [files, runs.subarray(0, 3 * count)]
}

/** Reads LEB128 numbers. */
class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  number(): number {
    let [value, shift] = [0, 1]
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new Error('the data of the tests is not complete')
      if (byte < 0x80) return value + byte * shift
      value += (byte & 0x7f) * shift
      shift *= 128
    }
  }

  /** Numbers that each follow the one before. */
  steps(count: number): readonly number[] {
    const numbers: number[] = []
    let next = 0
    for (let at = 0; at < count; at++) {
      const number = next + this.number()
      numbers.push(number)
      next = number + 1
    }
    return numbers
  }

  /** Passes over numbers. */
  skip(count: number): void {
    for (let left = count; left > 0;) if ((this.bytes[this.at++] ?? 0) < 0x80) left--
  }
}
