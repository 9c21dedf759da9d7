/** @module lcov.info as lcov itself reads it: the counts of all tests are added up. */

export interface LcovFile {
  /** By line. */
  readonly lines: Map<number, number>
  /** Counts by line, in the order of the branches. */
  readonly branches: Map<number, number[]>
  /** Line and count by name. */
  readonly functions: Map<string, { readonly line: number; count: number }>
}

export interface LcovRecord extends LcovFile {
  readonly test: string
  readonly path: string
  /** LF, LH, FNF, FNH, BRF and BRH, as far as they are there. */
  readonly summary: Readonly<Record<string, number>>
}

/** @throws Error at anything that is not in lcov's format */
export function lcovRecords(text: string): readonly LcovRecord[] {
  const parts = text.split('end_of_record\n')
  if (parts.pop() !== '') throw new Error('the last record does not end')
  return parts.map(recordOf)
}

function recordOf(text: string): LcovRecord {
  const [lines, branches, functions] = [new Map(), new Map(), new Map()] as [
    LcovFile['lines'],
    LcovFile['branches'],
    LcovFile['functions'],
  ]
  const summary: Record<string, number> = {}
  let [test, path] = ['', '']
  for (const line of text.split('\n').slice(0, -1)) {
    const [, key = '', value = ''] = /^([A-Z]+):(.*)$/.exec(line) ?? []
    const [first = '', ...rest] = value.split(',')
    const second = rest.join(',')
    if (key === 'TN') test = value
    else if (key === 'SF') path = value
    else if (key === 'DA') lines.set(integer(first), integer(second))
    else if (key === 'FN') {
      if (functions.has(second)) throw new Error(`two functions ${second}`)
      functions.set(second, { line: integer(first), count: 0 })
    } else if (key === 'FNDA') {
      const found = functions.get(second)
      if (found === undefined) throw new Error(`no function ${second}`)
      found.count = integer(first)
    } else if (key === 'BRDA') {
      const taken = rest[2] === '-' ? 0 : integer(rest[2] ?? '')
      const of = branches.get(integer(first)) ?? []
      if (integer(rest[1] ?? '') !== of.length) throw new Error(`not the next branch: ${line}`)
      branches.set(integer(first), [...of, taken])
    } else if (/^(?:LF|LH|FNF|FNH|BRF|BRH)$/.test(key)) summary[key] = integer(value)
    else throw new Error(`not lcov: ${line}`)
  }
  return { test, path, lines, branches, functions, summary }
}

function integer(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not a number: ${text}`)
  return Number(text)
}

/** The files by path, over all tests. */
export function lcovFiles(records: readonly LcovRecord[]): ReadonlyMap<string, LcovFile> {
  const files = new Map<string, LcovFile>()
  for (const record of records) {
    const known = files.get(record.path)
    if (known === undefined) {
      files.set(record.path, record)
      continue
    }
    for (const [line, count] of record.lines) known.lines.set(line, (known.lines.get(line) ?? 0) + count)
    for (const [line, counts] of record.branches)
      known.branches.set(
        line,
        counts.map((count, i) => count + (known.branches.get(line)?.[i] ?? 0)),
      )
    for (const [name, { count }] of record.functions) {
      const found = known.functions.get(name)
      if (found !== undefined) found.count += count
    }
  }
  return files
}
