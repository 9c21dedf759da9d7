/** @module How much a summary shows, so that it fits into its limit. */

/** The maximum number of items of each kind. */
export interface Detail {
  readonly findings: number
  /** Items of evidence for each finding. */
  readonly evidence: number
  /** Rows in each table of packages, binaries and processes. */
  readonly packages: number
  /** Rows in each table and names in each list about the change and the baseline. */
  readonly changes: number
  /** The largest uncovered blocks. */
  readonly hotspots: number
  /** Characters of output for each failed test. */
  readonly output: number
  /** Whether the tests that did not fail are listed; otherwise they are only counted. */
  readonly passedTests: boolean
  readonly tests: number
  /** Jobs of a matrix. */
  readonly legs: number
}

/** Hotspots at the highest level: more are no longer the largest. */
export const MAX_HOTSPOTS = 15

/** From nearly everything down to the figures alone; the first that fits is used. */
const LEVELS: readonly Detail[] = [
  {
    findings: 100,
    evidence: 20,
    packages: 1000,
    changes: 500,
    hotspots: MAX_HOTSPOTS,
    legs: 256,
    output: 16_000,
    passedTests: true,
    tests: 2000,
  },
  {
    findings: 100,
    evidence: 20,
    packages: 1000,
    changes: 200,
    hotspots: MAX_HOTSPOTS,
    legs: 256,
    output: 4000,
    passedTests: false,
    tests: 500,
  },
  {
    findings: 50,
    evidence: 10,
    packages: 200,
    changes: 100,
    hotspots: MAX_HOTSPOTS,
    legs: 256,
    output: 1000,
    passedTests: false,
    tests: 100,
  },
  {
    findings: 20,
    evidence: 3,
    packages: 50,
    changes: 30,
    hotspots: 10,
    legs: 100,
    output: 0,
    passedTests: false,
    tests: 20,
  },
  {
    findings: 10,
    evidence: 1,
    packages: 10,
    changes: 10,
    hotspots: 5,
    legs: 30,
    output: 0,
    passedTests: false,
    tests: 0,
  },
  {
    findings: 3,
    evidence: 0,
    packages: 0,
    changes: 0,
    hotspots: 0,
    legs: 0,
    output: 0,
    passedTests: false,
    tests: 0,
  },
]

export const NOTHING_FITS = 'Nothing else fits here: report.json has everything.'

/**
 * Returns the text with the most detail that fits, with a newline at its end. Empty sections are left out.
 * @param maxBytes the limit, in UTF-8
 * @param last the sections to show if no level of detail fits
 */
export function firstFitting(
  sections: (detail: Detail) => readonly string[],
  maxBytes: number,
  last: readonly string[],
): string {
  for (const detail of LEVELS) {
    const text = document(sections(detail))
    if (Buffer.byteLength(text) <= maxBytes) return text
  }
  return document(last)
}

function document(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}
