/** @module What test processes recorded of their tests, read without the product's own reader. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface JournalRecord {
  readonly kind: Kind
  /** Numbers and texts, in the order of their fields; changes as they are. Nanoseconds since 1970 are texts, too. */
  readonly fields: readonly (number | string)[]
}

const KINDS = {
  process: 'nstt',
  begin: 'nnnt',
  end: 'n',
  pause: 'n',
  resume: 'n',
  started: 'nnnt',
  observed: 'ns',
  outlives: 'nns',
  unsettled: 'ns',
  ran: '',
  opened: 'nnt',
  getenv: 'nt',
  phase: 'n',
  values: 'ns',
  measured: '',
} as const

type Kind = keyof typeof KINDS

const NAMES = Object.keys(KINDS) as Kind[]
const HEAD = 'covtests\u0001'

/** The records of a journal. A record that was not written completely is left out, and so are zeros behind them. */
export function journalRecords(bytes: Buffer): readonly JournalRecord[] {
  if (bytes.toString('latin1', 0, HEAD.length) !== HEAD) throw new Error('not a journal')
  const records: JournalRecord[] = []
  const all = new Reader(bytes, HEAD.length)
  while (!all.atEnd()) {
    const length = all.number()
    if (length === 0 || all.at + length > bytes.length) break
    records.push(recordOf(new Reader(bytes.subarray(all.at, all.at + length), 0)))
    all.at += length
  }
  return records
}

function recordOf(reader: Reader): JournalRecord {
  const kind = NAMES[reader.number() - 1]
  if (kind === undefined) throw new Error('an unknown record')
  // Its time.
  reader.number()
  const fields: (number | string)[] = []
  for (const type of KINDS[kind])
    fields.push(type === 't' ? reader.text() : type === 's' ? String(reader.whole()) : reader.number())
  while (!reader.atEnd()) fields.push(reader.number())
  return { kind, fields }
}

class Reader {
  constructor(
    private readonly bytes: Buffer,
    public at: number,
  ) {}

  atEnd(): boolean {
    return this.at >= this.bytes.length
  }

  number(): number {
    return Number(this.whole())
  }

  whole(): bigint {
    for (let value = 0n, bits = 0n; ; bits += 7n) {
      const byte = this.bytes[this.at++] ?? 0
      value |= BigInt(byte & 0x7f) << bits
      if (byte < 0x80) return value
    }
  }

  text(): string {
    const length = this.number()
    this.at += length
    return this.bytes.toString('utf8', this.at - length, this.at)
  }
}

/** The journals of a directory, by process id. */
export async function journalsIn(directory: string): Promise<ReadonlyMap<number, readonly JournalRecord[]>> {
  const names = await namesIn(directory, 'journal')
  const read = names.map(async (name) => {
    const records = journalRecords(await readFile(join(directory, name)))
    return [Number(name.split('.')[1]), records] as const
  })
  return new Map(await Promise.all(read))
}

/** What programs recorded that they opened, each time with who it was. */
export async function openedIn(directory: string): Promise<readonly JournalRecord[]> {
  const names = await namesIn(directory, 'opened')
  const all = await Promise.all(names.map(async (name) => readFile(join(directory, name), 'latin1')))
  return all.flatMap((text) =>
    text
      .split(HEAD)
      .slice(1)
      .flatMap((part) => journalRecords(Buffer.from(`${HEAD}${part}`, 'latin1'))),
  )
}

async function namesIn(directory: string, kind: 'journal' | 'opened'): Promise<readonly string[]> {
  return (await readdir(directory)).filter((name) => name.startsWith(`${kind}.`))
}
