/** @module What environment variables with other values select. */
import { createHash } from 'node:crypto'
import type { ImpactLeg, VariableState } from './impactData.js'
import type { Effect } from './rules.js'

type Values = Readonly<Record<string, string | undefined>>

/** Those that a run or the go command sets for tests, and those of shells, which differ without meaning anything. */
const IGNORED: ReadonlySet<string> = new Set(['GOCOVERDIR', 'OLDPWD', 'PWD', 'SHLVL', '_'])
/** Even a hash of these could be told from a list of likely values. */
const SECRET = /token|secret|passw|credential|private|auth|key/i
/** An address with a password: `postgres://app:hunter2@db/shop`. */
const PASSWORD_IN_ADDRESS = /:\/\/[^/\s@]*:[^/\s]*@/
/** In place of the hash of what may be a secret. */
const UNKNOWN = 'secret'
const HASH_LENGTH = 16

/** What is kept of the variables that were read. */
export function variableStates(names: Iterable<string>, env: Values): readonly VariableState[] {
  return [...new Set(names)].sort().flatMap((name) => {
    const value = env[name]
    if (IGNORED.has(name)) return []
    return [{ name, hash: value === undefined ? undefined : hashOf(name, value) }]
  })
}

export function variableEffects({ variables, tests }: ImpactLeg, env: Values): readonly Effect[] {
  return variables.flatMap(({ name, hash }, index): readonly Effect[] => {
    const value = env[name]
    const now = value === undefined ? undefined : hashOf(name, value)
    if (now === hash && hash !== UNKNOWN) return []
    const readers = tests.filter(({ read }) => read.includes(index))
    return [{ rule: 'variables', what: name, scope: { kind: 'readers', tests: readers } }]
  })
}

function hashOf(name: string, value: string): string {
  if (SECRET.test(name) || PASSWORD_IN_ADDRESS.test(value)) return UNKNOWN
  return createHash('sha256').update(`${name}=${value}`).digest('hex').slice(0, HASH_LENGTH)
}
