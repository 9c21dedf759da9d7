/** @module How much the files for tools that show tests contain, so that each fits into its limit. */
import type { PackageCases, SuiteCase } from './suiteCases.js'

/** Bytes that GitLab reads of a file. */
export const MAX_TESTS_FILE = 30_000_000

/** How much of each case is written. */
export interface CaseDetail {
  /** Characters kept of an output, from its end. */
  readonly output: number
  /** Characters of a message. */
  readonly message: number
  /** Characters of a name. */
  readonly name: number
}

const LEVELS: readonly CaseDetail[] = [
  { output: 64_000, message: 1000, name: 64_000 },
  { output: 8000, message: 1000, name: 4000 },
  { output: 1000, message: 300, name: 1000 },
  { output: 0, message: 300, name: 300 },
]
const LEAST_DETAIL: CaseDetail = { output: 0, message: 100, name: 200 }

/**
 * The document with the most detail that fits. If nothing else helps, cases are left out: first those that passed.
 * @param make makes the document, given what is listed
 */
export function withinLimit(
  packages: readonly PackageCases[],
  make: (packages: readonly PackageCases[], detail: CaseDetail) => string,
  maxBytes: number,
): string {
  for (const detail of LEVELS) {
    const text = make(packages, detail)
    if (Buffer.byteLength(text) <= maxBytes) return text
  }
  const all = packages.flatMap(({ cases }) => cases)
  for (let max = Math.floor(all.length / 2); ; max = Math.floor(max / 2)) {
    const kept = new Set([...all.filter(isNews), ...all.filter((item) => !isNews(item))].slice(0, max))
    const listed = packages
      .map((pkg) => ({ ...pkg, output: '', cases: pkg.cases.filter((item) => kept.has(item)) }))
      .filter(({ cases }) => cases.length > 0)
    const text = make(listed, LEAST_DETAIL)
    if (max === 0 || Buffer.byteLength(text) <= maxBytes) return text
  }
}

function isNews({ outcome, attempts }: SuiteCase): boolean {
  return outcome !== 'pass' || attempts.length > 0
}
