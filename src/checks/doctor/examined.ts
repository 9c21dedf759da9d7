/** @module What the doctor found out, check by check. */
import type { FindingCode } from '../../findings/catalogue.js'
import { type Finding, finding } from '../../findings/finding.js'

/** `note`: good to know, and no reason to fail; `unknown`: it cannot be seen from here. */
export type State = 'ok' | 'note' | 'problem' | 'unknown'

/** The names are a contract: they appear in the JSON output. */
export type CheckName =
  | 'instrumented'
  | 'preserving'
  | 'system'
  | 'variable'
  | 'directory'
  | 'writable'
  | 'room'
  | 'mapped'
  | 'data'
  | 'files'
  | 'build'
  | 'age'
  | 'clock'
  | 'owner'
  | 'live'
  | 'paths'
  | 'environment'
  | 'namespace'

/** The result of one check. */
export interface Examined {
  readonly check: CheckName
  readonly state: State
  /** What was found, without a full stop. */
  readonly title: string
  readonly evidence: readonly string[]
  /** What it means and how to fix it; only if something is to be said about it. */
  readonly finding?: Finding
}

/** What was examined, with the result of each check. */
export interface Subject {
  readonly kind: 'environment' | 'binary' | 'directory' | 'process'
  /** A path, or a process with its id. */
  readonly name: string
  readonly checks: readonly Examined[]
}

export function well(check: CheckName, title: string, evidence: readonly string[] = []): Examined {
  return { check, state: 'ok', title, evidence }
}

export function unknown(check: CheckName, title: string, evidence: readonly string[] = []): Examined {
  return { check, state: 'unknown', title, evidence }
}

/** The result that a finding says: a problem, or a note if it is only a notice. */
export function found(check: CheckName, item: Finding): Examined {
  const { severity, title, evidence } = item
  return { check, state: severity === 'notice' ? 'note' : 'problem', title, evidence, finding: item }
}

/** Like `found`, with a finding that is made for it. */
export function wrong(
  check: CheckName,
  code: FindingCode,
  title: string,
  rest: Parameters<typeof finding>[2] = {},
): Examined {
  return found(check, finding(code, title, rest))
}
