/** @module The result of `doctor` as JSON. */
import type { Subject } from '../../checks/doctor/examined.js'

/** Rises only if something that was there changes its meaning. */
const VERSION = 1

/** The text ends with a newline. */
export function doctorJson(subjects: readonly Subject[]): string {
  const checks = subjects.flatMap((subject) => subject.checks)
  const json = {
    version: VERSION,
    ok: checks.every(({ state }) => state !== 'problem'),
    problems: checks.filter(({ state }) => state === 'problem').length,
    subjects: subjects.map(({ kind, name, checks: own }) => ({
      kind,
      name,
      checks: own.map(({ check, state, title, evidence, finding }) => ({
        check,
        state,
        code: finding?.code ?? null,
        title,
        detail: finding?.detail ?? '',
        fix: finding?.fix ?? '',
        evidence,
      })),
    })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
