/** @module The four figures, counted from Go's own text profiles and from nothing of ours. */

/** Statements of a file, or of everything. */
export interface Four {
  readonly integrationOnly: number
  readonly unitOnly: number
  readonly both: number
  readonly neither: number
}

interface Block {
  readonly file: string
  readonly statements: number
  executed: boolean
}

/**
 * The four figures of each file of the integration tests, from what `go tool covdata textfmt` prints.
 * @param integration the profiles of the integration tests
 * @param unit that of the unit tests, made with the same Go and the same -coverpkg
 */
export function fourByFile(integration: readonly string[], unit: string): ReadonlyMap<string, Four> {
  const [ours, theirs] = [blocksOf(integration.join('\n')), blocksOf(unit)]
  const found = new Map<string, { -readonly [Name in keyof Four]: number }>()
  for (const [key, { file, statements, executed }] of ours) {
    const four = found.get(file) ?? { integrationOnly: 0, unitOnly: 0, both: 0, neither: 0 }
    found.set(file, four)
    const byUnit = theirs.get(key)?.executed === true
    four[executed ? (byUnit ? 'both' : 'integrationOnly') : byUnit ? 'unitOnly' : 'neither'] += statements
  }
  return found
}

export function sumOfFour(all: Iterable<Four>): Four {
  return [...all].reduce((sum, four) => ({
    integrationOnly: sum.integrationOnly + four.integrationOnly,
    unitOnly: sum.unitOnly + four.unitOnly,
    both: sum.both + four.both,
    neither: sum.neither + four.neither,
  }))
}

/** By `file:range`. */
function blocksOf(profile: string): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>()
  for (const line of profile.split('\n')) {
    const [, key = '', file = '', statements, count] = /^((.+):\S+) (\d+) (\d+)$/.exec(line) ?? []
    if (key === '') continue
    const known = blocks.get(key) ?? { file, statements: Number(statements), executed: false }
    if (Number(count) > 0) known.executed = true
    blocks.set(key, known)
  }
  return blocks
}
